import type { Rule } from '../../rule.js';
import { phraseRules } from '../phrase-rules.js';

/** Headings of most-read lists; what follows them is found by their neighbourhood. */
export const mostReadRules: readonly Rule[] = phraseRules('most-read', 'the heading of a most-read list');
