import type { Rule } from '../../rule.js';
import { hasQuotation, phraseRules } from '../phrase-rules.js';

/** An imperative, and the app of the site: `Get the Courier app …`. Articles about apps say much the same of others. */
const GET_THE_APP =
  /^(?:click here to )?(?:get|download|install|try|use) (?:the|our) (?:[\p{L}\p{N}&'.-]+ ){0,5}app\b/u;
const LONGEST = 25;
/** Share of a page's blocks after which it comes to its end. */
const TAIL = 0.66;

/** Calls to install the site's app. */
export const appPromoRules: readonly Rule[] = [
  ...phraseRules('app-promo', 'a call to install the app'),
  {
    id: 'app-promo/imperative',
    kind: 'app-promo',
    description: 'In the last third: Get the … app',
    test: (block, page) => {
      if (block.words > LONGEST || hasQuotation(block) || block.index < page.blocks.length * TAIL) return undefined;
      return GET_THE_APP.test(block.folded) ? { confidence: 0.85 } : undefined;
    },
  },
];
