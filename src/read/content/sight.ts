import type { Metadata } from '../../document.js';
import { findArticle } from '../article.js';
import { type Head, readHead, readMetadata } from '../metadata.js';
import { type Walked, walk } from '../walk.js';
import { findMembers } from './members.js';

/** All that is seen of a page before its content is chosen. */
export interface PageSight {
  readonly url: string | undefined;
  readonly head: Head;
  /** What the page says of itself; where it says nothing, what Readability guesses. */
  readonly metadata: Metadata;
  readonly walked: Walked;
  /** For each block whether Readability's article has it. */
  readonly isMember: readonly boolean[];
}

/**
 * Looks at a parsed page. The document is changed by it: Readability takes the article out.
 *
 * @param document - the page, with a root element
 * @param url - its address
 * @returns what the page says of itself, its blocks, and which of them Readability took
 */
export function lookAt(document: Document, url: string | undefined): PageSight {
  const head = readHead(document);
  const metadata = readMetadata(document, head);
  const walked = walk(document.body ?? document.documentElement);
  const article = findArticle(document);
  if (article === undefined) return { url, head, metadata, walked, isMember: walked.drafts.map(() => false) };
  const { root, ...guessed } = article;
  const isMember = findMembers(
    walked.drafts.map(({ text }) => text),
    walk(root).drafts.map(({ text }) => text),
  );
  return { url, head, metadata: { ...guessed, ...metadata }, walked, isMember };
}
