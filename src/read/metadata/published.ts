import { isoDate } from '../../date.js';
import { articleData, pageData, textIn } from '../linked-data.js';
import { namesIn } from '../names.js';
import type { Head } from './head.js';
import { writtenDate } from './written-date.js';

const META_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.issued',
  'citation_publication_date',
  'citation_online_date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
];
const DATE_NAMES = new Set(
  'date dates datetime dateline postdate pubdate published publish publication timestamp byline author authors meta'.split(
    ' ',
  ),
);
/** Dates there are of something else. */
const OTHERS =
  '[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="recommend" i],[class*="sidebar" i],[class*="event" i],nav,footer,aside';
/** When the page was changed is not when it was published. */
const CHANGED =
  /\b(?:updated?|modified|reviewed|revised|edited|aktualisiert|geändert|actualizado|mis à jour|aggiornato|bijgewerkt|oppdatert|opdateret|uppdaterad|zaktualizowano|обновлено|päivitetty|güncelleme)\b/iu;
const LONGEST_LINE = 120;
/** `/2031/03/07/`, `/2031-03-07-` and the like. */
const IN_ADDRESS = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/_-]|$)/u;

/**
 * When a page was published, by a fixed order of trust: JSON-LD, meta elements, elements that are marked so, other `time`
 * elements, the address, elements whose class says so.
 *
 * @param head - see `readHead`
 * @param about - address and language of the page, where they are known
 * @returns ISO 8601
 */
export function publishedOf(
  head: Head,
  about: { readonly url: string | undefined; readonly lang: string | undefined },
): string | undefined {
  const read = (value: string | null | undefined): string | undefined =>
    value == null ? undefined : (isoDate(value) ?? writtenDate(value, about.lang));
  for (const value of datesTold(head)) {
    const date = read(value);
    if (date !== undefined) return date;
  }
  const shown = (elements: readonly Element[], accepts: (element: Element) => boolean): string | undefined => {
    for (const element of elements) {
      if (!accepts(element)) continue;
      const date =
        read(element.getAttribute('datetime')) ?? read(element.getAttribute('content')) ?? read(line(element));
      if (date !== undefined) return date;
    }
    return undefined;
  };
  const { times } = head.marks;
  return (
    shown(head.marks.dates, () => true) ??
    shown([...times.filter(isInArticle), ...times], isOfPage) ??
    inAddress(about.url) ??
    shown(head.marks.dateLike, (element) => isStyledDate(element) && isOfPage(element))
  );
}

function datesTold({ meta, data }: Head): readonly (string | undefined)[] {
  return [
    textIn(articleData(data)?.['datePublished']),
    ...META_NAMES.map((name) => meta.get(name)),
    textIn(pageData(data)?.['datePublished']),
  ];
}

/** The text of an element that holds little more than a date. */
function line(element: Element): string | undefined {
  const text = element.textContent ?? '';
  return text.length > LONGEST_LINE ? undefined : text;
}

function isInArticle(element: Element): boolean {
  return element.closest('article') !== null;
}

function isStyledDate(element: Element): boolean {
  return namesIn(element.getAttribute('class') ?? '').some((name) => DATE_NAMES.has(name));
}

function isOfPage(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length <= LONGEST_LINE && !CHANGED.test(text) && element.closest(OTHERS) === null;
}

function inAddress(url: string | undefined): string | undefined {
  const [, year, month, day] = IN_ADDRESS.exec(url ?? '') ?? [];
  return year === undefined ? undefined : isoDate(`${year}-${month}-${day}`);
}
