import { distance } from 'fastest-levenshtein';
import { align, type Difference } from './align.js';
import { contradict, quantitiesOf } from './quantities.js';
import type { Facts, Token } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

const DIGIT = /\d/u;
const MARK = /\p{M}/gu;
const UMLAUT = /[äöü]/gu;

/** Why two texts with the same bigrams do not say the same. */
export type Conflict = 'order' | 'number' | 'name' | 'negation' | 'opposite';

/** Share of the longer text's words that must stand in both, in the same order. */
const LEAST_IN_ORDER = 0.6;
/** More insertions and deletions than this are no edit of a paragraph. */
const MOST_EDITS = 400;
/** A negation turns a statement round; in a longer difference it belongs to a clause of its own. */
const LONGEST_TURN = 4;
/** Words between two that change places: with fewer it is a list in another order. */
const LEAST_BETWEEN = 2;
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
  return {
    conflict: differences.length === 0 ? undefined : conflictAmong(differences, first, second),
    contained: containedBy(differences),
  };
}

function conflictAmong(differences: readonly Difference[], first: Facts, second: Facts): Conflict | undefined {
  const vocabulary = first.vocabulary();
  const compareNames = !first.titleCase && !second.titleCase;
  const hunks = joinedAtDates(differences, first, vocabulary).map(
    ({ a, b }): Hunk => [first.tokens.slice(...a), second.tokens.slice(...b)],
  );
  for (const hunk of hunks) {
    const conflict = conflictIn(hunk, vocabulary, compareNames);
    if (conflict !== undefined) return conflict;
  }
  return hasMoved(hunks, vocabulary, compareNames) || haveChangedPlaces(differences, first, second)
    ? 'order'
    : undefined;
}

function containedBy(differences: readonly Difference[]): Containment {
  const first = differences.every(({ a: [from, to] }) => from === to);
  const second = differences.every(({ b: [from, to] }) => from === to);
  if (first && second) return 'both';
  return first ? 'first' : second ? 'second' : 'none';
}

/** Differences with no more than a month between them are one: 3 January and January 3. */
function joinedAtDates(
  differences: readonly Difference[],
  { words }: Facts,
  vocabulary: Vocabulary,
): readonly Difference[] {
  const joined: Difference[] = [];
  for (const difference of differences) {
    const last = joined.at(-1);
    const between = last === undefined ? [] : words.slice(last.a[1], difference.a[0]);
    if (last !== undefined && between.every((word) => vocabulary.read(word)?.kind === 'date')) {
      joined[joined.length - 1] = { a: [last.a[0], difference.a[1]], b: [last.b[0], difference.b[1]] };
    } else joined.push(difference);
  }
  return joined;
}

/** What stands in one text and, in the same place, in the other; one of them may be empty. */
type Hunk = readonly [readonly Token[], readonly Token[]];

function conflictIn([a, b]: Hunk, vocabulary: Vocabulary, compareNames: boolean): Conflict | undefined {
  const negations = (tokens: readonly Token[]): number =>
    tokens.filter(({ word }) => vocabulary.isNegation(word)).length;
  const isTurn = Math.max(a.length, b.length) <= LONGEST_TURN;
  if (isTurn && negations(a) !== negations(b) && !isSlip(a, b)) return 'negation';
  if (a.length === 0 || b.length === 0) return undefined;
  if (contradict(quantitiesOf(a, vocabulary), quantitiesOf(b, vocabulary))) return 'number';
  if (a.some(({ word }) => b.some((other) => vocabulary.areOpposite(word, other.word)))) return 'opposite';
  return compareNames && otherNames(a, b, vocabulary) ? 'name' : undefined;
}

/** Where both sides name somebody, a name that no word of the other side resembles. */
function otherNames(a: readonly Token[], b: readonly Token[], vocabulary: Vocabulary): boolean {
  const isSomeName = (token: Token): boolean => isName(token, vocabulary) && vocabulary.read(token.word) === undefined;
  const [namesA, namesB] = [a.filter(isSomeName), b.filter(isSomeName)];
  if (namesA.length === 0 || namesB.length === 0) return false;
  return (
    namesA.some((name) => !b.some((other) => isLike(name, other))) &&
    namesB.some((name) => !a.some((other) => isLike(name, other)))
  );
}

function isName({ word, capital, opens }: Token, vocabulary: Vocabulary): boolean {
  return capital && !(opens && vocabulary.isFrequent(word));
}

function isLike(a: Token, b: Token): boolean {
  if (a.word === b.word || isSlip([a], [b]) || haveSameLetters(a.word, b.word)) return true;
  return Math.min(a.word.length, b.word.length) >= LEAST_SLIP_LENGTH && distance(a.word, b.word) <= 1;
}

/** Without the marks on letters, or with umlauts written out: São and Sao, Müller and Mueller. */
function haveSameLetters(a: string, b: string): boolean {
  const plain = (word: string): string => word.normalize('NFD').replace(MARK, '');
  const spelled = (word: string): string => plain(word.replace(UMLAUT, '$&e').replaceAll('ß', 'ss'));
  return plain(a) === plain(b) || spelled(a) === spelled(b);
}

/** A name or number that goes in one place and comes back in another: who beat whom, what cost how much. */
function hasMoved(hunks: readonly Hunk[], vocabulary: Vocabulary, compareNames: boolean): boolean {
  const matters = (token: Token): boolean => {
    const kind = vocabulary.read(token.word)?.kind;
    if (DIGIT.test(token.word) || kind === 'number' || kind === 'magnitude' || kind === 'date') return true;
    return compareNames && isName(token, vocabulary);
  };
  const gone = new Set<string>();
  const come = new Set<string>();
  for (const [a, b] of hunks) {
    for (const token of a) if (matters(token) && !b.some(({ word }) => word === token.word)) gone.add(token.word);
    for (const token of b) if (matters(token) && !a.some(({ word }) => word === token.word)) come.add(token.word);
  }
  return [...gone].some((word) => come.has(word));
}

/** Two words that stand in each other's place: who told whom. */
function haveChangedPlaces(differences: readonly Difference[], first: Facts, second: Facts): boolean {
  const single = differences.filter(({ a, b }) => a[1] - a[0] === 1 && b[1] - b[0] === 1);
  return single.some((one, index) =>
    single.slice(index + 1).some((other) => {
      const [a, b] = [first.words[one.a[0]], second.words[one.b[0]]];
      const isSwap = a === second.words[other.b[0]] && b === first.words[other.a[0]];
      return isSwap && other.a[0] - one.a[1] >= LEAST_BETWEEN;
    }),
  );
}

/** The same letters, some of them in another order or place: a slip of the pen. */
function isSlip(a: readonly Token[], b: readonly Token[]): boolean {
  return letters(a) === letters(b);
}

function letters(tokens: readonly Token[]): string {
  return [...tokens.map(({ word }) => word).join('')].sort().join('');
}
