// What runs on Node and is timed: each gives what its users get of a page, text where it gives text, else markup; those of
// the quality benchmark make text of that, which would be time that is not theirs.
import { SYSTEMS as ON_PAGES } from '../html/systems.mjs';

const NOWHERE = 'https://pages.example/';

/** On linkedom, as its own command does: on jsdom it takes several times as long. */
async function defuddle() {
  const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')]);
  // Without useAsync it would ask services on the net for some sites.
  return async ({ html, url }) =>
    (await Defuddle(parseHTML(html).document, url || NOWHERE, { useAsync: false })).content;
}

async function articleExtractor() {
  const { extractFromHtml } = await import('@extractus/article-extractor');
  return async ({ html, url }) => (await extractFromHtml(html, url || NOWHERE))?.content;
}

/** Nothing but the tree, as a browser would make it. */
async function parse5() {
  const { parse } = await import('parse5');
  return async ({ html }) => (parse(html) === undefined ? undefined : '');
}

/** `packages`: what must be installed for it; the first gives the version. */
export const SPEED_SYSTEMS = {
  'chaffinch on linkedom': { packages: [], load: ON_PAGES['chaffinch, linkedom'] },
  'chaffinch on jsdom': { packages: [], load: ON_PAGES['chaffinch, jsdom'] },
  'Readability on linkedom': {
    packages: ['@mozilla/readability', 'linkedom'],
    load: ON_PAGES['Readability on linkedom'],
  },
  'Readability on jsdom': { packages: ['@mozilla/readability', 'jsdom'], load: ON_PAGES['Readability on jsdom'] },
  'parse5, parsing alone': { packages: ['parse5'], load: parse5 },
  'defuddle on linkedom': { packages: ['defuddle', 'linkedom'], load: defuddle },
  '@extractus/article-extractor': { packages: ['@extractus/article-extractor'], load: articleExtractor },
};
