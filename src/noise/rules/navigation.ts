import type { Rule } from '../../rule.js';
import { phraseRules } from '../phrase-rules.js';
import { isAtHead, isAtTail } from '../place.js';

const SEPARATOR = /\s*[|•·»›/]\s*|\s{3,}/u;
/** Without the flag u it means the same. */
const SEPARATOR_INSIDE = /[|•·»›/]|\s{3}/;
const LEAST_ITEMS = 4;
const LONGEST_ITEM = 3;
const LONGEST = 40;
const LONGEST_MENU = 400;
const LONGEST_LABEL = 5;
const LEAST_TITLE_WORDS = 5;

/** Menus and their parts. */
export const navigationRules: readonly Rule[] = [
  ...phraseRules('navigation', 'a part of a menu'),
  {
    id: 'navigation/menu',
    kind: 'navigation',
    description: 'Four or more items of a few words, apart by bars or dots: Home | News | Sport | Podcasts',
    test: (block, page) => {
      if (
        block.words > LONGEST ||
        block.text.length > LONGEST_MENU ||
        block.endsSentence ||
        block.type === 'table' ||
        block.type === 'code' ||
        !SEPARATOR_INSIDE.test(block.text)
      )
        return undefined;
      const items = block.text.trim().split(SEPARATOR);
      if (items.length < LEAST_ITEMS || !items.every(isItem)) return undefined;
      // Inside an article a line with dots may list colours or towns.
      const isMenu = block.text.includes('|') || isAtHead(block, page) || isAtTail(block, page);
      return { confidence: isMenu ? 0.9 : 0.7 };
    },
  },
  {
    id: 'navigation/before-title',
    kind: 'navigation',
    description: 'A few words before the line that is the title: the name of the site or section',
    test: (block, page) => {
      const title = page.firstByText.get(page.plainTitle);
      // Before a short title stands perhaps the headline itself, and the title is what follows it.
      if (title === undefined || page.titleWords.size < LEAST_TITLE_WORDS) return undefined;
      const isLabel = block.index < title && block.words <= LONGEST_LABEL && !block.endsSentence;
      return isLabel && isAtHead(block, page) ? { confidence: 0.85 } : undefined;
    },
  },
];

function isItem(item: string): boolean {
  return item !== '' && item.split(' ').length <= LONGEST_ITEM && LETTER.test(item);
}

const LETTER = /^\p{L}/u;
