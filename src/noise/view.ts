import type { Page, PageBlock } from '../document.js';
import type { PageLanguage } from '../language/language.js';
import type { Aside, BlockView, Ending, PageView } from '../rule.js';
import { fold, foldNumbers, plain, wordsIn } from '../text/fold.js';
import { endsSentence } from '../text/shape.js';
import { countWords } from '../text/words.js';
import type { PhraseMatcher } from './match.js';
import type { NoiseModel } from './model/model.js';
import { proseRange } from './place.js';

/** What is known of a page beside its text. */
export interface Knowledge {
  readonly language: PageLanguage;
  /** The phrases of its languages; see `loadMatcher`. */
  readonly matcher: PhraseMatcher;
  /** Indexes of the blocks that belong to the template of its site; see `rememberSites`. */
  readonly recurring: ReadonlySet<number>;
  /** The one for pages of its kind; see `loadNoiseModel`. Without it rules alone are asked. */
  readonly model?: NoiseModel;
}

/** Longer blocks are no phrase, no consent text and no sign-up box; folding them would be wasted. */
const LONGEST_FOLDED = 1500;
/** An ending like "Read more" is no longer than this. */
const LONGEST_ENDING = 60;
/** With a colon or bar: `(Read also: …)`. */
const ASIDE = /[([（]([^()[\]（）:|：]{3,40}[:|：][^()[\]（）]{3,160})[)\]）]/gu;
const NO_ASIDES: readonly Aside[] = [];
/** After a letter: `Article 5.` ends no sentence. */
const LAST_SENTENCE_END =
  /(?<=[\p{L}\p{M}"'”’»)])(?:(?:\.{3}|[.!?…۔؟।॥])["'”’»)\]]{0,2}\s+|[。！？]["'”’»)\]）」』]{0,2}\s*)(?=[^.!?…۔؟।॥。！？]*$)/u;

/**
 * Measures every block of a page once, for all rules.
 *
 * @param page - the page as it was read
 * @param knowledge - what is known of the page beside its text
 * @returns the page as rules see it, without a title
 */
export function viewPage(page: Page, { language, matcher, recurring }: Knowledge): PageView {
  const blocks = page.blocks.map((block, index) => viewBlock(block, index, matcher));
  const firstByText = new Map<string, number>();
  for (const { plain: text, index } of blocks) if (text !== '' && !firstByText.has(text)) firstByText.set(text, index);
  return {
    prose: proseRange(blocks),
    metadata: page.metadata,
    language,
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

/** While it is made. */
type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] };

function viewBlock(block: PageBlock, index: number, matcher: PhraseMatcher): BlockView {
  const plainText = block.text.length > LONGEST_FOLDED ? '' : plain(block.text);
  const folded = foldNumbers(plainText);
  const { type, text, level, context } = block;
  const isSentence = endsSentence(text);
  const ending = isSentence ? undefined : endingOf(text, matcher);
  const view: Draft<BlockView> = {
    type,
    text,
    index,
    plain: plainText,
    folded,
    phrases: matcher.match(text, folded),
    words: countWords(text),
    endsSentence: isSentence,
    asides: asidesIn(text, matcher),
  };
  if (level !== undefined) view.level = level;
  if (context !== undefined) view.context = context;
  if (ending !== undefined) view.ending = ending;
  return view;
}

/** What stands in brackets and leads to another article. */
function asidesIn(text: string, matcher: PhraseMatcher): readonly Aside[] {
  if (!text.includes('(') && !text.includes('[') && !text.includes('（')) return NO_ASIDES;
  return [...text.matchAll(ASIDE)].flatMap(({ 0: aside, 1: inner = '', index }) => {
    const phrases = matcher.match(inner, fold(inner)).filter(({ form }) => form === 'lead-in');
    return phrases.length === 0 ? [] : [{ start: index, end: index + aside.length, phrases }];
  });
}

/** What follows the last whole sentence of a block that ends in none, where it is short. */
function endingOf(text: string, matcher: PhraseMatcher): Ending | undefined {
  const from = Math.max(0, text.length - LONGEST_ENDING);
  const mark = LAST_SENTENCE_END.exec(text.slice(from));
  if (mark === null) return undefined;
  const start = from + mark.index + mark[0].length;
  const rest = text.slice(start);
  const phrases = matcher
    .match(rest, fold(rest))
    .filter(({ form, kind }) => form === 'line' || (form === 'lead-in' && kind === 'photo-credit'));
  return phrases.length === 0 ? undefined : { start, phrases };
}
