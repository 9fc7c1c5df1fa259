/**
 * Pages that break readers, through the public API: each gives its article, a warning or an error that names it, and
 * none a crash, a stack overflow or a time out of proportion.
 */
import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { type CleanDocument, clean, cleanAll, type Options } from '../../src/index.js';
import { articleHtml, BOTH_ENGINES, failure, PARAGRAPHS, pageOf } from './helpers.js';

const TEXT = PARAGRAPHS.join('\n\n');
const MEGABYTE = 1024 * 1024;

/** A page with something hostile before the article. */
function pageAfter(hostile: string, head?: string): string {
  return `<!doctype html><html lang="en"><head>${head ?? '<title>Ferry returns</title>'}</head><body>${hostile}<article>${articleHtml()}</article></body></html>`;
}

function codes({ warnings = [] }: CleanDocument): readonly string[] {
  return warnings.map(({ code }) => code);
}

/** Processor time in milliseconds: other work on the machine is not in it. */
async function cost(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user } = process.cpuUsage(start);
  return user / 1000;
}

describe('a huge page', () => {
  it('of 50 MB, nearly all of it scripts, styles, comments and data, gives its article', async () => {
    const half = 12.5 * MEGABYTE;
    const hostile = [
      `<script>${'x=1;'.repeat(half / 4)}</script>`,
      `<style>${'a{b:c}'.repeat(half / 6)}</style>`,
      `<!--${'x'.repeat(half)}-->`,
      `<img src="data:image/png;base64,${'A'.repeat(half)}">`,
    ].join('');
    expect((await clean({ html: pageAfter(hostile) })).text).toBe(TEXT);
  });

  it('of one paragraph of 10 MB gives it whole', async () => {
    const long = `${PARAGRAPHS[0]} `.repeat((10 * MEGABYTE) / 124).trim();
    const { text } = await clean({ html: pageOf(`${articleHtml()}<p>${long}</p>`) });
    expect(text.endsWith(long)).toBe(true);
  });

  it('beyond the limit is refused at once, by its name', async () => {
    const html = 'x'.repeat(101 * MEGABYTE);
    await expect(clean({ id: 'a', html })).rejects.toSatisfy(failure('too-large', '"a"', 'limits.bytes'));
  });
});

describe.each(BOTH_ENGINES)('read by $name', ({ name }) => {
  const read = (html: string | Uint8Array, options: Options = {}): Promise<CleanDocument> =>
    clean({ id: 'a', html }, { ...options, engine: name });

  /** jsdom takes about ten times as long for each element. */
  const many = (text: string, count: number): string => text.repeat(name === 'jsdom' ? count / 10 : count);

  describe('nesting', () => {
    it.each(['<div>', '<b>', '<ul><li>', '<blockquote>', '<table><tr><td>', '<font><a>', '<svg>', '<x-y>'])(
      'of 100,000 %s is refused, by the name of the page',
      async (tags) => {
        await expect(read(pageAfter(tags.repeat(100_000)))).rejects.toSatisfy(
          failure('too-deep', '"a"', 'limits.depth'),
        );
      },
    );

    it.each(['<div>', '<span>', '<ul><li>'])('of 300 elements by %s gives the article', async (tags) => {
      const count = Math.floor(300 / (tags.match(/</gu)?.length ?? 1));
      expect((await read(pageAfter(tags.repeat(count)))).text).toContain(TEXT);
    });

    it('that was closed more often than opened is none', async () => {
      expect((await read(pageAfter(many('</div></p></b>', 10_000)))).text).toBe(TEXT);
    });
  });

  describe('attributes', () => {
    it('by the hundred on each element cost no more than they weigh', async () => {
      const attributes = Array.from({ length: 100 }, (_, i) => `data-a${i}=${i}`).join(' ');
      expect((await read(pageAfter(many(`<i ${attributes}></i>`, 1000)))).text).toBe(TEXT);
    });

    it('of megabytes give the article, or an error of the library', async () => {
      const html = pageAfter(`<p class="${'author '.repeat(10_000)}" style="${'a:b;'.repeat(500_000)}">x</p>`);
      expect((await read(html)).text).toContain(TEXT);
    });
  });

  it.each([
    ['entities', '&amp;&lt;&#x41;&#0;&#1114112;&nosuch;&amp', 10_000],
    ['ampersands', '&', 100_000],
    ['opened tags', '<', 50_000],
    ['opened comments', '<!--', 50_000],
    ['processing instructions', '<?x ?>', 5000],
    ['doctypes', '<!doctype html>', 5000],
    ['line breaks', '<br>', 5000],
    ['empty elements', '<p></p>', 5000],
    ['links', '<a href=x>x</a> ', 5000],
    ['forms', '<form><input><select><option>x</select></form>', 1000],
  ])('a flood of %s breaks nothing', async (what, one, count) => {
    const document = await read(pageAfter(many(one, count)));
    // A comment that is never closed hides the page.
    if (what === 'opened comments') expect(codes(document)).toEqual(['no-article']);
    else expect(document.text).toContain(TEXT);
  });

  it('null bytes are not in the text, nor do they split its words', async () => {
    const html = pageOf(articleHtml().replaceAll('ferry', 'fe\0rry').replaceAll('<p>', '<p \0 class="a\0b">'));
    expect((await read(html)).text).toBe(TEXT);
    expect((await read(Buffer.from(html))).text).toBe(TEXT);
  });

  it.each(['javascript:strike()', 'https://evil.example/', 'data:text/html,x', '//', ':'])(
    'a base of %s changes neither the text nor the address',
    async (href) => {
      const document = await clean(
        { url: 'https://bugle.example/1', html: pageAfter('', `<title>Ferry returns</title><base href="${href}">`) },
        { engine: name },
      );
      expect(document).toMatchObject({ url: 'https://bugle.example/1', title: 'Ferry returns', text: TEXT });
    },
  );

  it('frames are not followed', async () => {
    const html =
      '<html><head><title>Bugle</title></head><frameset cols="1,1"><frame src="a"><frame src="b"></frameset></html>';
    expect(await read(html)).toMatchObject({ title: 'Bugle', text: '', warnings: [{ code: 'no-article' }] });
    const inline = '<iframe src="https://evil.example"></iframe><iframe srcdoc="<p>evil</p>"></iframe>';
    expect((await read(pageAfter(inline))).text).toBe(TEXT);
  });

  it('a wrong charset is a warning, and the rest of the text is whole', async () => {
    const html = pageOf(articleHtml().replace('a new rudder', 'a café'), '<meta charset="utf-8">');
    const document = await read(Buffer.from(html, 'latin1'));
    expect(codes(document)).toEqual(['replaced-characters']);
    expect(document.text).toBe(TEXT.replace('a new rudder', 'a caf\ufffd'));
  });

  it('an unknown charset, and one that is not the one of its bytes, are read as what the bytes are', async () => {
    const html = pageAfter('', '<meta charset="no-such-charset"><title>Ferry returns</title>');
    expect((await read(Buffer.from(html))).text).toBe(TEXT);
    const utf16 = Buffer.from(`\ufeff${pageAfter('', '<meta charset="utf-8">')}`, 'utf16le');
    expect((await read(utf16)).text).toBe(TEXT);
  });

  it('no tag needs to be closed', async () => {
    const html = `<title>Ferry returns</title><article><h1>Ferry returns</h1>${PARAGRAPHS.map((text) => `<p>${text}`).join('')}`;
    expect(await read(html)).toMatchObject({ title: 'Ferry returns', text: TEXT });
  });

  it('XHTML is read, its declarations, sections and closed elements too', async () => {
    const html = `<?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Ferry returns</title><meta name="a" content="b" /></head>
      <body><script type="text/javascript">//<![CDATA[
        if (1 < 2) { document.write("<p>x</p>"); }
      //]]></script><div class="article"><hr /><br />${articleHtml()}</div></body></html>`;
    expect(await read(html)).toMatchObject({ title: 'Ferry returns', lang: 'en', text: TEXT });
  });

  it('AMP is read as any page', async () => {
    const head = '<title>Ferry returns</title><style amp-boilerplate>body{visibility:hidden}</style>';
    const media = '<amp-img src="a.png" width="1" height="1"></amp-img><amp-ad type="x"></amp-ad>';
    const html = `<!doctype html><html ⚡ lang="en"><head>${head}</head><body><article>${media}${articleHtml()}</article></body></html>`;
    expect(await read(html)).toMatchObject({ title: 'Ferry returns', text: TEXT });
  });

  it.each([
    '<html><body></body></html>',
    '<html></html>',
    '<body>',
    '<!doctype html>',
    '<!-- -->',
    '<>',
    '</',
    '<!',
    'x',
    '<script>strike()</script>',
    '<div id="root"></div><script src="app.js"></script><noscript>You need to enable JavaScript to run this app.</noscript>',
  ])('a page without an article is empty, or what little it says, with a warning: %s', async (html) => {
    const document = await read(html);
    expect(document.text.length).toBeLessThan(60);
    if (document.text === '') expect(codes(document)).toEqual(['no-article']);
  });

  it('the shell of an application gives the page that it holds for readers without scripts', async () => {
    const shell = `<div id="root"></div><noscript><article>${articleHtml()}<hr>${articleHtml()}</article></noscript>`;
    const { text } = await read(`<html><head><title>Ferry</title></head><body>${shell}</body></html>`);
    expect(text).toContain(TEXT);
  });
});

describe('a million attributes on one element', () => {
  const attributes = Array.from({ length: 1_000_000 }, (_, i) => `a${i}`).join(' ');

  it('are an error of the engine that would take hours for them', async () => {
    await expect(clean({ id: 'a', html: pageAfter(`<p ${attributes}>`) }, { engine: 'jsdom' })).rejects.toSatisfy(
      failure('unreadable-page', '"a"', 'attributes'),
    );
  });

  it('are read by the other, in proportion', async () => {
    const few = attributes.slice(0, attributes.length / 20);
    expect((await clean({ html: pageAfter(`<p ${few}>`) }, { engine: 'linkedom' })).text).toBe(TEXT);
  });
});

describe('time grows in proportion to the page', () => {
  it.each([
    ['paragraphs', (n: number) => `<p>${PARAGRAPHS[0]}</p>`.repeat(n)],
    ['cells', (n: number) => `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(n)}</table>`],
    ['links', (n: number) => '<a href=x>link</a> '.repeat(2 * n)],
    ['headings', (n: number) => '<h1>x</h1>'.repeat(2 * n)],
    ['inline elements', (n: number) => `<p>${'<b>a</b>'.repeat(4 * n)}</p>`],
    ['attributes', (n: number) => `<p ${Array.from({ length: 4 * n }, (_, i) => `a${i}=b`).join(' ')}></p>`],
    ['entities', (n: number) => `<p>${'&lt;&eacute;&x'.repeat(4 * n)}</p>`],
  ])('of %s', async (_, flood) => {
    const run = (n: number): Promise<number> =>
      cost(() => clean({ html: pageAfter(flood(n)) }, { engine: 'linkedom' }));
    await run(200);
    const small = Math.max(30, await run(500));
    // Four times as much; a square would be sixteen times.
    expect((await run(2000)) / small).toBeLessThan(11);
  });
});

describe('cleanAll', () => {
  it('names the page that it cannot read among others that it can', async () => {
    const sources = [{ html: pageOf(articleHtml()) }, { id: 'deep', html: '<div>'.repeat(100_000) }];
    await expect(cleanAll(sources)).rejects.toSatisfy(failure('too-deep', '"deep"'));
  });

  it('reads hostile pages beside others', async () => {
    const sources = [
      { id: 'a', html: pageOf(articleHtml()) },
      { id: 'b', html: '<html><body></body></html>' },
      { id: 'c', html: pageAfter('<!--'.repeat(1000)) },
    ];
    const documents = await cleanAll(sources, { dedupe: false });
    expect(documents.map(({ text }) => text)).toEqual([TEXT, '', '']);
  });
});
