import { describe } from 'vitest';
import { itCuts, itKeeps } from '../verdict.js';

describe('calls to subscribe, log in or donate', () => {
  itCuts('paywall/phrase', ['Subscribe now', 'Already a subscriber? Log in', 'Start your free trial', 'Members only']);
  itCuts('paywall/opening', [
    'Subscribe for unlimited access to every story from the island.',
    'Create your free account to read three stories a month.',
    'This article is only available to members of the harbour club.',
  ]);
  itCuts('paywall/neighbours', ['Subscribe', 'Donate'], 'tail');
});

describe('subscriptions in an article', () => {
  itKeeps([
    'Subscribe',
    'Donate',
    'Subscribers to the ferry pass pay half.',
    'Members of the club log in with a card and a code.',
    'You get more detail by signing up for a premium subscription to the tide tables.',
    'Donate blood and get a biscuit, the nurse said.',
  ]);
});
