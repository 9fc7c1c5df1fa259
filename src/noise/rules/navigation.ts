import type { Rule } from '../rule.js';
import { phraseRules } from './phrases.js';

/** Menus and their parts. */
export const navigationRules: readonly Rule[] = phraseRules('navigation', 'a part of a menu');
