import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChaffinchError } from '../../src/errors.js';
import { jsdom } from '../../src/read/engines/jsdom.js';
import { linkedom } from '../../src/read/engines/linkedom.js';
import { type HtmlContent, readHtml } from '../../src/read/html.js';
import { articleHtml, failure, noDeadline, PARAGRAPHS, pageOf } from './helpers.js';

function read(html: string, checkTime = noDeadline): Promise<HtmlContent> {
  return readHtml(html, 'Document "a"', { url: undefined, engine: 'auto', depth: 1000, checkTime });
}

describe('the engine auto', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('does not ask the second engine where the first finds an article', async () => {
    const second = vi.spyOn(jsdom, 'parse');
    expect((await read(pageOf(articleHtml()))).blocks).toHaveLength(PARAGRAPHS.length);
    expect(second).not.toHaveBeenCalled();
  });

  it('takes the article of the second engine where the first fails, and warns', async () => {
    vi.spyOn(linkedom, 'parse').mockRejectedValue(new TypeError('no such node'));
    const page = await read(pageOf(articleHtml()));
    expect(page.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(page.warnings).toEqual([
      { code: 'engine-failed', message: 'linkedom could not read the page: no such node' },
    ]);
  });

  it('takes the article of the second engine where the first finds none, without a warning', async () => {
    const { parse } = linkedom;
    vi.spyOn(linkedom, 'parse').mockImplementation((_, url) => parse('<html><body></body></html>', url));
    const page = await read(pageOf(articleHtml()));
    expect(page.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(page.warnings).toEqual([]);
  });

  it('keeps the metadata of the first engine where the second fails too, and says both', async () => {
    vi.spyOn(jsdom, 'parse').mockRejectedValue(new RangeError('too much'));
    const page = await read(pageOf(''));
    expect(page.metadata.title).toBe('Ferry returns');
    expect(page.blocks).toEqual([]);
    expect(page.warnings.map(({ code }) => code)).toEqual(['engine-failed', 'no-article']);
  });

  it('keeps the metadata of the first engine where neither finds an article', async () => {
    const { parse } = jsdom;
    vi.spyOn(jsdom, 'parse').mockImplementation((_, url) => parse('<title>Another</title>', url));
    const page = await read(pageOf(''));
    expect(page.metadata.title).toBe('Ferry returns');
    expect(page.warnings.map(({ code }) => code)).toEqual(['no-article']);
  });

  it('fails where no engine could parse the page, names it and keeps the cause', async () => {
    const cause = new RangeError('too much');
    vi.spyOn(linkedom, 'parse').mockRejectedValue(new TypeError('no such node'));
    vi.spyOn(jsdom, 'parse').mockRejectedValue(cause);
    const failed = read(pageOf(articleHtml()));
    await expect(failed).rejects.toSatisfy(failure('unreadable-page', 'Document "a"', 'too much'));
    await expect(failed).rejects.toHaveProperty('cause', cause);
  });

  it('does not ask the second engine for a page that is too deep', async () => {
    const second = vi.spyOn(jsdom, 'parse');
    const deep = pageOf('<div>'.repeat(1100));
    await expect(read(deep)).rejects.toSatisfy(failure('too-deep', 'Document "a"'));
    expect(second).not.toHaveBeenCalled();
  });

  it('does not ask the second engine when the time is up', async () => {
    vi.spyOn(linkedom, 'parse').mockRejectedValue(new TypeError('no such node'));
    const second = vi.spyOn(jsdom, 'parse');
    const late = read(pageOf(articleHtml()), () => {
      throw new ChaffinchError('too-slow', 'Document "a" took longer than 5 ms');
    });
    await expect(late).rejects.toSatisfy(failure('too-slow', 'Document "a"'));
    expect(second).not.toHaveBeenCalled();
  });

  it('closes the page of every engine that it asked', async () => {
    const closed: string[] = [];
    for (const engine of [linkedom, jsdom]) {
      const { parse } = engine;
      vi.spyOn(engine, 'parse').mockImplementation(async (html, url) => {
        const page = await parse(html, url);
        return {
          document: page.document,
          close: async () => {
            closed.push(engine.name);
            await page.close();
          },
        };
      });
    }
    await read(pageOf(''));
    expect(closed).toEqual(['linkedom', 'jsdom']);
    await expect(read(pageOf('<div>'.repeat(1100)))).rejects.toThrow('deep');
    expect(closed, 'a page that is too deep is not parsed at all').toEqual(['linkedom', 'jsdom']);
  });
});
