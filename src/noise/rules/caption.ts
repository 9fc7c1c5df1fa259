import type { Rule } from '../rule.js';
import { wordsIn } from '../view.js';
import { isNamed } from './names.js';
import { isProse } from './place.js';

const CAPTION = new Set(['caption', 'captions', 'figcaption', 'imagecaption', 'photocaption']);
/** Words that captions of nothing but the title's words add. */
const PICTURE_WORDS = new Set('photo photos image images picture pic pics video file latest new with in of the and a an at on from to by during for'.split(' '));
const LONGEST_STUB = 10;
const LONGEST_CAPTION = 80;

/** What stands under pictures. */
export const captionRules: readonly Rule[] = [
  {
    id: 'caption/element',
    kind: 'caption',
    description: 'The caption of a figure',
    test: (block) => (block.type === 'caption' ? { confidence: 0.97 } : undefined),
  },
  {
    id: 'caption/name',
    kind: 'caption',
    description: 'A block in an element that the page names as a caption',
    test: (block) => (isNamed(block, CAPTION) && block.words <= LONGEST_CAPTION && block.type !== 'table' ? { confidence: 0.95 } : undefined),
  },
  {
    id: 'caption/title-words',
    kind: 'caption',
    description: 'A short line between paragraphs that begins with the title\'s first words: the alternative text of a picture',
    test: (block, page) => {
      if (block.type !== 'paragraph' || block.words < 2 || block.words > LONGEST_STUB || block.endsSentence) return undefined;
      const before = page.blocks[block.index - 1];
      const after = page.blocks[block.index + 1];
      if (before === undefined || after === undefined || !isProse(before) || !isProse(after)) return undefined;
      const title = wordsIn(page.foldedTitle);
      const words = wordsIn(block.folded);
      const shared = commonPrefix(title, words);
      if (shared < 2) return undefined;
      const strange = words.filter((word) => !page.titleWords.has(word) && !PICTURE_WORDS.has(word)).length;
      // The leading words of a title name whom it is about; a subheading rarely begins with the same name.
      if (shared >= 3) return { confidence: strange <= 3 ? 0.9 : 0.7 };
      return strange === 0 ? { confidence: 0.85 } : undefined;
    },
  },
];

function commonPrefix(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
