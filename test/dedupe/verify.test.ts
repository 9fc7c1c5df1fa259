import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictOf } from '../../src/dedupe/facts.js';
import { similarity } from '../../src/dedupe/similarity.js';
import { factsOf } from '../../src/dedupe/tokens.js';
import { type Verdict, verifiable, verify } from '../../src/dedupe/verify.js';
import { anyParagraph, anyThreshold, BRIDGE, MARKET, twoVariants } from './texts.js';

function verdict(one: string, other: string, threshold: number): Verdict | undefined {
  return verify(verifiable(one), verifiable(other), threshold);
}

describe('verify', () => {
  it('gives the similarity of paragraphs that are alike', () => {
    const other = BRIDGE.replace('old', 'ageing');
    expect(verdict(BRIDGE, other, 0.85)).toEqual({
      similarity: similarity(BRIDGE, other),
      conflict: undefined,
      contained: 'none',
    });
  });

  it('gives nothing for paragraphs that are not', () => {
    expect(verdict(BRIDGE, MARKET, 0.85)).toBeUndefined();
  });

  it('says why paragraphs that are alike do not say the same', () => {
    expect(verdict(BRIDGE, BRIDGE.replace('eleven', 'twelve'), 0.85)).toMatchObject({ conflict: 'number' });
    expect(verdict(BRIDGE, BRIDGE.replace('voted', 'voted not'), 0.85)).toMatchObject({ conflict: 'negation' });
  });

  it('says which paragraph holds all of the other', () => {
    const longer = `${BRIDGE} It is old.`;
    expect(verdict(BRIDGE, longer, 0.8)).toMatchObject({ contained: 'first', conflict: undefined });
    expect(verdict(longer, BRIDGE, 0.8)).toMatchObject({ contained: 'second', conflict: undefined });
    expect(verdict(BRIDGE, BRIDGE.replace('weeks', 'weeks,'), 0.8)).toMatchObject({ contained: 'both' });
  });

  it('misses no pair of variants of a paragraph from the threshold on', () => {
    fc.assert(
      fc.property(twoVariants, anyThreshold, ([one, other], threshold) => {
        const expected = similarity(one, other);
        const found = verdict(one, other, threshold);
        expect(found?.similarity).toBe(expected >= threshold ? expected : undefined);
        if (found !== undefined) expect(found.conflict).toBe(conflictOf(factsOf(one), factsOf(other)));
      }),
      { numRuns: 300 },
    );
  });

  it('gives nothing but the similarity, only from the threshold on, and the same either way round', () => {
    fc.assert(
      fc.property(anyParagraph, anyParagraph, anyThreshold, (one, other, threshold) => {
        const found = verdict(one, other, threshold);
        const turned = verdict(other, one, threshold);
        expect([turned?.similarity, turned?.conflict]).toEqual([found?.similarity, found?.conflict]);
        expect(turned?.contained).toBe(
          found && ({ none: 'none', first: 'second', second: 'first', both: 'both' } as const)[found.contained],
        );
        expect([undefined, similarity(one, other)]).toContain(found?.similarity);
        expect(found?.similarity ?? 1).toBeGreaterThanOrEqual(threshold);
      }),
      { numRuns: 300 },
    );
  });
});
