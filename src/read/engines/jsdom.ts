import type { Engine } from './engine.js';

const WEB_ADDRESS = /^https?:/iu;

/** The reference engine. Scripts do not run (its default), and no resource is loaded (its default). */
export const jsdom: Engine = {
  name: 'jsdom',
  async parse(html, url) {
    const { JSDOM, VirtualConsole } = await import('jsdom');
    // Its own window for each page, closed, and a turn of the event loop: else jsdom keeps every page it parsed.
    const page = new JSDOM(html, { ...(isWebAddress(url) ? { url } : {}), virtualConsole: new VirtualConsole() });
    return {
      document: page.window.document,
      close: async () => {
        page.window.close();
        await new Promise((resolve) => setImmediate(resolve));
      },
    };
  },
};

function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && URL.canParse(url) && WEB_ADDRESS.test(url);
}
