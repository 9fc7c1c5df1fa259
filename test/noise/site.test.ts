import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAll } from '../../src/corpus/clean-all.js';
import type { Page } from '../../src/document.js';
import { rememberSites } from '../../src/noise/site.js';
import { type Line, pageOf } from './page.js';

const sentence = (name: string): string =>
  `The story of ${name} begins on a wet evening in the harbour, where nobody expected the boat to come in before the morning.`;
const ABOUT =
  'The Harbour Post is written by people who live here, and it is read by everybody who would like to live here as well.';

/** Pages of harbour.example, one for each letter. */
const pages = (letters: string, lines: (letter: string) => readonly Line[], host = 'www.harbour.example'): Page[] =>
  [...letters].map((letter) => pageOf(lines(letter), { url: `https://${host}/${letter}` }));

async function templates(all: readonly Page[]): Promise<string[][]> {
  const sites = await rememberSites();
  for (const page of all) sites.add(page);
  return all.map((page) => [...sites.recurringIn(page)].map((index) => page.blocks[index]?.text ?? ''));
}

describe('rememberSites', () => {
  it('finds lines that stand beside each other on several pages of a site', async () => {
    const found = await templates(
      pages('abc', (letter) => [
        'Tides today',
        sentence(letter),
        'Boats for sale',
        'Lost and found',
        sentence(`${letter}2`),
        'Our shop',
      ]),
    );
    expect(found).toEqual(Array(3).fill(['Tides today', 'Boats for sale', 'Lost and found', 'Our shop']));
  });

  it('asks for three articles, and for a third of those of the site', async () => {
    const two = pages('ab', (letter) => ['Tides today', sentence(letter)]);
    expect(await templates(two)).toEqual([[], []]);
    const others = pages('cdefghij', (letter) => [sentence(letter)]);
    const three = pages('klm', (letter) => ['Tides today', sentence(letter)]);
    expect((await templates([...three, ...others.slice(0, 6)]))[0]).toEqual(['Tides today']);
    expect((await templates([...three, ...others.slice(0, 7)]))[0]).toEqual([]);
  });

  it('counts copies of one article once', async () => {
    const copies = ['1', '2', '3'].map((id) => ({
      ...pageOf(['Tides today', sentence('a')], { url: `https://harbour.example/a?${id}` }),
      id,
    }));
    expect(await templates(copies)).toEqual([[], [], []]);
  });

  it('leaves a page alone that is mostly a copy of others', async () => {
    const found = await templates(
      pages('abcd', (letter) => [
        sentence(letter),
        'What we know',
        sentence('x'),
        'What we do not know',
        sentence('y'),
      ]),
    );
    expect(found).toEqual([[], [], [], []]);
  });

  it('keeps a heading of a series, which stands by itself', async () => {
    const found = await templates(
      pages('abc', (letter) => [
        sentence(letter),
        { type: 'heading', text: 'Ingredients', level: 2 },
        `2 cups of ${letter}`,
        sentence(`${letter}2`),
      ]),
    );
    expect(found).toEqual([[], [], []]);
  });

  it('takes prose only from outside the article, and from four pages on', async () => {
    const page = (letter: string): readonly Line[] => [sentence(letter), sentence(`${letter}2`), ABOUT];
    expect((await templates(pages('abc', page)))[0]).toEqual([]);
    expect((await templates(pages('abcd', page)))[0]).toEqual([ABOUT]);
    const inside = pages('abcd', (letter) => [sentence(letter), ABOUT, sentence(`${letter}2`)]);
    expect((await templates(inside))[0]).toEqual([]);
  });

  it('keeps code, however often it stands there', async () => {
    const found = await templates(pages('abc', (letter) => [{ type: 'code', text: 'import tide' }, sentence(letter)]));
    expect(found).toEqual([[], [], []]);
  });

  it('tells sites by their registrable domain, and blogs of one host apart', async () => {
    const page = (letter: string): readonly Line[] => ['Tides today', sentence(letter)];
    const one = [
      ...pages('a', page, 'www.harbour.co.uk'),
      ...pages('b', page, 'm.harbour.co.uk'),
      ...pages('c', page, 'harbour.co.uk'),
    ];
    expect((await templates(one))[0]).toEqual(['Tides today']);
    const blogs = [
      ...pages('a', page, 'a.github.io'),
      ...pages('b', page, 'b.github.io'),
      ...pages('c', page, 'c.github.io'),
    ];
    expect((await templates(blogs))[0]).toEqual([]);
    expect((await templates(pages('abc', page, '192.168.0.7')))[0]).toEqual(['Tides today']);
  });

  it('finds nothing on pages without an address, or without an article', async () => {
    const nowhere = ['a', 'b', 'c'].map((letter) => pageOf(['Tides today', sentence(letter)]));
    expect(await templates(nowhere)).toEqual([[], [], []]);
    expect(await templates(pages('abc', () => ['Tides today', 'Boats for sale']))).toEqual([[], [], []]);
  });

  it('gives the same whatever the order', async () => {
    const lines = [
      'Tides today',
      'Boats for sale',
      'Our shop',
      ABOUT,
      sentence('x'),
      sentence('y'),
      sentence('z'),
      'Note',
    ];
    const site = fc.array(fc.array(fc.constantFrom(...lines), { maxLength: 6 }), { minLength: 3, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(site, fc.infiniteStream(fc.nat()), async (drawn, random) => {
        const all = drawn.map((some, i) => pageOf(some, { url: `https://harbour.example/${i}` }));
        const order = all.map((page, i) => ({ page, i, key: random.next().value })).sort((a, b) => a.key - b.key);
        const found = await templates(all);
        const shuffled = await templates(order.map(({ page }) => page));
        expect(shuffled).toEqual(order.map(({ i }) => found[i]));
      }),
    );
  });
});

describe('cleanAll', () => {
  const text = (letter: string): string =>
    ['Tides today', sentence(letter), sentence(`${letter}2`), 'Boats for sale', 'Our shop'].join('\n\n');
  const sources = [...'abc'].map((letter) => ({ url: `https://harbour.example/${letter}`, text: text(letter) }));

  it('cuts what a site says on all its pages, and says so', async () => {
    const [first] = await cleanAll(sources, { dedupe: false });
    expect(first?.text).toBe(`${sentence('a')}\n\n${sentence('a2')}`);
    expect(first?.removed).toContainEqual({
      kind: 'site-template',
      rule: 'site-template/recurring',
      text: 'Our shop',
      confidence: 0.9,
      source: 4,
    });
  });

  it('keeps it where it is asked to be careful, or to keep it', async () => {
    for (const options of [{ strictness: 'careful' }, { keep: ['site-template'] }] as const) {
      const [first] = await cleanAll(sources, { dedupe: false, ...options });
      expect(first?.text).toContain('Our shop');
    }
  });
});
