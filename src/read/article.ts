import { Readability } from '@mozilla/readability';
import { isoDate } from '../date.js';
import { languageTag } from '../language/tag.js';
import { present } from '../present.js';
import { isElement } from './dom.js';

/** What Readability found in a page. */
export interface Article {
  /** The element that holds the article, with classes and ids. */
  readonly root: Element;
  readonly title?: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly lang?: string;
  readonly publishedAt?: string;
}

/**
 * Finds the article of a page with Readability. The document is changed by it.
 *
 * @param document - the page; what is needed of its scripts must have been read
 * @returns the article, or undefined where there is none
 *
 * @see https://github.com/mozilla/readability
 */
export function findArticle(document: Document): Article | undefined {
  // Engines give a document without any element for a page without any.
  if (document.documentElement === null) return undefined;
  const found = new Readability<Node>(document, {
    keepClasses: true,
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  if (found === null || !isElement(found.content)) return undefined;
  return {
    root: found.content,
    ...present({
      title: found.title,
      byline: firstLine(found.byline),
      siteName: found.siteName,
      lang: found.lang == null ? undefined : languageTag(found.lang),
      publishedAt: found.publishedTime == null ? undefined : isoDate(found.publishedTime),
    }),
  };
}

/** Readability takes what stands around a name with it. */
function firstLine(text: string | null | undefined): string | undefined {
  return text?.trim().split(LINE_BREAK, 1)[0];
}

const LINE_BREAK = /[\r\n\t]/u;
