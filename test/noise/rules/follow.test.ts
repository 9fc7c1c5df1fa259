import { describe } from 'vitest';
import { itCuts, itKeeps } from '../verdict.js';

describe('calls to follow the site', () => {
  itCuts('follow/phrase', ['Follow us', 'Find us on Facebook', 'Join us on WhatsApp!']);
  itCuts('follow/opening', ['Follow us on Instagram and Threads', 'Like our page for harbour news', 'Got a news tip?']);
  itCuts('follow/account', ['Follow @lindholmcourier', 'Follow @ferry.watch on Mastodon']);
  itCuts('follow/networks', [
    'Follow Anna Lind on Mastodon and Instagram',
    'You can find her work on Bluesky, Threads and TikTok.',
  ]);
  itCuts(
    'follow/networks',
    ['Follow Anna Lind on Mastodon', 'Reach the reporter at anna.lind@courier.example.', 'Follow @anna_lind for more'],
    'tail',
  );
  for (const at of ['head', 'tail'] as const) itCuts('follow/handle', ['@lindholmcourier'], at);
});

describe('following in an article', () => {
  itKeeps([
    'Follow the 3-2-1 rule',
    'Follow the 3-2-1 rule: three copies, two media, one of them elsewhere.',
    'Following a two-day trial, the jury was sent home.',
    'Follow the path to the mill, then turn left.',
    'Follow @-mentions back to the first post',
    '@lindholmcourier',
    'Find the old timetable on Facebook',
    'Email the harbour office at ferry@lindholm.example to book a place for a car.',
    'Islanders follow the boat on Mastodon and Instagram.',
    '“We follow the lamp on the mast,” she said.',
  ]);
  itKeeps(
    ['@ab', '@lindholmcourier was first to tell', 'Join the queue on the quay', 'Find the lamp by the wall'],
    'tail',
  );
  itKeeps(
    [
      'Find a neighbour who was on the quay that night and ask what became of the film, which some say was first shown on Facebook and YouTube and then taken down by the harbour office.',
    ],
    'middle',
  );
});
