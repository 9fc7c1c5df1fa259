import { OPENERS, TITLES } from './fact-words/capitals.js';
import { ja } from './fact-words/ja.js';
import { th } from './fact-words/th.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';

/** A word of a text, or a character of a script without spaces. */
export interface Token {
  /** As it is compared: lower-case, without apostrophes, numbers in European digits without marks between thousands. */
  readonly word: string;
  /** Begins with a capital, and is no title, nor a word with which English sentences begin at the head of one. */
  readonly capital: boolean;
  /** Begins a sentence, with a capital. */
  readonly opens: boolean;
}

/** A text as its facts are compared: read once, compared with many. */
export interface Facts {
  readonly tokens: readonly Token[];
  /** The words of the tokens. */
  readonly words: readonly string[];
  /** The words as one string: two texts are aligned in the order of theirs. */
  readonly key: string;
  /** Set in capitals or title case: capitals are no names. */
  readonly titleCase: boolean;
  /** What the words mean in the language of the text; found once somebody asks. */
  readonly vocabulary: () => Vocabulary;
}

const UNSPACED_WORD = /^[\p{Script=Hiragana}\p{Script=Thai}]{2,}$/u;
const LIST_BREAK = /[ /]/u;
/** Of scripts without spaces, words of several characters that are read as one: the longest first. */
const UNSPACED_WORDS: string = [...Object.values(th), ja.negations]
  .flatMap((list: string) => list.split(LIST_BREAK))
  .filter((word) => UNSPACED_WORD.test(word))
  .sort((a, b) => b.length - a.length)
  .join('|');
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const TOKEN = new RegExp(
  `(?=[\\p{Script=Hiragana}\\p{Script=Thai}])(?:${UNSPACED_WORDS})|[${UNSPACED}]|(?:(?<!\\S)[-−+]|[$€£¥₹])?(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+(?:[.,:'’][\\p{Script=Latin}\\p{M}\\p{N}]+)*`,
  'gu',
);
const PLAIN_WORD = /^[a-z]+$/u;
const APOSTROPHES = /['’]/gu;
const THOUSANDS = /(?<=\d)[.,](?=\d{3}(?!\d))/gu;
/** As a.m. and U.S. are written. */
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_BREAK = /(?:^|[.!?:;]["'”’»)]?\s+|["“‘«(]|^[-•*]\s*)$/u;
/** If more of a text's words have capitals, it is set in capitals or title case: they are no names. German has .45. */
const MOST_CAPITALS = 0.5;

/**
 * Reads the facts of a text.
 *
 * @param text - as it was written: names are known by their capitals
 * @returns its words, and what is needed to compare them
 *
 * @example
 * factsOf('It cost 1,200 crowns.').words; // ['it', 'cost', '1200', 'crowns']
 */
export function factsOf(text: string): Facts {
  const normal = text.normalize('NFKC');
  const tokens = [...normal.matchAll(TOKEN)].map(({ 0: written, index }): Token => {
    const word = wordOf(written);
    const isCapital = CAPITAL.test(written);
    const opens = isCapital && beginsSentence(normal, index);
    return { word, capital: isCapital && !TITLES.has(word) && !(opens && OPENERS.has(word)), opens };
  });
  const words = tokens.map(({ word }) => word);
  const capitals = tokens.filter(({ capital }) => capital).length;
  let vocabulary: Vocabulary | undefined;
  return {
    tokens,
    words,
    key: words.join(' '),
    titleCase: capitals > tokens.length * MOST_CAPITALS,
    vocabulary: () => {
      vocabulary ??= vocabularyOf(words);
      return vocabulary;
    },
  };
}

function wordOf(written: string): string {
  const lower = written.toLowerCase();
  // Most words of most texts.
  if (PLAIN_WORD.test(lower)) return lower;
  const word = lower.replace(APOSTROPHES, '').replace(FOREIGN_DIGIT, europeanDigit);
  if (DIGIT.test(word)) return word.replace(THOUSANDS, '');
  return INITIALS.test(word) ? word.replaceAll('.', '') : word;
}

/** Digits of a script stand behind each other, from zero. */
function europeanDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function beginsSentence(text: string, index: number): boolean {
  return SENTENCE_BREAK.test(text.slice(Math.max(0, index - 4), index));
}
