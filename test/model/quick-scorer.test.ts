import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuickScorer, sameFeatures } from '../../src/model/quick-scorer.js';
import { forestOf, grown, leaf, node, row, type Tree, walk } from './trees.js';

/** Grows a tree of so many leaves, each node's ways of about the same size. */
function balanced(leaves: number): Tree {
  if (leaves === 1) return leaf(leaves);
  return node(0, 0, balanced(Math.floor(leaves / 2)), balanced(Math.ceil(leaves / 2)));
}

describe('the sum of leaves', () => {
  const trees = [node(0, 0, leaf(-1), node(1, 2, leaf(0.5), leaf(2))), node(1, 0, leaf(-0.25), leaf(0.25))];

  it('is that of the leaves a row falls into', () => {
    const scorer = new QuickScorer(forestOf(trees));
    expect([...scorer.sums(Float32Array.of(0, 1, 0))]).toEqual([-0.75]);
    expect([...scorer.sums(Float32Array.of(1, 1, 0))]).toEqual([0.75]);
    expect([...scorer.sums(Float32Array.of(1, 3, 0))]).toEqual([2.25]);
  });

  it('goes to the outputs in turn, row by row', () => {
    const scorer = new QuickScorer(forestOf(trees, 2));
    expect([...scorer.sums(Float32Array.of(0, 1, 0, 1, 3, 0))]).toEqual([-1, 0.25, 2, 0.25]);
  });

  it('takes a value at a threshold to the left', () => {
    const scorer = new QuickScorer(forestOf([node(0, 0.5, leaf(1), leaf(2))]));
    expect([...scorer.sums(Float32Array.of(0.5, 0, 0, 0.75, 0, 0))]).toEqual([1, 2]);
  });

  it('is nothing where there are no rows', () => {
    expect(new QuickScorer(forestOf(trees)).sums(new Float32Array(0))).toHaveLength(0);
  });

  it('is that of walking down each tree, whichever way is the likelier one', () => {
    fc.assert(
      fc.property(fc.array(grown, { minLength: 1, maxLength: 6 }), fc.array(row, { maxLength: 40 }), (forest, rows) => {
        const sums = new QuickScorer(forestOf(forest)).sums(Float32Array.from(rows.flat()));
        expect([...sums]).toEqual(rows.map((each) => forest.reduce((sum, tree) => sum + walk(tree, each), 0)));
      }),
    );
  });

  it('is found in trees of 16 leaves; larger ones are refused', () => {
    expect([...new QuickScorer(forestOf([balanced(16)])).sums(Float32Array.of(5, 0, 0))]).toEqual([1]);
    expect(() => new QuickScorer(forestOf([leaf(1), balanced(17)]))).toThrow(
      new RangeError('Tree 1 has 17 leaves; at most 16 are read.'),
    );
  });

  it('may be that of some of the trees', () => {
    const forest = forestOf(trees);
    const [whole, first, second] = [undefined, 1, 2].map((to) =>
      new QuickScorer(forest, to === 2 ? 1 : 0, to).sums(Float32Array.of(1, 3, 0)),
    );
    expect([first?.[0], second?.[0]]).toEqual([2, 0.25]);
    expect(whole?.[0]).toBe(2.25);
  });
});

describe('the features that are the same in all rows', () => {
  it('are those of one value, be it a missing one', () => {
    const rows = Float32Array.of(1, Number.NaN, 3, 1, Number.NaN, 4, 1, Number.NaN, 3);
    expect([...sameFeatures(rows, 3)]).toEqual([0, 1]);
  });

  it('are all where there is one row, and none where there is none', () => {
    expect([...sameFeatures(Float32Array.of(1, 2), 2)]).toEqual([0, 1]);
    expect([...sameFeatures(new Float32Array(0), 2)]).toEqual([]);
  });

  it('are not those that are missing in some rows only', () => {
    expect([...sameFeatures(Float32Array.of(1, Number.NaN), 1)]).toEqual([]);
    expect([...sameFeatures(Float32Array.of(Number.NaN, 1), 1)]).toEqual([]);
  });
});
