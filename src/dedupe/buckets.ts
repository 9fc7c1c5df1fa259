import { mix } from './hash.js';

/** In a larger bucket not all pairs are looked at. */
export const LARGEST_BUCKET = 1000;
/** Nor in a larger part of such a bucket: there are many of them. */
const LARGEST_PART = 100;
/** Of what cannot be split, each member is looked at with so many of those behind it. */
const CAPPED_PARTNERS = 2;

/** Three passes of a radix sort with counters that stay in the fastest memory. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Sorts the ranks of texts by their keys, one band after the other, with the same memory. */
export class BandSorter {
  /** Ranks in the order of their keys; after `#sort`, those of a bucket stand behind each other, in ascending order. */
  #ranks: Int32Array<ArrayBuffer>;
  #otherRanks: Int32Array<ArrayBuffer>;
  readonly #counts: Int32Array = new Int32Array(DIGITS + 1);

  /** @param count - how many texts there are */
  constructor(count: number) {
    this.#ranks = new Int32Array(count);
    this.#otherRanks = new Int32Array(count);
  }

  /**
   * Visits the buckets of a band: texts with the same key, if they are two or more.
   *
   * @param keys - the key of each rank in the band
   * @param visit - gets the members of a bucket in ascending order, and their key; they may be put in another order
   */
  visitBuckets(keys: Uint32Array, visit: (members: Int32Array, key: number) => void): void {
    const ranks = this.#sort(keys);
    for (let from = 0, to = 0; from < ranks.length; from = to) {
      const key = keys[ranks[from] ?? 0] ?? 0;
      do to++;
      while (to < ranks.length && keys[ranks[to] ?? 0] === key);
      if (to - from > 1) visit(ranks.subarray(from, to), key);
    }
  }

  #sort(keys: Uint32Array): Int32Array {
    for (let i = 0; i < this.#ranks.length; i++) this.#ranks[i] = i;
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) this.#sortBy(keys, shift);
    return this.#ranks;
  }

  /** One stable pass of a radix sort, over some bits of the keys. */
  #sortBy(keys: Uint32Array, shift: number): void {
    const [ranks, otherRanks] = [this.#ranks, this.#otherRanks];
    const counts = this.#counts.fill(0);
    for (let i = 0; i < keys.length; i++) {
      const digit = ((keys[i] ?? 0) >>> shift) & (DIGITS - 1);
      counts[digit + 1] = (counts[digit + 1] ?? 0) + 1;
    }
    for (let digit = 0; digit < DIGITS; digit++) counts[digit + 1] = (counts[digit + 1] ?? 0) + (counts[digit] ?? 0);
    for (let i = 0; i < ranks.length; i++) {
      const rank = ranks[i] ?? 0;
      const digit = ((keys[rank] ?? 0) >>> shift) & (DIGITS - 1);
      const place = counts[digit] ?? 0;
      counts[digit] = place + 1;
      otherRanks[place] = rank;
    }
    [this.#ranks, this.#otherRanks] = [this.#otherRanks, this.#ranks];
  }
}

/**
 * Looks into an oversized bucket: a second key, that of the next band, splits it; of a part that is still too large, each
 * member is compared with a few others, other ones in each band.
 *
 * @param members - ranks with the same key in the band
 * @param band - which
 * @param secondKeys - the key of each rank in the next band
 * @param digestOf - a number for a rank that its text alone decides
 * @param lookAtAll - gets a part of which all pairs are to be compared, in ascending order
 * @param look - gets a single pair
 * @returns how many pairs were left out, and the second keys of the parts of which some were
 */
export function splitOversized(
  members: Int32Array,
  band: number,
  secondKeys: Uint32Array,
  digestOf: (rank: number) => number,
  lookAtAll: (part: Int32Array) => void,
  look: (a: number, b: number) => void,
): { readonly skipped: number; readonly capped: ReadonlySet<number> } {
  const capped = new Set<number>();
  const secondKey = (rank: number): number => secondKeys[rank] ?? 0;
  members.sort((a, b) => secondKey(a) - secondKey(b) || a - b);
  let left = pairsAmong(members.length);
  for (let from = 0, to = 0; from < members.length; from = to) {
    const key = secondKey(members[from] ?? 0);
    while (to < members.length && secondKey(members[to] ?? 0) === key) to++;
    const part = members.subarray(from, to);
    if (part.length > LARGEST_PART) {
      capped.add(key);
      left -= lookAtFew(part, band, digestOf, look);
    } else {
      left -= pairsAmong(part.length);
      lookAtAll(part);
    }
  }
  return { skipped: left, capped };
}

function lookAtFew(
  part: Int32Array,
  band: number,
  digestOf: (rank: number) => number,
  look: (a: number, b: number) => void,
): number {
  const place = (rank: number): number => mix(digestOf(rank) + band) >>> 0;
  part.sort((a, b) => place(a) - place(b) || a - b);
  let looked = 0;
  for (let i = 0; i < part.length; i++) {
    for (let j = i + 1; j <= i + CAPPED_PARTNERS && j < part.length; j++) {
      const [a = 0, b = 0] = [part[i], part[j]];
      look(Math.min(a, b), Math.max(a, b));
      looked++;
    }
  }
  return looked;
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}
