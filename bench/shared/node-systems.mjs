// The systems that run on Node: what loads each, and gives a function from { html or text, url } to text, or to { title, text }.
import { blockText } from './block-text.mjs';

const NOWHERE = 'https://pages.example/';

async function ownCleaner() {
  const { createCleaner } = await import('../../dist/index.js');
  const cleaner = createCleaner({ dedupe: false, ...JSON.parse(process.env.CHAFFINCH_OPTIONS ?? '{}') });
  return async ({ html, text, url }) => {
    const source = html === undefined ? { text } : { html };
    const { title, text: cleaned } = await cleaner.clean(url ? { ...source, url } : source);
    return { title, text: cleaned };
  };
}

async function onJsdom() {
  const [{ Readability }, { JSDOM, VirtualConsole }] = await Promise.all([
    import('@mozilla/readability'),
    import('jsdom'),
  ]);
  return ({ html, url }) => {
    const page = new JSDOM(html, { url: url || NOWHERE, virtualConsole: new VirtualConsole() });
    try {
      return readabilityText(Readability, page.window.document);
    } finally {
      page.window.close();
    }
  };
}

async function onLinkedom() {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  return ({ html }) => readabilityText(Readability, parseHTML(html).document);
}

/** Its own `textContent` glues the last word of a block to the first of the next, which is no fault of its choice. */
function readabilityText(Readability, document) {
  const article = new Readability(document, { serializer: (element) => element }).parse();
  return article === null ? '' : blockText(article.content);
}

/** On linkedom, as its own command does: on jsdom it took several times as long, for the same figures on 75 pages. */
async function defuddle() {
  const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')]);
  return async ({ html, url }) => {
    // Without useAsync it would ask services on the net for some sites.
    const { content } = await Defuddle(parseHTML(html).document, url || NOWHERE, { useAsync: false });
    return textOfMarkup(parseHTML, content);
  };
}

async function articleExtractor() {
  const [{ extractFromHtml }, { parseHTML }] = await Promise.all([
    import('@extractus/article-extractor'),
    import('linkedom'),
  ]);
  return async ({ html, url }) => {
    const article = await extractFromHtml(html, url || NOWHERE);
    return article === null ? '' : textOfMarkup(parseHTML, article.content);
  };
}

function textOfMarkup(parseHTML, markup) {
  return markup ? blockText(parseHTML(`<html><body>${markup}</body></html>`).document.body) : '';
}

/** `packages`: what must be installed for it; the first gives the version. */
export const NODE_SYSTEMS = {
  chaffinch: { packages: [], load: ownCleaner },
  'Readability on jsdom': { packages: ['@mozilla/readability', 'jsdom'], load: onJsdom },
  'Readability on linkedom': { packages: ['@mozilla/readability', 'linkedom'], load: onLinkedom },
  defuddle: { packages: ['defuddle', 'linkedom'], load: defuddle },
  '@extractus/article-extractor': { packages: ['@extractus/article-extractor', 'linkedom'], load: articleExtractor },
};
