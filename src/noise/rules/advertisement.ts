import type { Rule } from '../../rule.js';
import { phraseRules } from '../phrase-rules.js';

/** Ad slots, sponsors' lists, affiliate notes. */
export const advertisementRules: readonly Rule[] = phraseRules('advertisement', 'the label of an ad slot');
