import { countWords } from '../text/words.js';

/** No block is content that is less likely so, and none is left out that is more likely so. */
const LOWEST = 0.1;
const HIGHEST = 0.5;

/**
 * The probability from which on blocks are content, such that the F1 score of the choice, by words, is the best to be
 * expected. Where a page is clear it is near a half; where little is sure, less is asked.
 *
 * @param blocks - of a page
 * @param content - how likely each is content
 * @returns a probability between {@link LOWEST} and {@link HIGHEST}
 *
 * @see Lipton, Elkan, Naryanaswamy, "Optimal thresholding of classifiers to maximize F1 measure", 2014
 */
export function bestThreshold(blocks: readonly { readonly text: string }[], content: readonly number[]): number {
  const sorted = blocks.map(({ text }, index) => ({ words: countWords(text), content: content[index] ?? 0 }));
  sorted.sort((a, b) => b.content - a.content);
  const all = sorted.reduce((sum, block) => sum + block.words * block.content, 0);
  let [chosen, right, best, threshold] = [0, 0, -1, HIGHEST];
  for (const block of sorted) {
    chosen += block.words;
    right += block.words * block.content;
    const score = (2 * right) / (chosen + all);
    if (score <= best) continue;
    best = score;
    threshold = block.content;
  }
  return Math.min(HIGHEST, Math.max(LOWEST, threshold));
}
