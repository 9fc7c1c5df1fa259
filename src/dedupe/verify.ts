import { diceAtLeast } from './dice.js';
import { conflictOf, type Facts, factsOf } from './facts.js';
import type { Paragraph } from './paragraph.js';

/** The facts of paragraphs that were compared: one is compared with many. */
const facts = new WeakMap<Paragraph, Facts>();

/**
 * Whether two paragraphs say the same: every candidate is compared, none is trusted. Bigrams first, for they are fast;
 * then what bigrams do not see: the order of words, numbers, names, negations, opposites.
 *
 * @param a - a paragraph
 * @param b - another, with a different normalised text
 * @param threshold - least Dice coefficient
 * @returns their similarity, or undefined where they are not alike or contradict each other
 */
export function verify(a: Paragraph, b: Paragraph, threshold: number): number | undefined {
  const similarity = diceAtLeast(a.bigrams, b.bigrams, threshold);
  return similarity !== undefined && conflictOf(factsIn(a), factsIn(b)) === undefined ? similarity : undefined;
}

function factsIn(paragraph: Paragraph): Facts {
  const known = facts.get(paragraph) ?? factsOf(paragraph.text);
  facts.set(paragraph, known);
  return known;
}
