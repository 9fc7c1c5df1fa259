import type { Rule } from '../../rule.js';
import { isMostlyLinks, isNamed } from '../names.js';
import { phraseIn, phraseRules } from '../phrase-rules.js';
import { looksLikeHeadline } from '../shape.js';

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
/** Under a weak lead-in a headline must be longer than a label or a line of a specification. */
const WEAK_HEADLINE_WORDS = 6;
const LONGEST = 45;

/** Links to other articles: `Read also: …`, `Related: …`, the headings of link lists. */
export const relatedLinkRules: readonly Rule[] = [
  ...phraseRules('related-link', 'the heading of a list of links'),
  {
    id: 'related-link/lead-in',
    kind: 'related-link',
    description: 'A lead-in such as "Read also:", alone or before a headline',
    test: (block) => {
      const hit = phraseIn(block, 'related-link', 'lead-in');
      if (hit === undefined || block.words > LONGEST || block.type === 'code' || block.type === 'table')
        return undefined;
      const rest = block.text.slice(hit.rest);
      if (rest.trim() === '') return { confidence: hit.weak ? 0.7 : 0.97 };
      if (!hit.weak) return { confidence: looksLikeHeadline(rest) ? 0.97 : 0.85 };
      const words = block.words - hit.phrase.split(' ').length;
      if (!looksLikeHeadline(rest) || words < WEAK_HEADLINE_WORDS) return undefined;
      const loud = CAPITALS_ONLY.test(block.text.slice(0, hit.rest));
      return { confidence: loud || isMostlyLinks(block) ? 0.93 : 0.75 };
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
