import { describe, expect, it } from 'vitest';
import { ARTICLE, cutsOf, pageOf, TITLE } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('most-read lists', () => {
  itCuts('most-read/phrase', ['Most Popular', 'MOST READ', 'Trending Now', 'Popular posts']);
  itKeeps(['Popular', 'Popular brands like these sell out by noon', 'The most popular boat is the oldest one.']);

  it('cuts the list under its heading', () => {
    const lines = [...ARTICLE, 'Most Popular', 'Ten boats that never came back', 'Why gulls love chips so much'];
    expect(cutsOf(pageOf(lines, { title: TITLE }))).toEqual([
      'most-read/phrase: Most Popular',
      'most-read/list: Ten boats that never came back',
      'most-read/list: Why gulls love chips so much',
    ]);
  });
});
