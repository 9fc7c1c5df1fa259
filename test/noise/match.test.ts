import { describe, expect, it } from 'vitest';
import { fold } from '../../src/noise/fold.js';
import { compileLexicons } from '../../src/noise/match.js';
import type { Lexicon } from '../../src/noise/phrase.js';
import type { PhraseHit } from '../../src/rule.js';

const source = 'this test';
const lexicon: Lexicon = {
  lang: 'en',
  groups: [
    { kind: 'share', form: 'line', source, phrases: ['pass it on', '# passes'] },
    { kind: 'share', form: 'line', source, weak: true, phrases: ['pass', 'pass it on'] },
    { kind: 'follow', form: 'opening', source, phrases: ['walk with us', 'walk'] },
    { kind: 'related-link', form: 'lead-in', source, phrases: ['look too'] },
    { kind: 'consent', form: 'cue', source, phrases: ['crumbs', 'our (own) crumbs', 'you agree'] },
  ],
};
const match = (text: string, from: readonly Lexicon[] = [lexicon]): readonly PhraseHit[] =>
  compileLexicons(from).match(text, fold(text));
const found = (text: string): string[] => match(text).map(({ form, phrase }) => `${form} ${phrase}`);

describe('compileLexicons', () => {
  it('finds a line whatever its case, numbers and marks', () => {
    expect(found('» PASS IT ON!')).toEqual(['line pass it on']);
    expect(found('1,204 passes')).toEqual(['line # passes']);
    expect(found('Pass it on to us')).toEqual([]);
  });

  it('knows weak phrases, and takes a phrase that is both for strong', () => {
    expect(match('Pass')).toMatchObject([{ kind: 'share', weak: true }]);
    expect(match('Pass it on')).toMatchObject([{ kind: 'share', weak: false }]);
  });

  it('finds every opening that ends with a word', () => {
    expect(found('Walk with us, said the boatman')).toEqual(['opening walk with us', 'opening walk']);
    expect(found('Walk with using')).toEqual(['opening walk']);
    expect(found('Walking is fine')).toEqual([]);
    expect(found('To walk with us')).toEqual([]);
  });

  it.each([
    ['LOOK TOO Boats are back', 'Boats are back'],
    ['Look too: Boats are back', 'Boats are back'],
    ['Look too | Boats are back', 'Boats are back'],
    ['Look too » Boats are back', 'Boats are back'],
    ['Look too：Boats are back', 'Boats are back'],
    ['Look too:', ''],
    ['Look too', ''],
  ])('finds the lead-in of %j and where the rest begins', (line, rest) => {
    const hits = match(line);
    expect(hits).toMatchObject([{ kind: 'related-link', form: 'lead-in', phrase: 'look too' }]);
    expect(hits.map((hit) => line.slice(hit.rest))).toEqual([rest]);
  });

  it('finds no lead-in in a sentence', () => {
    expect(found('Look too closely and it is gone')).toEqual([]);
    expect(found('Look too Boats are back')).toEqual([]);
  });

  it('finds cues anywhere, the longer of two that begin alike, signs and all', () => {
    expect(found('Here are our (own) crumbs and, if you agree, more crumbs.')).toEqual([
      'cue our (own) crumbs',
      'cue you agree',
      'cue crumbs',
    ]);
  });

  it('looks in a long text for cues only', () => {
    const text = `Walk with us ${'and on '.repeat(60)} crumbs`;
    expect(found(text)).toEqual(['cue crumbs']);
  });

  it('finds nothing in an empty line, and nothing without phrases', () => {
    expect(found('***')).toEqual([]);
    expect(match('Pass it on', [])).toEqual([]);
  });

  it('takes the phrases of several languages', () => {
    const german: Lexicon = { lang: 'de', groups: [{ kind: 'share', form: 'line', source, phrases: ['teilen'] }] };
    expect(match('Teilen', [lexicon, german])).toMatchObject([{ kind: 'share' }]);
    expect(match('Pass', [lexicon, german])).toMatchObject([{ kind: 'share' }]);
  });
});
