import { describe } from 'vitest';
import { named } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('lists of tags', () => {
  itCuts('tags/phrase', ['Filed in', 'Related tags', 'Topics in this article']);
  itCuts('tags/lead-in', ['Tags: ferry, harbour, storm', 'Filed under: Island news', 'POSTED IN | Weather']);
  itCuts('tags/box', [named('ferry harbour storm', ['entry', 'taglist'])]);
});

describe('what looks like tags', () => {
  itKeeps([
    'Keywords: anxiety, depression, sea air',
    'Topics: the ramp, the wall and the budget',
    'Tagged birds: They carry a ring on the left leg.',
    'Tags: each bird wears one on its leg.',
    'Price tags were swapped overnight',
    named('Every tag on the quay is read by a scanner that the council leased.', ['tags']),
  ]);
});
