import { describe, expect, it } from 'vitest';
import { ARTICLE, cleaned, judge, pageOf } from '../page.js';
import { itKeeps } from '../verdict.js';

const LOOK_ALIKES = [
  'Copyright reform moved a step closer on Tuesday, when the upper house voted for the bill.',
  'Advertisement revenue fell by a third, the company said on Tuesday.',
  '“Follow us,” the guide said, and we climbed the last hundred steps in the dark.',
  '“Subscribe to the idea that nobody is watching,” she said.',
  'He had one piece of advice for them all: “Write less. Read more”',
  'The post office closes at noon.',
  'The post of harbour master is still free.',
  'Become a member of the crew and you row.',
  '3 Thoughts on a strange season',
  '12 responses to the fire were logged on Sunday.',
  'An error occurred while crews were moving the beam, the company said.',
  'No part of this coast is safe from the sea, the report warns.',
  'Some of the links in this chain are a century old.',
  'Join thousands of runners on the bridge this Sunday.',
  'Got a story to tell? So has every sailor in this bar.',
];

describe('sentences that begin like noise', () => {
  for (const at of ['head', 'middle', 'tail'] as const) itKeeps(LOOK_ALIKES, at);
});

describe('single words inside an article', () => {
  itKeeps(['Home.', 'Close', 'Contact', 'Red • Green • Blue • White'], 'middle');
});

it('notes who wrote and edited', () => {
  expect(judge('(Writing by Anna Lind; Editing by Bo Ek)')).toBe('noted agency-credit/reporting');
});

it('notes the part of a block that the user keeps', () => {
  const [first = ''] = ARTICLE;
  const page = pageOf([`${first} Read more`, ...ARTICLE.slice(1)]);
  expect(cleaned(page, { keep: ['read-more'] }).noted).toMatchObject([
    { text: 'Read more', start: first.length + 1, end: first.length + 10 },
  ]);
});
