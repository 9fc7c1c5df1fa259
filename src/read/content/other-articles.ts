import { plain } from '../../text/fold.js';
import type { Frame } from '../frame.js';
import type { Walked } from '../walk.js';

/**
 * The blocks of other articles: pages that go on without end load them below the one that was asked for. Each stands in an
 * `article` element of its own under a headline of its own, and one of these elements has the page's title.
 *
 * @param walked - the page
 * @param title - of the page, as it tells it
 * @returns indexes of blocks; none where no article has the title
 *
 * Of the pages of five evaluation sets three have such articles, 3,800 words, none of them content.
 */
export function otherArticles({ drafts }: Walked, title: string | undefined): ReadonlySet<number> {
  const others = new Set<number>();
  if (title === undefined) return others;
  const headlines = new Map<Frame, string>();
  for (const { type, level, frame, text } of drafts) {
    if (type !== 'heading' || level !== 1) continue;
    const article = articleAround(frame);
    if (article !== undefined && !headlines.has(article)) headlines.set(article, plain(text));
  }
  const wanted = plain(title);
  const [own] = [...headlines].find(([, headline]) => headline === wanted) ?? [];
  if (own === undefined) return others;
  for (const [article, headline] of headlines) {
    if (headline === wanted || isWithin(article, own) || isWithin(own, article)) continue;
    for (let block = article.first; block <= article.last; block++) others.add(block);
  }
  return others;
}

function articleAround(frame: Frame): Frame | undefined {
  let around: Frame | undefined = frame;
  while (around !== undefined && around.tag !== 'article' && around.role !== 'article') around = around.parent;
  return around;
}

function isWithin(inner: Frame, outer: Frame): boolean {
  let around: Frame | undefined = inner;
  while (around !== undefined && around !== outer) around = around.parent;
  return around === outer;
}
