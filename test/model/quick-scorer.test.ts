import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Forest } from '../../src/model/forest.js';
import { QuickScorer } from '../../src/model/quick-scorer.js';

/** A tree as one would draw it. */
type Tree =
  | { readonly leaf: number }
  | {
      readonly feature: number;
      readonly threshold: number;
      readonly missingLeft: boolean;
      readonly mostlyLeft: boolean;
      readonly left: Tree;
      readonly right: Tree;
    };

const WIDTH = 3;
const THRESHOLDS = [-1, 0, 0.5, 2];
const MISSING = Number.NaN;

/** The leaf that a row falls into, by walking down from the root. */
function walk(tree: Tree, row: readonly number[]): number {
  if ('leaf' in tree) return tree.leaf;
  const value = row[tree.feature] ?? 0;
  const goesLeft = Number.isNaN(value) ? tree.missingLeft : value <= tree.threshold;
  return walk(goesLeft ? tree.left : tree.right, row);
}

function forestOf(trees: readonly Tree[], outputs = 1): Forest {
  const features = Array.from({ length: WIDTH }, (_, feature) => feature);
  const splits = features.flatMap((feature) => THRESHOLDS.map((threshold) => ({ feature, threshold })));
  const nodes: { split: number; left: number; right: number; missingLeft: number; mostlyLeft: number }[] = [];
  const leaves: number[] = [];
  const add = (tree: Tree): number => {
    if ('leaf' in tree) return -leaves.push(tree.leaf);
    const { feature, threshold, missingLeft, mostlyLeft } = tree;
    const split = splits.findIndex((each) => each.feature === feature && each.threshold === threshold);
    const node = { split, left: 0, right: 0, missingLeft: Number(missingLeft), mostlyLeft: Number(mostlyLeft) };
    const index = nodes.push(node) - 1;
    node.left = add(tree.left);
    node.right = add(tree.right);
    return index;
  };
  return {
    width: WIDTH,
    outputs,
    roots: Int32Array.from(trees, add),
    splitFeatures: Uint16Array.from(splits, ({ feature }) => feature),
    splitThresholds: Float64Array.from(splits, ({ threshold }) => threshold),
    splits: Uint16Array.from(nodes, ({ split }) => split),
    left: Int32Array.from(nodes, ({ left }) => left),
    right: Int32Array.from(nodes, ({ right }) => right),
    missingLeft: Uint8Array.from(nodes, ({ missingLeft }) => missingLeft),
    mostlyLeft: Uint8Array.from(nodes, ({ mostlyLeft }) => mostlyLeft),
    leaves: Float64Array.from(leaves),
  };
}

const node = (feature: number, threshold: number, left: Tree, right: Tree): Tree => ({
  feature,
  threshold,
  missingLeft: false,
  mostlyLeft: true,
  left,
  right,
});
const leaf = (value: number): Tree => ({ leaf: value });

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
    const grown: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('node')),
      leaf: fc.record({ leaf: fc.integer({ min: -9, max: 9 }) }),
      node: fc.record({
        feature: fc.nat({ max: WIDTH - 1 }),
        threshold: fc.constantFrom(...THRESHOLDS),
        missingLeft: fc.boolean(),
        mostlyLeft: fc.boolean(),
        left: tie('tree'),
        right: tie('tree'),
      }),
    })).tree;
    const row = fc.array(fc.constantFrom(-2, -1, -0.5, 0, 0.25, 0.5, 1, 2, 3, MISSING, Infinity, -Infinity), {
      minLength: WIDTH,
      maxLength: WIDTH,
    });
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
});
