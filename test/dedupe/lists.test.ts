import { describe, expect, it } from 'vitest';
import { type Edge, Edges } from '../../src/dedupe/edges.js';
import { Pairs } from '../../src/dedupe/pairs.js';

describe('Pairs', () => {
  it('keeps more pairs than it had room for', () => {
    const pairs = new Pairs();
    for (let i = 0; i < 1000; i++) pairs.add(i, i * 2);
    expect([pairs.count, pairs.total, pairs.first(999), pairs.second(999)]).toEqual([1000, 1000, 999, 1998]);
  });

  it('hands pairs on once there are so many, and counts them all', () => {
    const taken: number[] = [];
    const pairs = new Pairs(3, (full) => taken.push(...[0, 1, 2].map((i) => full.first(i))));
    for (let i = 0; i < 7; i++) pairs.add(i, 0);
    expect(taken).toEqual([0, 1, 2, 3, 4, 5]);
    expect([pairs.count, pairs.total, pairs.first(0)]).toEqual([1, 7, 6]);
  });
});

describe('Edges', () => {
  it('gives back more edges than it had room for', () => {
    const edges = new Edges();
    const edge = (i: number): Edge => ({
      a: i,
      b: i + 1,
      similarity: 1 / (i + 1),
      contained: (['none', 'first', 'second', 'both'] as const)[i % 4] ?? 'none',
      verbatim: i % 3 === 0,
    });
    for (let i = 0; i < 300; i++) edges.add(edge(i));
    expect(edges.count).toBe(300);
    expect([0, 1, 63, 64, 299].map((i) => edges.at(i))).toEqual([0, 1, 63, 64, 299].map(edge));
  });
});
