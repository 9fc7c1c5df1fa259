import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitCandidates } from '../../src/dedupe/candidates.js';
import { type Paragraph, prepare } from '../../src/dedupe/paragraph.js';
import { similarity } from '../../src/dedupe/similarity.js';
import { anyParagraph, anyThreshold, BRIDGE, MARKET } from './texts.js';

function candidates(paragraphs: readonly Paragraph[], threshold: number): readonly string[] {
  const pairs: string[] = [];
  visitCandidates(paragraphs, threshold, (a, b) => pairs.push([a, b].sort((x, y) => x - y).join(' ')));
  return pairs;
}

/** Every pair that must not be missed, by looking at all of them. */
function alike(paragraphs: readonly Paragraph[], threshold: number): readonly string[] {
  return paragraphs.flatMap((a, i) =>
    paragraphs
      .slice(i + 1)
      .flatMap((b, j) =>
        !a.common && !b.common && similarity(a.text, b.text) >= threshold ? [`${i} ${i + 1 + j}`] : [],
      ),
  );
}

const paragraphs = fc
  .uniqueArray(anyParagraph, {
    maxLength: 14,
    selector: (text) => prepare({ document: 0, block: 0, source: 0 }, text).normalised,
  })
  .map((texts) => texts.map((text, source) => prepare({ document: 0, block: source, source: source }, text)));

describe('visitCandidates', () => {
  it('misses no pair that reaches the threshold, and visits none twice', () => {
    fc.assert(
      fc.property(paragraphs, anyThreshold, (list, threshold) => {
        const visited = candidates(list, threshold);
        expect(visited).toEqual(expect.arrayContaining([...alike(list, threshold)]));
        expect(new Set(visited).size).toBe(visited.length);
      }),
      { numRuns: 300 },
    );
  });

  it('finds partners at the very length that the threshold allows', () => {
    // Half of the longer one's bigrams: Dice is exactly 2/3, and the threshold is met by the last bit.
    const words = 'a b c d e f g h i';
    const list = [
      prepare({ document: 0, block: 0, source: 0 }, words),
      prepare({ document: 0, block: 1, source: 1 }, `${words} ${'jklmnopq'.split('').join(' ')}`),
    ];
    expect(similarity(words, list[1]?.text ?? '')).toBe(2 / 3);
    expect(candidates(list, 2 / 3)).toEqual(['0 1']);
  });

  it('leaves out a pair whose lengths rule the threshold out', () => {
    const list = [
      prepare({ document: 0, block: 0, source: 0 }, BRIDGE),
      prepare({ document: 0, block: 1, source: 1 }, `${BRIDGE} ${MARKET} ${MARKET}`),
    ];
    expect(candidates(list, 0.85)).toEqual([]);
    expect(candidates(list, 0.4)).toEqual(['0 1']);
  });

  it('gives short paragraphs no partner', () => {
    const list = ['Rain in the north', 'Rain in the north.', ''].map((text, source) =>
      prepare({ document: 0, block: source, source: source }, text),
    );
    expect(candidates(list, 0.1)).toEqual([]);
  });

  it('visits nothing where there is nothing to pair', () => {
    expect(candidates([], 0.5)).toEqual([]);
    expect(candidates([prepare({ document: 0, block: 0, source: 0 }, BRIDGE)], 0.5)).toEqual([]);
  });
});
