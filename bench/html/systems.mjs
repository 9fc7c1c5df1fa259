// What is compared: what loads each, and gives a function from a page to its text. Loaded one by one, so that a process
// that measures memory holds one of them only.
const NOWHERE = 'https://pages.example/';

async function cleanerOn(engine) {
  const { createCleaner } = await import('../../dist/index.js');
  const cleaner = createCleaner({ engine });
  return async ({ html, url }) => (await cleaner.clean({ html, url })).text;
}

async function readabilityOnLinkedom() {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  return async ({ html }) => new Readability(parseHTML(html).document).parse()?.textContent;
}

async function readabilityOnJsdom() {
  const [{ Readability }, { JSDOM, VirtualConsole }] = await Promise.all([
    import('@mozilla/readability'),
    import('jsdom'),
  ]);
  return async ({ html, url }) => {
    const page = new JSDOM(html, { url: url || NOWHERE, virtualConsole: new VirtualConsole() });
    const text = new Readability(page.window.document).parse()?.textContent;
    page.window.close();
    // Else jsdom keeps every page.
    await new Promise((resolve) => setImmediate(resolve));
    return text;
  };
}

export const SYSTEMS = {
  'chaffinch, auto': () => cleanerOn('auto'),
  'chaffinch, linkedom': () => cleanerOn('linkedom'),
  'chaffinch, jsdom': () => cleanerOn('jsdom'),
  'Readability on linkedom': readabilityOnLinkedom,
  'Readability on jsdom': readabilityOnJsdom,
};
