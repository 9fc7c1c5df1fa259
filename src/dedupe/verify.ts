import { diceAtLeast } from './dice.js';
import type { Paragraph } from './paragraph.js';

/**
 * Whether two paragraphs say the same: every candidate is compared, none is trusted.
 *
 * @param a - a paragraph
 * @param b - another, with a different normalised text
 * @param threshold - least Dice coefficient
 * @returns their similarity, or undefined where they are not alike
 */
export function verify(a: Paragraph, b: Paragraph, threshold: number): number | undefined {
  return diceAtLeast(a.bigrams, b.bigrams, threshold);
}
