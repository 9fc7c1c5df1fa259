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

describe('notes on affiliate links', () => {
  itCuts('advertisement/cues', [
    'Our editors chose every boat on this page. If you buy through our links, we may earn a commission.',
    'Lindholm Boats is reader-supported. When you buy through links on our site, we may earn an affiliate commission.',
    'This blog uses affiliate links: if you make a purchase I get a small percentage, at no extra cost to you.',
  ]);
  itKeeps([
    'Graduates may earn a higher wage on the mainland than on the island.',
    'The shop pays a commission if you buy nets through its affiliate program.',
    'When you buy a policy, the broker may earn a commission from the insurer, which the law says he must disclose.',
    'Your landlord must repair the boiler at no cost to you, and you can learn more from the council.',
    'If you buy something from a seller abroad, you may have to pay customs duty when the parcel arrives.',
    'The yard will close its affiliate program to sites that use affiliate links in emails, the owner said on Monday.',
    'The skipper said: “If you buy the old boat through our links, we may earn a commission, and you will be sorry.”',
  ]);
});

describe('the code of an ad slot, taken for text', () => {
  itCuts('advertisement/script', [
    'amzn_assoc_placement = "adunit0"; amzn_assoc_tracking_id = "lindholm-20";',
    '(adsbygoogle = window.adsbygoogle || []).push({});',
  ]);
  itKeeps([
    'The site was slow because adsbygoogle blocked the page',
    'To load the ads only once, check that adsbygoogle is defined; if it is not, the page has no slot.',
    { type: 'code', text: '(adsbygoogle = window.adsbygoogle || []).push({});' },
    'const boats = harbour.list(); boats.push(ferry);',
  ]);
});
