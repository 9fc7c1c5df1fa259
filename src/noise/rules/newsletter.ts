import type { Rule } from '../../rule.js';
import { isNamed } from '../names.js';
import { cuesOfBox, phraseRules } from '../phrase-rules.js';

const NEWSLETTER = new Set(['newsletter', 'newsletters', 'signup', 'mailchimp', 'optin', 'mailinglist']);
const LONGEST = 90;

/** Sign-up boxes and what they say about consent to mail. */
export const newsletterRules: readonly Rule[] = [
  ...phraseRules('newsletter', 'an invitation to a newsletter'),
  {
    id: 'newsletter/cues',
    kind: 'newsletter',
    description: 'Two or more cues of a sign-up box in one short block: our newsletter, your inbox, unsubscribe …',
    test: (block) => {
      const cues = cuesOfBox(block, 'newsletter', 2, LONGEST);
      return cues === undefined ? undefined : { confidence: cues > 2 ? 0.95 : 0.85 };
    },
  },
  {
    id: 'newsletter/box',
    kind: 'newsletter',
    description: 'A short block in a box that the page names as a newsletter',
    test: (block) => (isNamed(block, NEWSLETTER) && block.words <= LONGEST ? { confidence: 0.93 } : undefined),
  },
];
