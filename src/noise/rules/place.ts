import type { BlockView, PageView } from '../rule.js';

/** What is shorter is a label or a teaser; what is longer and ends as a sentence is prose. */
const PROSE_WORDS = 12;

/**
 * Whether a block is prose: long enough, and ending as sentences do.
 *
 * @param block - the block
 * @returns true for a paragraph of the article or of something that reads like one
 */
export function isProse(block: BlockView): boolean {
  return (block.words >= PROSE_WORDS && block.endsSentence) || block.words >= 3 * PROSE_WORDS;
}

/** Whether a block is known to be noise; such prose is passed over. */
type IsNoise = (index: number) => boolean;

const nothingKnown: IsNoise = () => false;

/**
 * Whether no prose stands before a block.
 *
 * @param block - the block
 * @param page - its page
 * @param isNoise - what is known to be noise
 * @returns true at the head of the page, title and standfirst included
 */
export function isAtHead(block: BlockView, page: PageView, isNoise: IsNoise = nothingKnown): boolean {
  for (let i = block.index - 1; i >= 0; i--) if (isProseAt(page, i) && !isNoise(i)) return false;
  return true;
}

/**
 * Whether no prose stands after a block.
 *
 * @param block - the block
 * @param page - its page
 * @param isNoise - what is known to be noise
 * @returns true at the tail of the page
 */
export function isAtTail(block: BlockView, page: PageView, isNoise: IsNoise = nothingKnown): boolean {
  for (let i = block.index + 1; i < page.blocks.length; i++) if (isProseAt(page, i) && !isNoise(i)) return false;
  return true;
}

function isProseAt(page: PageView, index: number): boolean {
  const block = page.blocks[index];
  return block !== undefined && isProse(block);
}
