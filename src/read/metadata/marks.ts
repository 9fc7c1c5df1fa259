import { isElement } from '../dom.js';

/** The elements of a page in which it may say something of itself, in their order. */
export interface Marks {
  readonly metas: readonly Element[];
  /** Scripts of JSON-LD. */
  readonly data: readonly Element[];
  /** `link` with the canonical address. */
  readonly canonical: Element | undefined;
  /** Of the first level. */
  readonly headings: readonly Element[];
  readonly times: readonly Element[];
  /** Marked as the author, and as the date of publication, by `rel` or microdata. */
  readonly authors: readonly Element[];
  readonly dates: readonly Element[];
  /** Of which only the class says that they may hold an author, and a date. */
  readonly authorLike: readonly Element[];
  readonly dateLike: readonly Element[];
}

const AUTHOR_LIKE = /author|byline/iu;
const DATE_LIKE = /date|publish|timestamp|meta|author|byline/iu;
const TOKENS = /\s+/u;
/** More than any page needs: the first ones tell. */
const MOST = 50;

/**
 * Finds them in one walk: a query for each would cost as much as parsing the page.
 *
 * @param document - the page
 * @returns see {@link Marks}
 */
export function marksOf(document: Document): Marks {
  const metas: Element[] = [];
  const data: Element[] = [];
  const headings: Element[] = [];
  const times: Element[] = [];
  const authors: Element[] = [];
  const dates: Element[] = [];
  const authorLike: Element[] = [];
  const dateLike: Element[] = [];
  let canonical: Element | undefined;
  for (const element of elementsOf(document.documentElement)) {
    const tag = element.localName;
    if (tag === 'meta') metas.push(element);
    else if (tag === 'script' && element.getAttribute('type') === 'application/ld+json') data.push(element);
    else if (tag === 'link' && element.getAttribute('rel') === 'canonical') canonical ??= element;
    else if (tag === 'h1') add(headings, element);
    else if (tag === 'time') add(times, element);
    const property = element.getAttribute('itemprop');
    const isLink = tag === 'a' || tag === 'link';
    if (has(property, 'author') || (isLink && has(element.getAttribute('rel'), 'author'))) add(authors, element);
    if (has(property, 'datePublished') || (tag === 'time' && element.hasAttribute('pubdate'))) add(dates, element);
    const classes = element.getAttribute('class');
    if (classes === null || !DATE_LIKE.test(classes)) continue;
    add(dateLike, element);
    if (AUTHOR_LIKE.test(classes)) add(authorLike, element);
  }
  return { metas, data, canonical, headings, times, authors, dates, authorLike, dateLike };
}

function add(list: Element[], element: Element): void {
  if (list.length < MOST) list.push(element);
}

function has(value: string | null, token: string): boolean {
  return value !== null && (value === token || (value.includes(token) && value.split(TOKENS).includes(token)));
}

/** An element and all below it, without recursion. */
function* elementsOf(root: Element): Generator<Element> {
  let node: Node | null = root;
  while (node !== null) {
    if (isElement(node)) yield node;
    const child: Node | null = node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) node = node.parentNode;
    node = node === null || node === root ? null : node.nextSibling;
  }
}
