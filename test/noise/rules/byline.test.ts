import { describe, expect, it } from 'vitest';
import { judge, named, TITLE } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('bylines', () => {
  const lines = [
    'By Anna Lind',
    'BY ANNA LIND and Bo Ek, Staff Writer',
    'Written by Anna Lind | Lindholm Courier',
    'Author: Anna Lind',
  ];
  itCuts('byline/by', lines, 'head');
  itCuts('byline/by', lines, 'tail');
  itCuts('byline/name', [named('Anna Lind, Lindholm', ['meta', 'byline'])]);

  it('cuts the name of the author where the page tells it', () => {
    const metadata = { title: TITLE, byline: 'Anna Lind' };
    expect(judge('Anna Lind', 'middle', {}, metadata)).toBe('byline/known');
    expect(judge('by Anna Lind:', 'middle', {}, metadata)).toBe('byline/known');
    expect(judge('Anna Lind at the quay', 'middle', {}, metadata)).toBe('kept');
  });
});

describe('what looks like a byline', () => {
  itKeeps(
    [
      'By 2030, half of the fleet will run on batteries',
      'By hand',
      'By the time we reached the quay it was dark',
      'By Monday.',
    ],
    'head',
  );
  itKeeps(['By Anna Lind', 'By Night', named('Anna Lind wrote this on the boat.', ['author'])]);
});
