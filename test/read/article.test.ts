import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/read/article.js';
import { articleHtml, BOTH_ENGINES, documentOf, PARAGRAPHS, pageOf } from './helpers.js';

describe.each(BOTH_ENGINES)('finding the article with $name', (engine) => {
  it('finds the element that holds it, and nothing of the page around it', async () => {
    const page = pageOf(articleHtml()).replace(
      '<body>',
      '<body><nav><a href="/">Home</a> <a href="/boats">Boats</a></nav>',
    );
    const text = findArticle(await documentOf(engine, page))?.root.textContent ?? '';
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
    expect(text).not.toContain('Home');
  });

  it('keeps classes and ids, which say what a block is', async () => {
    const page = pageOf(`${articleHtml()}<p class="td-photo-credit" id="credit">${PARAGRAPHS[0]}</p>`);
    const root = findArticle(await documentOf(engine, page))?.root;
    expect(root?.querySelector('.td-photo-credit')?.getAttribute('id')).toBe('credit');
  });

  it('tells what Readability guesses of the page', async () => {
    const head =
      '<title>Ferry returns</title><meta property="og:site_name" content="The Norrholm Bugle"><meta property="article:published_time" content="2031-03-07">';
    const article = findArticle(await documentOf(engine, pageOf(articleHtml(), head)));
    expect(article).toMatchObject({
      title: 'Ferry returns',
      siteName: 'The Norrholm Bugle',
      lang: 'en',
      publishedAt: '2031-03-07',
    });
  });

  it('takes the name from a byline, without what stands on the lines around it', async () => {
    const byline = '<div class="byline">\n  Ada Quill\n\t<span>Harbour desk</span></div>';
    const article = findArticle(await documentOf(engine, pageOf(byline + articleHtml())));
    expect(article?.byline).toBe('Ada Quill');
  });

  it('leaves out what it cannot guess', async () => {
    const article = findArticle(await documentOf(engine, `<html><head></head><body>${articleHtml()}</body></html>`));
    expect(article).toBeDefined();
    expect(article).not.toHaveProperty('byline');
    expect(article).not.toHaveProperty('siteName');
    expect(article).not.toHaveProperty('lang');
  });

  it('finds none in a page without text', async () => {
    expect(findArticle(await documentOf(engine, '<html><head></head><body></body></html>'))).toBeUndefined();
  });
});

describe('a document without any element', () => {
  it('holds no article', async () => {
    const [linkedom] = BOTH_ENGINES;
    if (linkedom === undefined) throw new Error('no engine');
    const document = await documentOf(linkedom, '<html></html>');
    document.documentElement.remove();
    expect(findArticle(document)).toBeUndefined();
  });
});
