import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean.js';
import type { Block, BlockType } from '../../src/document.js';
import { htmlBlocks } from '../../src/read/blocks.js';
import { PAGE_END, pageStart, toHtml, toHtmlArticle } from '../../src/write/html.js';
import { BOTH_ENGINES, PARAGRAPHS, documentOf as parse } from '../read/helpers.js';
import { ATTACKS } from './attacks.js';
import { documentOf, paragraphs } from './document.js';

/** Opens a page as a browser would, with its scripts; says what ran, and what stands in it. */
async function open(html: string): Promise<{ readonly struck: boolean; readonly document: Document }> {
  let struck = false;
  const { window } = new JSDOM(html, {
    runScripts: 'dangerously',
    virtualConsole: new VirtualConsole(),
    beforeParse: (made) => {
      Reflect.set(made, 'strike', () => {
        struck = true;
      });
    },
  });
  await new Promise((resolve) => setImmediate(resolve));
  // Whatever waits for the reader.
  for (const element of window.document.querySelectorAll('*'))
    for (const name of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle', 'begin'])
      element.dispatchEvent(new window.Event(name, { bubbles: true }));
  return { struck, document: window.document };
}

const ELEMENTS = new Set(
  'html head meta title link body article h1 h2 h3 h4 h5 h6 p br ul ol li blockquote pre code table thead tbody tr th td figure figcaption'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(['lang', 'dir', 'charset', 'name', 'property', 'content', 'rel', 'href', 'start']);

/** What stands in a page and must not. */
function strangers(document: Document): readonly string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(ELEMENTS.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes]
      .filter(({ name, value }) => !ATTRIBUTES.has(name) || (name === 'href' && !/^https?:/u.test(value)))
      .map(({ name, value }) => `${element.localName} ${name}="${value}"`),
  ]);
}

describe('a page of HTML', () => {
  it('holds what is known of the document, its title and its blocks', () => {
    const document = paragraphs(['The ferry is back.', 'It runs twice a day.'], {
      title: 'Ferry "returns"',
      lang: 'en',
      byline: 'Ada Quill',
      siteName: 'The Norrholm Bugle',
      publishedAt: '2031-03-07',
      excerpt: 'After <nine> days.',
      url: 'https://bugle.example/?a=1&b=2',
    });
    expect(toHtml(document)).toBe(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Ferry &#34;returns&#34;</title>
<meta name="author" content="Ada Quill">
<meta name="description" content="After &#60;nine&#62; days.">
<meta property="og:site_name" content="The Norrholm Bugle">
<meta property="article:published_time" content="2031-03-07">
<link rel="canonical" href="https://bugle.example/?a=1&#38;b=2">
</head>
<body>
<article lang="en" dir="auto">
<h1>Ferry "returns"</h1>
<p>The ferry is back.</p>
<p>It runs twice a day.</p>
</article>
</body>
</html>
`);
  });

  it('has the id for its title where the document has none', () => {
    expect(toHtml(paragraphs([]))).toContain('<title>a</title>');
  });

  it('holds the articles of several documents between its start and its end', async () => {
    const html = pageStart('Articles') + toHtmlArticle(paragraphs(['Rain.'], { lang: 'en' })) + PAGE_END;
    const { document } = await open(html);
    expect([...document.querySelectorAll('article[lang=en] p')].map(({ textContent }) => textContent)).toEqual([
      'Rain.',
    ]);
    expect(strangers(document)).toEqual([]);
  });

  it('nests the items of lists, and counts on from the number of the first', () => {
    const item = (text: string, level: number) => ({ type: 'list-item', text, level }) as const;
    const html = toHtmlArticle(documentOf([item('3. boil', 1), item('salt', 2), item('4. stir', 1)]));
    expect(html.replaceAll('\n', '')).toContain('<ol start="3"><li>boil<ul><li>salt</li></ul></li><li>stir</li></ol>');
  });
});

describe.each(BOTH_ENGINES)('a page of HTML, read again by $name', (engine) => {
  async function again(blocks: readonly Omit<Block, 'source'>[]): Promise<readonly Omit<Block, 'source'>[]> {
    const { body } = await parse(engine, toHtml(documentOf(blocks)));
    return htmlBlocks(body).map(({ type, text, level }) => ({ type, text, ...(level === undefined ? {} : { level }) }));
  }

  const unit = fc.constantFrom(...'ab1<>&"\'`=-*_#;/\\!🌧éא中'.split(''), '</p>', '&amp;', '<!--', ']]>', 'x y');
  const line = fc.string({ unit, minLength: 1, maxLength: 12 }).map((text) => `a${text.trim()}`);
  const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
  const cells = fc.integer({ min: 2, max: 4 });
  const table = cells.chain((width) =>
    fc
      .array(fc.array(line, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 4 })
      .map((rows) => rows.map((row) => row.join('\t')).join('\n')),
  );
  const block = (type: BlockType, text: fc.Arbitrary<string>) => fc.record({ type: fc.constant(type), text });
  const anyBlock = fc.oneof(
    block('paragraph', lines),
    block('quote', lines),
    block('caption', lines),
    block('code', lines),
    block('table', table),
    fc.record({ type: fc.constant<BlockType>('heading'), text: line, level: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ type: fc.constant<BlockType>('list-item'), text: lines, level: fc.constant(1) }),
  );

  it('has the same blocks, tables and code too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBlock, { minLength: 1, maxLength: 6 }), async (blocks) => {
        expect(await again(blocks)).toEqual(blocks);
      }),
      { numRuns: 60 },
    );
  });

  it('has the lines and spaces of code', async () => {
    const code = 'if (a < b) {\n\n\t\tx = "&amp;";\n  </code></pre>\n}';
    expect(await again([{ type: 'code', text: code }])).toEqual([{ type: 'code', text: code }]);
  });
});

describe('an attack', () => {
  it.each(ATTACKS)('in every text and field of a document does not run: %s', async (attack) => {
    const types = ['heading', 'paragraph', 'list-item', 'quote', 'code', 'table', 'caption'] as const;
    const texts = types.map((type) => ({ type, text: type === 'table' ? `a\t${attack}\n${attack}\tb` : attack }));
    const fields = { id: attack, title: attack, lang: attack, byline: attack, siteName: attack, excerpt: attack };
    const document = documentOf(texts, { ...fields, publishedAt: attack, url: attack });
    const page = await open(toHtml(document));
    expect(page.struck).toBe(false);
    expect(strangers(page.document)).toEqual([]);
    expect(page.document.title.replace(/\s+/gu, '')).toBe(attack.replace(/\s+/gu, ''));
    expect(page.document.querySelector('p')?.textContent?.replace(/\s+/gu, '')).toBe(attack.replace(/\s+/gu, ''));
  });

  it.each(['javascript:strike()', 'data:text/html,x', '//evil.example', 'file:///etc', ' https:x', '"><b>'])(
    'is no address of a page: %s',
    (url) => {
      expect(toHtml(paragraphs([], { url }))).not.toContain('canonical');
    },
  );

  it.each(BOTH_ENGINES)('in every place of a page does not come through when $name reads it', async ({ name }) => {
    for (const attack of ATTACKS) {
      const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>${attack}`).join('\n');
      const html = `<html><head><title>Ferry ${attack}</title><meta name="description" content='${attack}'></head>
        <body><article><h1>Ferry</h1>${attack}${text}<table><tr><td>a</td><td>${attack}</td></tr></table></article></body></html>`;
      const page = await open(toHtml(await clean({ html, url: 'https://bugle.example/1' }, { engine: name })));
      expect(page.struck, attack).toBe(false);
      expect(strangers(page.document), attack).toEqual([]);
    }
  });
});

describe('the test page', () => {
  it('does strike where an attack is let through', async () => {
    const page = await open('<p onmouseover="strike()">come near</p>');
    expect(page.struck).toBe(true);
    expect(strangers(page.document)).toEqual(['p onmouseover="strike()"']);
  });
});
