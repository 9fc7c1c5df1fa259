import type { Texts } from './columns.js';
import { BANDS, writeBandKeys } from './min-hash.js';
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
  /** For each rank a number that its text alone decides. */
  readonly digest: Uint32Array;
  readonly sketches: Int32Array;
  /** For each rank the first word of its sketch, and one more. */
  readonly offset: Int32Array;
  /** The band keys of each rank behind each other; empty where all pairs are compared. */
  readonly keys: Uint32Array;
}

/**
 * Ranks texts and reads what candidates are found by.
 *
 * @param texts - all of them
 * @param isBanded - whether band keys are needed, by the number of texts
 * @returns those that may be near another
 */
export function rank(texts: Texts, isBanded: (count: number) => boolean): Ranked {
  const text = order(texts);
  const count = text.length;
  const size = new Int32Array(count);
  const digest = new Uint32Array(count);
  const offset = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    size[i] = texts.size[text[i] ?? 0] ?? 0;
    digest[i] = texts.digest[(text[i] ?? 0) * 2] ?? 0;
    offset[i + 1] = (offset[i] ?? 0) + sketchWords(size[i] ?? 0);
  }
  const sketches = new Int32Array(offset[count] ?? 0);
  const banded = isBanded(count);
  const keys = new Uint32Array(banded ? count * BANDS : 0);
  for (let i = 0; i < count; i++) {
    const { units, length } = unitsOf(normalise(texts.written(text[i] ?? 0)));
    const [from = 0, to = 0] = [offset[i], offset[i + 1]];
    writeSketch(units, length, sketches, from, to - from);
    if (banded) writeBandKeys(units, length, keys, i * BANDS);
  }
  return { count, text, size, digest, sketches, offset, keys };
}

function order({ count, near, size, digest }: Texts): Int32Array {
  let room = 0;
  for (let i = 0; i < count; i++) room += near[i] ?? 0;
  const ranked = new Int32Array(room);
  for (let i = 0, at = 0; i < count; i++) if (near[i] === 1) ranked[at++] = i;
  const at = (column: Int32Array | Uint32Array, i: number): number => column[i] ?? 0;
  return ranked.sort(
    (a, b) =>
      at(size, a) - at(size, b) ||
      at(digest, a * 2) - at(digest, b * 2) ||
      at(digest, a * 2 + 1) - at(digest, b * 2 + 1),
  );
}
