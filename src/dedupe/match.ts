import { BigramPool } from './bigram-pool.js';
import { LARGEST_BUCKET } from './buckets.js';
import { allPairs, bucketPairs, type CandidateReport, type Candidates, minHashPairs } from './candidates.js';
import type { Texts } from './columns.js';
import { Edges } from './edges.js';
import type { Conflict } from './facts.js';
import { Pairs } from './pairs.js';
import { bandsAtOnce, type Ranked, rank } from './ranked.js';
import { type Verifiable, verifiable, verify } from './verify.js';

/** Two texts that reach the threshold and contradict each other, by their numbers. */
export interface LookAlikeTexts {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
  readonly conflict: Conflict;
}

/** What matching finds. */
export interface Matching {
  readonly edges: Edges;
  readonly report: CandidateReport;
}

/** Once there are so many candidates, they are verified before more are found. */
const MOST_PAIRS = 1 << 18;
/** Texts that are kept ready for verification are forgotten with their neighbourhood, or before it ends once they are so many. */
const MOST_READY = 20_000;

/**
 * Finds the texts that are alike.
 *
 * @param texts - different normalised texts
 * @param threshold - least Dice coefficient
 * @param allPairsUpTo - up to so many texts all pairs are compared
 * @param lookAlike - told of pairs that reach the threshold and contradict each other
 * @returns edges, in an order that says nothing
 */
export function match(
  texts: Texts,
  threshold: number,
  allPairsUpTo: number,
  lookAlike?: (pair: LookAlikeTexts) => void,
): Matching {
  const ranked = rank(texts, (count) => (count > allPairsUpTo ? bandsAtOnce(count) : 0));
  const find = ranked.keys.held === 0 ? allPairs : minHashPairs;
  return verified(texts, ranked, threshold, lookAlike, (pairs) => find(ranked, threshold, pairs));
}

/**
 * Finds the texts of one bucket that are alike.
 *
 * @param texts - different normalised texts with the same key in a band
 * @param threshold - least Dice coefficient
 * @param band - in which they agree; without, all pairs are compared
 * @returns edges, in an order that says nothing
 */
export function matchBucket(texts: Texts, threshold: number, band: number | undefined): Matching {
  if (band === undefined) return match(texts, threshold, Number.POSITIVE_INFINITY);
  const ranked = rank(texts, (count) => (count > LARGEST_BUCKET ? 1 : 0), band);
  return verified(texts, ranked, threshold, undefined, (pairs) => bucketPairs(ranked, band, threshold, pairs));
}

/** Verifies candidates while they are found, so that not all of them are held at once. */
function verified(
  texts: Texts,
  ranked: Ranked,
  threshold: number,
  lookAlike: ((pair: LookAlikeTexts) => void) | undefined,
  find: (pairs: Pairs) => Candidates,
): Matching {
  const edges = new Edges();
  const verify = (pairs: Pairs): void => verifyPairs(texts, ranked, pairs, threshold, edges, lookAlike);
  const { pairs, report } = find(new Pairs(MOST_PAIRS, verify));
  verify(pairs);
  return { edges, report };
}

function verifyPairs(
  texts: Texts,
  { count, text }: Ranked,
  pairs: Pairs,
  threshold: number,
  edges: Edges,
  lookAlike: ((pair: LookAlikeTexts) => void) | undefined,
): void {
  let ready = new Map<number, Verifiable>();
  const pool = new BigramPool();
  const forget = (): void => {
    // A cleared map would link its old table to the new one: once one of them has grown old, all after it do.
    ready = new Map();
    pool.clear();
  };
  const read = (number: number): Verifiable => {
    const known = ready.get(number);
    if (known !== undefined) return known;
    const made = verifiable(texts.written(number), pool);
    ready.set(number, made);
    return made;
  };
  const { indexes, rootOf } = inNeighbourhoods(pairs, count);
  let last = -1;
  for (const index of indexes) {
    // A pair of an oversized bucket may come twice.
    if (last >= 0 && pairs.first(last) === pairs.first(index) && pairs.second(last) === pairs.second(index)) continue;
    const isNext = last >= 0 && rootOf(pairs.first(last)) !== rootOf(pairs.first(index));
    // Young, so that the garbage collector has little to do.
    if (isNext || ready.size >= MOST_READY) forget();
    last = index;
    const [a = 0, b = 0] = [text[pairs.first(index)], text[pairs.second(index)]];
    const verdict = verify(read(a), read(b), threshold);
    if (verdict === undefined) continue;
    const { similarity, conflict, contained } = verdict;
    if (conflict === undefined) edges.add({ a, b, similarity, contained, verbatim: false });
    else lookAlike?.({ a, b, similarity, conflict });
  }
}

/**
 * The indexes of pairs, those of texts that hang together behind each other: so a text is read once, and may be
 * forgotten when its neighbours have been compared.
 */
function inNeighbourhoods(
  pairs: Pairs,
  ranks: number,
): { readonly indexes: Int32Array; readonly rootOf: (rank: number) => number } {
  const parent = new Int32Array(ranks);
  for (let i = 0; i < ranks; i++) parent[i] = i;
  const rootOf = (rank: number): number => {
    let root = rank;
    while (parent[root] !== root) {
      const above = parent[parent[root] ?? 0] ?? 0;
      parent[root] = above;
      root = above;
    }
    return root;
  };
  const indexes = new Int32Array(pairs.count);
  for (let i = 0; i < indexes.length; i++) {
    indexes[i] = i;
    const [one, other] = [rootOf(pairs.first(i)), rootOf(pairs.second(i))];
    parent[Math.max(one, other)] = Math.min(one, other);
  }
  indexes.sort(
    (i, j) =>
      rootOf(pairs.first(i)) - rootOf(pairs.first(j)) ||
      pairs.first(i) - pairs.first(j) ||
      pairs.second(i) - pairs.second(j),
  );
  return { indexes, rootOf };
}
