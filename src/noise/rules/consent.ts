import type { Rule } from '../../rule.js';
import { cuesOfBox, phraseRules } from '../phrase-rules.js';

const LONGEST = 160;

/** Cookie and privacy dialogs. */
export const consentRules: readonly Rule[] = [
  ...phraseRules('consent', 'a consent dialog'),
  {
    id: 'consent/cues',
    kind: 'consent',
    description: 'Three or more cues of a consent dialog in one block; one alone is met in articles about privacy',
    test: (block) => {
      const cues = cuesOfBox(block, 'consent', 3, LONGEST);
      return cues === undefined ? undefined : { confidence: cues > 3 ? 0.96 : 0.88 };
    },
  },
];
