import type { Rule } from '../../rule.js';
import { countCues, hasQuotation, hasStrongCue, phraseRules } from '../phrase-rules.js';

const LONGEST = 160;

/** Cookie and privacy dialogs. */
export const consentRules: readonly Rule[] = [
  ...phraseRules('consent', 'a consent dialog'),
  {
    id: 'consent/cues',
    kind: 'consent',
    description: 'Three or more cues of a consent dialog in one block; one alone is met in articles about privacy',
    test: (block) => {
      const cues = countCues(block, 'consent');
      if (cues < 3 || !hasStrongCue(block, 'consent') || block.words > LONGEST || hasQuotation(block)) return undefined;
      return { confidence: cues > 3 ? 0.96 : 0.88 };
    },
  },
];
