import { distance } from 'fastest-levenshtein';
import { align, type Difference } from './align.js';

/** Why two texts with the same bigrams do not say the same. */
export type Conflict = 'order' | 'number' | 'name' | 'negation';

/** A word of a text, or a character of a script without spaces. */
interface Token {
  /** As it is compared: lower-case, without apostrophes. */
  readonly word: string;
  /** Begins with a capital where no sentence begins. */
  readonly name: boolean;
}

const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+(?:[.,:'’][\p{Script=Latin}\p{M}\p{N}]+)*/gu;
const APOSTROPHES = /['’]/gu;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const SENTENCE_BREAK = /(?:^|[.!?:;]["'”’»)]?\s+|["“‘«(]|^[-•*]\s*)$/u;
/** English words that turn a statement round, without apostrophes. */
const NEGATIONS = new Set(
  'not no never none neither nor without cannot cant dont doesnt didnt wont wouldnt shouldnt couldnt isnt arent wasnt werent hasnt havent hadnt'.split(
    ' ',
  ),
);

/** Share of the longer text's words that must stand in both, in the same order. */
const LEAST_IN_ORDER = 0.6;
/** If more of a text's words have capitals, it is set in capitals or title case: they are no names. */
const MOST_NAMES = 0.4;
/** A negation turns a statement round; in a longer difference it belongs to a clause of its own. */
const LONGEST_TURN = 4;
/** Share of a name's letters that a slip of the pen may change. */
const SLIP = 0.34;

/**
 * Whether two texts of nearly the same bigrams contradict each other: their words stand in another order, or where
 * they differ one has other numbers, other names, or a negation that the other has not. What only one of them says is
 * no conflict.
 *
 * @param a - one text, as it was written: names are known by their capitals
 * @param b - the other
 * @returns the first conflict; undefined where there is none
 *
 * @example
 * conflictOf('It cost 40 crowns in May.', 'It cost 45 crowns in May.'); // 'number'
 * conflictOf('It cost 40 crowns.', 'It cost 40 crowns, she said.'); // undefined
 */
export function conflictOf(a: string, b: string): Conflict | undefined {
  const [first, second] = [tokensOf(a), tokensOf(b)];
  const longer = Math.max(first.length, second.length);
  // With c common words there are m + n − 2c insertions and deletions.
  const most = first.length + second.length - 2 * Math.ceil(LEAST_IN_ORDER * longer);
  const differences = most < 0 ? undefined : align(first.map(wordOf), second.map(wordOf), most);
  if (differences === undefined) return 'order';
  const names = !isTitleCase(first) && !isTitleCase(second);
  for (const difference of differences) {
    const conflict = conflictIn(slices(difference, first, second), names);
    if (conflict !== undefined) return conflict;
  }
  return undefined;
}

function conflictIn(
  [a, b]: readonly [readonly Token[], readonly Token[]],
  compareNames: boolean,
): Conflict | undefined {
  const isTurn = Math.max(a.length, b.length) <= LONGEST_TURN;
  if (isTurn && negations(a) !== negations(b) && !isSlip(a, b)) return 'negation';
  if (a.length === 0 || b.length === 0) return undefined;
  const [numbersA, numbersB] = [numbers(a), numbers(b)];
  if (numbersA !== '' && numbersB !== '' && numbersA !== numbersB) return 'number';
  return compareNames && otherNames(a, b) ? 'name' : undefined;
}

/** Where both sides name somebody, a name that no word of the other side resembles. */
function otherNames(a: readonly Token[], b: readonly Token[]): boolean {
  const [namesA, namesB] = [a.filter(({ name }) => name), b.filter(({ name }) => name)];
  if (namesA.length === 0 || namesB.length === 0) return false;
  return (
    namesA.some((name) => !b.some((other) => isLike(name, other))) &&
    namesB.some((name) => !a.some((other) => isLike(name, other)))
  );
}

function isLike({ word: a }: Token, { word: b }: Token): boolean {
  return distance(a, b) <= Math.max(1, SLIP * Math.max(a.length, b.length));
}

function negations(tokens: readonly Token[]): number {
  return tokens.filter(({ word }) => NEGATIONS.has(word)).length;
}

/** The same letters, some of them in another order or place: a slip of the pen. */
function isSlip(a: readonly Token[], b: readonly Token[]): boolean {
  return letters(a) === letters(b);
}

function letters(tokens: readonly Token[]): string {
  return [...tokens.map(wordOf).join('')].sort().join('');
}

function numbers(tokens: readonly Token[]): string {
  return tokens
    .map(wordOf)
    .filter((word) => DIGIT.test(word))
    .join(' ');
}

function isTitleCase(tokens: readonly Token[]): boolean {
  return tokens.filter(({ name }) => name).length > tokens.length * MOST_NAMES;
}

function slices(
  { a, b }: Difference,
  first: readonly Token[],
  second: readonly Token[],
): readonly [readonly Token[], readonly Token[]] {
  return [first.slice(...a), second.slice(...b)];
}

function wordOf({ word }: Token): string {
  return word;
}

function tokensOf(text: string): readonly Token[] {
  const normal = text.normalize('NFKC');
  return [...normal.matchAll(TOKEN)].map(({ 0: written, index }) => ({
    word: written.toLowerCase().replace(APOSTROPHES, ''),
    name: CAPITAL.test(written) && !SENTENCE_BREAK.test(normal.slice(Math.max(0, index - 4), index)),
  }));
}
