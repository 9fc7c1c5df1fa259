import type { Metadata } from '../../document.js';
import { findArticle } from '../article.js';
import { linkedText } from '../linked-body.js';
import { type Head, readHead, readMetadata } from '../metadata.js';
import { type Walked, walk } from '../walk.js';
import { findMembers } from './members.js';

/** All that is seen of a page before its content is chosen. */
export interface PageSight {
  readonly url: string | undefined;
  readonly head: Head;
  /** What the page says of itself. */
  readonly metadata: Metadata;
  /** The article as the page tells it machines; see `linkedText`. */
  readonly linkedText: string | undefined;
  readonly walked: Walked;
}

/**
 * Looks at a parsed page.
 *
 * @param document - the page, with a root element
 * @param url - its address
 * @returns what the page says of itself, and its blocks
 */
export function lookAt(document: Document, url: string | undefined): PageSight {
  const head = readHead(document);
  return {
    url,
    head,
    metadata: readMetadata(document, head),
    linkedText: linkedText(head),
    walked: walk(document.body ?? document.documentElement),
  };
}

/**
 * Asks Readability. The document is changed by it: the article is taken out.
 *
 * @param document - the page
 * @param walked - its blocks, as they were before
 * @returns for each block whether Readability's article has it
 */
export function askReadability(document: Document, { drafts }: Walked): readonly boolean[] {
  const article = findArticle(document);
  if (article === undefined) return drafts.map(() => false);
  return findMembers(
    drafts.map(({ text }) => text),
    walk(article).drafts.map(({ text }) => text),
  );
}
