import type { Rule } from '../rule.js';
import { phraseRules } from './phrases.js';

/** Forms, counts and calls to comment. */
export const commentPromptRules: readonly Rule[] = phraseRules(
  'comment-prompt',
  'a call to comment or a part of the form',
);
