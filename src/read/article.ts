import { Readability } from '@mozilla/readability';
import { isElement } from './dom.js';

/**
 * Finds the article of a page with Readability. The document is changed by it.
 *
 * @param document - the page; what is needed of its scripts must have been read
 * @returns the element that holds the article, with classes and ids; undefined where there is none
 *
 * @see https://github.com/mozilla/readability
 */
export function findArticle(document: Document): Element | undefined {
  // Engines give a document without any element for a page without any.
  if (document.documentElement === null) return undefined;
  const found = new Readability<Node>(document, {
    keepClasses: true,
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  return found !== null && isElement(found.content) ? found.content : undefined;
}
