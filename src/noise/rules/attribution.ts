import type { Rule } from '../../rule.js';
import { phraseIn, phraseRules } from '../phrase-rules.js';
import { isAtTail } from '../place.js';

/** Some gold texts keep such notes. */
const DISPUTED = 0.86;
const LONGEST = 8;
/** Nobody publishes under a number: it is a font, a dose, a table. */
const DIGIT = /\p{N}/u;
/** What feeds put under an article. */
const FEED_NOTE = /^The post .{3,300} (?:first appeared|appeared first) on \S.{1,80}$/u;
const LONGEST_NOTE = 400;

/** Where a scraper or the site took the text from. */
export const attributionRules: readonly Rule[] = [
  ...phraseRules('attribution', 'a note on where the text first stood', DISPUTED),
  {
    id: 'attribution/feed',
    kind: 'attribution',
    description: 'The note of feeds: The post … appeared first on …',
    test: ({ text }) => (text.length <= LONGEST_NOTE && FEED_NOTE.test(text) ? { confidence: 0.98 } : undefined),
  },
  {
    id: 'attribution/brackets',
    kind: 'attribution',
    description: 'A block that is a source in brackets: (本文来源：…)',
    test: ({ text, asides }) => {
      const isSource = asides.some(
        ({ start, end, phrases }) =>
          start === 0 && end === text.length && phrases.some(({ kind, weak }) => kind === 'attribution' && !weak),
      );
      return isSource ? { confidence: 0.93 } : undefined;
    },
  },
  {
    id: 'attribution/source',
    kind: 'attribution',
    description: 'A short "Source: …" after the last paragraph; elsewhere it may name the source of a chart',
    test: (block, page) => {
      const hit = phraseIn(block, 'attribution', 'lead-in');
      if (hit === undefined || block.words > LONGEST || block.endsSentence) return undefined;
      // Alone, "Sources" is the heading of a list of them.
      const isHeading = hit.weak && hit.rest === block.text.length;
      if (isHeading || DIGIT.test(block.text.slice(hit.rest))) return undefined;
      return { confidence: isAtTail(block, page) ? 0.93 : 0.7 };
    },
  },
];
