import type { Engine } from './engine.js';

const HAS_ROOT = /<html[\s>]/iu;

/** The fast engine: 4 to 7 times jsdom, with the same Readability text. Loaded when first needed. */
export const linkedom: Engine = {
  name: 'linkedom',
  async parse(html) {
    const { parseHTML } = await import('linkedom');
    // linkedom makes the first element of a fragment the root of the document; a page has one root.
    const { document } = parseHTML(HAS_ROOT.test(html) ? html : `<html><body>${html}</body></html>`);
    return { document, close: async () => undefined };
  },
};
