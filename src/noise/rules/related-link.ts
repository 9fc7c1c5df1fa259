import type { BlockView, Rule } from '../../rule.js';
import { looksLikeHeadline } from '../../text/shape.js';
import { isMostlyLinks, isNamed } from '../names.js';
import { phraseIn, phraseRules } from '../phrase-rules.js';
import { isProse, isTableOrCode } from '../place.js';

const RELATED = new Set([
  'related',
  'recommended',
  'recommendations',
  'readmore',
  'teaser',
  'teasers',
  'outbrain',
  'taboola',
  'crosslink',
  'seealso',
]);
const CAPITALS_ONLY = /^[^\p{Ll}]+$/u;
const UPPER = /\p{Lu}{3}/u;
const STARTS_SMALL = /^\s*\p{Ll}/u;
const CUT_OFF = /(?:…|\.\.\.|[!?"”»])$/u;
/** A heading in capitals is shorter. */
const LEAST_CAPITALS = 9;
/** Under a weak lead-in a headline must be longer than a label or a line of a specification. */
const WEAK_HEADLINE_WORDS = 6;
const LONGEST = 45;

function isMixedProse(block: BlockView): boolean {
  return isProse(block) && !CAPITALS_ONLY.test(block.text);
}

/** Links to other articles: `Read also: …`, `Related: …`, the headings of link lists. */
export const relatedLinkRules: readonly Rule[] = [
  ...phraseRules('related-link', 'the heading of a list of links'),
  {
    id: 'related-link/lead-in',
    kind: 'related-link',
    description: 'A lead-in such as "Read also:", alone or before a headline',
    test: (block) => {
      const hit = phraseIn(block, 'related-link', 'lead-in');
      if (hit === undefined || block.words > LONGEST || isTableOrCode(block)) return undefined;
      const rest = block.text.slice(hit.rest);
      if (rest.trim() === '') return { confidence: hit.weak ? 0.7 : 0.97 };
      // Editors put such links too, and some gold texts keep them. What begins small is the rest of a sentence.
      if (!hit.weak) return { confidence: looksLikeHeadline(rest) ? 0.93 : STARTS_SMALL.test(rest) ? 0.7 : 0.85 };
      const words = block.words - hit.phrase.split(' ').length;
      if (!looksLikeHeadline(rest) || words < WEAK_HEADLINE_WORDS) return undefined;
      const lead = block.text.slice(0, hit.rest);
      // Scripts without capitals are never loud.
      const loud = UPPER.test(lead) && CAPITALS_ONLY.test(lead);
      return { confidence: loud || isMostlyLinks(block) ? 0.93 : 0.75 };
    },
  },
  {
    id: 'related-link/brackets',
    kind: 'related-link',
    description: 'A link in brackets within a paragraph: (Read also: …)',
    test: (block) => {
      const aside = block.asides.find(({ phrases, start, end }) =>
        phrases.some(
          ({ kind, weak, rest }) =>
            kind === 'related-link' && !weak && looksLikeHeadline(block.text.slice(start + 1 + rest, end - 1)),
        ),
      );
      if (aside === undefined) return undefined;
      // The space before it goes too.
      const start = block.text.charAt(aside.start - 1) === ' ' ? aside.start - 1 : aside.start;
      return { confidence: 0.93, start, end: aside.end };
    },
  },
  {
    id: 'related-link/capitals',
    kind: 'related-link',
    description: 'A headline of nine words or more in capitals between two paragraphs that are not',
    test: (block, page) => {
      if (block.words < LEAST_CAPITALS || block.words > LONGEST || !CAPITALS_ONLY.test(block.text)) return undefined;
      if (block.type !== 'paragraph' || !UPPER.test(block.text) || !looksLikeHeadline(block.text)) return undefined;
      if (CUT_OFF.test(block.text)) return undefined;
      const [before, after] = [page.blocks[block.index - 1], page.blocks[block.index + 1]];
      const isInside = before !== undefined && after !== undefined && isMixedProse(before) && isMixedProse(after);
      return isInside ? { confidence: 0.88 } : undefined;
    },
  },
  {
    id: 'related-link/box',
    kind: 'related-link',
    description: 'A link in a box that the page names as related',
    test: (block) =>
      isNamed(block, RELATED) && isMostlyLinks(block) && block.words <= LONGEST ? { confidence: 0.95 } : undefined,
  },
];
