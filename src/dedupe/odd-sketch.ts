import { mix } from './hash.js';

/** Sketches are at least this long; shorter texts are few bigrams apart anyway. */
const LEAST_WORDS = 4;
/** And at most this long: a text of more bigrams is told from others by length. */
const MOST_WORDS = 128;

/** How often each class of bigrams was seen in the text at hand; all zero between two texts. */
const seen = new Uint16Array(0x10000);
/** The kinds of the text at hand, in its order. */
let kinds = new Uint16Array(4096);

/**
 * The length of a sketch: about a bit a bigram, a power of two, so that sketches of different lengths can be folded
 * onto each other.
 *
 * @param size - bigrams of the text
 * @returns length in words of 32 bits
 */
export function sketchWords(size: number): number {
  let words = LEAST_WORDS;
  while (words < MOST_WORDS && words * 32 < size) words *= 2;
  return words;
}

/**
 * Writes the odd sketch of a text's bigrams: each bigram, told from others of its kind by a running number, flips one
 * bit. Two sketches differ in no more bits than the texts in bigrams, so what differs too much can be left out without
 * a look at the texts, and nothing alike is ever missed.
 *
 * @param units - UTF-16 units of a normalised text without spaces
 * @param length - how many of them
 * @param sketches - where the sketch goes; zero there
 * @param offset - its first word
 * @param words - its length, see `sketchWords`
 *
 * @see Mitzenmacher, Pagh, Pham, "Efficient Estimation for High Similarities Using Odd Sketches", WWW 2014; as a filter
 * that never errs, Sandes, Teodoro, Melo, "Bitmap Filter", 2020
 */
export function writeSketch(
  units: Uint16Array,
  length: number,
  sketches: Int32Array,
  offset: number,
  words: number,
): void {
  const mask = words * 32 - 1;
  if (kinds.length < length) kinds = new Uint16Array(length * 2);
  for (let i = 1; i < length; i++) {
    const kind = kindOf(units[i - 1] ?? 0, units[i] ?? 0);
    const number = seen[kind] ?? 0;
    kinds[i] = kind;
    seen[kind] = number + 1;
    const bit = mix(Math.imul(kind + 1, 0x9e3779b1) + number) & mask;
    const word = offset + (bit >>> 5);
    sketches[word] = (sketches[word] ?? 0) ^ (1 << (bit & 31));
  }
  for (let i = 1; i < length; i++) seen[kinds[i] ?? 0] = 0;
}

/** Several bigrams may be of one kind: then fewer differences are seen than there are, never more. */
function kindOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16;
}

/**
 * Whether two sketches differ in at most so many bits.
 *
 * @param sketches - holds both
 * @param a - first word of the one
 * @param aWords - its length
 * @param b - first word of the other
 * @param bWords - its length, at least that of the first
 * @param most - bits
 * @returns false if their texts differ in more than `most` bigrams for sure
 */
export function differAtMost(
  sketches: Int32Array,
  a: number,
  aWords: number,
  b: number,
  bWords: number,
  most: number,
): boolean {
  let bits = 0;
  for (let word = 0; word < aWords; word += 2) {
    let one = (sketches[a + word] ?? 0) ^ (sketches[b + word] ?? 0);
    let other = (sketches[a + word + 1] ?? 0) ^ (sketches[b + word + 1] ?? 0);
    // A longer sketch is folded: its bits beyond the length of the shorter one fall on those below.
    for (let more = aWords; more < bWords; more += aWords) {
      one ^= sketches[b + word + more] ?? 0;
      other ^= sketches[b + word + more + 1] ?? 0;
    }
    bits += ones(one, other);
    if (bits > most) return false;
  }
  return true;
}

/** Bits that are set in two words, counted in parallel: Warren, "Hacker's Delight", 5-1. */
function ones(one: number, other: number): number {
  let x = one - ((one >>> 1) & 0x55555555);
  let y = other - ((other >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  y = (y & 0x33333333) + ((y >>> 2) & 0x33333333);
  x += y;
  x = (x & 0x0f0f0f0f) + ((x >>> 4) & 0x0f0f0f0f);
  return Math.imul(x, 0x01010101) >>> 24;
}
