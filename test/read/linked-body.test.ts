import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/html.js';
import { articleHtml, noDeadline, PARAGRAPHS, pageOf } from './helpers.js';

const BODY = PARAGRAPHS.join('\n\n');

function pageWith(articleBody: string, visible: string): string {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry returns', articleBody });
  return pageOf(visible, `<title>Ferry returns</title><script type="application/ld+json">${data}</script>`);
}

async function textsOf(html: string): Promise<readonly string[]> {
  const { blocks } = await readHtml(html, 'Document "a"', {
    url: undefined,
    engine: 'linkedom',
    depth: 100,
    checkTime: noDeadline,
  });
  return blocks.map(({ text }) => text);
}

describe('the article that a page tells machines', () => {
  it('is taken where the page is a shell that scripts fill', async () => {
    expect(await textsOf(pageWith(BODY, '<div id="app"></div>'))).toEqual(PARAGRAPHS);
  });

  it('is taken where readers see the beginning only', async () => {
    expect(await textsOf(pageWith(BODY, `<p>${PARAGRAPHS[0]}</p><p>Subscribe to read on.</p>`))).toEqual(PARAGRAPHS);
  });

  it('may be HTML', async () => {
    expect(await textsOf(pageWith(articleHtml(), '<div id="app"></div>'))).toEqual(PARAGRAPHS);
  });

  it('is left where readers see as much', async () => {
    const visible = '<p>Another text stands here for readers, and it is long enough to be an article.</p>'.repeat(8);
    expect((await textsOf(pageWith(BODY, visible))).join(' ')).toContain('Another text');
  });

  it('makes content of what it holds, whatever that looks like', async () => {
    const told = 'The harbour office has sold twice as many tickets as last year.';
    const box = `<aside class="related"><ul><li><a href="/x">${told}</a></li></ul></aside>`;
    const contentOf = async (articleBody: string): Promise<number | undefined> => {
      const { blocks } = await readHtml(pageWith(articleBody, `${articleHtml()}${box}`), 'Document "a"', {
        url: undefined,
        engine: 'linkedom',
        depth: 100,
        checkTime: noDeadline,
      });
      return blocks.find(({ text }) => text === told)?.context?.content;
    };
    expect((await contentOf(BODY)) ?? 0).toBeLessThan(0.5);
    expect(await contentOf(`${BODY}\n\n${told}`)).toBeGreaterThanOrEqual(0.6);
  });

  it('is no summary', async () => {
    expect(await textsOf(pageWith('The ferry is back.', '<div id="app"></div>'))).toEqual([]);
  });
});
