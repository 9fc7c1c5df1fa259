import type { Rule } from '../../rule.js';
import { isNamed } from '../names.js';
import { phraseIn, phraseRules } from '../phrase-rules.js';

const TAG_LIST = new Set(['tags', 'taglist', 'tagcloud', 'hashtags', 'keywords']);

/** Lists of tags and categories. */
export const tagsRules: readonly Rule[] = [
  ...phraseRules('tags', 'the heading of a list of tags'),
  {
    id: 'tags/lead-in',
    kind: 'tags',
    description: 'A list after "Tags:", "Filed under:" …',
    test: (block) => {
      const hit = phraseIn(block, 'tags', 'lead-in');
      if (hit === undefined || block.endsSentence || block.words > 60) return undefined;
      return { confidence: hit.weak ? 0.7 : 0.97 };
    },
  },
  {
    id: 'tags/box',
    kind: 'tags',
    description: 'A few words in a box that the page names as tags',
    test: (block) =>
      isNamed(block, TAG_LIST) && block.words <= 12 && !block.endsSentence ? { confidence: 0.93 } : undefined,
  },
];
