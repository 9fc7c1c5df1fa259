import type { BlockView, PageView } from '../rule.js';
import { wordsIn } from '../text/fold.js';
import { isProse } from './place.js';

/** A title stands before the first paragraph, and among the first blocks. */
const LOOKED_AT = 12;
const LONGEST = 220;
const LEAST_LETTERS = 8;
/** Of a script without spaces. */
const LEAST_CHARACTERS = 5;
const LEAST_WORDS = 3;
/** A first line with nothing longer behind it is no title but the text. */
const LEAST_BODY = 80;
const SENTENCE_STOP = /[.。…;:,]["'”’»)]?$/u;
const ABBREVIATION = /(?:^|\s)(?:\p{Lu}\.){2,}$/u;
const NO_SPACES = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/u;
const MARKDOWN_HEADING = /^#{1,6}\s+/u;
const LETTERS = /[\p{L}\p{N}]/gu;

/**
 * The title of a page that does not tell its title, as extracted text: the first line of headline shape at the head
 * that is no noise, if a longer text follows.
 *
 * @param page - the page
 * @param isNoise - whether a block is noise whatever the title is
 * @returns the title as it stands in the text, or undefined
 */
export function findTitle(page: PageView, isNoise: (block: BlockView) => boolean): string | undefined {
  let found: BlockView | undefined;
  for (const block of page.blocks.slice(0, LOOKED_AT)) {
    const mayBeTitle = isTitle(block);
    // All rules are asked, so only of blocks that change something.
    if ((!mayBeTitle && !isProse(block)) || isNoise(block)) continue;
    if (!mayBeTitle) break;
    // A breadcrumb glued to the headline stands before the headline itself.
    if (found !== undefined && letters(found.text).endsWith(letters(block.text))) return block.text;
    found ??= block;
  }
  const start = found?.index ?? page.blocks.length;
  const body = page.blocks.slice(start + 1).some(({ text }) => text.length >= LEAST_BODY);
  return body ? found?.text.replace(MARKDOWN_HEADING, '') : undefined;
}

function isTitle({ type, text, folded, words }: BlockView): boolean {
  if (text.length > LONGEST || words < LEAST_WORDS || (type !== 'paragraph' && type !== 'heading')) return false;
  if (SENTENCE_STOP.test(text) && !ABBREVIATION.test(text)) return false;
  const spelled = NO_SPACES.test(folded) ? LEAST_WORDS : wordsIn(folded).length;
  const least = NO_SPACES.test(folded) ? LEAST_CHARACTERS : LEAST_LETTERS;
  return spelled >= LEAST_WORDS && letters(text).length >= least;
}

function letters(text: string): string {
  return (text.match(LETTERS) ?? []).join('').toLowerCase();
}
