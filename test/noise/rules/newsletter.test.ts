import { describe } from 'vitest';
import { named } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('sign-up boxes', () => {
  itCuts('newsletter/phrase', ['Sign up for our newsletter', 'Join our mailing list', 'Thank you for subscribing!']);
  // A step of a form in an article says the same; below it the form itself stands.
  itCuts('newsletter/neighbours', ['Enter your email address', 'Newsletter'], 'tail');
  itCuts('newsletter/opening', [
    'Get our free newsletter from the harbour every Friday.',
    'Subscribe to our weekly letter and never miss a boat.',
    'Click to subscribe to the Harbour Daily wherever you get your podcasts',
  ]);
  itCuts('newsletter/cues', [
    'Every Friday, the island in your inbox. You can unsubscribe at any time.',
    'We use your sign-up to provide content in ways you have consented to. More info in our privacy policy.',
    'Harbour news delivered straight to your inbox.',
    'The whole talk is on our podcast. Listen and subscribe wherever you get your podcasts.',
  ]);
  itCuts('newsletter/box', [named('The island, once a week, free of charge.', ['widget', 'newsletter'])]);
});

describe('newsletters in an article', () => {
  itKeeps([
    'Our newsletter went out to 400 islanders last week.',
    'The survey found that 51% of people unsubscribe from newsletters within a month.',
    'Sign up for the course at the library; places are free.',
    'To sign up to the choir you agree to sing in the rain.',
    'The mayor said: “You can unsubscribe at any time from a newsletter, but your inbox is full of promises all the same.”',
    'The story of the ferry is told again on Thursday, wherever you get your podcasts.',
    'Click here to join the walk along the quay on Sunday; it starts at ten.',
    'Subscribe to the idea that nobody is watching, and you will dance.',
  ]);
});
