import type { Rule } from '../../rule.js';
import { phraseRules } from '../phrase-rules.js';

/** Links to the rest of the article. */
export const readMoreRules: readonly Rule[] = phraseRules('read-more', 'a link to the rest of the article');
