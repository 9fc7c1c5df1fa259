import type { BlockType } from '../document.js';
import { countWords } from '../text/words.js';

/** Fewer words are compared exactly. */
const SHORT_WORDS = 8;

/** Headings name what follows; captions and headings of two articles may well be the same. */
const COMPARED: ReadonlySet<BlockType> = new Set(['paragraph', 'list-item', 'quote', 'code', 'table']);

/** Types whose near copies differ in what matters. */
const EXACT_ONLY: ReadonlySet<BlockType> = new Set(['code', 'table']);

/**
 * Whether blocks of a type are compared across documents.
 *
 * @param type - of the block
 * @returns false for headings and captions
 */
export function isCompared(type: BlockType): boolean {
  return COMPARED.has(type);
}

/**
 * Whether a paragraph may stand in two articles by chance: a few words, code or a table. Only an exact copy of it
 * counts, and that only in company.
 *
 * @param normalised - see `normalise`
 * @param type - of its block
 * @returns true where it is never near another
 */
export function isCommon(normalised: string, type: BlockType = 'paragraph'): boolean {
  return EXACT_ONLY.has(type) || countWords(normalised) < SHORT_WORDS;
}
