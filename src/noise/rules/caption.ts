import type { Rule } from '../../rule.js';
import { wordsIn } from '../../text/fold.js';
import { isNamed } from '../names.js';
import { phraseRules } from '../phrase-rules.js';
import { isProse } from '../place.js';

const CAPTION = new Set(['caption', 'captions', 'figcaption', 'imagecaption', 'photocaption']);
/** Words that captions of nothing but the title's words add. */
const PICTURE_WORDS = new Set(
  'photo photos image images picture pic pics video file latest new with in of the and a an at on from to by during for'.split(
    ' ',
  ),
);
const NAMES_A_PICTURE = new Set(['photo', 'photos', 'image', 'images', 'picture', 'pictures', 'pic', 'pics']);
/** Words of a stub that are not in the title. */
const MOST_STRANGE = 3;
/** Two words with capitals: a name, as subheadings of plain words have not. */
const STARTS_WITH_NAME = /^\p{Lu}[\p{L}\p{M}'’.]*[ -]\p{Lu}/u;
const LONGEST_STUB = 10;
const LONGEST_CAPTION = 80;

/** The rule whose findings come in series: see neighbours.ts. */
export const TITLE_WORDS = 'caption/title-words';

/** What stands under pictures. */
export const captionRules: readonly Rule[] = [
  ...phraseRules('caption', 'the label of a caption'),
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
    test: (block) =>
      isNamed(block, CAPTION) && block.words <= LONGEST_CAPTION && block.type !== 'table'
        ? { confidence: 0.95 }
        : undefined,
  },
  {
    id: TITLE_WORDS,
    kind: 'caption',
    description:
      'A short line between paragraphs that repeats some words of the title: the alternative text of a picture',
    test: (block, page) => {
      if (block.type !== 'paragraph' || block.words < 2 || block.words > LONGEST_STUB || block.endsSentence)
        return undefined;
      const before = page.blocks[block.index - 1];
      const after = page.blocks[block.index + 1];
      if (before === undefined || after === undefined || !isProse(before) || !isProse(after)) return undefined;
      const words = wordsIn(block.plain);
      if (sharedStart(wordsIn(page.plainTitle), words) < 2 || !STARTS_WITH_NAME.test(block.text)) return undefined;
      const strange = words.filter((word) => !page.titleWords.has(word) && !PICTURE_WORDS.has(word)).length;
      if (strange > MOST_STRANGE) return undefined;
      return { confidence: strange === 0 && words.some((word) => NAMES_A_PICTURE.has(word)) ? 0.9 : 0.7 };
    },
  },
];

/** How many words from its first on a line has in common with the title, in a row, wherever in the title they stand. */
function sharedStart(title: readonly string[], words: readonly string[]): number {
  let longest = 0;
  for (let from = 0; from < title.length; from++) {
    let length = 0;
    while (length < words.length && from + length < title.length && title[from + length] === words[length]) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
