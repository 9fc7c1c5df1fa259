import type { BlockType } from '../document.js';
import { bigramsOf } from './dice.js';
import { normalise } from './normalise.js';

/** A paragraph of some document, ready to be compared. */
export interface Paragraph {
  /** Index of its document in the input. */
  readonly document: number;
  /** Index of its block in the page as it was read. */
  readonly source: number;
  readonly text: string;
  readonly normalised: string;
  readonly bigrams: Uint32Array;
  /** Too short to be near another: only an exact copy counts. */
  readonly short: boolean;
}

/** Fewer words, or as many characters where a script has no spaces, are compared exactly. */
const SHORT_WORDS = 8;
const SHORT_CHARACTERS = 16;
const NO_SPACES = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/u;

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

/**
 * Prepares a paragraph. Pure: the same text gives the same result anywhere.
 *
 * @param document - index of its document
 * @param source - index of its block
 * @param text - its text
 * @returns the paragraph
 */
export function prepare(document: number, source: number, text: string): Paragraph {
  const normalised = normalise(text);
  return { document, source, text, normalised, bigrams: bigramsOf(normalised), short: isShort(normalised) };
}

function isShort(normalised: string): boolean {
  if (NO_SPACES.test(normalised)) return normalised.length < SHORT_CHARACTERS;
  return normalised.split(' ', SHORT_WORDS).length < SHORT_WORDS;
}
