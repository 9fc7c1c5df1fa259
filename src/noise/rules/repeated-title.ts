import type { Rule } from '../../rule.js';

const SUFFIX = /^ ?[-|–—:•»] ?[^-|–—•»]{2,50}$/u;

/** The title, which stands in `title`, said again in the text. */
export const repeatedTitleRules: readonly Rule[] = [
  {
    id: 'repeated-title/same',
    kind: 'repeated-title',
    description: 'A block that is the title',
    test: (block, page) =>
      page.plainTitle !== '' && block.plain === page.plainTitle ? { confidence: 0.99 } : undefined,
  },
  {
    id: 'repeated-title/with-site',
    kind: 'repeated-title',
    description: 'The title with the name of the site behind it',
    test: (block, page) => {
      if (page.plainTitle.length < 15 || !block.plain.startsWith(page.plainTitle)) return undefined;
      return SUFFIX.test(block.plain.slice(page.plainTitle.length)) ? { confidence: 0.95 } : undefined;
    },
  },
];
