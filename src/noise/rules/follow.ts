import type { Rule } from '../../rule.js';
import { phraseRules } from '../phrase-rules.js';

const FOLLOW_ACCOUNT = /^follow @\w[\w.]{0,40}(?: on \w{1,20})?\s*$/iu;

/** Calls to follow the site or its writer. */
export const followRules: readonly Rule[] = [
  ...phraseRules('follow', 'a call to follow the site'),
  {
    id: 'follow/account',
    kind: 'follow',
    description: 'A call to follow an account: Follow @name',
    test: (block) => (block.words <= 6 && FOLLOW_ACCOUNT.test(block.text.trim()) ? { confidence: 0.99 } : undefined),
  },
];
