import { describe, expect, it } from 'vitest';
import type { BlockContext } from '../../src/document.js';
import { BOTH_ENGINES, blocksOf } from './helpers.js';

describe.each(BOTH_ENGINES)('the context of a block, parsed by $name', (engine) => {
  async function contextOf(body: string, text: string): Promise<BlockContext | undefined> {
    return (await blocksOf(engine, body)).find((block) => block.text === text)?.context;
  }

  it('names the block elements from the root down to the block, inline ones not among them', async () => {
    const context = await contextOf('<div><figure><figcaption><b>The boat</b></figcaption></figure></div>', 'The boat');
    expect(context?.path).toEqual(['body', 'div', 'figure', 'figcaption']);
  });

  describe('link density', () => {
    it('is 0 without links and 1 where all is one link', async () => {
      const body = '<p>no link</p><p><a href="/a">only a link</a></p><p> <a href="/a"> spaced </a> </p>';
      expect((await contextOf(body, 'no link'))?.linkDensity).toBe(0);
      expect((await contextOf(body, 'only a link'))?.linkDensity).toBe(1);
      expect((await contextOf(body, 'spaced'))?.linkDensity).toBe(1);
    });

    it('is the share of the letters that stand in links, spaces not counted', async () => {
      expect((await contextOf('<p>boat <a href="/a">quay</a> x</p>', 'boat quay x'))?.linkDensity).toBeCloseTo(4 / 9);
    });

    it('reaches through blocks inside a link, and ends with the link', async () => {
      const body = '<div><a href="/a"><h3>Card</h3><div>Teaser</div></a><div>Text</div></div>';
      expect((await contextOf(body, 'Card'))?.linkDensity).toBe(1);
      expect((await contextOf(body, 'Teaser'))?.linkDensity).toBe(1);
      expect((await contextOf(body, 'Text'))?.linkDensity).toBe(0);
    });
  });

  describe('names', () => {
    const rest = '<p>The ferry between Norrholm and Skarvik is back after nine days.</p>';

    async function namesOf(attributes: string): Promise<readonly string[] | undefined> {
      return (await contextOf(`<p ${attributes}>Share</p>${rest}`, 'Share'))?.names;
    }

    it.each([
      ['class="share"', ['share']],
      ['class="td-post-sharing"', ['td', 'post', 'sharing', 'tdpostsharing']],
      ['class="articleShareBar"', ['article', 'share', 'bar', 'articlesharebar']],
      ['class="HTMLBox"', ['html', 'box', 'htmlbox']],
      ['class="box__title--big"', ['box', 'title', 'big', 'boxtitlebig']],
      ['class="col2 x-12"', ['col', 'x']],
      ['id="AUTHOR"', ['author']],
      ['class="one  two" id="three"', ['one', 'two', 'three']],
      ['class="" id=" "', []],
      ['class="42"', []],
      ['', []],
    ])('of <p %s>', async (attributes, names) => {
      expect(await namesOf(attributes)).toEqual(names);
    });

    it('stand outermost first', async () => {
      const body = `<div class="outer"><div class="middle"><p class="inner">Share</p></div></div>${rest}`;
      expect((await contextOf(body, 'Share'))?.names).toEqual(['outer', 'middle', 'inner']);
    });

    it('of an element that wraps most of the article are left out: they say nothing of one block', async () => {
      const body = `<div class="newsletter-page"><p class="share">Share</p>${rest}</div>`;
      expect((await contextOf(body, 'Share'))?.names).toEqual(['share']);
    });

    it('of an element that holds half of the article stay', async () => {
      const body = '<div class="left"><p>four</p></div><div class="right"><p>five</p></div>';
      const [four] = await blocksOf(engine, body);
      expect(four?.context?.names).toEqual(['left']);
    });
  });

  it('is there for code and tables too', async () => {
    const body =
      '<div class="box"><pre>x</pre></div><div class="times"><table><tr><td>Monday</td><td>9</td></tr><tr><td>Friday</td><td>6</td></tr></table></div><p>The ferry between Norrholm and Skarvik is back.</p>';
    const blocks = await blocksOf(engine, body);
    expect(blocks.map(({ type, context }) => [type, context?.names, context?.path.at(-1)])).toEqual([
      ['code', ['box'], 'pre'],
      ['table', ['times'], 'table'],
      ['paragraph', [], 'p'],
    ]);
  });
});
