import { PAGE_TYPES } from '../../document.js';
import { EarlyStopScorer } from '../../model/early-stop.js';
import { logistic, softmax } from '../../model/forest.js';
import { Unpacker } from '../../model/pack.js';
import { bestChoice } from '../../model/threshold.js';
import { BLOCK_FEATURES, type BlocksOfPage, blockFeatures } from './features.js';
import { writeMemberFeatures } from './member-features.js';
import { otherArticles } from './other-articles.js';
import { pageFeatures } from './page-features.js';
import type { PageSight } from './sight.js';

/** What the model says of a page. */
export interface Estimate {
  /** How likely the page is of each type, in the order of `PAGE_TYPES`; 1 together. */
  readonly types: readonly number[];
  /** How likely each block is content: 0 to 1. */
  readonly content: readonly number[];
}

/** What tells content from the rest of a page: learned by training/train_content.py. */
export interface ContentModel {
  readonly types: EarlyStopScorer;
  /** How much the name of an element speaks for content: log odds. */
  readonly names: ReadonlyMap<string, number>;
  /** For pages of which Readability was not asked. */
  readonly alone: EarlyStopScorer;
  /** For pages of which it was. */
  readonly withReadability: EarlyStopScorer;
  /** For pages that are hardly articles: forums, shops, lists. Readability was asked of them too. */
  readonly otherPages: EarlyStopScorer;
}

let loaded: Promise<ContentModel> | undefined;

/**
 * The model, read when first needed.
 *
 * @returns its trees and tables
 */
export function loadContentModel(): Promise<ContentModel> {
  loaded ??= import('./weights.js').then(({ weights }) => readContentModel(weights));
  return loaded;
}

/**
 * Reads a model.
 *
 * @param weights - as training/train_content.py packs them
 * @returns its trees and tables
 */
export function readContentModel(weights: string): ContentModel {
  const packed = new Unpacker(weights);
  const types = new EarlyStopScorer(packed.forest());
  const names = packed.text().split(' ');
  const scores = packed.floats(names.length);
  return {
    types,
    names: new Map(names.map((name, i) => [name, scores[i] ?? 0])),
    alone: new EarlyStopScorer(packed.forest()),
    withReadability: new EarlyStopScorer(packed.forest()),
    otherPages: new EarlyStopScorer(packed.forest()),
  };
}

/**
 * Where the best choice promises less, Readability is asked too: of about every second page. Measured on the pages of
 * training, the model then tells as much as if it were always asked, within a thousandth of F1.
 */
const SURE = 0.945;
/** Pages that are less likely an article have a forest of their own: measured out of fold. */
const LIKELY_ARTICLE = 0.7;
const ARTICLE = PAGE_TYPES.indexOf('article');

/**
 * How likely each block of a page is content.
 *
 * @param sight - the page
 * @param model - see {@link loadContentModel}
 * @param ask - gives for each block whether Readability's article has it; called only where little is sure, and for
 *   pages that are hardly articles
 * @returns the probabilities of its types and of its blocks
 */
export function estimate(sight: PageSight, model: ContentModel, ask: () => readonly boolean[]): Estimate {
  const { walked, metadata } = sight;
  const types = softmax(model.types.sums(pageFeatures(sight)));
  const rows = blockFeatures(blocksOf(sight, types, model.names));
  const others = otherArticles(walked, metadata.title);
  const askInto = (): void => writeMemberFeatures(walked, ask(), rows, BLOCK_FEATURES.length);
  if ((types[ARTICLE] ?? 0) < LIKELY_ARTICLE) {
    askInto();
    return { types, content: probabilities(model.otherPages, rows, others) };
  }
  const alone = probabilities(model.alone, rows, others);
  if (bestChoice(walked.drafts, alone).score >= SURE) return { types, content: alone };
  askInto();
  return { types, content: probabilities(model.withReadability, rows, others) };
}

/** What the features of a page's blocks are made from. */
export function blocksOf(
  { walked, metadata, linkedText }: PageSight,
  types: readonly number[],
  nameScores: ReadonlyMap<string, number>,
): BlocksOfPage {
  const told = { body: linkedText, excerpt: metadata.excerpt };
  return { walked, title: metadata.title, told, types, nameScores };
}

function probabilities(scorer: EarlyStopScorer, rows: Float32Array, others: ReadonlySet<number>): readonly number[] {
  return Array.from(scorer.sums(rows), (logOdds, row) => {
    const content = others.has(row) ? 0 : logistic(logOdds);
    return isTold(rows, row * scorer.width) ? Math.max(content, TOLD) : content;
  });
}

const WORDS_COLUMN = BLOCK_FEATURES.indexOf('words');
const TOLD_COLUMN = BLOCK_FEATURES.indexOf('told');
/** Almost all of a block, and words enough that they do not stand in the article by chance. */
const LEAST_SHARE = 0.95;
const LEAST_WORDS = 3;
/** More than `bestThreshold` ever asks. */
const TOLD = 0.6;

/** Whether a block stands in the article as the page tells it machines: then it is content, whatever it looks like. */
function isTold(rows: Float32Array, offset: number): boolean {
  return (rows[offset + TOLD_COLUMN] ?? 0) >= LEAST_SHARE && (rows[offset + WORDS_COLUMN] ?? 0) >= LEAST_WORDS;
}
