// What is compared: each takes a page from its HTML to its text.
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { createCleaner } from '../../dist/index.js';

function cleanerOn(engine) {
  const cleaner = createCleaner({ engine });
  return async ({ html, url }) => (await cleaner.clean({ html, url })).text;
}

export const SYSTEMS = {
  'chaffinch, auto': cleanerOn('auto'),
  'chaffinch, linkedom': cleanerOn('linkedom'),
  'chaffinch, jsdom': cleanerOn('jsdom'),
  'Readability on linkedom': async ({ html }) => new Readability(parseHTML(html).document).parse()?.textContent,
  'Readability on jsdom': async ({ html, url }) => {
    const page = new JSDOM(html, { url: url || 'https://pages.example/', virtualConsole: new VirtualConsole() });
    const text = new Readability(page.window.document).parse()?.textContent;
    page.window.close();
    // Else jsdom keeps every page.
    await new Promise((resolve) => setImmediate(resolve));
    return text;
  },
};
