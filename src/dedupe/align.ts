/** What stands between two runs of equal items: in the one sequence, in the other; one of them may be empty. */
export interface Difference {
  /** Indexes into the first sequence: from, up to but not including. */
  readonly a: readonly [from: number, to: number];
  /** Indexes into the second. */
  readonly b: readonly [from: number, to: number];
}

/**
 * Where two sequences differ, by the fewest insertions and deletions.
 *
 * @param a - one sequence
 * @param b - the other
 * @param most - give up beyond this many insertions and deletions
 * @returns the differences in order; undefined where there are more than `most`
 *
 * @see Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1986
 *
 * @example
 * align(['a', 'red', 'cat'], ['a', 'cat', 'sat'], 4); // [{ a: [1, 2], b: [1, 1] }, { a: [3, 3], b: [2, 3] }]
 */
export function align(a: readonly string[], b: readonly string[], most: number): readonly Difference[] | undefined {
  // Most of two near copies is the same at both ends.
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const matches = matchedPairs(a.slice(start, endA), b.slice(start, endB), most);
  if (matches === undefined) return undefined;
  const differences: Difference[] = [];
  let [i, j] = [start, start];
  for (const [x, y] of [
    ...matches.map(([left, right]) => [left + start, right + start] as const),
    [endA, endB] as const,
  ]) {
    if (x > i || y > j) differences.push({ a: [i, x], b: [j, y] });
    [i, j] = [x + 1, y + 1];
  }
  return differences;
}

/** Pairs of equal items of a longest common subsequence, in order. */
function matchedPairs(
  a: readonly string[],
  b: readonly string[],
  most: number,
): readonly (readonly [number, number])[] | undefined {
  const limit = Math.min(most, a.length + b.length);
  // For each number of edits, how far each diagonal got: read backwards, it is the way.
  const rounds: Int32Array[] = [];
  const reached = new Int32Array(2 * limit + 3);
  const at = (diagonal: number): number => diagonal + limit + 1;
  const far = (diagonal: number): number => reached[at(diagonal)] ?? 0;
  for (let edits = 0; edits <= limit; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = diagonal === -edits || (diagonal !== edits && far(diagonal - 1) < far(diagonal + 1));
      let x = down ? far(diagonal + 1) : far(diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      reached[at(diagonal)] = x;
      if (x >= a.length && x - diagonal >= b.length) return backtrack(rounds, a, b, at);
    }
    rounds.push(reached.slice());
  }
  return undefined;
}

function backtrack(
  rounds: readonly Int32Array[],
  a: readonly string[],
  b: readonly string[],
  at: (diagonal: number) => number,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = rounds.length; edits > 0; edits--) {
    const before = rounds[edits - 1];
    const far = (diagonal: number): number => before?.[at(diagonal)] ?? 0;
    const diagonal = x - y;
    const down = diagonal === -edits || (diagonal !== edits && far(diagonal - 1) < far(diagonal + 1));
    const previous = down ? diagonal + 1 : diagonal - 1;
    const [fromX, fromY] = [far(previous), far(previous) - previous];
    while (x > fromX && y > fromY && x > 0 && y > 0 && a[x - 1] === b[y - 1]) pairs.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  while (x > 0 && y > 0) pairs.push([--x, --y]);
  return pairs.reverse();
}
