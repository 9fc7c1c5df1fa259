import { compareTwoStrings } from 'string-similarity';
import { normalise } from './normalise.js';

/**
 * How alike two texts are: the Dice coefficient over the character bigrams of their normalised forms, as
 * string-similarity defines it. Two texts that are the same once normalised are 1; one shorter than two characters is
 * like nothing else.
 *
 * @param a - a text
 * @param b - another
 * @returns 0 to 1
 *
 * @see Dice, "Measures of the Amount of Ecologic Association Between Species", 1945
 *
 * @example
 * similarity('The bridge is closed.', 'The bridge is closed!'); // 0.94…
 */
export function similarity(a: string, b: string): number {
  return compareTwoStrings(normalise(a), normalise(b));
}
