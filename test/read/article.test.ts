import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/read/article.js';
import { articleHtml, BOTH_ENGINES, documentOf, PARAGRAPHS, pageOf } from './helpers.js';

describe.each(BOTH_ENGINES)('finding the article with $name', (engine) => {
  it('finds the element that holds it, and nothing of the page around it', async () => {
    const page = pageOf(articleHtml()).replace(
      '<body>',
      '<body><nav><a href="/">Home</a> <a href="/boats">Boats</a></nav>',
    );
    const text = findArticle(await documentOf(engine, page))?.textContent ?? '';
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
    expect(text).not.toContain('Home');
  });

  it('keeps classes and ids, which say what a block is', async () => {
    const page = pageOf(`${articleHtml()}<p class="td-photo-credit" id="credit">${PARAGRAPHS[0]}</p>`);
    const root = findArticle(await documentOf(engine, page));
    expect(root?.querySelector('.td-photo-credit')?.getAttribute('id')).toBe('credit');
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
