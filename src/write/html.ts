import type { Element, ElementContent, RootContent } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import type { CleanDocument } from '../document.js';
import { escapeHtml, safeHtml } from './safe-html.js';
import { treeOf } from './tree.js';

/**
 * A document as a page of HTML: what is known of it in the head, its title and its blocks in an `article`. Nothing in
 * it can run or be loaded, whatever the document says.
 *
 * @param document - a clean document
 * @returns a whole page that ends with a line break
 *
 * @example
 * toHtml(document); // '<!doctype html>\n<html lang="en">\n<head>…<article dir="auto">\n<h1>Ferry returns</h1>\n<p>The …'
 */
export function toHtml(document: CleanDocument): string {
  return pageStart(document.title ?? document.id, document) + toHtmlArticle(document) + PAGE_END;
}

/**
 * One of several documents on a page: its `article` alone.
 *
 * @param document - a clean document
 * @returns the element, ending with a line break
 */
export function toHtmlArticle(document: CleanDocument): string {
  const tree = toHast(treeOf(document));
  const blocks = tree.type === 'root' ? tree.children.filter(isContent).map(captioned) : [];
  const { lang } = document;
  const article: Element = {
    type: 'element',
    tagName: 'article',
    // In the direction that its first letters have.
    properties: { ...(lang === undefined ? {} : { lang }), dir: 'auto' },
    children: [{ type: 'text', value: '\n' }, ...blocks, { type: 'text', value: '\n' }],
  };
  return `${safeHtml({ type: 'root', children: [article] })}\n`;
}

/** What a page knows of its document. */
type Known = Partial<Pick<CleanDocument, 'lang' | 'byline' | 'excerpt' | 'siteName' | 'publishedAt' | 'url'>>;

const WEB_ADDRESS = /^https?:\/\//iu;

/**
 * What stands before the articles of a page.
 *
 * @param title - of the page
 * @param known - what the head tells, where it is known
 * @returns the page up to the beginning of its body
 */
export function pageStart(title: string, known: Known = {}): string {
  const { lang, byline, excerpt, siteName, publishedAt, url } = known;
  const lines = [
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    ...meta('name="author"', byline),
    ...meta('name="description"', excerpt),
    ...meta('property="og:site_name"', siteName),
    ...meta('property="article:published_time"', publishedAt),
    ...(url !== undefined && WEB_ADDRESS.test(url) ? [`<link rel="canonical" href="${escapeHtml(url)}">`] : []),
  ];
  const root = lang === undefined ? '<html>' : `<html lang="${escapeHtml(lang)}">`;
  return `<!doctype html>\n${root}\n<head>\n${lines.join('\n')}\n</head>\n<body>\n`;
}

/** What stands behind the articles of a page. */
export const PAGE_END = '</body>\n</html>\n';

function meta(name: string, content: string | undefined): readonly string[] {
  return content === undefined ? [] : [`<meta ${name} content="${escapeHtml(content)}">`];
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}

/** A caption stands in a figure; the picture itself is gone. */
function captioned(node: ElementContent): ElementContent {
  const isCaption = node.type === 'element' && node.tagName === 'figcaption';
  return isCaption ? { type: 'element', tagName: 'figure', properties: {}, children: [node] } : node;
}
