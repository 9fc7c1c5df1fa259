import { describe } from 'vitest';
import { itCuts, itKeeps } from '../verdict.js';

describe('parts of players and galleries', () => {
  itCuts('media-control/phrase', [
    'Play Video',
    '01:45',
    '0:00 / 2:31',
    'Image 1 of 13',
    'Click to enlarge',
    'Now playing',
  ]);
  itCuts('media-control/opening', [
    'Your browser does not support HTML5 video.',
    'This video cannot be played in your country',
  ]);
  itCuts('media-control/neighbours', ['Loading…', 'Caption'], 'tail');
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
