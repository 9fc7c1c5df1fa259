import type { FactWords } from './fact-words/fact-words.js';
import { LANGUAGES } from './fact-words/languages.js';

/** What a word counts or dates: words of one language that mean the same have the same reading. */
export interface Reading {
  /** A magnitude multiplies the number before it; an article is a one where nothing else is counted. */
  readonly kind: 'number' | 'article' | 'magnitude' | 'unit' | 'date';
  /** Of a number or magnitude its value; of another the place in its list. */
  readonly value: number;
}

/** The words of some languages that make another fact of a sentence. */
export interface Vocabulary {
  /** Whether it is one of the words by which the language is known: no name, though it has a capital. */
  readonly isFrequent: (word: string) => boolean;
  readonly read: (word: string) => Reading | undefined;
  readonly isNegation: (word: string) => boolean;
  /** Whether two words exclude each other: rose and fell, likely and unlikely. */
  readonly areOpposite: (a: string, b: string) => boolean;
}

const MAGNITUDE = /(\S+) (\d+)/gu;
/** Behind the twelve months. */
const FIRST_WEEKDAY = 12;
/** A prefix of negation stands before a word, not before an ending. */
const LEAST_NEGATED = 4;

/** For each frequent word the indexes of the languages it is of. */
const languagesByWord: ReadonlyMap<string, readonly number[]> = (() => {
  const known = new Map<string, number[]>();
  for (const [index, { frequent }] of LANGUAGES.entries()) {
    for (const word of new Set(frequent.split(' '))) known.set(word, [...(known.get(word) ?? []), index]);
  }
  return known;
})();

const english = LANGUAGES.findIndex(({ language }) => language === 'en');
const vocabularies = new Map<string, Vocabulary>();

/**
 * The vocabulary by which a text is read: that of the language whose frequent words it has most of, of all of them if
 * they are several (as of Danish and Norwegian), of English if there are none. The words alone decide, so that a text is
 * read in the same way wherever it stands.
 *
 * @param words - of a text, in lower case
 * @returns the vocabulary
 *
 * @example
 * vocabularyOf(['die', 'Brücke', 'ist', 'zu']).read('elf'); // { kind: 'number', value: 11 }
 */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const hits = new Uint32Array(LANGUAGES.length);
  for (const word of words) {
    for (const index of languagesByWord.get(word) ?? []) hits[index] = (hits[index] ?? 0) + 1;
  }
  const most = hits.reduce((a, b) => Math.max(a, b), 0);
  const found = most === 0 ? [english] : [...hits.keys()].filter((index) => hits[index] === most);
  const key = found.join();
  const known = vocabularies.get(key);
  if (known !== undefined) return known;
  const made = vocabularyOfLanguages(found);
  vocabularies.set(key, made);
  return made;
}

/** Words, and words with any letters at a star. */
class WordMap<Value> {
  readonly #exact = new Map<string, Value>();
  readonly #patterns: (readonly [RegExp, Value])[] = [];

  /** The first meaning of a word counts. */
  add(words: string, value: Value): void {
    for (const word of words.split('/')) {
      if (word === '-' || word === '') continue;
      if (word.includes('*')) this.#patterns.push([new RegExp(`^${word.replaceAll('*', '.*')}$`, 'u'), value]);
      else if (!this.#exact.has(word)) this.#exact.set(word, value);
    }
  }

  get(word: string): Value | undefined {
    return this.#exact.get(word) ?? this.#patterns.find(([pattern]) => pattern.test(word))?.[1];
  }
}

function vocabularyOfLanguages(indexes: readonly number[]): Vocabulary {
  const languages = LANGUAGES.filter((_, index) => indexes.includes(index));
  const readings = new WordMap<Reading>();
  const negations = new WordMap<true>();
  const opposites = new Set<string>();
  const prefixes: string[] = [];
  for (const language of languages) {
    addReadings(language, readings);
    for (const word of language.negations.split(' ')) negations.add(word, true);
    for (const pair of language.opposites.split(' ')) opposites.add(pair);
    prefixes.push(...(language.negatingPrefixes?.split(' ') ?? []));
  }
  const negates = (a: string, b: string): boolean =>
    b.length >= LEAST_NEGATED && a.endsWith(b) && prefixes.includes(a.slice(0, -b.length));
  return {
    isFrequent: (word) => languagesByWord.get(word)?.some((index) => indexes.includes(index)) === true,
    read: (word) => readings.get(word),
    isNegation: (word) => negations.get(word) === true,
    areOpposite: (a, b) => opposites.has(`${a}/${b}`) || opposites.has(`${b}/${a}`) || negates(a, b) || negates(b, a),
  };
}

function addReadings(language: FactWords, to: WordMap<Reading>): void {
  const { numbers, articles, tens, magnitudes, months, weekdays, units } = language;
  for (const [index, words] of months.split(' ').entries()) to.add(words, { kind: 'date', value: index });
  for (const [index, words] of weekdays.split(' ').entries())
    to.add(words, { kind: 'date', value: FIRST_WEEKDAY + index });
  for (const [index, words] of numbers.split(' ').entries()) to.add(words, { kind: 'number', value: index + 1 });
  to.add(articles ?? '-', { kind: 'article', value: 1 });
  for (const [index, words] of (tens ?? '-').split(' ').entries()) {
    to.add(words, { kind: 'number', value: index * 10 + 20 });
  }
  for (const [, words = '', exponent] of magnitudes.matchAll(MAGNITUDE)) {
    to.add(words, { kind: 'magnitude', value: 10 ** Number(exponent) });
  }
  for (const [index, words] of units.split(' ').entries()) to.add(words, { kind: 'unit', value: index });
}
