import type { Page, PageBlock } from '../document.js';
import { endsSentence } from '../text/shape.js';
import { countWords } from '../text/words.js';
import { isProse } from './place.js';

/** A text is a template's if it stands on so many articles of the site, and on such a share of them. */
const LEAST_ARTICLES = 3;
const LEAST_SHARE = 1 / 3;
/** The same for prose: a quotation or a paragraph of background comes again too, so more is asked. */
const LEAST_ARTICLES_OF_PROSE = 4;
/** If a larger share of a page's prose comes again, the page is a copy of others: that is no template. */
const MOST_PROSE = 1 / 2;

/** What the pages of each site have in common. */
export interface SiteMemory {
  /**
   * Takes in what a page says. The order of pages makes no difference; neither do copies of one article.
   *
   * @param page - the page as it was read
   */
  add(page: Page): void;
  /**
   * The blocks of a page that belong to the template of its site. Ask once every page was added.
   *
   * @param page - one of the pages
   * @returns indexes of its blocks; none for a page without an address
   */
  recurringIn(page: Page): ReadonlySet<number>;
}

/** One site: its articles by number, and on which of them a text stands. */
interface Site {
  readonly articles: Map<string, number>;
  /** The first article with a text: most texts stand on no other. */
  readonly first: Map<string, number>;
  readonly several: Map<string, Set<number>>;
}

/**
 * Starts to remember sites. What stands on many pages of one site is its template (after CCNet, Wenzek et al. 2020,
 * which drops paragraphs seen before; here in two passes, by site, so that order makes no difference).
 *
 * @returns an empty memory
 *
 * @example
 * const sites = await rememberSites();
 * for (const page of pages) sites.add(page);
 * sites.recurringIn(pages[0]); // Set { 0, 14 }
 */
export async function rememberSites(): Promise<SiteMemory> {
  const { getDomain, getHostname } = await import('tldts');
  const sites = new Map<string, Site>();
  /** The registrable domain; blogs of one host are sites of their own. An address without one is its host. */
  const siteOf = ({ metadata: { url } }: Page): string | undefined =>
    url === undefined ? undefined : (getDomain(url, { allowPrivateDomains: true }) ?? getHostname(url) ?? undefined);

  return {
    add(page) {
      const name = siteOf(page);
      const article = page.blocks.find(isProseBlock)?.text;
      if (name === undefined || article === undefined) return;
      const site = sites.get(name) ?? { articles: new Map(), first: new Map(), several: new Map() };
      sites.set(name, site);
      const number = site.articles.get(article) ?? site.articles.size;
      site.articles.set(article, number);
      for (const { text } of page.blocks) {
        const first = site.first.get(text);
        if (first === undefined) site.first.set(text, number);
        else if (first !== number) site.several.set(text, (site.several.get(text) ?? new Set([first])).add(number));
      }
    },
    recurringIn(page) {
      const name = siteOf(page);
      const site = name === undefined ? undefined : sites.get(name);
      return site === undefined ? new Set() : templateOf(page.blocks, site);
    },
  };
}

function templateOf(blocks: readonly PageBlock[], { articles, several }: Site): ReadonlySet<number> {
  const isLong = blocks.map(isProseBlock);
  const comesAgain = blocks.map(({ type, text }, index) => {
    const count = several.get(text)?.size ?? 0;
    const least = isLong[index] === true ? LEAST_ARTICLES_OF_PROSE : LEAST_ARTICLES;
    return type !== 'code' && count >= least && count >= articles.size * LEAST_SHARE;
  });
  const prose = [...blocks.keys()].filter((index) => isLong[index]);
  const own = prose.filter((index) => !comesAgain[index]);
  if (prose.length - own.length > prose.length * MOST_PROSE) return new Set();
  const [first = 0, last = 0] = [own[0], own.at(-1)];
  const candidates = new Set(
    [...blocks.keys()].filter((index) => comesAgain[index] && (!isLong[index] || index < first || index > last)),
  );
  // By itself a short line within the article is a heading of the series, as "Ingredients" is.
  const hasCompany = (index: number): boolean =>
    index === 0 ||
    index === blocks.length - 1 ||
    candidates.has(index - 1) ||
    (candidates.has(index + 1) && blocks[index]?.type !== 'heading');
  return new Set([...candidates].filter((index) => isLong[index] || hasCompany(index)));
}

function isProseBlock({ text }: PageBlock): boolean {
  return isProse({ words: countWords(text), endsSentence: endsSentence(text) });
}
