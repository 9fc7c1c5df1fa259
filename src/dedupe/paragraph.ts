import type { BlockType } from '../document.js';
import { countWords } from '../text/words.js';
import { bigramsOf } from './dice.js';
import { normalise } from './normalise.js';

/** A paragraph of some document, ready to be compared. */
export interface Paragraph {
  /** Index of its document in the input. */
  readonly document: number;
  /** Index of its block in the document. */
  readonly block: number;
  /** Index of its block in the page as it was read. */
  readonly source: number;
  readonly text: string;
  readonly normalised: string;
  readonly bigrams: Uint32Array;
  /** A few words, code or a table: only an exact copy counts, and that only in company, for it may stand in two articles by chance. */
  readonly common: boolean;
}

/** Fewer words are compared exactly. */
const SHORT_WORDS = 8;

/** Headings name what follows; captions and headings of two articles may well be the same. */
const COMPARED: ReadonlySet<BlockType> = new Set(['paragraph', 'list-item', 'quote', 'code', 'table']);

/**
 * Whether blocks of a type are compared across documents.
 *
 * @param type - of the block
 * @returns false for headings and captions
 */
export function isCompared(type: BlockType): boolean {
  return COMPARED.has(type);
}

/** Types whose near copies differ in what matters. */
const EXACT_ONLY: ReadonlySet<BlockType> = new Set(['code', 'table']);

/**
 * Prepares a paragraph. Pure: the same text gives the same result anywhere.
 *
 * @param place - its document and block
 * @param text - its text
 * @param type - of its block
 * @returns the paragraph
 */
export function prepare(
  place: Pick<Paragraph, 'document' | 'block' | 'source'>,
  text: string,
  type: BlockType = 'paragraph',
): Paragraph {
  const normalised = normalise(text);
  const common = countWords(normalised) < SHORT_WORDS || EXACT_ONLY.has(type);
  return { ...place, text, normalised, bigrams: bigramsOf(normalised), common };
}
