import type { Rule } from '../../rule.js';
import { phraseRules } from '../phrase-rules.js';

/** Parts of players and galleries. */
export const mediaControlRules: readonly Rule[] = phraseRules('media-control', 'a control of a player or gallery');
