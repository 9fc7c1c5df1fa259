import { describe } from 'vitest';
import { itCuts, itKeeps } from '../verdict.js';

describe('labels of ad slots', () => {
  itCuts('advertisement/phrase', [
    'Advertisement',
    'ADVERTISEMENT',
    'Sponsored content',
    'Article continues after advertisement',
  ]);
  itCuts('advertisement/opening', [
    'This post contains affiliate links, which help us to buy paint.',
    'As an Amazon Associate we earn from qualifying purchases.',
  ]);
  itCuts('advertisement/neighbours', ['Ad'], 'tail');
});

describe('advertising in an article', () => {
  itKeeps([
    'Ads',
    'Advertisers have many places to go.',
    'Advertisements for the new boat went up on Friday.',
    'The advertisement was pulled after a day.',
    'Sponsored swimmers crossed the bay in an hour.',
  ]);
});
