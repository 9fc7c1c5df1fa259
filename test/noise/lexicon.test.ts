import { describe, expect, it } from 'vitest';
import { NOISE_KINDS } from '../../src/document.js';
import { fold } from '../../src/noise/fold.js';
import { english } from '../../src/noise/lexicon/en.js';
import { compileLexicons } from '../../src/noise/match.js';

const matcher = compileLexicons([english]);
const entries = english.groups.flatMap(({ phrases, ...group }) => phrases.map((phrase) => ({ ...group, phrase })));

describe('the English lexicon', () => {
  it('holds phrases of the known kinds, every one with its source', () => {
    expect(english.lang).toBe('en');
    expect(entries.length).toBeGreaterThan(500);
    for (const { kind, source } of english.groups) {
      expect(NOISE_KINDS).toContain(kind);
      expect(source.trim()).not.toBe('');
    }
  });

  it('is written in lower case, with no spaces around', () => {
    const phrases = entries.map(({ phrase }) => phrase);
    expect(phrases).toEqual(phrases.map((phrase) => phrase.toLowerCase().trim()));
  });

  it('says no phrase twice in one kind and form', () => {
    const names = entries.map(({ kind, form, phrase }) => `${kind} ${form}: ${phrase}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('finds every phrase of words in its own form, alone on a line', () => {
    const lost = entries.filter(({ kind, form, phrase }) => {
      const hits = matcher.match(phrase, fold(phrase));
      return fold(phrase) !== '' && !hits.some((hit) => hit.kind === kind && hit.form === form);
    });
    expect(lost).toEqual([]);
  });

  it('finds lines and openings in capitals, with numbers and marks around them', () => {
    for (const { kind, form, phrase } of entries) {
      if ((form !== 'line' && form !== 'opening') || fold(phrase) !== phrase) continue;
      const line = `» ${phrase.replaceAll('#', '1,204').toUpperCase()}!`;
      const found = matcher.match(line, fold(line)).some((hit) => hit.kind === kind && hit.form === form);
      expect(found, line).toBe(true);
    }
  });

  it('finds every lead-in before a headline', () => {
    for (const { kind, form, phrase } of entries) {
      if (form !== 'lead-in' || fold(phrase) !== phrase) continue;
      const line = `${phrase}: Boat is back`;
      const hit = matcher.match(line, fold(line)).find((one) => one.kind === kind && one.form === form);
      expect(line.slice(hit?.rest), line).toBe('Boat is back');
    }
  });
});
