import { BandSorter, LARGEST_BUCKET, splitOversized } from './buckets.js';
import { BANDS } from './min-hash.js';
import { differAtMost } from './odd-sketch.js';
import { PairSet } from './pair-set.js';
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
 * @param pairs - where the candidates go; they may be taken away as they come
 * @returns pairs of ranks whose lengths and sketches allow the threshold
 *
 * @remarks With m and n bigrams, Dice is at most 2·min(m, n) / (m + n), so a shorter text reaches the threshold t only
 * if it has at least t / (2 − t) of the longer one's bigrams; and they differ in at most (1 − t)(m + n) bigrams.
 */
export function allPairs(ranked: Ranked, threshold: number, pairs: Pairs = new Pairs()): Candidates {
  let looked = 0;
  let first = 0;
  for (let i = 0; i < ranked.count; i++) {
    first = firstPartner(ranked.size, first, i, threshold);
    for (let j = first; j < i; j++) if (areNear(ranked, j, i, threshold)) pairs.add(j, i);
    looked += i - first;
  }
  return {
    pairs,
    report: { method: 'all-pairs', texts: ranked.count, looked, verified: pairs.total, oversized: 0, skipped: 0 },
  };
}

/**
 * The candidates that agree in a band: nearly all of those that are alike, in time that hardly depends on how many are
 * not.
 *
 * @param ranked - texts by size, with band keys
 * @param threshold - least Dice coefficient, above 0
 * @param pairs - where the candidates go; they may be taken away as they come
 * @returns pairs of ranks
 */
export function minHashPairs(ranked: Ranked, threshold: number, pairs: Pairs = new Pairs()): Candidates {
  const { keys } = ranked;
  /** The pairs of bands whose keys are no longer held. */
  const met = keys.held < BANDS ? new PairSet() : undefined;
  const found = new Finding(ranked, threshold, pairs, met);
  const sorter = new BandSorter(ranked.count);
  for (let first = 0; first < BANDS; first += keys.held) {
    if (first > 0) ranked.readKeys(first);
    const compared: ComparedBand[] = [];
    const isKnown = (a: number, b: number): boolean => {
      for (const band of compared) if (wereCompared(band, a, b)) return true;
      return met?.has(a, b) === true;
    };
    for (let band = first; band < first + keys.held && band < BANDS; band++) {
      const [keysOfBand, incomplete] = [keys.in(band), new Map<number, ReadonlySet<number>>()];
      sorter.visitBuckets(keysOfBand, (members, key) => {
        const capped = found.lookInto(members, band, isKnown);
        if (capped !== undefined) incomplete.set(key, capped);
      });
      compared.push({ keys: keysOfBand, secondKeys: keys.in((band + 1) % BANDS), incomplete });
    }
  }
  return found.candidates('min-hash');
}

/** A band whose buckets were looked into. */
interface ComparedBand {
  /** The key of each rank, and that in the next band. */
  readonly keys: Uint32Array;
  readonly secondKeys: Uint32Array;
  /** By key the buckets that were not looked at as a whole, with the second keys of their capped parts. */
  readonly incomplete: ReadonlyMap<number, ReadonlySet<number>>;
}

function wereCompared({ keys, secondKeys, incomplete }: ComparedBand, a: number, b: number): boolean {
  const key = keys[a] ?? 0;
  if (key !== keys[b]) return false;
  const capped = incomplete.size === 0 ? undefined : incomplete.get(key);
  if (capped === undefined) return true;
  const secondKey = secondKeys[a] ?? 0;
  return secondKey === secondKeys[b] && !capped.has(secondKey);
}

/**
 * The candidates of texts that agree in one band.
 *
 * @param ranked - texts by size, with band keys
 * @param band - in which they agree
 * @param threshold - least Dice coefficient, above 0
 * @param pairs - where the candidates go; they may be taken away as they come
 * @returns pairs of ranks
 */
export function bucketPairs(ranked: Ranked, band: number, threshold: number, pairs: Pairs = new Pairs()): Candidates {
  const found = new Finding(ranked, threshold, pairs);
  found.lookInto(
    Int32Array.from({ length: ranked.count }, (_, i) => i),
    band,
    () => false,
  );
  return found.candidates('min-hash');
}

/** Candidates as they are found, and what it costs. */
class Finding {
  readonly #ranked: Ranked;
  readonly #threshold: number;
  readonly #pairs: Pairs;
  readonly #met: PairSet | undefined;
  #looked = 0;
  #oversized = 0;
  #skipped = 0;

  constructor(ranked: Ranked, threshold: number, pairs: Pairs, met?: PairSet) {
    this.#ranked = ranked;
    this.#pairs = pairs;
    this.#met = met;
    this.#threshold = threshold;
  }

  /**
   * Looks at the pairs of a bucket: all of them, unless it is oversized.
   *
   * @returns of an oversized bucket the second keys of the parts that were capped
   */
  lookInto(
    members: Int32Array,
    band: number,
    isKnown: (a: number, b: number) => boolean,
  ): ReadonlySet<number> | undefined {
    const ranked = this.#ranked;
    const look = (a: number, b: number): void => {
      this.#looked++;
      if (!areNear(ranked, a, b, this.#threshold) || isKnown(a, b)) return;
      this.#pairs.add(a, b);
      this.#met?.add(a, b);
    };
    const lookAtAll = (part: Int32Array): void => {
      let first = 0;
      for (let j = 1; j < part.length; j++) {
        const longer = part[j] ?? 0;
        while (first < j && !allowLengths(ranked.size, part[first] ?? 0, longer, this.#threshold)) first++;
        for (let i = first; i < j; i++) look(part[i] ?? 0, longer);
      }
    };
    if (members.length <= LARGEST_BUCKET) {
      lookAtAll(members);
      return undefined;
    }
    const secondKeys = ranked.keys.in((band + 1) % BANDS);
    const { capped, skipped } = splitOversized(members, band, secondKeys, ranked.digestOf, lookAtAll, look);
    this.#oversized++;
    this.#skipped += skipped;
    return capped;
  }

  candidates(method: CandidateReport['method']): Candidates {
    const [pairs, texts] = [this.#pairs, this.#ranked.count];
    const [looked, oversized, skipped] = [this.#looked, this.#oversized, this.#skipped];
    return { pairs, report: { method, texts, looked, verified: pairs.total, oversized, skipped } };
  }
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

/**
 * Whether two texts may reach the threshold, by their lengths and sketches alone.
 *
 * @param ranked - texts by size
 * @param a - rank of the one
 * @param b - rank of the other, not the smaller
 * @param threshold - least Dice coefficient
 * @returns false if they are unlike for sure
 */
export function areNear({ size, sketches, offset }: Ranked, a: number, b: number, threshold: number): boolean {
  if (!allowLengths(size, a, b, threshold)) return false;
  const [fromA = 0, toA = 0, fromB = 0, toB = 0] = [offset[a], offset[a + 1], offset[b], offset[b + 1]];
  const most = (1 - threshold) * ((size[a] ?? 0) + (size[b] ?? 0)) + 1e-6;
  return differAtMost(sketches, fromA, toA - fromA, fromB, toB - fromB, most);
}
