import { describe, expect, it } from 'vitest';
import { type Forest, logistic, softmax, weightiest } from '../../src/model/forest.js';

/**
 * Two trees over two features. The first asks whether feature 0 is at most 5, and where it is more, whether feature 1 is
 * at most 2; the second asks only feature 1. A missing value goes left in the first and right in the second.
 */
const FOREST: Forest = {
  width: 2,
  outputs: 1,
  roots: Int32Array.of(0, 2),
  splitFeatures: Uint16Array.of(0, 1, 1),
  splitThresholds: Float64Array.of(5, 0, 2),
  splits: Uint16Array.of(0, 2, 1),
  left: Int32Array.of(-1, -2, -4),
  right: Int32Array.of(1, -3, -5),
  missingLeft: Uint8Array.of(1, 1, 0),
  mostlyLeft: Uint8Array.of(1, 0, 1),
  leaves: Float64Array.of(-1, 0.5, 2, -0.25, 0.25),
  values: Float64Array.of(0, 1, 0),
};

describe('the weightiest features of a row', () => {
  it('are those that pushed it down, the most first', () => {
    expect(weightiest(FOREST, Float32Array.of(5, -1), 0, 3)).toEqual([0, 1]);
    expect(weightiest(FOREST, Float32Array.of(5, -1), 0, 1)).toEqual([0]);
  });

  it('are none where all pushed up', () => {
    expect(weightiest(FOREST, Float32Array.of(6, 3), 0, 3)).toEqual([]);
  });
});

describe('probabilities', () => {
  it('are a half for even odds, and never out of bounds', () => {
    expect([logistic(0), logistic(800), logistic(-800)]).toEqual([0.5, 1, 0]);
  });

  it('of classes are 1 together, however large the odds', () => {
    expect(softmax(Float64Array.of(1000, 1000))).toEqual([0.5, 0.5]);
    expect(softmax(Float64Array.of(0, Math.log(3)))[1]).toBeCloseTo(0.75, 12);
  });
});
