import type { Rule } from '../rule.js';
import { phraseRules } from './phrases.js';

/** Calls to install the site's app. */
export const appPromoRules: readonly Rule[] = phraseRules('app-promo', 'a call to install the app');
