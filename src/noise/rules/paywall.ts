import type { Rule } from '../../rule.js';
import { phraseRules } from '../phrase-rules.js';

/** Calls to subscribe, log in or donate. */
export const paywallRules: readonly Rule[] = phraseRules('paywall', 'a call to subscribe or log in');
