import { BandKeys } from './band-keys.js';
import type { Texts } from './columns.js';
import { BANDS } from './min-hash.js';
import { normalise } from './normalise.js';
import { sketchWords, writeSketch } from './odd-sketch.js';
import { unitsOf } from './units.js';

/**
 * The texts that may be near each other, ordered by size so that partners stand together, and by digest among those of
 * a size so that the order of input makes no difference. What is said of a rank is said of a text's place in this order.
 */
export interface Ranked {
  readonly count: number;
  /** For each rank the number of the text. */
  readonly text: Int32Array;
  /** For each rank the bigrams of the text. */
  readonly size: Int32Array;
  /** For a rank a number that its text alone decides. */
  readonly digestOf: (rank: number) => number;
  readonly sketches: Int32Array;
  /** For each rank the first word of its sketch, and one more. */
  readonly offset: Int32Array;
  /** The keys of the first bands; of none where all pairs are compared. */
  readonly keys: BandKeys;
  /** Reads the texts once more, for the keys of other bands: from this one on. */
  readonly readKeys: (band: number) => void;
}

/** The keys of all bands of a million texts would be more than everything else together. */
const MOST_KEYS = 6_000_000;
/** With so many the texts are read twice. */
const HALF_OF_BANDS: number = BANDS / 2;

/**
 * How many bands are gone through at once.
 *
 * @param count - of texts
 * @returns all of them, or half of those of many texts
 */
export function bandsAtOnce(count: number): number {
  return count * BANDS > MOST_KEYS ? HALF_OF_BANDS : BANDS;
}

/**
 * Ranks texts and reads what candidates are found by.
 *
 * @param texts - all of them
 * @param bandsOf - how many bands' keys are held at once, by the number of texts; without, no keys are read
 * @param first - of these bands
 * @returns those that may be near another
 */
export function rank(texts: Texts, bandsOf: (count: number) => number = () => 0, first = 0): Ranked {
  const text = order(texts);
  const count = text.length;
  const size = new Int32Array(count);
  const offset = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    size[i] = texts.size[text[i] ?? 0] ?? 0;
    offset[i + 1] = (offset[i] ?? 0) + sketchWords(size[i] ?? 0);
  }
  const sketches = new Int32Array(offset[count] ?? 0);
  const held = bandsOf(count);
  const keys = new BandKeys(held === 0 ? 0 : count, held);
  keys.moveTo(first);
  const unitsOfRank = (i: number): ReturnType<typeof unitsOf> => unitsOf(normalise(texts.written(text[i] ?? 0)));
  for (let i = 0; i < count; i++) {
    const { units, length } = unitsOfRank(i);
    const [from = 0, to = 0] = [offset[i], offset[i + 1]];
    writeSketch(units, length, sketches, from, to - from);
    if (held > 0) keys.write(i, units, length);
  }
  const readKeys = (band: number): void => {
    keys.moveTo(band);
    for (let i = 0; i < count; i++) {
      const { units, length } = unitsOfRank(i);
      keys.write(i, units, length);
    }
  };
  const digestOf = (i: number): number => texts.digest[(text[i] ?? 0) * 2] ?? 0;
  return { count, text, size, digestOf, sketches, offset, keys, readKeys };
}

/** First by counting how many there are of each size: a sort that compares holds a second list of objects. */
function order({ count, near, size, digest }: Texts): Int32Array {
  let largest = 0;
  for (let i = 0; i < count; i++) largest = Math.max(largest, size[i] ?? 0);
  const ends = new Int32Array(largest + 2);
  const next = (of: number, by: number): number => {
    const at = ends[of] ?? 0;
    ends[of] = at + by;
    return at;
  };
  for (let i = 0; i < count; i++) next((size[i] ?? 0) + 1, near[i] ?? 0);
  for (let i = 0; i <= largest; i++) next(i + 1, ends[i] ?? 0);
  const ranked = new Int32Array(ends[largest + 1] ?? 0);
  for (let i = 0; i < count; i++) if (near[i] === 1) ranked[next(size[i] ?? 0, 1)] = i;
  const at = (i: number): number => digest[i] ?? 0;
  for (let i = 0, from = 0; i <= largest; from = ends[i++] ?? 0) {
    ranked.subarray(from, ends[i]).sort((a, b) => at(a * 2) - at(b * 2) || at(a * 2 + 1) - at(b * 2 + 1));
  }
  return ranked;
}
