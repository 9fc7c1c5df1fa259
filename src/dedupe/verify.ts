import type { BigramPool } from './bigram-pool.js';
import { bigramsOf, diceAtLeast } from './dice.js';
import { type Comparison, compareFacts } from './facts.js';
import { normalise } from './normalise.js';
import { type Facts, factsOf } from './tokens.js';

/** A text as it is verified: read once, compared with many. */
export interface Verifiable {
  readonly bigrams: Uint32Array;
  readonly facts: () => Facts;
}

/** What verification says of two texts that reach the threshold. */
export interface Verdict extends Comparison {
  /** Dice coefficient. */
  readonly similarity: number;
}

/**
 * Reads a text for verification. Pure: the same text gives the same result anywhere.
 *
 * @param text - as it was written
 * @param pool - where its bigrams go; by default memory of their own
 * @returns its bigrams, and its facts once somebody asks
 */
export function verifiable(text: string, pool?: BigramPool): Verifiable {
  let facts: Facts | undefined;
  return {
    bigrams: bigramsOf(normalise(text), pool?.take),
    facts: () => {
      facts ??= factsOf(text);
      return facts;
    },
  };
}

/**
 * Whether two texts say the same: every candidate is compared, none is trusted. Bigrams first, for they are fast; then
 * what bigrams do not see: the order of words, numbers, names, negations, opposites.
 *
 * @param a - a text
 * @param b - another, with a different normalised form
 * @param threshold - least Dice coefficient
 * @returns their similarity, what they contradict each other in, and which is contained in the other; undefined where
 * they are not alike
 */
export function verify(a: Verifiable, b: Verifiable, threshold: number): Verdict | undefined {
  const similarity = diceAtLeast(a.bigrams, b.bigrams, threshold);
  return similarity === undefined ? undefined : { similarity, ...compareFacts(a.facts(), b.facts()) };
}
