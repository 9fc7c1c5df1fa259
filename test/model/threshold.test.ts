import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestThreshold } from '../../src/model/threshold.js';
import { countWords } from '../../src/text/words.js';

const words = (count: number): { readonly text: string } => ({ text: Array(count).fill('word').join(' ') });

describe('the best threshold of a page', () => {
  it('is a half where all is clear', () => {
    expect(bestThreshold([words(50), words(50), words(10)], [0.99, 0.98, 0.01])).toBe(0.5);
  });

  it('is lower where the text that may be content is long and nothing is surer', () => {
    expect(bestThreshold([words(10), words(200)], [0.9, 0.3])).toBe(0.3);
  });

  it('is never lower than a tenth, whatever the page', () => {
    expect(bestThreshold([words(10), words(10)], [0.01, 0.02])).toBe(0.1);
    expect(bestThreshold([], [])).toBe(0.5);
  });

  it('gives the highest F1 score that is to be expected of any threshold within its bounds', () => {
    const page = fc.array(fc.tuple(fc.integer({ min: 1, max: 80 }), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(page, (sizes) => {
        const blocks = sizes.map(([count]) => words(count));
        const content = sizes.map(([, likely]) => likely);
        const threshold = bestThreshold(blocks, content);
        const best = Math.max(
          ...content.filter((each) => each >= 0.1 && each <= 0.5).map((each) => expectedF1(blocks, content, each)),
        );
        expect(threshold).toBeGreaterThanOrEqual(0.1);
        expect(threshold).toBeLessThanOrEqual(0.5);
        if (threshold > 0.1 && threshold < 0.5) expect(expectedF1(blocks, content, threshold)).toBeCloseTo(best, 10);
      }),
    );
  });
});

/** What choosing all blocks from a probability on scores, if the probabilities are right. */
function expectedF1(blocks: readonly { readonly text: string }[], content: readonly number[], from: number): number {
  const sizes = blocks.map(({ text }) => countWords(text));
  const sum = (test: (likely: number) => boolean, value: (likely: number) => number): number =>
    content.reduce((all, likely, i) => (test(likely) ? all + (sizes[i] ?? 0) * value(likely) : all), 0);
  const chosen = sum(
    (likely) => likely >= from,
    () => 1,
  );
  const right = sum(
    (likely) => likely >= from,
    (likely) => likely,
  );
  const all = sum(
    () => true,
    (likely) => likely,
  );
  return (2 * right) / (chosen + all);
}
