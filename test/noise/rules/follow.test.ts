import { describe } from 'vitest';
import { itCuts, itKeeps } from '../verdict.js';

describe('calls to follow the site', () => {
  itCuts('follow/phrase', ['Follow us', 'Find us on Facebook', 'Join us on WhatsApp!']);
  itCuts('follow/opening', ['Follow us on Instagram and Threads', 'Like our page for harbour news', 'Got a news tip?']);
  itCuts('follow/account', ['Follow @lindholmcourier', 'Follow @ferry.watch on Mastodon']);
});

describe('following in an article', () => {
  itKeeps([
    'Follow the 3-2-1 rule',
    'Follow the 3-2-1 rule: three copies, two media, one of them elsewhere.',
    'Following a two-day trial, the jury was sent home.',
    'Follow the path to the mill, then turn left.',
    'Follow @-mentions back to the first post',
    '“We follow the lamp on the mast,” she said.',
  ]);
});
