/** When a row is settled: after so many trees each time, if twice the size of its sum is above the margin. */
export interface EarlyStop {
  /** Trees: 1 and up. */
  readonly every: number;
  /** Log odds, doubled: 7 is a probability below .03 or above .97. */
  readonly margin: number;
}

/** Boosted trees as plain arrays. */
export interface Forest {
  /** Features of a row. */
  readonly width: number;
  /** Numbers that come out of a row: 1, or one for each class. */
  readonly outputs: number;
  /** The root of each tree: the index of a node, or -1 - that of a leaf. The trees of the outputs take turns. */
  readonly roots: Int32Array;
  /** What nodes ask, sorted: the feature, and the greatest value of it that goes left. */
  readonly splitFeatures: Uint16Array;
  readonly splitThresholds: Float64Array;
  /** Of each node: which of these. */
  readonly splits: Uint16Array;
  /** Where the two ways lead: the index of a node, or -1 - that of a leaf. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** 1 where a missing value goes left. */
  readonly missingLeft: Uint8Array;
  /** 1 where at least half of all rows of training would go left, whether they come there or not. */
  readonly mostlyLeft: Uint8Array;
  readonly leaves: Float64Array;
  /** What the rows of training that came to a node had on average, where the forest can explain itself. */
  readonly values?: Float64Array;
  /** Where rows need not meet all trees. */
  readonly earlyStop?: EarlyStop;
}

/**
 * The features that pushed a row down most: at each node the average of the training rows changes, and the change is
 * put down to the feature that the node asks.
 *
 * @param forest - trees of one output, with `values`
 * @param rows - rows of features behind each other
 * @param row - the index of the row
 * @param most - how many features are wanted
 * @returns indexes of features, the weightiest first; fewer where fewer pushed down
 *
 * @see Saabas, "Interpreting random forests", 2014
 */
export function weightiest(forest: Forest, rows: Float32Array, row: number, most: number): readonly number[] {
  const { width, roots, splits, splitFeatures, splitThresholds, left, right, missingLeft, leaves, values } = forest;
  const pushes = new Float64Array(width);
  for (let node of roots) {
    while (node >= 0) {
      const split = splits[node] ?? 0;
      const feature = splitFeatures[split] ?? 0;
      const value = rows[row * width + feature] ?? 0;
      const goesLeft = Number.isNaN(value) ? missingLeft[node] === 1 : value <= (splitThresholds[split] ?? 0);
      const next = (goesLeft ? left[node] : right[node]) ?? -1;
      const reached = next < 0 ? leaves[-1 - next] : values?.[next];
      pushes[feature] = (pushes[feature] ?? 0) + (reached ?? 0) - (values?.[node] ?? 0);
      node = next;
    }
  }
  return [...pushes.keys()]
    .filter((feature) => (pushes[feature] ?? 0) < 0)
    .sort((a, b) => (pushes[a] ?? 0) - (pushes[b] ?? 0) || a - b)
    .slice(0, most);
}

/**
 * The probability of log odds.
 *
 * @param logOdds - any number
 * @returns 0 to 1
 */
export function logistic(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * The probabilities of classes.
 *
 * @param logOdds - one for each class
 * @returns as many numbers, 1 together
 */
export function softmax(logOdds: Float64Array): readonly number[] {
  const highest = Math.max(...logOdds);
  const powers = Array.from(logOdds, (each) => Math.exp(each - highest));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
