import { distance } from 'fastest-levenshtein';
import { align, type Difference } from './align.js';
import { OPENERS, OPPOSITES, QUANTITIES, TURNING } from './fact-words.js';

/** Why two texts with the same bigrams do not say the same. */
export type Conflict = 'order' | 'number' | 'name' | 'negation' | 'opposite';

/** A word of a text, or a character of a script without spaces. */
interface Token {
  /** As it is compared: lower-case, without apostrophes, numbers without marks between thousands. */
  readonly word: string;
  /** A number, a number word, a unit, a weekday, a month. */
  readonly quantity: boolean;
  /** Begins with a capital, and not only because a sentence begins with it. */
  readonly name: boolean;
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
}

const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?<!\S)[-−+]|[$€£¥₹])?(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+(?:[.,:'’][\p{Script=Latin}\p{M}\p{N}]+)*/gu;
const APOSTROPHES = /['’]/gu;
const THOUSANDS = /(?<=\d)[.,](?=\d{3}(?!\d))/gu;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
const SENTENCE_BREAK = /(?:^|[.!?:;]["'”’»)]?\s+|["“‘«(]|^[-•*]\s*)$/u;

/** Share of the longer text's words that must stand in both, in the same order. */
const LEAST_IN_ORDER = 0.6;
/** More insertions and deletions than this are no edit of a paragraph. */
const MOST_EDITS = 400;
/** If more of a text's words have capitals, it is set in capitals or title case: they are no names. */
const MOST_NAMES = 0.4;
/** A negation turns a statement round; in a longer difference it belongs to a clause of its own. */
const LONGEST_TURN = 4;
/** A slip of the pen changes one letter of a name; of a short one it makes another name. */
const LEAST_SLIP_LENGTH = 6;

/** How the words of two texts compare. */
export interface Comparison {
  /** Why they do not say the same; undefined where they do. */
  readonly conflict: Conflict | undefined;
  readonly contained: Containment;
}

/** Which of two texts says nothing that the other does not: its words all stand there, in the same order. */
export type Containment = 'none' | 'first' | 'second' | 'both';

/**
 * Compares two texts of nearly the same bigrams by their words: whether they contradict each other, and whether one
 * holds all that the other says. They contradict each other if their words stand in another order, or where they differ
 * one has other numbers, other names, a negation that the other has not, or the opposite word. What only one of them
 * says is no conflict.
 *
 * @param first - one text: see `factsOf`
 * @param second - the other
 * @returns the first conflict, and which text is contained in the other
 *
 * @example
 * compareFacts(factsOf('It cost 40 crowns in May.'), factsOf('It cost 45 crowns in May.')).conflict; // 'number'
 * compareFacts(factsOf('It cost 40 crowns.'), factsOf('It cost 40 crowns, she said.')).contained; // 'first'
 */
export function compareFacts(first: Facts, second: Facts): Comparison {
  // Of several shortest alignments one is found, and another the other way round: the texts decide, not their order.
  if (first.key <= second.key) return compareInOrder(first, second);
  const { conflict, contained } = compareInOrder(second, first);
  return { conflict, contained: TURNED[contained] };
}

const TURNED: Readonly<Record<Containment, Containment>> = {
  none: 'none',
  first: 'second',
  second: 'first',
  both: 'both',
};

/**
 * Whether two texts contradict each other.
 *
 * @param first - one text: see `factsOf`
 * @param second - the other
 * @returns the first conflict; undefined where there is none
 *
 * @example
 * conflictOf(factsOf('It cost 40 crowns in May.'), factsOf('It cost 45 crowns in May.')); // 'number'
 * conflictOf(factsOf('It cost 40 crowns.'), factsOf('It cost 40 crowns, she said.')); // undefined
 */
export function conflictOf(first: Facts, second: Facts): Conflict | undefined {
  return compareFacts(first, second).conflict;
}

function compareInOrder(first: Facts, second: Facts): Comparison {
  const [m, n] = [first.words.length, second.words.length];
  // With c common words there are m + n − 2c insertions and deletions.
  const most = Math.min(MOST_EDITS, m + n - 2 * Math.ceil(LEAST_IN_ORDER * Math.max(m, n)));
  const differences = most < 0 ? undefined : align(first.words, second.words, most);
  if (differences === undefined) return { conflict: 'order', contained: 'none' };
  const compareNames = !first.titleCase && !second.titleCase;
  const hunks = differences.map((difference) => slices(difference, first.tokens, second.tokens));
  return { conflict: conflictAmong(hunks, compareNames), contained: containedBy(differences) };
}

function conflictAmong(hunks: readonly Hunk[], compareNames: boolean): Conflict | undefined {
  for (const hunk of hunks) {
    const conflict = conflictIn(hunk, compareNames);
    if (conflict !== undefined) return conflict;
  }
  return hasMoved(hunks, compareNames) ? 'order' : undefined;
}

function containedBy(differences: readonly Difference[]): Containment {
  const first = differences.every(({ a: [from, to] }) => from === to);
  const second = differences.every(({ b: [from, to] }) => from === to);
  if (first && second) return 'both';
  return first ? 'first' : second ? 'second' : 'none';
}

type Hunk = readonly [readonly Token[], readonly Token[]];

function conflictIn([a, b]: Hunk, compareNames: boolean): Conflict | undefined {
  const isTurn = Math.max(a.length, b.length) <= LONGEST_TURN;
  if (isTurn && negations(a) !== negations(b) && !isSlip(a, b)) return 'negation';
  if (a.length === 0 || b.length === 0) return undefined;
  const [quantitiesA, quantitiesB] = [quantities(a), quantities(b)];
  if (quantitiesA !== '' && quantitiesB !== '' && quantitiesA !== quantitiesB) return 'number';
  if (a.some(({ word }) => b.some((other) => OPPOSITES.get(word)?.has(other.word) === true))) return 'opposite';
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

function isLike(a: Token, b: Token): boolean {
  if (a.word === b.word || isSlip([a], [b])) return true;
  return Math.min(a.word.length, b.word.length) >= LEAST_SLIP_LENGTH && distance(a.word, b.word) <= 1;
}

/** A name or number that goes in one place and comes back in another: who beat whom, what cost how much. */
function hasMoved(hunks: readonly Hunk[], compareNames: boolean): boolean {
  const matters = (token: Token): boolean => token.quantity || (compareNames && token.name);
  const gone = new Set<string>();
  const come = new Set<string>();
  for (const [a, b] of hunks) {
    for (const token of a) if (matters(token) && !b.some(({ word }) => word === token.word)) gone.add(token.word);
    for (const token of b) if (matters(token) && !a.some(({ word }) => word === token.word)) come.add(token.word);
  }
  return [...gone].some((word) => come.has(word));
}

function negations(tokens: readonly Token[]): number {
  return tokens.filter(({ word }) => TURNING.has(word)).length;
}

/** The same letters, some of them in another order or place: a slip of the pen. */
function isSlip(a: readonly Token[], b: readonly Token[]): boolean {
  return letters(a) === letters(b);
}

function letters(tokens: readonly Token[]): string {
  return [...tokens.map(wordOf).join('')].sort().join('');
}

function quantities(tokens: readonly Token[]): string {
  return tokens
    .filter(({ quantity }) => quantity)
    .map(wordOf)
    .join(' ');
}

function isTitleCase(tokens: readonly Token[]): boolean {
  return tokens.filter(({ name }) => name).length > tokens.length * MOST_NAMES;
}

function slices({ a, b }: Difference, first: readonly Token[], second: readonly Token[]): Hunk {
  return [first.slice(...a), second.slice(...b)];
}

function wordOf({ word }: Token): string {
  return word;
}

/**
 * Reads the facts of a text.
 *
 * @param text - as it was written: names are known by their capitals
 * @returns its words, and which of them are facts
 */
export function factsOf(text: string): Facts {
  const normal = text.normalize('NFKC');
  const tokens = [...normal.matchAll(TOKEN)].map(({ 0: written, index }): Token => {
    const word = written.toLowerCase().replace(APOSTROPHES, '').replace(THOUSANDS, '');
    return {
      word,
      quantity: DIGIT.test(word) || QUANTITIES.has(word),
      name: CAPITAL.test(written) && !(OPENERS.has(word) && beginsSentence(normal, index)),
    };
  });
  const words = tokens.map(wordOf);
  return { tokens, words, key: words.join(' '), titleCase: isTitleCase(tokens) };
}

function beginsSentence(text: string, index: number): boolean {
  return SENTENCE_BREAK.test(text.slice(Math.max(0, index - 4), index));
}
