import { describe, expect, it } from 'vitest';
import { TOLD_FEATURES, ToldMeasures } from '../../../src/read/content/told-features.js';
import { plain, wordsIn } from '../../../src/text/fold.js';

const BODY = 'The ferry is back after a week. Everybody in the town is glad that it sails again.';
const EXCERPT = 'The ferry is back after a week';

function measure(told: ConstructorParameters<typeof ToldMeasures>[0], text: string): Readonly<Record<string, number>> {
  const values = new ToldMeasures(told).of(text, wordsIn(plain(text)));
  return Object.fromEntries(TOLD_FEATURES.map((name, i) => [name, values[i] ?? Number.NaN]));
}

describe('what a page tells machines of a block', () => {
  const told = { body: BODY, excerpt: EXCERPT };

  it('is all of a paragraph of the article, however it is written', () => {
    expect(measure(told, '“The ferry is BACK after a week.”')).toEqual({ told: 1, excerpt: 1, ofExcerpt: 1 });
  });

  it('is a share of what goes on in other words', () => {
    const { told: share = 0, excerpt } = measure(told, 'Everybody in the town is glad about the new pier.');
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
    expect(excerpt).toBe(0);
  });

  it('is nothing of what stands elsewhere', () => {
    expect(measure(told, 'Subscribe to our newsletter today')).toEqual({ told: 0, excerpt: 0, ofExcerpt: 0 });
  });

  it('is all or nothing of a word or two', () => {
    expect(measure(told, 'The town')['told']).toBe(1);
    expect(measure(told, 'Old town')['told']).toBe(0);
    expect(measure(told, 'own')['told']).toBe(0);
  });

  it('is missing where the page tells nothing, and for a block without words', () => {
    expect(Object.values(measure({ body: undefined, excerpt: undefined }, 'The town')).every(Number.isNaN)).toBe(true);
    expect(measure({ body: undefined, excerpt: EXCERPT }, 'The ferry is back')).toEqual({
      told: Number.NaN,
      excerpt: 1,
      ofExcerpt: 0.4,
    });
    expect(measure(told, '***')['told']).toBeNaN();
  });

  it('is known of a block too long to be compared with others, by its start', () => {
    const long = `${BODY} `.repeat(30);
    expect(new ToldMeasures({ body: long, excerpt: undefined }).of(long, [])[0]).toBeGreaterThan(0.9);
  });
});
