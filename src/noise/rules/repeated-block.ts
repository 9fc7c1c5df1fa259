import type { Rule } from '../../rule.js';

/** Short lines recur in poems and interviews, facts in lists of products; a whole sentence of this length does not. */
const SHORTEST = 12;

/** A block that the document already said. */
export const repeatedBlockRules: readonly Rule[] = [
  {
    id: 'repeated-block/same',
    kind: 'repeated-block',
    description: 'A sentence of twelve words or more that stands earlier in the document too',
    test: (block, page) => {
      if (
        block.words < SHORTEST ||
        !block.endsSentence ||
        block.plain === '' ||
        block.type === 'code' ||
        block.type === 'table'
      )
        return undefined;
      return page.firstByText.get(block.plain) === block.index ? undefined : { confidence: 0.9 };
    },
  },
];
