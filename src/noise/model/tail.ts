import type { Page } from '../../document.js';
import { primaryOf } from '../../language/kin.js';
import { type BlockView, type Finding, isWhole, type PageView } from '../../rule.js';
import { isProse, isTableOrCode, wordsOf } from '../place.js';
import { OPT_IN } from '../policy.js';
import { NoiseMeasures } from './features.js';
import { kindOf, type NoiseModel, reasonsFor, seenAs } from './model.js';

/** A block speaks for noise by its log odds, above so much; none by more than that. */
const LEAST_ODDS = 0.5;
const MOST_ODDS = 3;
/** Longer blocks speak louder, by the root of their words, up to this; items of a list and labels hardly at all. */
const LOUDEST = 6;
const LEAST_WORDS = 8;
const LABEL = 0.5;
/** A paragraph with which a tail begins speaks for noise itself: it may be the article's last. */
const ODDS_OF_FIRST = 1;
/** Lists of short lines look like noise: where no more of the article than this ends as sentences do, nothing is told. */
const LEAST_SENTENCES = 0.5;
/** No tail is more of the text, by words, and none is longer: the lists of a comparison are, and long threads. */
const MOST = 1 / 3;
const LONGEST = 400;
/**
 * An article stands before its tail: so much speaks for content there, some three paragraphs. A text that does not look like
 * one to the model, as in a language without spaces and end marks, has no tail.
 */
const ARTICLE = 40;
/** Where the last blocks speak so much for content, and none before them for noise, the article is the end. */
const ENDS_IN_ARTICLE = 10;
/** Shorter texts have none: two paragraphs do not speak loud enough for an article. */
const LEAST_BLOCKS = 4;
/** So many blocks are asked at a time, from the end: of most texts no more. */
const AT_A_TIME = 4;
/** Rules are as sure as this of what they found: it speaks neither for nor against. */
const FOUND = 0.8;
/** Where rules found nothing in a tail, it is hardly one: so much more must speak for it. */
const WITHOUT_FINDING = 8;

/** Scripts that the model learned from: of texts in others it tells nothing. */
const SCRIPTS: ReadonlySet<string> = new Set(['Latn', 'Grek', 'Cyrl', 'Hani']);
/** Nine of ten pages that it learned from are in this language: in others so much more must speak for a tail. */
const LANGUAGE = 'en';
const OTHER_LANGUAGE = 3;

/**
 * Whether a text may have a tail, so that its model is worth loading.
 *
 * @param page - a text
 * @returns false for one that is too short
 */
export function mayHaveTail({ blocks }: Page): boolean {
  return blocks.length >= LEAST_BLOCKS;
}

/** By what speaks for a tail, how sure it is: the share of 914 such tails that were mostly noise, out of fold. */
const CONFIDENCES: readonly (readonly [least: number, confidence: number])[] = [
  [25, 0.95],
  [6, 0.9],
  [2, 0.82],
  [0, 0.72],
];

/**
 * What stands below an article of which only a text is left: teasers, notes of the site, what readers wrote. A line by
 * itself tells little; the model is asked for each from the end on, and what they say is added up, as in the search for a
 * change point: the tail begins where most speaks for it.
 *
 * @param page - a text as rules see it
 * @param findings - what the rules of the library found
 * @param model - for texts; see `loadNoiseModel`
 * @param author - who wrote it: what begins with the name tells of them
 * @returns findings for the blocks of the tail that no rule is sure of; none where nothing speaks for one
 *
 * Out of fold, of the texts of paragraph elements of 1,050 articles 11 % of the words of noise that the rules leave go, and
 * .14 % of those of content; of the texts that Readability makes of them 2 % and .07 %.
 *
 * @see Page, "Continuous inspection schemes", 1954, for sums that tell where something changed
 */
export function findTail(
  page: PageView,
  findings: readonly Finding[],
  { forest, scorer }: NoiseModel,
  author?: string,
): readonly Finding[] {
  const { scripts, tag = '' } = page.language;
  if (!SCRIPTS.has(scripts[0] ?? '')) return [];
  const found = new Set(findings.filter(isSure).map(({ block }) => block));
  const open = page.blocks.filter(({ index }) => !found.has(index));
  const measures = new NoiseMeasures(page, findings, undefined);
  const { start, spoken } = endOf(open, measures, scorer);
  const tail = open.slice(start);
  const [first] = tail;
  if (first === undefined || !isTailOf(open.slice(0, start), tail)) return [];
  const hasFound = first.index + tail.length < page.blocks.length;
  const asked = (hasFound ? 0 : WITHOUT_FINDING) + (primaryOf(tag) === LANGUAGE ? 0 : OTHER_LANGUAGE);
  const [, confidence] = CONFIDENCES.find(([least]) => spoken - asked >= least) ?? [];
  if (confidence === undefined) return [];
  const blocks = tail.filter((block) => !isTableOrCode(block));
  const rows = measures.rows(blocks);
  return blocks.map((block, row) => {
    const isOfAuthor = author !== undefined && isProse(block) && block.text.startsWith(author);
    const kind = isOfAuthor ? 'author-bio' : kindOf(block, findings);
    return seenAs(kind, block.index, confidence, reasonsFor(forest, rows, row));
  });
}

function isSure(finding: Finding): boolean {
  return isWhole(finding) && finding.confidence >= FOUND && !OPT_IN.has(finding.kind);
}

function loudness({ words, endsSentence }: BlockView): number {
  return endsSentence || words >= LEAST_WORDS ? Math.min(LOUDEST, Math.sqrt(words)) : LABEL;
}

/** Whether what stands before a tail is an article, and most of the text. */
function isTailOf(article: readonly BlockView[], tail: readonly BlockView[]): boolean {
  const sentences = article.filter(({ endsSentence }) => endsSentence).length;
  if (sentences < article.length * LEAST_SENTENCES) return false;
  const words = wordsOf(tail);
  return words <= LONGEST && words <= (words + wordsOf(article)) * MOST;
}

/**
 * Where the end of a page begins that most speaks for being noise, and how much does: at the end, and nothing, where no
 * article is seen before it.
 */
function endOf(
  open: readonly BlockView[],
  measures: NoiseMeasures,
  scorer: NoiseModel['scorer'],
): { readonly start: number; readonly spoken: number } {
  let [sum, spoken, start] = [0, 0, open.length];
  for (let to = open.length; to > 0; to -= AT_A_TIME) {
    const from = Math.max(0, to - AT_A_TIME);
    const content = scorer.sums(measures.rows(open.slice(from, to)));
    for (let at = to - 1; at >= from; at--) {
      const block = open[at];
      if (block === undefined) continue;
      const odds = -(content[at - from] ?? 0);
      sum += loudness(block) * Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds - LEAST_ODDS));
      if (sum > spoken && (odds > ODDS_OF_FIRST || !isProse(block))) [spoken, start] = [sum, at];
      if (sum < spoken - (spoken > 0 ? ARTICLE : ENDS_IN_ARTICLE)) return { start, spoken };
    }
  }
  return { start: open.length, spoken: 0 };
}
