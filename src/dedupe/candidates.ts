import { BandSorter, LARGEST_BUCKET, splitOversized } from './buckets.js';
import { BANDS } from './min-hash.js';
import { differAtMost } from './odd-sketch.js';
import { Pairs } from './pairs.js';
import type { Ranked } from './ranked.js';

/** How candidates were found, and what it cost. */
export interface CandidateReport {
  /** All pairs are compared, or those that agree in a band of their MinHash signatures. */
  readonly method: 'all-pairs' | 'min-hash';
  /** Different texts that may be near another. */
  readonly texts: number;
  /** Pairs of allowed lengths that were looked at. */
  readonly looked: number;
  /** Pairs that were verified. */
  readonly verified: number;
  /** Buckets too large for all their pairs to be looked at. */
  readonly oversized: number;
  /** Pairs of such buckets that were not looked at there; another bucket may have held them. */
  readonly skipped: number;
}

/** Candidates as pairs of ranks, each once, the smaller first. */
export interface Candidates {
  readonly pairs: Pairs;
  readonly report: CandidateReport;
}

/**
 * The candidates among all pairs: none that reaches the threshold is missed.
 *
 * @param ranked - texts by size
 * @param threshold - least Dice coefficient, above 0
 * @returns pairs of ranks whose lengths and sketches allow the threshold
 *
 * @remarks With m and n bigrams, Dice is at most 2·min(m, n) / (m + n), so a shorter text reaches the threshold t only
 * if it has at least t / (2 − t) of the longer one's bigrams; and they differ in at most (1 − t)(m + n) bigrams.
 */
export function allPairs(ranked: Ranked, threshold: number): Candidates {
  const pairs = new Pairs();
  let looked = 0;
  let first = 0;
  for (let i = 0; i < ranked.count; i++) {
    first = firstPartner(ranked.size, first, i, threshold);
    for (let j = first; j < i; j++) if (areNear(ranked, j, i, threshold)) pairs.add(j, i);
    looked += i - first;
  }
  return {
    pairs,
    report: { method: 'all-pairs', texts: ranked.count, looked, verified: pairs.count, oversized: 0, skipped: 0 },
  };
}

/**
 * The candidates that agree in a band: nearly all of those that are alike, in time that hardly depends on how many are
 * not.
 *
 * @param ranked - texts by size, with band keys
 * @param threshold - least Dice coefficient, above 0
 * @returns pairs of ranks
 */
export function minHashPairs(ranked: Ranked, threshold: number): Candidates {
  const { keys, size } = ranked;
  const pairs = new Pairs();
  const sorter = new BandSorter(ranked.count);
  /** By key and band the buckets that were not looked at as a whole, with the second keys of their capped parts. */
  const incomplete = new Map<number, ReadonlySet<number>>();
  const wereCompared = (a: number, b: number, band: number): boolean => {
    const key = keys[a * BANDS + band] ?? 0;
    if (key !== keys[b * BANDS + band]) return false;
    const capped = incomplete.size === 0 ? undefined : incomplete.get(key * BANDS + band);
    if (capped === undefined) return true;
    const second = (band + 1) % BANDS;
    const secondKey = keys[a * BANDS + second] ?? 0;
    return secondKey === keys[b * BANDS + second] && !capped.has(secondKey);
  };
  const wereComparedBefore = (a: number, b: number, band: number): boolean => {
    for (let i = 0; i < band; i++) if (wereCompared(a, b, i)) return true;
    return false;
  };
  let [looked, oversized, skipped] = [0, 0, 0];
  for (let band = 0; band < BANDS; band++) {
    const look = (a: number, b: number): void => {
      looked++;
      if (areNear(ranked, a, b, threshold) && !wereComparedBefore(a, b, band)) pairs.add(a, b);
    };
    const lookAtAll = (members: Int32Array): void => {
      let first = 0;
      for (let j = 1; j < members.length; j++) {
        const longer = members[j] ?? 0;
        while (first < j && !allowLengths(size, members[first] ?? 0, longer, threshold)) first++;
        for (let i = first; i < j; i++) look(members[i] ?? 0, longer);
      }
    };
    sorter.visitBuckets(keys, band, (members, key) => {
      if (members.length <= LARGEST_BUCKET) return lookAtAll(members);
      oversized++;
      const split = splitOversized(members, band, keys, ranked.digest, lookAtAll, look);
      incomplete.set(key * BANDS + band, split.capped);
      skipped += split.skipped;
    });
  }
  return {
    pairs,
    report: { method: 'min-hash', texts: ranked.count, looked, verified: pairs.count, oversized, skipped },
  };
}

function firstPartner(size: Int32Array, from: number, of: number, threshold: number): number {
  let first = from;
  while (first < of && !allowLengths(size, first, of, threshold)) first++;
  return first;
}

/** A small allowance keeps the bound from rounding an exact hit away. */
function allowLengths(size: Int32Array, shorter: number, longer: number, threshold: number): boolean {
  return (size[shorter] ?? 0) >= ((size[longer] ?? 0) * threshold) / (2 - threshold) - 1e-6;
}

function areNear({ size, sketches, offset }: Ranked, a: number, b: number, threshold: number): boolean {
  const [fromA = 0, toA = 0, fromB = 0, toB = 0] = [offset[a], offset[a + 1], offset[b], offset[b + 1]];
  const most = (1 - threshold) * ((size[a] ?? 0) + (size[b] ?? 0)) + 1e-6;
  return differAtMost(sketches, fromA, toA - fromA, fromB, toB - fromB, most);
}
