import { isLesserEnd, isSiteName, type Site, withoutSite } from './site.js';

/** A heading that was never closed holds the whole page. */
const LONGEST_HEADING = 300;
/** A title that was never closed, neither. */
const LONGEST_COMPARED = 1000;
/** Share of words in common with what the page calls itself elsewhere: sites shorten and sharpen their titles there. */
const ALIKE = 0.2;
const SPACES = /\s+/gu;
/** Of scripts without spaces, every character counts as a word. */
const UNIT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The title of a page: the heading of the first level that says most nearly what the page calls itself elsewhere; where
 * none does, what it calls itself.
 *
 * @param elements - headings of the first level
 * @param told - its title by JSON-LD, Open Graph, Twitter: the first that has one is trusted most
 * @param window - its title in the window
 * @param site - see `siteOf`
 * @returns the title without the name of the site
 */
export function titleOf(
  elements: readonly Element[],
  told: readonly string[],
  window: string | undefined,
  site: Site,
): string | undefined {
  const all = window === undefined ? told : [...told, window];
  const names = told.length > 0 ? told : all;
  const headings = headingsOf(elements).filter(
    (heading) => !isSiteName(heading, site) && !all.some((name) => isLesserEnd(heading, name)),
  );
  const title = nearest(headings, names) ?? told[0] ?? (headings.length === 1 ? headings[0] : undefined) ?? window;
  return title === undefined ? undefined : withoutSite(title, site);
}

function headingsOf(elements: readonly Element[]): readonly string[] {
  return elements
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text.length <= LONGEST_HEADING)
    .map(oneLine)
    .filter((text) => text !== '');
}

function oneLine(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

function nearest(headings: readonly string[], names: readonly string[]): string | undefined {
  const sets = names.map(unitsOf);
  let [best, most] = [undefined as string | undefined, 0];
  for (const heading of headings) {
    const units = unitsOf(heading);
    const alike = Math.max(...sets.map((set) => jaccard(units, set)));
    if (alike > most) [best, most] = [heading, alike];
  }
  return most >= ALIKE ? best : undefined;
}

function unitsOf(text: string): ReadonlySet<string> {
  return new Set(text.slice(0, LONGEST_COMPARED).normalize('NFKC').toLowerCase().match(UNIT));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const unit of a) if (b.has(unit)) both++;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
