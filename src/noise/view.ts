import type { Page, PageBlock } from '../document.js';
import type { BlockView, Ending, PageView } from '../rule.js';
import { countWords } from '../words.js';
import { fold, foldNumbers, plain, wordsIn } from './fold.js';
import type { PhraseMatcher } from './match.js';
import { proseRange } from './place.js';
import { endsSentence } from './shape.js';

/** Longer blocks are no phrase, no consent text and no sign-up box; folding them would be wasted. */
const LONGEST_FOLDED = 1500;
/** An ending like "Read more" is no longer than this. */
const LONGEST_ENDING = 60;
/** After a letter: `Article 5.` ends no sentence. */
const LAST_SENTENCE_END = /(?<=[\p{L}\p{M}"'”’»)])[.!?…。！？]["'”’»)\]]{0,2}\s+(?=[^.!?…。！？]*$)/u;

/**
 * Measures every block of a page once, for all rules.
 *
 * @param page - the page as it was read
 * @param matcher - the phrases of the languages to look for
 * @param recurring - indexes of the blocks that belong to the template of the site
 * @returns the page as rules see it, without a title
 */
export function viewPage(page: Page, matcher: PhraseMatcher, recurring: ReadonlySet<number>): PageView {
  const blocks = page.blocks.map((block, index) => viewBlock(block, index, matcher));
  const firstByText = new Map<string, number>();
  for (const { plain: text, index } of blocks) if (text !== '' && !firstByText.has(text)) firstByText.set(text, index);
  return {
    prose: proseRange(blocks),
    metadata: page.metadata,
    blocks,
    firstByText,
    plainTitle: '',
    titleWords: new Set(),
    recurring,
  };
}

/**
 * A view of a page whose title is known.
 *
 * @param view - of the page
 * @param title - as the page tells it, or as it was found in the text
 * @returns the view with its title
 */
export function withTitle(view: PageView, title: string): PageView {
  const plainTitle = plain(title);
  return { ...view, plainTitle, titleWords: new Set(wordsIn(plainTitle)) };
}

function viewBlock(block: PageBlock, index: number, matcher: PhraseMatcher): BlockView {
  const plainText = block.text.length > LONGEST_FOLDED ? '' : plain(block.text);
  const folded = foldNumbers(plainText);
  return {
    ...block,
    index,
    plain: plainText,
    folded,
    phrases: matcher.match(block.text, folded),
    words: countWords(block.text),
    endsSentence: endsSentence(block.text),
    ...ending(block.text, matcher),
  };
}

/** What follows the last whole sentence, where it is short. */
function ending(text: string, matcher: PhraseMatcher): { readonly ending?: Ending } {
  const from = Math.max(0, text.length - LONGEST_ENDING);
  const mark = LAST_SENTENCE_END.exec(text.slice(from));
  if (mark === null) return {};
  const start = from + mark.index + mark[0].length;
  const rest = text.slice(start);
  const phrases = matcher.match(rest, fold(rest)).filter(({ form }) => form === 'line');
  return phrases.length === 0 ? {} : { ending: { start, phrases } };
}
