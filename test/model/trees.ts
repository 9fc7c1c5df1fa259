import fc from 'fast-check';
import type { Forest } from '../../src/model/forest.js';

/** A tree as one would draw it. */
export type Tree =
  | { readonly leaf: number }
  | {
      readonly feature: number;
      readonly threshold: number;
      readonly missingLeft: boolean;
      readonly mostlyLeft: boolean;
      readonly left: Tree;
      readonly right: Tree;
    };

/** Features of a row. */
export const WIDTH = 3;
const THRESHOLDS = [-1, 0, 0.5, 2];
const MISSING = Number.NaN;

/** The leaf that a row falls into, by walking down from the root. */
export function walk(tree: Tree, row: readonly number[]): number {
  if ('leaf' in tree) return tree.leaf;
  const value = row[tree.feature] ?? 0;
  const goesLeft = Number.isNaN(value) ? tree.missingLeft : value <= tree.threshold;
  return walk(goesLeft ? tree.left : tree.right, row);
}

/** The trees as arrays. */
export function forestOf(trees: readonly Tree[], outputs = 1): Forest {
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

export const node = (feature: number, threshold: number, left: Tree, right: Tree): Tree => ({
  feature,
  threshold,
  missingLeft: false,
  mostlyLeft: true,
  left,
  right,
});
export const leaf = (value: number): Tree => ({ leaf: value });

/** Any tree of at most 16 leaves. */
export const grown: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => ({
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
/** Any row, values missing or without end among its own. */
export const row: fc.Arbitrary<number[]> = fc.array(
  fc.constantFrom(-2, -1, -0.5, 0, 0.25, 0.5, 1, 2, 3, MISSING, Infinity, -Infinity),
  {
    minLength: WIDTH,
    maxLength: WIDTH,
  },
);
