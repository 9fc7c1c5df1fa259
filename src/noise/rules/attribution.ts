import type { Rule } from '../../rule.js';
import { phraseIn, phraseRules } from '../phrase-rules.js';
import { isAtTail } from '../place.js';

const LONGEST = 8;

/** Where a scraper or the site took the text from. */
export const attributionRules: readonly Rule[] = [
  ...phraseRules('attribution', 'a note on where the text first stood'),
  {
    id: 'attribution/source',
    kind: 'attribution',
    description: 'A short "Source: …" after the last paragraph; elsewhere it may name the source of a chart',
    test: (block, page) => {
      const hit = phraseIn(block, 'attribution', 'lead-in');
      if (hit === undefined || block.words > LONGEST || block.endsSentence) return undefined;
      return { confidence: isAtTail(block, page) ? 0.93 : 0.7 };
    },
  },
];
