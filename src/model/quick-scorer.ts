import { listIn } from '../list-in.js';
import type { Forest } from './forest.js';

/** The leaves that remain of a tree are bits, so many at most; above them in the same word stands its number. */
const MOST_LEAVES = 16;
const ALL_LEAVES = 0xffff;
const MOST_TREES = 0x10000;
/** Beside the number of a node, which is less, that of its split makes one key. */
const MOST_NODES = MOST_TREES * MOST_LEAVES;
/** So many rows are scored at a time: what is left of their trees stays in the nearest cache. */
const BATCH = 16;

/**
 * Where rows leave nodes by their rarer way, by the feature that is asked. An exit is the threshold of a node, and what
 * it strikes out: the number of its tree in the upper half of a word, the leaves that remain of the tree in the lower.
 */
interface Exits {
  readonly features: Uint16Array;
  /**
   * Three for each feature, and an end: where its exits begin that values above the threshold take, the lowest first;
   * that values up to the threshold take, the highest first; and that a missing value takes.
   */
  readonly bounds: Int32Array;
  readonly thresholds: Float64Array;
  readonly strikes: Int32Array;
}

/**
 * Scores rows by the trees of a forest, feature by feature instead of tree by tree: the nodes that ask a feature are
 * sorted by their thresholds, so that a row meets only those it leaves by the rarer way. Each of them strikes out the
 * leaves on its other way; of what remains, the first is the leaf that the row falls into. Features that are the same in
 * all rows, as those of a page are in its blocks, are asked once.
 *
 * @see Lucchese, Nardini, Orlando, Perego, Tonellotto, Venturini, "QuickScorer: a fast algorithm to rank documents with
 *   additive ensembles of regression trees", 2015. There the way to the right is taken for the rarer one; here it is the
 *   one that fewer rows of training would take, which leaves about a third as many steps.
 */
export class QuickScorer {
  /** Features of a row. */
  readonly width: number;
  private readonly outputs: number;
  private readonly exits: Exits;
  /** The features that are asked, by their numbers among the exits. */
  private readonly asked: readonly number[];
  /** Where the leaves of each tree begin. */
  private readonly firstLeaves: Int32Array;
  /** Of each tree, those of the likelier ways first. */
  private readonly leaves: Float64Array;
  /** Which leaves remain, for each tree of each row of a batch. */
  private readonly remaining: Int32Array;

  /**
   * @param forest - at most 65,536 trees of at most 16 leaves, their splits sorted by feature and threshold
   * @param from - the first tree that scores: its index
   * @param to - the index behind the last
   * @throws {RangeError} if there are more
   */
  constructor(forest: Forest, from = 0, to: number = forest.roots.length) {
    const { length } = forest.roots;
    if (length > MOST_TREES) throw new RangeError(`There are ${length} trees; at most ${MOST_TREES} are read.`);
    const roots = forest.roots.subarray(from, to);
    const layout = layOut(forest, roots);
    this.width = forest.width;
    this.outputs = forest.outputs;
    this.firstLeaves = layout.firstLeaves;
    this.leaves = layout.leaves;
    this.exits = exitsOf(forest, layout);
    this.asked = [...this.exits.features.keys()];
    this.remaining = new Int32Array(BATCH * roots.length);
  }

  /**
   * Adds up the leaves that rows fall into, in the order of the trees, so that the sums are the same everywhere.
   *
   * @param rows - rows of `width` features behind each other; NaN is a missing value
   * @param same - features that all rows have the same value of; see {@link sameFeatures}
   * @returns for each row a sum for each output: log odds, before any link function
   *
   * @see Friedman, "Greedy function approximation: a gradient boosting machine", 2001
   */
  sums(rows: Float32Array, same: ReadonlySet<number> = NO_FEATURES): Float64Array {
    const { width, outputs, remaining, exits } = this;
    const count = rows.length / width;
    const sums = new Float64Array(count * outputs);
    const size = this.firstLeaves.length;
    const ofAll = new Int32Array(size).fill(-1);
    const isShared = (i: number): boolean => same.has(exits.features[i] ?? 0);
    const others = same.size === 0 ? this.asked : this.asked.filter((i) => !isShared(i));
    if (same.size > 0) this.strikeOut(ofAll, rows, Math.min(1, count), this.asked.filter(isShared));
    for (let from = 0; from < count; from += BATCH) {
      const to = Math.min(count, from + BATCH);
      for (let row = 0; row < to - from; row++) remaining.set(ofAll, row * size);
      this.strikeOut(remaining, rows.subarray(from * width, to * width), to - from, others);
      this.addUp(sums.subarray(from * outputs, to * outputs), to - from);
    }
    return sums;
  }

  private strikeOut(remaining: Int32Array, rows: Float32Array, count: number, asked: readonly number[]): void {
    const { width, exits } = this;
    const { features, bounds, thresholds, strikes } = exits;
    const size = this.firstLeaves.length;
    for (const i of asked) {
      const above = bounds[3 * i] ?? 0;
      const upTo = bounds[3 * i + 1] ?? 0;
      const missing = bounds[3 * i + 2] ?? 0;
      const end = bounds[3 * i + 3] ?? 0;
      // Between these no row leaves a node: so most do.
      const lowest = above < upTo ? (thresholds[above] ?? 0) : Number.POSITIVE_INFINITY;
      const highest = upTo < missing ? (thresholds[upTo] ?? 0) : Number.NEGATIVE_INFINITY;
      let at = features[i] ?? 0;
      for (let row = 0, offset = 0; row < count; row++, offset += size, at += width) {
        const value = rows[at] ?? 0;
        if (value <= lowest && value > highest) continue;
        if (Number.isNaN(value)) {
          for (let exit = missing; exit < end; exit++) strike(remaining, offset, strikes[exit] ?? 0);
          continue;
        }
        for (let exit = above; exit < upTo && value > (thresholds[exit] ?? 0); exit++)
          strike(remaining, offset, strikes[exit] ?? 0);
        for (let exit = upTo; exit < missing && value <= (thresholds[exit] ?? 0); exit++)
          strike(remaining, offset, strikes[exit] ?? 0);
      }
    }
  }

  private addUp(sums: Float64Array, count: number): void {
    const { remaining, leaves, firstLeaves, outputs } = this;
    const size = firstLeaves.length;
    for (let row = 0; row < count; row++) {
      for (let output = 0; output < outputs; output++) {
        let sum = 0;
        for (let tree = output; tree < size; tree += outputs)
          sum += leaves[(firstLeaves[tree] ?? 0) + lowestBit(remaining[row * size + tree] ?? 0)] ?? 0;
        sums[row * outputs + output] = sum;
      }
    }
  }
}

const NO_FEATURES: ReadonlySet<number> = new Set();

/**
 * The features that are the same in all rows, as those of a page are in its blocks.
 *
 * @param rows - rows of features behind each other
 * @param width - features of a row
 * @returns their indexes; all of them where there is one row
 */
export function sameFeatures(rows: Float32Array, width: number): ReadonlySet<number> {
  const same = Uint16Array.from({ length: Math.min(width, rows.length) }, (_, feature) => feature);
  let count = same.length;
  for (let offset = width; offset < rows.length; offset += width) {
    let left = 0;
    for (let i = 0; i < count; i++) {
      const feature = same[i] ?? 0;
      const value = rows[offset + feature] ?? 0;
      const first = rows[feature] ?? 0;
      same[left] = feature;
      if (value === first || (Number.isNaN(value) && Number.isNaN(first))) left++;
    }
    count = left;
  }
  return new Set(same.subarray(0, count));
}

/** The number of the tree among the leaves does no harm: only their lower half is ever looked at, and one remains. */
function strike(remaining: Int32Array, offset: number, word: number): void {
  const at = offset + (word >>> MOST_LEAVES);
  remaining[at] = (remaining[at] ?? 0) & word;
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** Trees with the likelier way of each node first. */
interface Layout {
  readonly firstLeaves: Int32Array;
  readonly leaves: Float64Array;
  /** The nodes of the trees, by the numbers of their splits. */
  readonly nodes: readonly number[];
  /** Of each of these nodes: its tree, and the leaves that are left where the row goes the rarer way. */
  readonly strikes: Int32Array;
}

/** The trees that have these roots. */
function layOut({ splits, left, right, mostlyLeft, leaves }: Forest, roots: Int32Array): Layout {
  const firstLeaves = new Int32Array(roots.length);
  const strikes = new Int32Array(splits.length);
  const visited: number[] = [];
  const ordered: number[] = [];
  const visit = (node: number, tree: number, first: number): void => {
    if (node < 0) {
      ordered.push(leaves[-1 - node] ?? 0);
      return;
    }
    const toLeft = left[node] ?? -1;
    const toRight = right[node] ?? -1;
    const start = ordered.length - first;
    visit(mostlyLeft[node] === 1 ? toLeft : toRight, tree, first);
    const size = ordered.length - first - start;
    visit(mostlyLeft[node] === 1 ? toRight : toLeft, tree, first);
    visited.push((splits[node] ?? 0) * MOST_NODES + node);
    strikes[node] = (tree << MOST_LEAVES) | (ALL_LEAVES & ~(((1 << size) - 1) << start));
  };
  for (const [tree, root] of roots.entries()) {
    const first = ordered.length;
    firstLeaves[tree] = first;
    visit(root, tree, first);
    const count = ordered.length - first;
    if (count > MOST_LEAVES) throw new RangeError(`Tree ${tree} has ${count} leaves; at most ${MOST_LEAVES} are read.`);
  }
  const nodes = Array.from(Float64Array.from(visited).sort(), (key) => key % MOST_NODES);
  return { firstLeaves, leaves: Float64Array.from(ordered), nodes, strikes };
}

function exitsOf({ splits, splitFeatures, splitThresholds, missingLeft, mostlyLeft }: Forest, layout: Layout): Exits {
  const features: number[] = [];
  const bounds: number[] = [];
  const thresholds: number[] = [];
  const strikes: number[] = [];
  const add = (node: number): void => {
    thresholds.push(splitThresholds[splits[node] ?? 0] ?? 0);
    strikes.push(layout.strikes[node] ?? 0);
  };
  const featureOf = (node: number): number => splitFeatures[splits[node] ?? 0] ?? 0;
  for (const [feature, nodes] of groupBy(layout.nodes, featureOf)) {
    features.push(feature);
    bounds.push(strikes.length);
    for (const node of nodes) if (mostlyLeft[node] === 1) add(node);
    bounds.push(strikes.length);
    for (const node of [...nodes].reverse()) if (mostlyLeft[node] === 0) add(node);
    bounds.push(strikes.length);
    // Each node has one exit by its value; some have another where the value is missing.
    for (const node of nodes) if (missingLeft[node] !== mostlyLeft[node]) add(node);
  }
  bounds.push(strikes.length);
  return {
    features: Uint16Array.from(features),
    bounds: Int32Array.from(bounds),
    thresholds: Float64Array.from(thresholds),
    strikes: Int32Array.from(strikes),
  };
}

function groupBy(nodes: readonly number[], key: (node: number) => number): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const node of nodes) listIn(groups, key(node)).push(node);
  return groups;
}
