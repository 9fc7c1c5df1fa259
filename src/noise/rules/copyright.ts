import type { Rule } from '../../rule.js';
import { phraseRules } from '../phrase-rules.js';

/** `© 2031 …`, `(c) Copyright 2031 …`; the third of (a), (b), (c) is none. */
const SIGN = /^\s*(?:copyright\s*)?(?:©|℗|\(c\)(?=\s*(?:copyright|©|\d{4})))\s*(?:copyright\s*)?(?:\d{4}|\p{L})/iu;
const YEAR = /\d{4}/u;
const SIGN_AND_YEAR = /(?:©|\(c\)|\bcopyright)\s*(?:19|20)\d\d/iu;
const RESERVED = /\ball rights reserved\b/u;
const LONGEST = 80;
const LONGEST_LINE = 15;

/** Copyright and licence notes. */
export const copyrightRules: readonly Rule[] = [
  ...phraseRules('copyright', 'a copyright note'),
  {
    id: 'copyright/sign',
    kind: 'copyright',
    description: 'A short block that begins with © and a year, or reserves all rights',
    test: (block) => {
      if (block.words > LONGEST) return undefined;
      if (SIGN.test(block.text) && YEAR.test(block.text.slice(0, 60))) return { confidence: 0.96 };
      if (block.words <= LONGEST_LINE && SIGN_AND_YEAR.test(block.text)) return { confidence: 0.93 };
      return block.words <= LONGEST_LINE && RESERVED.test(block.folded) ? { confidence: 0.95 } : undefined;
    },
  },
];
