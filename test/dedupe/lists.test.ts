import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BigramPool } from '../../src/dedupe/bigram-pool.js';
import { type Edge, Edges } from '../../src/dedupe/edges.js';
import { PairSet } from '../../src/dedupe/pair-set.js';
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

describe('PairSet', () => {
  it('has what was added and nothing else, however many', () => {
    const pair = fc
      .tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }))
      .map(([a, more]): [number, number] => [a, a + more + 1]);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 1500, size: 'max' }), fc.array(pair), (added, others) => {
        const set = new PairSet();
        for (const [a, b] of added) set.add(a, b);
        const names = new Set(added.map(String));
        for (const [a, b] of [...added, ...others]) expect(set.has(a, b)).toBe(names.has(`${a},${b}`));
      }),
      { numRuns: 100 },
    );
    const large = new PairSet();
    for (let i = 0; i < 5000; i++) large.add(i, i + 1);
    expect(Array.from({ length: 5001 }, (_, i) => large.has(i, i + 1)).indexOf(false)).toBe(5000);
  });
});

describe('BigramPool', () => {
  it('gives room that nobody else has, more than there was too, until it is cleared', () => {
    const pool = new BigramPool();
    const taken = [10, 20_000, 0, 100_000, 3].map((count, i) => pool.take(count).fill(i));
    expect(taken.map(({ length }) => length)).toEqual([10, 20_000, 0, 100_000, 3]);
    expect(taken.every((room, i) => room.every((value) => value === i))).toBe(true);
    const last = taken.at(-1)?.buffer;
    pool.clear();
    expect(pool.take(100_000).buffer === last).toBe(true);
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
