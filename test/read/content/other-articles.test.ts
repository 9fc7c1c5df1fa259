import { describe, expect, it } from 'vitest';
import { otherArticles } from '../../../src/read/content/other-articles.js';
import { walk } from '../../../src/read/walk.js';
import { BOTH_ENGINES, documentOf, PARAGRAPHS } from '../helpers.js';

const [one, two, three] = PARAGRAPHS;
const article = (headline: string, ...paragraphs: readonly (string | undefined)[]): string =>
  `<article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const OWN = article('Ferry returns', one, two);

describe.each(BOTH_ENGINES)('other articles of a page ($name)', (engine) => {
  const textsOf = async (body: string, title: string | undefined): Promise<readonly string[]> => {
    const walked = walk((await documentOf(engine, `<html><head></head><body>${body}</body></html>`)).body);
    return [...otherArticles(walked, title)].map((index) => walked.drafts[index]?.text ?? '');
  };

  it('are those below their own headlines, beside the one with the title', async () => {
    const other = article('Bridge closed', three);
    expect(await textsOf(`${OWN}<p>Next</p>${other}`, 'Ferry returns')).toEqual(['Bridge closed', three]);
    expect(await textsOf(`${other}${OWN}`, 'FERRY RETURNS.')).toEqual(['Bridge closed', three]);
  });

  it('are known by their role, too', async () => {
    const other = `<div role="article"><h1>Bridge closed</h1><p>${three}</p></div>`;
    expect(await textsOf(`${OWN}${other}`, 'Ferry returns')).toEqual(['Bridge closed', three]);
  });

  it('are none where no article has the title, as on a page of a blog', async () => {
    const posts = `${OWN}${article('Bridge closed', three)}`;
    expect(await textsOf(posts, 'Notes from the island')).toEqual([]);
    expect(await textsOf(posts, undefined)).toEqual([]);
  });

  it('are not what stands inside the article, or around it', async () => {
    const inside = `<article><h1>Ferry returns</h1><p>${one}</p>${article('Fact box', three)}</article>`;
    expect(await textsOf(inside, 'Ferry returns')).toEqual([]);
    expect(await textsOf(`<article><h1>Harbour news</h1>${OWN}</article>`, 'Ferry returns')).toEqual([]);
  });

  it('are not those without a headline of the first level, or with the same', async () => {
    const aside = `<article><h2>Bridge closed</h2><p>${three}</p></article>`;
    expect(await textsOf(`${OWN}${aside}${article('Ferry returns', three)}`, 'Ferry returns')).toEqual([]);
  });
});
