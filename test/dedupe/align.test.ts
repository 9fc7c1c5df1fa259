import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/dedupe/align.js';

/** Length of a longest common subsequence, by the book. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const x of a) {
    const next = [0];
    for (const [j, y] of b.entries()) next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('align', () => {
  it('says where two sequences differ', () => {
    expect(align(['a', 'red', 'cat'], ['a', 'cat', 'sat'], 4)).toEqual([
      { a: [1, 2], b: [1, 1] },
      { a: [3, 3], b: [2, 3] },
    ]);
    expect(align(['so', 'it', 'is'], ['so', 'it', 'is'], 0)).toEqual([]);
    expect(align([], ['a'], 1)).toEqual([{ a: [0, 0], b: [0, 1] }]);
    expect(align([], [], 0)).toEqual([]);
  });

  it('gives up beyond the insertions and deletions that are allowed', () => {
    expect(align(['a', 'b'], ['c', 'd'], 3)).toBeUndefined();
    expect(align(['a', 'b'], ['c', 'd'], 4)).toEqual([{ a: [0, 2], b: [0, 2] }]);
  });

  it('leaves the same items between its differences, and as many as a longest common subsequence has', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const differences = align(a, b, a.length + b.length) ?? [];
        const without = (items: readonly string[], side: 'a' | 'b'): readonly string[] =>
          items.filter((_, index) =>
            differences.every((difference) => index < difference[side][0] || index >= difference[side][1]),
          );
        expect(without(a, 'a')).toEqual(without(b, 'b'));
        expect(without(a, 'a')).toHaveLength(commonLength(a, b));
      }),
      { numRuns: 500 },
    );
  });
});
