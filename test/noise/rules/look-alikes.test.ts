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

describe('sentences of articles that begin or read as boxes of sites do', () => {
  itKeeps([
    'A photo posted by the minister on Sunday shows him on the deck of a yacht that belongs to his brother.',
    'When you visit the site of the battle today, there is little to see but a stone cross and a field of wheat.',
    'By submitting this form, taxpayers declare that they have no other income.',
    'By signing up, you agree to serve for at least four years, and many recruits do not know that.',
    'Please sign up for your second dose before you leave the clinic.',
    'Sign up to receive food at the church hall from Monday on.',
    'Want the latest version of the compiler? Run the command below and restart the shell.',
    'The information provided on this website is out of date, so call the embassy before you book a flight.',
    'These cookies are strictly vegan and take ten minutes.',
    'These cookies may be set aside for an hour before you ice them.',
    'Thank you for submitting your questions over the last week; here are the answers of our gardener.',
    'Looks like your connection to the database is closed before the query ends; call await on it first.',
    'Scan the QR code to download the ticket, or print it at the machine.',
    'You have successfully subscribed to the topic when the client prints a code of zero.',
    'A part of Hearst Castle was closed to visitors after the storm, and the pool will stay empty until June.',
    'A code is sent to your email; enter it in the app, and you can change it at any time.',
    'The pharmacy sends a reminder when the drug is ready, and you can opt out at any time.',
    'The label says for informational purposes only, and the court found that this is no advice.',
    'To contact the editor of the paper was not easy in those days, for the telephone stood in the cellar.',
  ]);
  itKeeps(['Contact Bay County Animal Shelter at shelter@bay.example'], 'middle');
});
