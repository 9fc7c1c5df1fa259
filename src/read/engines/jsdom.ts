import type { Engine } from './engine.js';

/** Its parser compares each attribute with all before it: a hundred thousand of them take a minute, a million hours. */
const MOST_ATTRIBUTES = 5000;

const WEB_ADDRESS = /^https?:/iu;

/** The reference engine. Scripts do not run (its default), and no resource is loaded (its default). */
export const jsdom: Engine = {
  name: 'jsdom',
  async parse(html, url) {
    if (await hasElementOfManyAttributes(html)) {
      throw new Error(`an element has more than ${MOST_ATTRIBUTES} attributes, for which jsdom takes too long`);
    }
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

async function hasElementOfManyAttributes(html: string): Promise<boolean> {
  const { Parser } = await import('htmlparser2');
  let attributes = 0;
  let found = false;
  const parser = new Parser({
    onopentagname() {
      attributes = 0;
    },
    onattribute() {
      if (++attributes <= MOST_ATTRIBUTES) return;
      found = true;
      parser.pause();
    },
  });
  parser.end(html);
  return found;
}
