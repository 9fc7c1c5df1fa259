import type { Rule } from '../../rule.js';
import { phraseRules } from '../phrase-rules.js';

const REPORTED_BY = /^\(?\s*(?:[Aa]dditional\s+)?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by \p{Lu}.{3,200}\)?\s*$/u;
const CONTRIBUTED = /\bcontributed to this (?:report|story|article)\.?\s*$/u;

/** Who reported and edited: cut only on request. */
export const agencyCreditRules: readonly Rule[] = [
  ...phraseRules('agency-credit', 'a credit of reporters and editors'),
  {
    id: 'agency-credit/reporting',
    kind: 'agency-credit',
    description: '"(Reporting by …; Editing by …)", "… contributed to this report."',
    test: (block) =>
      block.words <= 40 && (REPORTED_BY.test(block.text) || CONTRIBUTED.test(block.text))
        ? { confidence: 0.97 }
        : undefined,
  },
];
