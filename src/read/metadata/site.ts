const SEPARATED = /^([\s\S]+?)(?:\s+[|\-–—•·»]\s+|\s*::\s*|\s*:\s+)([\s\S]+)$/u;
const SEPARATED_LAST = /^([\s\S]+)(?:\s+[|\-–—•·»]\s+|\s*::\s*)([\s\S]+)$/u;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A name of fewer letters may stand in any host by chance. */
const SHORTEST_IN_HOST = 3;
/** A title of a page is no longer; what is longer is not taken apart. */
const LONGEST_TITLE = 500;

/** By what a site is known: the name that it gives itself, and its address. */
export interface Site {
  readonly name: string | undefined;
  /** Without the dots, as in `wwwbugleexample`. */
  readonly host: string;
}

/**
 * A site as its pages tell it.
 *
 * @param name - that the page says
 * @param address - of the page
 * @returns what names are compared with
 */
export function siteOf(name: string | undefined, address: string | undefined): Site {
  const host = address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
  return { name: name === undefined ? undefined : squeeze(name), host: squeeze(host) };
}

/**
 * Whether a text is the name of a site, or what its address is made of.
 *
 * @param text - a part of a title, a name
 * @param site - see {@link siteOf}
 * @returns true for `The Norrholm Bugle` on bugle.example, if it calls itself so, and for `Bugle`
 */
export function isSiteName(text: string, { name, host }: Site): boolean {
  const letters = squeeze(text);
  if (letters === '') return false;
  return letters === name || (letters.length >= SHORTEST_IN_HOST && host.includes(letters));
}

/**
 * A title without the name of the site before or behind it.
 *
 * @param title - as the page gives it
 * @param site - see {@link siteOf}
 * @returns the rest; the title itself where it is nothing but the name
 *
 * @example
 * withoutSite('Ferry returns | Bugle', siteOf(undefined, 'https://bugle.example')); // 'Ferry returns'
 */
export function withoutSite(title: string, site: Site): string {
  if (title.length > LONGEST_TITLE) return title;
  const [, rest, last] = SEPARATED_LAST.exec(title) ?? SEPARATED.exec(title) ?? [];
  if (rest !== undefined && last !== undefined && isSiteName(last, site)) return rest.trim();
  const [, first, other] = SEPARATED.exec(title) ?? [];
  return first !== undefined && other !== undefined && isSiteName(first, site) ? other.trim() : title;
}

/**
 * Whether a text stands at the end of a title, with more words before it: so do names of sites that the page does not
 * tell.
 *
 * @param text - a heading
 * @param title - of the window, or for other sites
 * @returns true for `Ada Quill` in `A brief history of ferries • Ada Quill`
 */
export function isLesserEnd(text: string, title: string): boolean {
  if (title.length > LONGEST_TITLE) return false;
  const [, rest, last] = SEPARATED_LAST.exec(title) ?? [];
  return rest !== undefined && last !== undefined && squeeze(last) === squeeze(text) && count(rest) > count(last);
}

function squeeze(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(NO_LETTER, '');
}

function count(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
