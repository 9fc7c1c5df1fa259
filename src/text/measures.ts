import { countCharacters } from './characters.js';
import { endsSentence, looksLikeHeadline } from './shape.js';
import { countWords } from './words.js';

const MONEY = /[$€£¥₹]\s?\d|\d\s?[€£]/u;
const ENDS_IN_COLON = /[:：]\s*$/u;
const ENDS_IN_ELLIPSIS = /(?:…|\.\.\.)\s*$/u;
const ENDS_IN_QUESTION = /[?？]\s*$/u;
/** An end mark and white space are shorter. */
const END = 8;

/** The names of what models know of a text, in the order of its values; see {@link measureText}. */
export const TEXT_MEASURES: readonly string[] = [
  'length',
  'words',
  'wordLength',
  'commas',
  'stops',
  'ends',
  'endsColon',
  'endsEllipsis',
  'endsQuestion',
  'digits',
  'upper',
  'startsUpper',
  'startsLower',
  'capitalised',
  'short',
  'bars',
  'sign',
  'at',
  'address',
  'quote',
  'money',
  'lines',
  'headline',
];

/**
 * What models know of a text by itself, in any language: its length, its marks, its capitals and digits, its shape.
 *
 * @param text - a block
 * @param words - as `countWords` tells them, where they are known
 * @returns a number for each of {@link TEXT_MEASURES}
 */
export function measureText(text: string, words: number = countWords(text)): readonly number[] {
  const counts = countCharacters(text);
  const length = Math.max(1, text.length);
  const spaced = Math.max(1, counts.words);
  const end = text.slice(-END);
  return [
    text.length,
    words,
    text.length / Math.max(1, words),
    counts.commas,
    counts.stops,
    endsSentence(text) ? 1 : 0,
    ENDS_IN_COLON.test(end) ? 1 : 0,
    ENDS_IN_ELLIPSIS.test(end) ? 1 : 0,
    ENDS_IN_QUESTION.test(end) ? 1 : 0,
    counts.digits / length,
    counts.upper / Math.max(1, counts.upper + counts.lower),
    counts.startsUpper ? 1 : 0,
    counts.startsLower ? 1 : 0,
    counts.capitalised / spaced,
    counts.short / spaced,
    counts.bars,
    counts.hasSign ? 1 : 0,
    counts.hasAt ? 1 : 0,
    holdsAddress(text) ? 1 : 0,
    counts.hasQuote ? 1 : 0,
    counts.hasMoney && MONEY.test(text) ? 1 : 0,
    counts.lines,
    looksLikeHeadline(text) ? 1 : 0,
  ];
}

function holdsAddress(text: string): boolean {
  return text.includes('www.') || text.includes('http:') || text.includes('https:');
}
