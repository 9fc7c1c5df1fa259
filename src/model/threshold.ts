import { countWords } from '../text/words.js';

/** No block is content that is less likely so, and none is left out that is more likely so. */
const LOWEST = 0.1;
const HIGHEST = 0.5;

/** What is to be expected of the best choice of content. */
export interface BestChoice {
  /** Blocks are chosen from this probability on: {@link LOWEST} to {@link HIGHEST}. */
  readonly threshold: number;
  /** The F1 score to be expected, by words: 0 to 1. */
  readonly score: number;
}

/**
 * The probability from which on blocks are content, such that the F1 score of the choice, by words, is the best to be
 * expected. Where a page is clear it is near a half; where little is sure, less is asked.
 *
 * @param blocks - of a page
 * @param content - how likely each is content
 * @returns a probability between {@link LOWEST} and {@link HIGHEST}
 */
export function bestThreshold(blocks: readonly { readonly text: string }[], content: readonly number[]): number {
  return bestChoice(blocks, content).threshold;
}

/**
 * The best threshold of a page, and what is to be expected of it: a low score tells that little is sure.
 *
 * @param blocks - of a page
 * @param content - how likely each is content
 * @returns the threshold, and the score to be expected, 0 where there is no block
 *
 * @example
 * bestChoice([{ text: 'A sentence of the text.' }, { text: 'Menu' }], [0.9, 0]); // { threshold: 0.5, score: 0.947… }
 *
 * @see Lipton, Elkan, Naryanaswamy, "Optimal thresholding of classifiers to maximize F1 measure", 2014
 */
export function bestChoice(blocks: readonly { readonly text: string }[], content: readonly number[]): BestChoice {
  const sorted = blocks.map(({ text }, index) => ({ words: countWords(text), content: content[index] ?? 0 }));
  sorted.sort((a, b) => b.content - a.content);
  const all = sorted.reduce((sum, block) => sum + block.words * block.content, 0);
  let [chosen, right, best, threshold] = [0, 0, 0, HIGHEST];
  for (const block of sorted) {
    chosen += block.words;
    right += block.words * block.content;
    const score = (2 * right) / Math.max(Number.MIN_VALUE, chosen + all);
    if (score <= best) continue;
    best = score;
    threshold = block.content;
  }
  return { threshold: Math.min(HIGHEST, Math.max(LOWEST, threshold)), score: best };
}
