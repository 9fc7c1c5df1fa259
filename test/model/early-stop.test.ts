import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EarlyStopScorer } from '../../src/model/early-stop.js';
import { forestOf, grown, leaf, node, row, type Tree, walk } from './trees.js';

/** What LightGBM's `pred_early_stop` makes of a row: tree by tree, asked after every so many whether it is settled. */
function predicted(trees: readonly Tree[], values: readonly number[], every: number, margin: number): number {
  let sum = 0;
  for (const [tree, each] of trees.entries()) {
    if (tree > 0 && tree % every === 0 && 2 * Math.abs(sum) > margin) return sum;
    sum += walk(each, values);
  }
  return sum;
}

describe('stopping early', () => {
  // The first tree is sure of rows above 0, the second of none, the third undoes what the others said.
  const trees = [node(0, 0, leaf(1), leaf(3)), leaf(0.5), leaf(-4)];
  const rows = Float32Array.of(-1, 0, 0, 1, 0, 0);

  it('asks no more trees of a row that is settled', () => {
    const scorer = new EarlyStopScorer({ ...forestOf(trees), earlyStop: { every: 1, margin: 5 } });
    expect([...scorer.sums(rows)]).toEqual([-2.5, 3]);
  });

  it('asks after so many trees only, and of a sum above the margin', () => {
    const sumsOf = (every: number, margin: number): number[] => [
      ...new EarlyStopScorer({ ...forestOf(trees), earlyStop: { every, margin } }).sums(rows),
    ];
    expect(sumsOf(2, 5)).toEqual([-2.5, 3.5]);
    expect(sumsOf(2, 7)).toEqual([-2.5, -0.5]);
    expect(sumsOf(3, 0)).toEqual([-2.5, -0.5]);
  });

  it('asks all trees where nothing says when to stop', () => {
    expect([...new EarlyStopScorer(forestOf(trees)).sums(rows)]).toEqual([-2.5, -0.5]);
  });

  it('is what the trainer does, for any trees and rows', () => {
    fc.assert(
      fc.property(
        fc.array(grown, { minLength: 1, maxLength: 7 }),
        fc.array(row, { maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 20 }),
        (forest, each, every, margin) => {
          const scorer = new EarlyStopScorer({ ...forestOf(forest), earlyStop: { every, margin } });
          const sums = [...scorer.sums(Float32Array.from(each.flat()))];
          expect(sums).toEqual(each.map((values) => predicted(forest, values, every, margin)));
        },
      ),
    );
  });

  it('gives a number for each row where there are no trees', () => {
    expect([...new EarlyStopScorer(forestOf([])).sums(rows)]).toEqual([0, 0]);
  });

  it('is refused for a forest of classes', () => {
    expect(
      () => new EarlyStopScorer({ ...forestOf([leaf(1), leaf(2)], 2), earlyStop: { every: 1, margin: 1 } }),
    ).toThrow(new RangeError('A forest of 2 outputs is to stop early; only one of a single output can.'));
  });
});
