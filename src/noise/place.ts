import type { BlockView, PageView, ProseRange } from '../rule.js';
import { endsSentence } from '../text/shape.js';
import { countWords } from '../text/words.js';

/** What is shorter is a label or a teaser; what is longer and ends as a sentence is prose. */
const PROSE_WORDS = 12;

/**
 * Whether a block is prose: long enough, and ending as sentences do.
 *
 * @param block - the block
 * @returns true for a paragraph of the article or of something that reads like one
 */
export function isProse(block: Pick<BlockView, 'words' | 'endsSentence'>): boolean {
  return (block.words >= PROSE_WORDS && block.endsSentence) || block.words >= 3 * PROSE_WORDS;
}

/**
 * The same of a text that was not measured.
 *
 * @param text - of a block, or of a part of one
 * @returns true for what reads like a paragraph
 */
export function isProseText(text: string): boolean {
  return isProse({ words: countWords(text), endsSentence: endsSentence(text) });
}

/**
 * Whether a block is a table or code: they look like no prose, and an article that holds one needs it.
 *
 * @param block - the block
 * @returns false for what is written in lines
 */
export function isTableOrCode({ type }: Pick<BlockView, 'type'>): boolean {
  return type === 'table' || type === 'code';
}

/**
 * The words of some blocks.
 *
 * @param blocks - of a page
 * @returns their number together
 */
export function wordsOf(blocks: readonly Pick<BlockView, 'words'>[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}

/**
 * Whether a page came from HTML: then elements tell what in a text only its lines do.
 *
 * @param page - the page
 * @returns false for a text, and for a page without blocks
 */
export function isFromHtml({ blocks }: Pick<PageView, 'blocks'>): boolean {
  return blocks[0]?.context !== undefined;
}

/**
 * Where the prose of a page begins and ends.
 *
 * @param blocks - its blocks
 * @param isNoise - blocks known to be noise; such prose is passed over
 * @returns indexes of the first and the last block of prose
 */
export function proseRange(
  blocks: readonly Pick<BlockView, 'words' | 'endsSentence'>[],
  isNoise: (index: number) => boolean = () => false,
): ProseRange {
  const isContent = (block: Pick<BlockView, 'words' | 'endsSentence'>, index: number): boolean =>
    isProse(block) && !isNoise(index);
  const first = blocks.findIndex(isContent);
  return first < 0 ? { first: blocks.length, last: -1 } : { first, last: blocks.findLastIndex(isContent) };
}

/**
 * Whether no prose stands before a block.
 *
 * @param block - the block
 * @param page - its page
 * @returns true at the head of the page, title and standfirst included
 */
export function isAtHead(block: BlockView, page: Pick<PageView, 'prose'>): boolean {
  return block.index <= page.prose.first;
}

/** A standfirst is prose, and what tells author and date stands behind it. */
const BEHIND_STANDFIRST = 2;

/**
 * Whether a block stands where an article tells its author and date: at the head of the page, or behind one paragraph.
 *
 * @param block - the block
 * @param page - its page
 * @returns true for all that `isAtHead` holds for, and the next two blocks
 */
export function isNearHead(block: BlockView, page: Pick<PageView, 'prose'>): boolean {
  return block.index <= page.prose.first + BEHIND_STANDFIRST;
}

/**
 * Whether no prose stands after a block.
 *
 * @param block - the block
 * @param page - its page
 * @returns true at the tail of the page
 */
export function isAtTail(block: BlockView, page: Pick<PageView, 'prose'>): boolean {
  return block.index >= page.prose.last;
}
