import { describe, expect, it } from 'vitest';
import { VARIANTS, variantOf } from '../../training/variants.js';

const PARAGRAPHS = Array.from(
  { length: 12 },
  (_, i) => `Paragraph ${i + 1} tells of the new ferry that crosses the harbour of Lindholm every hour of the day.`,
);
const ASIDES = Array.from({ length: 12 }, (_, i) => `<aside class="box-${i}">Teaser ${i} of the paper</aside>`);
const GOLD = PARAGRAPHS.join('\n');
const PAGE = `<html><head><title>Ferry</title></head><body id="top"><div class="menu">Home Sport</div><article class="story">${PARAGRAPHS.map(
  (text, i) => `<p class="text">${text}</p>${ASIDES[i]}`,
).join('')}</article><footer>About the paper</footer></body></html>`;

const left = (html: string | undefined): readonly string[] => PARAGRAPHS.filter((text) => html?.includes(text));

describe('variants of a page', () => {
  it.each(VARIANTS)('are the same each time: %s', async (variant) => {
    expect(await variantOf(variant, 'a', PAGE, GOLD)).toBe(await variantOf(variant, 'a', PAGE, GOLD));
  });

  it('leave the beginning of the article where they are short, two paragraphs at least', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      const some = left(await variantOf('short', id, PAGE, GOLD));
      expect(some).toEqual(PARAGRAPHS.slice(0, some.length));
      expect(some.length).toBeGreaterThanOrEqual(2);
      expect(some.length).toBeLessThan(PARAGRAPHS.length);
    }
  });

  it('have no names of elements where they are bare, and all text', async () => {
    const html = await variantOf('bare', 'a', PAGE, GOLD);
    expect(html).not.toMatch(/ (?:class|id)=/u);
    expect(left(html)).toEqual(PARAGRAPHS);
    expect(html).toContain('Teaser 11');
  });

  it('have the whole article and some of what stands beside it where they are sparse', async () => {
    const html = await variantOf('sparse', 'a', PAGE, GOLD);
    expect(left(html)).toEqual(PARAGRAPHS);
    const teasers = html?.match(/Teaser/gu)?.length ?? 0;
    expect(teasers).toBeGreaterThan(0);
    expect(teasers).toBeLessThan(ASIDES.length);
  });

  it('are none where there is too little of an article', async () => {
    const short = `<html><body><p>${PARAGRAPHS[0]}</p></body></html>`;
    expect(await variantOf('short', 'a', short, GOLD)).toBeUndefined();
    expect(await variantOf('sparse', 'a', short, GOLD)).toBeUndefined();
  });
});
