import type { Metadata } from '../document.js';
import { languageTag } from '../language/tag.js';
import { present } from '../present.js';
import { articleData, nameIn, resolveReferences, textIn } from './linked-data.js';
import { bylineOf } from './metadata/byline.js';
import { type Head, readHead } from './metadata/head.js';
import { publishedOf } from './metadata/published.js';
import { siteOf } from './metadata/site.js';
import { titleOf } from './metadata/title.js';

export { type Head, readHead } from './metadata/head.js';

const SPACES = /\s+/gu;
const WEB_ADDRESS = /^https?:\/\//iu;

/**
 * What a page says of itself, by a fixed order of trust: JSON-LD, then meta elements, then visible elements. Only the
 * title is that of the heading which readers see, where the page calls itself nearly the same elsewhere.
 *
 * @param document - the page
 * @param head - see `readHead`
 * @returns the fields that were found
 */
export function readMetadata(document: Document, head: Head = readHead(document)): Metadata {
  const data = articleData(head.data);
  const { meta } = head;
  const siteName = first(
    meta.get('og:site_name'),
    nameIn(data?.['publisher'], head.data),
    meta.get('application-name'),
  );
  const { canonical, headings } = head.marks;
  const url = address(canonical?.getAttribute('href'), meta.get('og:url'));
  const lang = language(head, document);
  const site = siteOf(siteName, url);
  const told = [textIn(data?.['headline']), meta.get('og:title'), meta.get('twitter:title')]
    .map((title) => first(title))
    .filter((title) => title !== undefined);
  return present({
    title: titleOf(headings, told, first(document.title), site),
    byline: bylineOf(head, site),
    siteName,
    lang,
    publishedAt: publishedOf(head, { url, lang }),
    excerpt: first(meta.get('og:description'), meta.get('description'), textIn(data?.['description'])),
    url,
  });
}

/** Many sites escape twice what they tell machines. */
function first(...values: readonly (string | null | undefined)[]): string | undefined {
  for (const value of values) {
    const text = value == null ? '' : resolveReferences(value).replace(SPACES, ' ').trim();
    if (text !== '') return text;
  }
  return undefined;
}

function language({ meta, data }: Head, document: Document): string | undefined {
  const root = document.documentElement;
  for (const tag of [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    textIn(articleData(data)?.['inLanguage']),
    meta.get('content-language'),
    meta.get('og:locale'),
  ]) {
    const known = tag === null || tag === undefined ? undefined : languageTag(tag);
    if (known !== undefined) return known;
  }
  return undefined;
}

function address(...values: readonly (string | null | undefined)[]): string | undefined {
  return values.find(
    (value): value is string => typeof value === 'string' && WEB_ADDRESS.test(value) && URL.canParse(value),
  );
}
