import type { Rule } from '../../rule.js';

/** What a site says on all its pages. */
export const siteTemplateRules: readonly Rule[] = [
  {
    id: 'site-template/recurring',
    kind: 'site-template',
    description: 'A block that stands on several pages of the site, beside others that do',
    test: (block, page) => (page.recurring.has(block.index) ? { confidence: 0.9 } : undefined),
  },
];
