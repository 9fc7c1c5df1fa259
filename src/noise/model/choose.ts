import type { PageBlock } from '../../document.js';
import { bestThreshold } from '../../model/threshold.js';
import { isTableOrCode } from '../place.js';

/** A block alone between two of which the model is so sure needs more evidence: its neighbours' text goes on behind it. */
const SURE_NEIGHBOUR = 0.7;
const ISLAND = 0.6;
/** Tables and code look like no prose, and an article that holds one needs it. */
const TABLE_OR_CODE = 0.4;

/**
 * The blocks that a model takes for noise: those less likely content than the best threshold of their page. Between
 * content, a single block, a table and code are cut only if they are much less likely, and so is a heading before
 * content, and who is quoted behind the quotation. The factors were measured out of fold on the pages of training.
 *
 * @param blocks - of a page
 * @param content - how likely each is content: 0 to 1
 * @param times - the threshold is taken so many times: less than 1 cuts less, more than 1 cuts more
 * @param isCut - whether a block goes anyway
 * @returns indexes of blocks, ascending; none for which `isCut` is true
 *
 * @example
 * const blocks = ['A sentence of the text.', 'Menu'].map((text) => ({ type: 'paragraph', text }) as const);
 * unlikelyBlocks(blocks, [0.9, 0.1], 1, () => false); // [1]
 */
export function unlikelyBlocks(
  blocks: readonly PageBlock[],
  content: readonly number[],
  times: number,
  isCut: (block: number) => boolean,
): readonly number[] {
  const threshold = bestThreshold(blocks, content) * times;
  const likely = (block: number): number => content[block] ?? 0;
  const isKept = blocks.map((_, block) => likely(block) >= threshold && !isCut(block));
  const [first, last] = [isKept.indexOf(true), isKept.lastIndexOf(true)];
  const isSure = (block: number): boolean => isKept[block] === true && likely(block) >= SURE_NEIGHBOUR;
  const isOfQuotation = ({ type }: PageBlock, block: number): boolean =>
    type === 'quote' && blocks[block - 1]?.type === 'quote' && isSure(block - 1) && block < last;
  // A heading follows its content, whatever stands before it; who is quoted follows the quotation.
  const isHeld = (each: PageBlock, block: number): boolean =>
    (isSure(block + 1) && (each.type === 'heading' || isSure(block - 1))) || isOfQuotation(each, block);
  const leastOf = (each: PageBlock, block: number): number => {
    if (isTableOrCode(each) && first < block && block < last) return threshold * TABLE_OR_CODE;
    return isHeld(each, block) ? threshold * ISLAND : threshold;
  };
  return [...blocks.keys()].filter((block) => {
    const { [block]: each } = blocks;
    return each !== undefined && isKept[block] !== true && !isCut(block) && likely(block) < leastOf(each, block);
  });
}
