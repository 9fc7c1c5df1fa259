import { diceAtLeast } from './dice.js';
import { conflictOf, type Token, tokensOf } from './facts.js';
import type { Paragraph } from './paragraph.js';

/** The words of paragraphs that were compared: one is compared with many. */
const tokens = new WeakMap<Paragraph, readonly Token[]>();

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
  return similarity !== undefined && conflictOf(tokensIn(a), tokensIn(b)) === undefined ? similarity : undefined;
}

function tokensIn(paragraph: Paragraph): readonly Token[] {
  const known = tokens.get(paragraph) ?? tokensOf(paragraph.text);
  tokens.set(paragraph, known);
  return known;
}
