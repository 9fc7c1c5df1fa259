import { describe, expect, it } from 'vitest';
import { ARTICLE, cutsOf, judge, pageOf } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('parts of players and galleries', () => {
  itCuts('media-control/phrase', ['Play Video', '0:00 / 2:31', 'Image 1 of 13', 'Click to enlarge', 'Now playing']);
  itCuts('media-control/opening', [
    'Your browser does not support HTML5 video.',
    'This video cannot be played in your country',
  ]);
  itCuts('media-control/neighbours', ['Loading…', 'Caption', '01:45'], 'tail');

  it('cuts a running time beside a player, and keeps the time of day that is a heading', () => {
    const [first = '', ...rest] = ARTICLE;
    expect(cutsOf(pageOf([first, 'Play video', '01:45', ...rest]))).toEqual([
      'media-control/phrase: Play video',
      'media-control/neighbours: 01:45',
    ]);
    expect(judge('9:41')).toBe('kept');
  });
});

describe('pictures and sound in an article', () => {
  itKeeps([
    'Play',
    'Audio',
    'Play the first card face up.',
    'Image of a wave',
    'She won in 01:45 and waved to the crowd.',
    'The video player in the hall was sold for a song.',
  ]);
});
