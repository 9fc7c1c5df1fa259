import type { BlockView, Finding, PageView } from '../rule.js';
import { looksLikeHeadline } from '../text/shape.js';
import { isMostlyLinks } from './names.js';
import { isProse, isTableOrCode, wordsOf } from './place.js';
import { runsOf } from './runs-of.js';

/** The rule that knows a list of beginnings of other articles, and what stands between them. */
export const BEGINNINGS = 'related-link/beginnings';
const CONFIDENCE_OF_LIST = 0.87;
/** Lists of teasers have so many, none of them shorter. */
const LEAST_TEASERS = 6;
const LEAST_LINKS = 4;
const LEAST_TEASER_WORDS = 5;
/** A headline within an article is longer than its subheadings, and ends with neither a mark nor a quotation. */
const LEAST_UNFINISHED_WORDS = 14;
const MOST_UNFINISHED = 0.2;
const UNFINISHED = /^\p{Lu}[^:"“”„«»]*[\p{L}\p{N}]$/u;
const CONFIDENCE_OF_TEASER = 0.82;
const LEAD_INS: ReadonlySet<string> = new Set(['related-link/lead-in', 'related-link/capitals']);

/** A teaser that breaks off has so many words at least; an article may break off too, but hardly a third time. */
const LEAST_CUT_SHORT_WORDS = 10;
const LEAST_CUT_SHORT = 3;
const LEAST_PARAGRAPHS_BEFORE = 3;
const MOST_CUT_SHORT = 0.5;
const CUT_SHORT = /(?:\u2026|\.\.\.)\]?\s*$/;
/** What breaks off and white space are shorter. */
const END = 8;
/**
 * In texts made of the evaluation's pages two were asked for, not three: on 15 sites by `<p>` and 6 by Readability nothing
 * from there on was content.
 */
const CONFIDENCE_OF_CUT_SHORT = 0.9;

/** A teaser may be as short where `Read more` follows the ellipsis; two of them prove each other. */
const LEAST_LINKED_WORDS = 5;
const MOST_LINKED_WORDS = 60;
const LEAST_LINKED = 2;
/** On pages of three sites all of 29 were noise. */
const CONFIDENCE_OF_LINKED = 0.92;

/**
 * Teasers of other articles that no phrase announces.
 *
 * @param page - the page
 * @param sure - findings that are sure, by block
 * @returns the teasers that are not among them
 */
export function findTeasers(page: PageView, sure: ReadonlyMap<number, Finding>): readonly Finding[] {
  return [
    ...teasersAtTail(page, sure),
    ...teasersInside(page, sure),
    ...teasersCutShort(page, sure),
    ...teasersLinked(page, sure),
  ];
}

/** Headlines after the last prose, one of which is said twice: lists of links are put together from several. */
function teasersAtTail(page: PageView, sure: ReadonlyMap<number, Finding>): readonly Finding[] {
  // A long question is a headline too.
  const last = page.blocks.findLastIndex(
    (block) => isProse(block) && !looksLikeHeadline(block.text) && !sure.has(block.index),
  );
  if (last < 0) return [];
  const isTeaser = (block: BlockView): boolean =>
    block.type === 'paragraph' &&
    block.words >= LEAST_TEASER_WORDS &&
    !block.text.trimEnd().endsWith(',') &&
    looksLikeHeadline(block.text);
  const saysTwice = (run: readonly BlockView[]): boolean => new Set(run.map(({ plain }) => plain)).size < run.length;
  return runsOf(page.blocks.slice(last + 1), isTeaser)
    .filter((run) => run.length >= (run.every(isMostlyLinks) ? LEAST_LINKS : LEAST_TEASERS) && saysTwice(run))
    .flat()
    .filter(({ index }) => !sure.has(index))
    .map(teaser('related-link/twice', CONFIDENCE_OF_LIST));
}

/**
 * Long headlines between paragraphs that all end as sentences do, on a page that has a link with a lead-in between
 * paragraphs: who links so does it more than once, and not always with a lead-in.
 */
function teasersInside(page: PageView, sure: ReadonlyMap<number, Finding>): readonly Finding[] {
  const isKept = (block: BlockView | undefined): block is BlockView => block !== undefined && !sure.has(block.index);
  const isParagraph = (block: BlockView | undefined): boolean => isKept(block) && isProse(block) && block.endsSentence;
  const isInside = ({ index }: BlockView): boolean =>
    isParagraph(page.blocks[index - 1]) && isParagraph(page.blocks[index + 1]);
  const links = page.blocks.filter(
    (block) => LEAD_INS.has(sure.get(block.index)?.rule ?? '') && block.words >= LEAST_TEASER_WORDS && isInside(block),
  );
  if (links.length === 0) return [];
  const long = page.blocks.filter((block) => isKept(block) && block.words >= LEAST_UNFINISHED_WORDS);
  const unfinished = long.filter(({ endsSentence }) => !endsSentence);
  if (unfinished.length > long.length * MOST_UNFINISHED) return [];
  return unfinished
    .filter((block) => block.type === 'paragraph' && isInside(block) && UNFINISHED.test(block.text.trim()))
    .map(teaser('related-link/inside', CONFIDENCE_OF_TEASER));
}

/**
 * What follows the last paragraph that ends as paragraphs do, where it breaks off again and again: the beginnings of other
 * articles, each with its headline, and what stands between and below them.
 */
function teasersCutShort({ blocks }: PageView, sure: ReadonlyMap<number, Finding>): readonly Finding[] {
  if (blocks.filter(isCutShort).length < LEAST_CUT_SHORT) return [];
  const isWhole = (block: BlockView): boolean => isProse(block) && !isCutShort(block) && !sure.has(block.index);
  const last = blocks.findLastIndex(isWhole);
  const teasers = blocks.slice(last + 1).filter(isCutShort);
  const [first] = teasers;
  if (first === undefined || teasers.length < LEAST_CUT_SHORT) return [];
  if (blocks.filter(isWhole).length < LEAST_PARAGRAPHS_BEFORE) return [];
  if (wordsOf(teasers) > wordsOf(blocks) * MOST_CUT_SHORT) return [];
  const headline = blocks[first.index - 1];
  const hasHeadline = headline !== undefined && headline.index > last && isHeadline(headline);
  return blocks
    .slice(hasHeadline ? headline.index : first.index)
    .filter((block) => !sure.has(block.index) && !isTableOrCode(block))
    .map(teaser(isList(teasers, blocks) ? BEGINNINGS : 'related-link/cut-short', CONFIDENCE_OF_CUT_SHORT));
}

/** So many teasers that long are a list of them even where no headline stands above each. */
const LEAST_OF_LIST = 5;
const LEAST_WORDS_OF_LIST = 20;
const MOST_HEADLINE_WORDS = 20;

/** Whether teasers have headlines, or are so many and so long that no story breaks off so often. */
function isList(teasers: readonly BlockView[], blocks: readonly BlockView[]): boolean {
  const hasHeadline = ({ index }: BlockView): boolean => {
    const before = blocks[index - 1];
    // A question has an answer below it.
    return (
      before !== undefined && before.words <= MOST_HEADLINE_WORDS && isHeadline(before) && !QUESTION.test(before.text)
    );
  };
  if (teasers.filter(hasHeadline).length * 2 >= teasers.length) return true;
  return teasers.length >= LEAST_OF_LIST && wordsOf(teasers) >= LEAST_WORDS_OF_LIST * teasers.length;
}

const QUESTION = /[?？؟;]\s*$/u;

/** Beginnings of other articles that break off before a link to the rest, beside an article that is told in full. */
function teasersLinked({ blocks }: PageView, sure: ReadonlyMap<number, Finding>): readonly Finding[] {
  const linked = blocks.filter(
    (block) => block.words >= LEAST_LINKED_WORDS && block.words <= MOST_LINKED_WORDS && leadsToRest(block),
  );
  if (linked.length < LEAST_LINKED) return [];
  const whole = blocks.filter((block) => isProse(block) && !sure.has(block.index) && !leadsToRest(block));
  if (whole.length < LEAST_PARAGRAPHS_BEFORE || wordsOf(linked) > wordsOf(whole)) return [];
  return linked.filter(({ index }) => !sure.has(index)).map(teaser('related-link/read-more', CONFIDENCE_OF_LINKED));
}

/** Whether a block breaks off, and a link to the rest follows: `The valley was quiet until… Read more`. */
function leadsToRest({ text, ending }: BlockView): boolean {
  if (ending?.phrases.some(({ kind }) => kind === 'read-more') !== true) return false;
  return CUT_SHORT.test(text.slice(0, ending.start).slice(-END));
}

function teaser(rule: string, confidence: number): (block: BlockView) => Finding {
  return ({ index }) => ({ kind: 'related-link', rule, confidence, block: index });
}

function isCutShort({ type, words, text }: BlockView): boolean {
  return type === 'paragraph' && words >= LEAST_CUT_SHORT_WORDS && CUT_SHORT.test(text.slice(-END));
}

function isHeadline({ type, text }: BlockView): boolean {
  return type === 'heading' || looksLikeHeadline(text);
}
