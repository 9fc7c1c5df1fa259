import type { Rule } from '../../rule.js';
import { countCues, hasQuotation, hasStrongCue, phraseRules } from '../phrase-rules.js';
import { isAtHead, isAtTail, isProse } from '../place.js';

/** `© 2031 …`, `(c) Copyright 2031 …`; the third of (a), (b), (c) is none. */
const SIGN = /^\s*(?:copyright\s*)?(?:©|℗|\(c\)(?=\s*(?:copyright|©|\d{4})))\s*(?:copyright\s*)?(?:\d{4}|\p{L})/iu;
const YEAR = /\d{4}/u;
const SIGN_AND_YEAR = /(?:©|\(c\)|\bcopyright)\s*(?:19|20)\d\d/iu;
const RESERVED = /\ball rights reserved\b/u;
const LONGEST = 120;
const LONGEST_LINE = 15;

/** Some gold texts keep the note of an agency below its text. */
const DISPUTED = 0.93;
const LEAST_CUES = 2;
/** Where the site's own notes begin at the earliest: the last third of a page. */
const FOOT = 2 / 3;

/** Copyright and licence notes. */
export const copyrightRules: readonly Rule[] = [
  ...phraseRules('copyright', 'a copyright note', DISPUTED, LONGEST),
  {
    id: 'copyright/cues',
    kind: 'copyright',
    description:
      "Two or more cues of a site's terms in one block at the foot of a page: terms of use, privacy policy …",
    test: (block, page) => {
      const cues = countCues(block, 'copyright');
      if (cues === 0 || block.words > LONGEST || hasQuotation(block)) return undefined;
      const isAtEdge = isAtTail(block, page) || isAtHead(block, page);
      if (cues < LEAST_CUES) {
        const isSure = isAtEdge && !isProse(block) && hasStrongCue(block, 'copyright');
        return isSure ? { confidence: 0.85 } : undefined;
      }
      // The last paragraph of an article about a court case has one or two.
      if (isProse(block) && cues === LEAST_CUES && countCues(block, 'copyright', 'strong') < cues) return undefined;
      const isAtFoot = block.index >= page.blocks.length * FOOT || isAtTail(block, page);
      if (isAtFoot) return { confidence: 0.93 };
      return { confidence: cues > LEAST_CUES && !isProse(block) ? 0.85 : 0.65 };
    },
  },
  {
    id: 'copyright/sign',
    kind: 'copyright',
    description: 'A short block that begins with © and a year, or reserves all rights',
    test: (block, page) => {
      if (block.words > LONGEST) return undefined;
      if (SIGN.test(block.text)) {
        if (YEAR.test(block.text.slice(0, 60))) return { confidence: DISPUTED };
        if (block.words <= LONGEST_LINE && isAtTail(block, page)) return { confidence: 0.9 };
        if (RESERVED.test(block.folded)) return { confidence: DISPUTED };
      }
      if (block.words > LONGEST_LINE) return undefined;
      if (block.folded.includes('#') && SIGN_AND_YEAR.test(block.text)) return { confidence: 0.93 };
      return RESERVED.test(block.folded) ? { confidence: DISPUTED } : undefined;
    },
  },
];
