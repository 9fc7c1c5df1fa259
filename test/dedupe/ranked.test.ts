import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../src/dedupe/columns.js';
import { BANDS } from '../../src/dedupe/min-hash.js';
import { bandsAtOnce, rank } from '../../src/dedupe/ranked.js';
import { articles } from './texts.js';

describe('rank', () => {
  it('puts every text that may be near another in the order of size, then digest', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { texts } = readParagraphs(list);
        const { count, text, size, digestOf } = rank(texts);
        const near = Array.from({ length: texts.count }, (_, i) => i).filter((i) => texts.near[i] === 1);
        const key = (i: number): readonly number[] =>
          [texts.size[i], texts.digest[i * 2], texts.digest[i * 2 + 1]].map(Number);
        const compare = (a: readonly number[], b: readonly number[]): number =>
          a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
        expect([...text].map(key)).toEqual(near.map(key).sort(compare));
        expect([...text].sort()).toEqual(near.sort());
        expect(count).toBe(near.length);
        expect([...size]).toEqual([...text].map((i) => texts.size[i]));
        expect([...text.keys()].map(digestOf)).toEqual([...text].map((i) => texts.digest[i * 2]));
      }),
      { numRuns: 200 },
    );
  });
});

describe('bandsAtOnce', () => {
  it('is half of the bands of many texts, and all of them otherwise', () => {
    expect([bandsAtOnce(50_000), bandsAtOnce(1_000_000)]).toEqual([BANDS, BANDS / 2]);
  });
});
