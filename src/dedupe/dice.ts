import { unitsOf } from './units.js';

/** White space that is no space: a normalised text has none. */
const OTHER_SPACE = /[^\S ]/gu;

/**
 * The character bigrams of a text, as string-similarity counts them: UTF-16 units, white space left out, a bigram that
 * stands twice counted twice.
 *
 * @param normalised - see `normalise`
 * @param room - gives room for so many numbers; by default memory of their own
 * @returns the two units of each bigram as one number, sorted
 *
 * @example
 * bigramsOf('a bb'); // Uint32Array [0x00610062, 0x00620062]
 */
export function bigramsOf(
  normalised: string,
  room: (count: number) => Uint32Array = (count) => new Uint32Array(count),
): Uint32Array {
  const { units, length } = unitsOf(normalised.replace(OTHER_SPACE, ''));
  const bigrams = room(Math.max(0, length - 1));
  for (let i = 0; i < bigrams.length; i++) bigrams[i] = (units[i] ?? 0) * 0x10000 + (units[i + 1] ?? 0);
  return bigrams.sort();
}

/**
 * The Dice coefficient of two texts, if it reaches a threshold. Gives up as soon as the bigrams that are left cannot
 * reach it, which is after a few steps for texts that are unlike.
 *
 * @param a - sorted bigrams of one text
 * @param b - sorted bigrams of the other
 * @param threshold - above 0, at most 1
 * @returns the coefficient, or undefined where it is below the threshold or a text has no bigram
 *
 * @see Dice, 1945; the early exit is the overlap bound of Bayardo, Ma, Srikant, "Scaling Up All Pairs Similarity
 * Search", WWW 2007
 */
export function diceAtLeast(a: Uint32Array, b: Uint32Array, threshold: number): number | undefined {
  const total = a.length + b.length;
  if (a.length === 0 || b.length === 0) return undefined;
  let overlap = 0;
  // Of the bigrams of both texts, this many may stand in one text alone.
  let spare = total - threshold * total;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) {
      overlap++;
      i++;
      j++;
    } else {
      if (x < y) i++;
      else j++;
      // A small allowance keeps the bound from rounding an exact hit away; the last line decides.
      if (--spare < -1e-6) return undefined;
    }
  }
  const dice = (2 * overlap) / total;
  return dice >= threshold ? dice : undefined;
}
