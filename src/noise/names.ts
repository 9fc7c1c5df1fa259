import type { BlockView } from '../rule.js';

/**
 * Whether a block stands in an element whose class or id holds one of some words.
 *
 * @param block - the block; one of text input has no such words
 * @param words - lower-case words
 * @returns true where one of them is among the block's names
 */
export function isNamed(block: BlockView, words: ReadonlySet<string>): boolean {
  return block.context?.names.some((name) => words.has(name)) ?? false;
}

/**
 * Whether most of a block is links.
 *
 * @param block - the block; one of text input has no links
 * @returns true from half of its characters
 */
export function isMostlyLinks(block: BlockView): boolean {
  return (block.context?.linkDensity ?? 0) >= 0.5;
}
