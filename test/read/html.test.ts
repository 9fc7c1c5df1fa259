import { describe, expect, it } from 'vitest';
import { ChaffinchError } from '../../src/errors.js';
import { jsdom } from '../../src/read/engines/jsdom.js';
import { linkedom } from '../../src/read/engines/linkedom.js';
import { type HtmlContent, type HtmlOptions, readHtml } from '../../src/read/html.js';
import { articleHtml, BOTH_ENGINES, failure, noDeadline, PARAGRAPHS, pageOf } from './helpers.js';

const NAME = 'Document "a"';

function textsOf({ blocks }: HtmlContent): readonly string[] {
  return blocks.map(({ text }) => text);
}

describe.each(BOTH_ENGINES)('reading a page with $name', ({ name: engine }) => {
  function read(html: string, options: Partial<HtmlOptions> = {}): Promise<HtmlContent> {
    return readHtml(html, NAME, { url: undefined, engine, depth: 1000, checkTime: noDeadline, ...options });
  }

  it('gives the metadata of the page and the blocks of its article', async () => {
    const page = await read(pageOf(articleHtml()));
    expect(page.metadata).toEqual({ title: 'Ferry returns', lang: 'en' });
    expect(textsOf(page)).toEqual(PARAGRAPHS);
    expect(page.warnings).toEqual([]);
  });

  it('reads a part of a page', async () => {
    expect(textsOf(await read(articleHtml()))).toEqual(PARAGRAPHS);
    expect(textsOf(await read(`<div>${articleHtml()}</div>`))).toEqual(PARAGRAPHS);
  });

  it('reads a page of another address than the web', async () => {
    expect(textsOf(await read(pageOf(articleHtml()), { url: 'no address' }))).toEqual(PARAGRAPHS);
    expect(textsOf(await read(pageOf(articleHtml()), { url: 'urn:boat:1' }))).toEqual(PARAGRAPHS);
    expect(textsOf(await read(pageOf(articleHtml()), { url: 'https://bugle.example/1' }))).toEqual(PARAGRAPHS);
  });

  it('runs no script', async () => {
    const changing = '<script>for (const p of document.querySelectorAll("p")) p.textContent = "changed";</script>';
    const handler = '<img src="x" onerror="document.body.textContent = \'changed\'">';
    const page = await read(`${pageOf(articleHtml() + handler + changing)}`);
    expect(textsOf(page)).toEqual(PARAGRAPHS);
  });

  it('warns of a page without an article, but knows its metadata', async () => {
    const page = await read(pageOf(''));
    expect(page.blocks).toEqual([]);
    expect(page.metadata).toMatchObject({ title: 'Ferry returns', lang: 'en' });
    expect(page.warnings).toEqual([{ code: 'no-article', message: 'No article was found in the page.' }]);
  });

  it('takes the word of the page for the metadata, before what Readability guesses', async () => {
    const head =
      '<title>Ferry returns</title><script type="application/ld+json">{"@type":"NewsArticle","author":"Ada Quill"}</script>';
    const { metadata } = await read(pageOf(`<p class="byline">Harbour desk</p>${articleHtml()}`, head));
    expect(metadata.byline).toBe('Ada Quill');
  });

  it('lets Readability guess what the page does not say', async () => {
    const { metadata } = await read(pageOf(`<p class="byline">Bo Reed</p>${articleHtml()}`));
    expect(metadata.byline).toBe('Bo Reed');
  });

  it('refuses a page that nests more elements than the limit, and names it', async () => {
    const nested = (depth: number): string => pageOf('<div>'.repeat(depth) + articleHtml() + '</div>'.repeat(depth));
    await expect(read(nested(60), { depth: 50 })).rejects.toSatisfy(
      failure('too-deep', NAME, 'more than 50 deep; raise limits.depth'),
    );
    expect(textsOf(await read(nested(30), { depth: 50 }))).toEqual(PARAGRAPHS);
  });

  it('measures the depth of a page, not its length', async () => {
    const page = pageOf(articleHtml() + '<div><br></div>'.repeat(300));
    expect(textsOf(await read(page, { depth: 20 }))).toEqual(PARAGRAPHS);
  });

  it('stops when its time is up', async () => {
    const checkTime = (): never => {
      throw new ChaffinchError('too-slow', `${NAME} took longer than 5 ms`);
    };
    await expect(read(pageOf(articleHtml()), { checkTime })).rejects.toSatisfy(failure('too-slow', NAME));
  });

  it('looks at the time more than once', async () => {
    let looks = 0;
    await read(pageOf(articleHtml()), { checkTime: () => void looks++ });
    expect(looks).toBeGreaterThan(1);
  });
});

describe('the two engines', () => {
  const pages: readonly (readonly [string, string])[] = [
    ['plain paragraphs', articleHtml()],
    ['unclosed elements', PARAGRAPHS.map((text) => `<p>${text}`).join('')],
    ['headings and lists', `<h2>At last</h2><ul><li>Norrholm<li>Skarvik<ul><li>Old quay</ul></ul>${articleHtml()}`],
    [
      'character references',
      `<p>It&rsquo;s back &ndash; &quot;at last&quot;, 5&nbsp;&lt;&nbsp;6 &#x1F6A2;</p>${articleHtml()}`,
    ],
    [
      'figures and quotes',
      `${articleHtml()}<blockquote>We waited for the boat.</blockquote><figure><figcaption>The boat</figcaption></figure>`,
    ],
    ['tables', `${articleHtml()}<table><tr><th>Day<th>Leaves<tr><td>Monday<td>9</table>`],
    ['code', `${articleHtml()}<pre>\nif (boat) {\n  sail()\n}</pre>`],
    ['inline tags', PARAGRAPHS.map((text) => `<p>${text.replaceAll(/(\w\w)(\w)/gu, '$1<b>$2</b>')}</p>`).join('')],
  ];

  it.each(pages)('read the same from %s', async (_, article) => {
    const [fast, reference] = await Promise.all(
      ([linkedom, jsdom] as const).map(({ name: engine }) =>
        readHtml(pageOf(article), NAME, { url: undefined, engine, depth: 1000, checkTime: noDeadline }),
      ),
    );
    const plain = (page: HtmlContent | undefined): unknown =>
      page?.blocks.map(({ type, level, text }) => ({ type, level, text }));
    expect(plain(fast)).toEqual(plain(reference));
    expect(fast?.blocks.length).toBeGreaterThanOrEqual(PARAGRAPHS.length);
    expect(fast?.metadata).toEqual(reference?.metadata);
  });
});
