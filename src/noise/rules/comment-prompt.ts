import type { Rule } from '../../rule.js';
import { phraseRules } from '../phrase-rules.js';

/** The heading of WordPress: `3 thoughts on “Ferry returns”`. */
const RESPONSES = /^(?:one|\d{1,5}) (?:thoughts?|responses?|comments?|replies) (?:on|to) ["“‘«]/iu;

/** Forms, counts and calls to comment. */
export const commentPromptRules: readonly Rule[] = [
  ...phraseRules('comment-prompt', 'a call to comment or a part of the form'),
  {
    id: 'comment-prompt/responses',
    kind: 'comment-prompt',
    description: 'The heading of the comments, with the title in quotation marks',
    test: (block) => (RESPONSES.test(block.text) && block.words <= 40 ? { confidence: 0.97 } : undefined),
  },
];
