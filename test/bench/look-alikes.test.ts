import { describe, expect, it } from 'vitest';
import { benchModule, type LookAlikes } from './bench-modules.js';

const { removedInOrder, scoreRemoved } = await benchModule<LookAlikes>('dedupe/look-alikes.mjs');

describe('what goes where each paragraph in turn is compared with those that stayed', () => {
  it('is what is alike to one before it', () => {
    expect(removedInOrder(4, [[0, 2]])).toEqual([[2, 0]]);
  });

  it('makes nothing else go', () => {
    const chain = [
      [0, 1],
      [1, 2],
    ] as const;
    expect(removedInOrder(3, chain)).toEqual([[1, 0]]);
  });
});

describe('the score of what went', () => {
  const set = [
    { cluster: 'a', edit: 'original' },
    { cluster: 'a', edit: 'typography' },
    { cluster: 'b', edit: 'number' },
    { cluster: 'c', edit: 'original' },
    { cluster: 'c', edit: 'typography' },
  ];

  it('is perfect where copies went and look-alikes stayed', () => {
    const removed = [
      [1, 0],
      [4, 3],
    ] as const;
    expect(scoreRemoved(set, removed)).toEqual({ precision: 1, recall: 1, wrong: new Map() });
  });

  it('counts a look-alike as a mistake, whichever of the two went', () => {
    const removed = [
      [1, 0],
      [2, 0],
    ] as const;
    expect(scoreRemoved(set, removed)).toEqual({ precision: 0.5, recall: 0.5, wrong: new Map([['number', 1]]) });
    expect(scoreRemoved(set, [[0, 2]]).wrong).toEqual(new Map([['number', 1]]));
  });

  it('has no mistakes where nothing went', () => {
    expect(scoreRemoved(set, [])).toEqual({ precision: 1, recall: 0, wrong: new Map() });
  });
});
