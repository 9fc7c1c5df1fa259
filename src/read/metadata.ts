import { isoDate } from '../date.js';
import type { Metadata } from '../document.js';
import { languageTag } from '../language/tag.js';
import { present } from '../present.js';
import { articleData, type LinkedData, linkedData, nameIn, textIn } from './linked-data.js';

const SPACES = /\s+/gu;
const WEB_ADDRESS = /^https?:\/\//iu;
const BY = /^by\s+/iu;

/** What a page says of itself to machines. */
export interface Head {
  /** `name`, `property` and `itemprop` of meta elements, lower-case; the first of each wins. */
  readonly meta: ReadonlyMap<string, string>;
  /** JSON-LD; see `linkedData`. */
  readonly data: readonly unknown[];
}

/**
 * Reads what a page says of itself to machines. Before Readability runs, which takes scripts out.
 *
 * @param document - the page
 * @returns its meta elements and its JSON-LD
 */
export function readHead(document: Document): Head {
  return { meta: metaElements(document), data: linkedData(document) };
}

/**
 * What a page says of itself, by a fixed order of trust: JSON-LD, then meta elements, then visible elements.
 *
 * @param document - the page
 * @param head - see {@link readHead}
 * @returns the fields that were found
 */
export function readMetadata(document: Document, head: Head = readHead(document)): Metadata {
  const data = articleData(head.data);
  const { meta } = head;
  const siteName = first(meta.get('og:site_name'), nameIn(data?.['publisher']), meta.get('application-name'));
  const title = first(
    textIn(data?.['headline']),
    meta.get('og:title'),
    meta.get('twitter:title'),
    onlyHeading(document),
    document.title,
  );
  return present({
    title: title === undefined ? undefined : withoutSite(title, siteName),
    byline: byline(data, meta, document),
    siteName,
    lang: language(data, meta, document),
    publishedAt: published(data, meta, document),
    excerpt: first(meta.get('og:description'), meta.get('description'), textIn(data?.['description'])),
    url: address(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta.get('og:url')),
  });
}

function metaElements(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (content === undefined || content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key !== undefined && key !== '' && !values.has(key)) values.set(key, content);
    }
  }
  return values;
}

function first(...values: readonly (string | null | undefined)[]): string | undefined {
  for (const value of values) {
    const text = value?.replace(SPACES, ' ').trim();
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}

const LONGEST_HEADING = 300;

function onlyHeading(document: Document): string | undefined {
  const headings = document.querySelectorAll('h1');
  const text = headings.length === 1 ? (headings[0]?.textContent ?? '') : '';
  // One that was never closed holds the whole page.
  return text.length <= LONGEST_HEADING ? text : undefined;
}

const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' » ', ' · ', ' • ', ': '];

/** The title without the name of the site before or behind it. */
function withoutSite(title: string, siteName: string | undefined): string {
  if (siteName === undefined) return title;
  for (const separator of SEPARATORS) {
    if (endsWith(title, separator + siteName)) return title.slice(0, -(separator + siteName).length).trim() || title;
    if (
      endsWith(siteName + separator, title.slice(0, (siteName + separator).length)) &&
      title.length > (siteName + separator).length
    ) {
      return title.slice((siteName + separator).length).trim();
    }
  }
  return title;
}

function endsWith(text: string, end: string): boolean {
  return text.length >= end.length && text.slice(text.length - end.length).toLowerCase() === end.toLowerCase();
}

function byline(
  data: LinkedData | undefined,
  meta: ReadonlyMap<string, string>,
  document: Document,
): string | undefined {
  const isName = (value: string | undefined): string | undefined =>
    value === undefined || value.includes('://') ? undefined : value;
  const named = first(
    isName(nameIn(data?.['author'])),
    isName(meta.get('author')),
    isName(meta.get('article:author')),
    isName(meta.get('dc.creator')),
    isName(meta.get('parsely-author')),
    document.querySelector('[rel="author"],[itemprop="author"]')?.textContent,
  );
  return named?.replace(BY, '').slice(0, 200);
}

function language(
  data: LinkedData | undefined,
  meta: ReadonlyMap<string, string>,
  document: Document,
): string | undefined {
  const root = document.documentElement;
  for (const tag of [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    textIn(data?.['inLanguage']),
    meta.get('content-language'),
    meta.get('og:locale'),
  ]) {
    const known = tag === null || tag === undefined ? undefined : languageTag(tag);
    if (known !== undefined) return known;
  }
  return undefined;
}

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
];

function published(
  data: LinkedData | undefined,
  meta: ReadonlyMap<string, string>,
  document: Document,
): string | undefined {
  const visible =
    document.querySelector('time[pubdate][datetime],time[itemprop="datePublished"][datetime]') ??
    document.querySelector('article time[datetime]') ??
    document.querySelector('time[datetime]');
  const values = [
    textIn(data?.['datePublished']),
    ...DATE_NAMES.map((name) => meta.get(name)),
    visible?.getAttribute('datetime') ?? undefined,
  ];
  for (const value of values) {
    const date = value === undefined ? undefined : isoDate(value);
    if (date !== undefined) return date;
  }
  return undefined;
}

function address(...values: readonly (string | null | undefined)[]): string | undefined {
  return values.find(
    (value): value is string => typeof value === 'string' && WEB_ADDRESS.test(value) && URL.canParse(value),
  );
}
