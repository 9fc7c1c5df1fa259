import type { Forest } from './forest.js';

/** The leaves of a tree are the bits of a word. */
const MOST_LEAVES = 32;
/** So many rows are scored at a time: what is left of their trees stays in the nearest cache. */
const BATCH = 16;

/**
 * Where rows leave nodes by their rarer way, by the feature that is asked. An exit is the threshold of a node, its tree,
 * and which leaves of the tree are left then.
 */
interface Exits {
  readonly features: Uint16Array;
  /**
   * Three for each feature, and an end: where its exits begin that values above the threshold take, the lowest first;
   * that values up to the threshold take, the highest first; and that a missing value takes.
   */
  readonly bounds: Int32Array;
  readonly thresholds: Float64Array;
  readonly trees: Uint32Array;
  readonly masks: Int32Array;
}

/**
 * Scores rows by the trees of a forest, feature by feature instead of tree by tree: the nodes that ask a feature are
 * sorted by their thresholds, so that a row meets only those it leaves by the rarer way. Each of them strikes out the
 * leaves on its other way; of what remains, the first is the leaf that the row falls into.
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
  /** Where the leaves of each tree begin. */
  private readonly firstLeaves: Int32Array;
  /** Of each tree, those of the likelier ways first. */
  private readonly leaves: Float64Array;
  /** Which leaves remain, for each tree of each row of a batch. */
  private readonly remaining: Int32Array;

  /**
   * @param forest - trees of at most 32 leaves, their splits sorted by feature and threshold
   * @throws {RangeError} if a tree has more
   */
  constructor(forest: Forest) {
    const layout = layOut(forest);
    this.width = forest.width;
    this.outputs = forest.outputs;
    this.firstLeaves = layout.firstLeaves;
    this.leaves = layout.leaves;
    this.exits = exitsOf(forest, layout);
    this.remaining = new Int32Array(BATCH * forest.roots.length);
  }

  /**
   * Adds up the leaves that rows fall into, in the order of the trees, so that the sums are the same everywhere.
   *
   * @param rows - rows of `width` features behind each other; NaN is a missing value
   * @returns for each row a sum for each output: log odds, before any link function
   *
   * @see Friedman, "Greedy function approximation: a gradient boosting machine", 2001
   */
  sums(rows: Float32Array): Float64Array {
    const { width, outputs } = this;
    const count = rows.length / width;
    const sums = new Float64Array(count * outputs);
    for (let from = 0; from < count; from += BATCH) {
      const to = Math.min(count, from + BATCH);
      this.strikeOut(rows.subarray(from * width, to * width), to - from);
      this.addUp(sums.subarray(from * outputs, to * outputs), to - from);
    }
    return sums;
  }

  private strikeOut(rows: Float32Array, count: number): void {
    const { remaining, width, exits } = this;
    const { features, bounds, thresholds, trees, masks } = exits;
    const size = this.firstLeaves.length;
    remaining.fill(-1);
    for (let i = 0; i < features.length; i++) {
      const above = bounds[3 * i] ?? 0;
      const upTo = bounds[3 * i + 1] ?? 0;
      const missing = bounds[3 * i + 2] ?? 0;
      const end = bounds[3 * i + 3] ?? 0;
      let at = features[i] ?? 0;
      for (let row = 0, offset = 0; row < count; row++, offset += size, at += width) {
        const value = rows[at] ?? 0;
        if (Number.isNaN(value)) {
          for (let exit = missing; exit < end; exit++) strike(remaining, offset + (trees[exit] ?? 0), masks[exit] ?? 0);
          continue;
        }
        for (let exit = above; exit < upTo && value > (thresholds[exit] ?? 0); exit++)
          strike(remaining, offset + (trees[exit] ?? 0), masks[exit] ?? 0);
        for (let exit = upTo; exit < missing && value <= (thresholds[exit] ?? 0); exit++)
          strike(remaining, offset + (trees[exit] ?? 0), masks[exit] ?? 0);
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

function strike(remaining: Int32Array, at: number, mask: number): void {
  remaining[at] = (remaining[at] ?? 0) & mask;
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** A forest with the likelier way of each node first. */
interface Layout {
  readonly firstLeaves: Int32Array;
  readonly leaves: Float64Array;
  /** Of each node: its tree, and the leaves that are left where the row goes the rarer way. */
  readonly trees: Uint32Array;
  readonly masks: Int32Array;
}

function layOut({ roots, splits, left, right, mostlyLeft, leaves }: Forest): Layout {
  const firstLeaves = new Int32Array(roots.length);
  const trees = new Uint32Array(splits.length);
  const masks = new Int32Array(splits.length);
  const ordered = new Float64Array(leaves.length);
  let count = 0;
  const visit = (node: number, tree: number, first: number): void => {
    if (node < 0) {
      ordered[count++] = leaves[-1 - node] ?? 0;
      return;
    }
    const toLeft = left[node] ?? -1;
    const toRight = right[node] ?? -1;
    const start = count - first;
    visit(mostlyLeft[node] === 1 ? toLeft : toRight, tree, first);
    const size = count - first - start;
    visit(mostlyLeft[node] === 1 ? toRight : toLeft, tree, first);
    trees[node] = tree;
    masks[node] = ~(((1 << size) - 1) << start);
  };
  for (let tree = 0; tree < roots.length; tree++) {
    const first = count;
    firstLeaves[tree] = first;
    visit(roots[tree] ?? -1, tree, first);
    if (count - first > MOST_LEAVES)
      throw new RangeError(`Tree ${tree} has ${count - first} leaves; at most ${MOST_LEAVES} are read.`);
  }
  return { firstLeaves, leaves: ordered, trees, masks };
}

function exitsOf(forest: Forest, layout: Layout): Exits {
  const { splits, splitFeatures, splitThresholds, missingLeft, mostlyLeft } = forest;
  const { sorted, starts } = sortBySplit(splits, splitFeatures.length);
  // Each node has one exit by its value; some have another where the value is missing.
  const missing = splits.reduce((count, _, node) => (missingLeft[node] === mostlyLeft[node] ? count : count + 1), 0);
  const size = splits.length + missing;
  const features = splitFeatures.filter((feature, split) => feature !== splitFeatures[split - 1]);
  const bounds = new Int32Array(3 * features.length + 1);
  const thresholds = new Float64Array(size);
  const trees = new Uint32Array(size);
  const masks = new Int32Array(size);
  let count = 0;
  const add = (node: number): void => {
    thresholds[count] = splitThresholds[splits[node] ?? 0] ?? 0;
    trees[count] = layout.trees[node] ?? 0;
    masks[count] = layout.masks[node] ?? 0;
    count++;
  };
  for (let i = 0, split = 0; i < features.length; i++) {
    const from = starts[split] ?? 0;
    while (splitFeatures[split] === features[i]) split++;
    const nodes = sorted.subarray(from, starts[split]);
    bounds[3 * i] = count;
    for (const node of nodes) if (mostlyLeft[node] === 1) add(node);
    bounds[3 * i + 1] = count;
    for (let last = nodes.length - 1; last >= 0; last--) if (mostlyLeft[nodes[last] ?? 0] === 0) add(nodes[last] ?? 0);
    bounds[3 * i + 2] = count;
    for (const node of nodes) if (missingLeft[node] !== mostlyLeft[node]) add(node);
    bounds[3 * i + 3] = count;
  }
  return { features, bounds, thresholds, trees, masks };
}

/** Nodes by their splits, and where those of each split begin. */
function sortBySplit(
  splits: Uint16Array,
  count: number,
): { readonly sorted: Uint32Array; readonly starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const split of splits) starts[split + 1] = (starts[split + 1] ?? 0) + 1;
  for (let split = 0; split < count; split++) starts[split + 1] = (starts[split + 1] ?? 0) + (starts[split] ?? 0);
  const sorted = new Uint32Array(splits.length);
  const next = starts.slice();
  for (let node = 0; node < splits.length; node++) {
    const split = splits[node] ?? 0;
    const place = next[split] ?? 0;
    next[split] = place + 1;
    sorted[place] = node;
  }
  return { sorted, starts };
}
