import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictOf, factsOf } from '../../src/dedupe/facts.js';
import { prepare } from '../../src/dedupe/paragraph.js';
import { similarity } from '../../src/dedupe/similarity.js';
import { verify } from '../../src/dedupe/verify.js';
import { anyParagraph, anyThreshold, BRIDGE, MARKET, twoVariants } from './texts.js';

describe('verify', () => {
  it('gives the similarity of paragraphs that are alike', () => {
    const other = BRIDGE.replace('old', 'ageing');
    expect(
      verify(
        prepare({ document: 0, block: 0, source: 0 }, BRIDGE),
        prepare({ document: 1, block: 0, source: 0 }, other),
        0.85,
      ),
    ).toBe(similarity(BRIDGE, other));
  });

  it('gives nothing for paragraphs that are not', () => {
    expect(
      verify(
        prepare({ document: 0, block: 0, source: 0 }, BRIDGE),
        prepare({ document: 1, block: 0, source: 0 }, MARKET),
        0.85,
      ),
    ).toBeUndefined();
  });

  it('misses no pair of variants of a paragraph from the threshold on that does not contradict itself', () => {
    fc.assert(
      fc.property(twoVariants, anyThreshold, ([one, other], threshold) => {
        const expected = similarity(one, other);
        const found = verify(
          prepare({ document: 0, block: 0, source: 0 }, one),
          prepare({ document: 1, block: 0, source: 0 }, other),
          threshold,
        );
        const contradicts = conflictOf(factsOf(one), factsOf(other)) !== undefined;
        expect(found).toBe(expected >= threshold && !(contradicts && one !== other) ? expected : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('gives nothing but the similarity, only from the threshold on, and the same either way round', () => {
    fc.assert(
      fc.property(anyParagraph, anyParagraph, anyThreshold, (one, other, threshold) => {
        const [a, b] = [
          prepare({ document: 0, block: 0, source: 0 }, one),
          prepare({ document: 1, block: 0, source: 0 }, other),
        ];
        const found = verify(a, b, threshold);
        expect(verify(b, a, threshold)).toBe(found);
        expect([undefined, similarity(one, other)]).toContain(found);
        expect(found ?? 1).toBeGreaterThanOrEqual(threshold);
      }),
      { numRuns: 300 },
    );
  });
});
