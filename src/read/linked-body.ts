import type { PageBlock } from '../document.js';
import { articleData, textIn } from './linked-data.js';
import type { Head } from './metadata.js';
import { textBlocks } from './text.js';

/** Shorter texts are a summary, in UTF-16 units. */
const LEAST = 400;
/** Elements that end a line; some sites put HTML there. */
const BREAK = /<(?:br|\/(?:p|div|li|h[1-6]|blockquote))\b[^<>]*>/giu;
const TAG = /<\/?[a-z][^<>]*>/giu;

/**
 * The article that a page tells machines as `articleBody` of its JSON-LD. Pages made of scripts and pages behind an
 * overlay may show readers less.
 *
 * @param head - of the page
 * @returns its lines, however few; undefined where the page tells none
 *
 * @see https://schema.org/articleBody
 */
export function linkedText(head: Head): string | undefined {
  return textIn(articleData(head.data)?.['articleBody'])?.replace(BREAK, '\n').replace(TAG, '');
}

/**
 * That article as blocks without context.
 *
 * @param text - see {@link linkedText}
 * @returns undefined where the page tells none, or no more than a summary
 */
export function linkedBody(text: string | undefined): readonly PageBlock[] | undefined {
  return text === undefined || text.length < LEAST ? undefined : textBlocks(text);
}
