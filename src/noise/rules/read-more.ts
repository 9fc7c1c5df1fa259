import type { Rule } from '../../rule.js';
import { phraseRules } from './phrases.js';

/** Links to the rest of the article. */
export const readMoreRules: readonly Rule[] = phraseRules('read-more', 'a link to the rest of the article');
