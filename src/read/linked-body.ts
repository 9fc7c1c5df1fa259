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
 * @returns its lines as blocks without context; undefined where the page tells none, or no more than a summary
 *
 * @see https://schema.org/articleBody
 */
export function linkedBody(head: Head): readonly PageBlock[] | undefined {
  const body = linkedText(head);
  return body === undefined || body.length < LEAST ? undefined : textBlocks(body);
}

/**
 * The same as one text, however short.
 *
 * @param head - of the page
 * @returns its lines; undefined where the page tells none
 */
export function linkedText(head: Head): string | undefined {
  return textIn(articleData(head.data)?.['articleBody'])?.replace(BREAK, '\n').replace(TAG, '');
}
