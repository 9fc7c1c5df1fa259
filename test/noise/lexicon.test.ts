import { describe, expect, it } from 'vitest';
import { NOISE_KINDS } from '../../src/document.js';
import { findNoise } from '../../src/noise/find.js';
import { LEXICON_LANGUAGES, loadLexicon } from '../../src/noise/lexicons.js';
import { compileLexicons } from '../../src/noise/match.js';
import type { Lexicon, PhraseGroup } from '../../src/noise/phrase.js';
import type { PhraseForm, PhraseHit } from '../../src/rule.js';
import { fold } from '../../src/text/fold.js';
import { articleWith } from './page.js';
import { itKeeps } from './verdict.js';

/** A phrase with all that its group says of it. */
type Entry = Omit<PhraseGroup, 'phrases'> & { readonly phrase: string };

const loaded = await Promise.all(LEXICON_LANGUAGES.map(loadLexicon));
const lexicons = loaded.filter((lexicon): lexicon is Lexicon => lexicon !== undefined);

const entriesOf = ({ groups }: Lexicon): readonly Entry[] =>
  groups.flatMap(({ phrases, ...group }) => phrases.map((phrase) => ({ ...group, phrase })));
const nameOf = ({ kind, form, phrase }: Entry): string => `${kind} ${form}: ${phrase}`;

/** Beside marks at the ends, what a language writes and `fold` makes one or leaves out: sites do either. */
const UNFOLDED: Readonly<Record<string, RegExp>> = {
  // The vowel sign of an ending, and letters that Arabic and Persian mix.
  ar: /[\u064bأإآٱىيك]/u,
  // The joiner inside words, and the small hamza behind them. Two spaces are one.
  fa: /[\u200c\u0654أإآٱىيك]| {2}/u,
  // A letter in a circle is the letter.
  ko: /ⓒ/u,
  // Sara am is two characters in the compatibility form.
  th: /\u0e33/u,
  // Capitals do not keep the two apart.
  de: /ß/u,
  // The dot that is left of a capital İ in lower case; of I, capitals do not tell which it was.
  tr: /[\u0307ı]/u,
};

describe.each(lexicons.map((lexicon) => [lexicon.lang, lexicon] as const))('the lexicon of %s', (lang, lexicon) => {
  const entries = entriesOf(lexicon);
  const matcher = compileLexicons([lexicon]);
  const hitIn = (line: string, { kind, form }: Entry): PhraseHit | undefined =>
    matcher.match(line, fold(line)).find((hit) => hit.kind === kind && hit.form === form);

  it('holds phrases of the known kinds, every one with its source', () => {
    expect(entries.length).toBeGreaterThan(500);
    for (const { kind, source, phrases } of lexicon.groups) {
      expect(NOISE_KINDS).toContain(kind);
      expect(source.trim()).not.toBe('');
      expect(phrases).not.toEqual([]);
    }
  });

  it('is written in lower case, with no spaces around', () => {
    const phrases = entries.map(({ phrase }) => phrase);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim())).toEqual([]);
  });

  it('is written as it folds, but for marks at the ends and what the language writes in two ways', () => {
    const odd = entries.filter(({ phrase }) => !phrase.includes(fold(phrase)) && !UNFOLDED[lang]?.test(phrase));
    expect(odd.map(nameOf)).toEqual([]);
  });

  it('says no phrase twice in one kind and form', () => {
    const names = entries.map(nameOf);
    expect(names.length - new Set(names).size).toBe(0);
  });

  it('finds every phrase of words in its own form, alone on a line', () => {
    const lost = entries.filter((entry) => fold(entry.phrase) !== '' && hitIn(entry.phrase, entry) === undefined);
    expect(lost.map(nameOf)).toEqual([]);
  });

  it('finds lines and openings in capitals, with numbers and marks around them', () => {
    const lost = entries.filter((entry) => {
      const { form, phrase } = entry;
      if ((form !== 'line' && form !== 'opening') || fold(phrase) !== phrase) return false;
      const capitals = phrase.toUpperCase();
      // The capitals of ß are SS, and those of ı are I, which is i in lower case: there is no way back.
      if (capitals.toLowerCase() !== phrase || NUMBER_WITH_STOPS.test(phrase)) return false;
      return hitIn(`» ${capitals.replaceAll('#', '1,204')}!`, entry) === undefined;
    });
    expect(lost.map(nameOf)).toEqual([]);
  });

  it('finds every lead-in before a headline', () => {
    const lost = entries.filter((entry) => {
      const { form, phrase } = entry;
      // One of a single character, or with a colon of its own, is found alone on a line only.
      if (form !== 'lead-in' || phrase.length < 2 || phrase.includes(':')) return false;
      const line = `${phrase}: Boat is back`;
      return line.slice(hitIn(line, entry)?.rest) !== 'Boat is back';
    });
    expect(lost.map(nameOf)).toEqual([]);
  });
});

/** `4.5.2026` is one number. */
const NUMBER_WITH_STOPS = /#[.,]#/u;

/** Credits of agencies in Russian have lead-ins, which no rule looks at. */
const NOT_READ: ReadonlySet<string> = new Set(['agency-credit lead-in']);

describe('the rules', () => {
  const pairs = new Map<string, Pick<PhraseGroup, 'kind' | 'form'>>();
  for (const { kind, form } of lexicons.flatMap(({ groups }) => groups)) pairs.set(`${kind} ${form}`, { kind, form });

  /** The kinds found in a short line at the tail, where a matcher sees these phrases in it. */
  const kindsFound = (hits: readonly PhraseHit[], form?: PhraseForm): readonly string[] => {
    const line = form === 'cue' || hits[0]?.kind === 'timestamp' ? 'Gulls of 2026' : 'Gulls Share';
    const matcher = { match: (text: string) => (text === line ? hits : []) };
    const page = articleWith(line, 'tail');
    return findNoise(page, [], { language: { scripts: [] }, matcher, recurring: new Set() }).findings.map(
      ({ kind }) => kind,
    );
  };

  it('find nothing in a line without phrases', () => {
    expect(kindsFound([])).toEqual([]);
  });

  it.each([...pairs].filter(([name]) => !NOT_READ.has(name)))('read phrases of %s', (_, { kind, form }) => {
    // One cue proves nothing.
    const phrases = form === 'cue' ? ['gulls', 'of', '#'] : ['gulls'];
    const hits = phrases.map((phrase) => ({ kind, form, phrase, weak: false, rest: 'Gulls '.length }));
    expect(kindsFound(hits, form)).toContain(kind);
  });
});

/** Sentences that begin as prompts do, or hold what prompts hold: a careless phrase of English cuts each. */
const LOOK_ALIKES_OF_ENGLISH = [
  'Recommended: two pairs of gloves, a whistle and a thermos',
  'Enter your email and the code that the ferry office sent you, then choose a seat.',
  'By entering your email into the harbour’s form, you can see when your parcel crosses.',
  'Create a free account to book a seat, and keep its number for the way back.',
  'You must be logged in to change a booking, but anybody may read the timetable.',
  'To read the full story of the wreck, turn to the log of the lifeboat.',
  'We and our partners on the mainland will not leave one islander without bread.',
  'We use cookies in place of a crust, the cook of the ferry says of her cheesecake.',
  'By continuing to use the old ramp, the line saved the price of a new one.',
  'Follow us on our slow walk around the island, from one tide mark to the next.',
  'Open the letter in your inbox and click the unsubscribe link if the ferry line writes too often.',
  'Many shops use tracking technologies to learn who reads, and few let you opt out of targeted ads.',
  'This story first appeared in a magazine for sailors in 1941 and has been told on every boat since.',
];

/** Subheadings, items of lists and answers that are buttons and labels elsewhere. */
const LABELS_OF_ENGLISH = [
  'Comments',
  'Your name',
  'Stay in touch',
  'Privacy policy',
  'Strictly necessary cookies',
  'Don’t miss',
  'Recommended reading',
  'Continue',
  'Shares',
  'Page 12',
  'Make a donation',
  '100 years ago',
];

describe('what looks like a phrase of English', () => {
  for (const at of ['head', 'middle', 'tail'] as const) itKeeps(LOOK_ALIKES_OF_ENGLISH, at);
  itKeeps(LABELS_OF_ENGLISH);
});
