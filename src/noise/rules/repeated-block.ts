import type { Rule } from '../rule.js';

/** Short lines recur in poems and interviews; a sentence of this length does not. */
const SHORTEST = 8;

/** A block that the document already said. */
export const repeatedBlockRules: readonly Rule[] = [
  {
    id: 'repeated-block/same',
    kind: 'repeated-block',
    description: 'A block of eight words or more that stands earlier in the document too',
    test: (block, page) => {
      if (block.words < SHORTEST || block.folded === '' || block.type === 'code' || block.type === 'table') return undefined;
      return page.firstByText.get(block.folded) === block.index ? undefined : { confidence: 0.9 };
    },
  },
];
