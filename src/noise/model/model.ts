import { NOISE_KINDS, type NoiseKind } from '../../document.js';
import { EarlyStopScorer } from '../../model/early-stop.js';
import { type Forest, logistic, weightiest } from '../../model/forest.js';
import { Unpacker } from '../../model/pack.js';
import { type BlockView, type Finding, isWhole, type PageView } from '../../rule.js';
import { looksLikeHeadline } from '../../text/shape.js';
import { isMostlyLinks } from '../names.js';
import { OPT_IN, REPEATED } from '../policy.js';
import { featureInWords } from './feature-words.js';
import { NOISE_FEATURES, noiseFeatures } from './features.js';

/** What tells noise from content within a page that was read: learned by training/train_noise.py. */
export interface NoiseModel {
  /** What pages it learned from: the elements of a page of HTML tell more than a text. */
  readonly of: 'html' | 'text';
  /** Trees that explain, and what scores by them. */
  readonly forest: Forest;
  readonly scorer: EarlyStopScorer;
}

const loaded = new Map<NoiseModel['of'], Promise<NoiseModel>>();

/**
 * The model for pages of a kind, read when first needed.
 *
 * @param of - the kind
 * @returns its trees
 */
export function loadNoiseModel(of: NoiseModel['of']): Promise<NoiseModel> {
  const known = loaded.get(of) ?? readNoiseModel(of);
  loaded.set(of, known);
  return known;
}

async function readNoiseModel(of: NoiseModel['of']): Promise<NoiseModel> {
  const { weights } = await (of === 'html' ? import('./weights.js') : import('./text-weights.js'));
  const forest = new Unpacker(weights).forest();
  return { of, forest, scorer: new EarlyStopScorer(forest) };
}

/** Reasons that a cut of the model gives. */
const REASONS = 3;

/**
 * The features that spoke most for a block being noise, in words.
 *
 * @param forest - trees that explain
 * @param rows - rows of features behind each other
 * @param row - that of the block
 * @returns at most three, the weightiest first
 */
export function reasonsFor(forest: Forest, rows: Float32Array, row: number): readonly string[] {
  return weightiest(forest, rows, row, REASONS).map((feature) => featureInWords(NOISE_FEATURES[feature] ?? ''));
}

/** What the model says of the blocks of a page. */
export interface NoiseEstimate {
  /** How likely each block is content: 0 to 1. */
  readonly content: readonly number[];
  /**
   * @param block - the index of a block
   * @returns the block as noise: the kind that it resembles, how sure that is, and the features that spoke most for it
   */
  finding(block: number): Finding;
}

/**
 * How likely each block of a page is content, by all that is known of it.
 *
 * @param page - the page as rules see it
 * @param findings - what the rules of the library found
 * @param types - how likely the page is of each type
 * @param model - for pages of HTML; see {@link loadNoiseModel}
 * @returns probabilities, and what they say of a block
 */
export function estimateNoise(
  page: PageView,
  findings: readonly Finding[],
  types: readonly number[] | undefined,
  { forest, scorer }: NoiseModel,
): NoiseEstimate {
  const rows = noiseFeatures(page, findings, types);
  const content = Array.from(scorer.sums(rows), logistic);
  return {
    content,
    finding: (index) => {
      const block = page.blocks[index];
      const kind = block === undefined ? 'boilerplate' : kindOf(block, findings);
      return seenAs(kind, index, 1 - (content[index] ?? 1), reasonsFor(forest, rows, index));
    },
  };
}

/** A rule that is less sure than this does not outweigh a model that is as sure as that: measured out of fold. */
const RULE_ALONE = 0.95;
const SURELY_CONTENT = 0.7;

/**
 * Whether the model knows better than a rule: the rule is not quite sure, and the model is that the block is content.
 *
 * @param finding - of a rule of the library
 * @param content - how likely each block is content
 * @returns true for a finding that means nothing; false for what was said before, or is cut only on request
 */
export function isOutweighed(finding: Finding, content: readonly number[]): boolean {
  const { kind, confidence, block } = finding;
  if (!isWhole(finding) || REPEATED.has(kind) || OPT_IN.has(kind)) return false;
  return confidence < RULE_ALONE && (content[block] ?? 0) >= SURELY_CONTENT;
}

/**
 * A block that a model takes for noise.
 *
 * @param kind - of the noise
 * @param block - its index
 * @param confidence - how sure that is: 0 to 1
 * @param because - see {@link reasonsFor}
 * @returns the finding, of the rule `kind/model`
 */
export function seenAs(kind: NoiseKind, block: number, confidence: number, because: readonly string[]): Finding {
  return { kind, rule: `${kind}/model`, confidence, block, because };
}

/**
 * The kind of noise that a block of a page resembles, which only the model saw.
 *
 * @param block - the block
 * @param findings - what the rules found in its page
 * @returns as {@link resembledKind} tells by those that mean the whole block
 */
export function kindOf(block: BlockView, findings: readonly Finding[]): NoiseKind {
  return resembledKind(
    block,
    findings.filter((finding) => finding.block === block.index && isWhole(finding)),
  );
}

/** A finding that is less sure says nothing of a kind. */
const LEAST = 0.4;

/**
 * The kind of noise that a block resembles, which only the model saw.
 *
 * @param block - the block
 * @param findings - what the rules found in it
 * @returns the kind of the surest finding, where it may be one that is cut only on request that; else by its element;
 *   `boilerplate` where nothing tells
 */
export function resembledKind(block: BlockView, findings: readonly Finding[]): NoiseKind {
  const told = findings.filter(({ confidence }) => confidence >= LEAST);
  const optIn = told.find(({ kind }) => OPT_IN.has(kind));
  if (optIn !== undefined) return optIn.kind;
  const [best] = told.sort((a, b) => b.confidence - a.confidence);
  if (best !== undefined) return best.kind;
  if (block.type === 'caption') return 'caption';
  const named = NOISE_KINDS.find((kind) => NAMES[kind]?.some((name) => block.context?.names.includes(name)));
  if (named !== undefined) return named;
  return isMostlyLinks(block) && looksLikeHeadline(block.text) ? 'related-link' : 'boilerplate';
}

/** Names of elements that hold one kind of noise. */
const NAMES: { readonly [Kind in NoiseKind]?: readonly string[] } = {
  'comment-prompt': ['comment', 'comments', 'disqus', 'commentlist', 'respond'],
  'related-link': ['related', 'recommended', 'recirc', 'teaser', 'teasers', 'outbrain', 'taboola'],
  newsletter: ['newsletter', 'newsletters', 'signup', 'optin', 'mailchimp'],
  consent: ['cookie', 'cookies', 'consent', 'gdpr', 'onetrust'],
  share: ['share', 'sharing', 'sharedaddy', 'addtoany'],
  tags: ['tags', 'taglist', 'tagcloud'],
  caption: ['caption', 'figcaption'],
  breadcrumb: ['breadcrumb', 'breadcrumbs'],
  navigation: ['nav', 'navigation', 'menu', 'navbar', 'footer', 'pagination'],
  advertisement: ['ad', 'ads', 'advert', 'advertisement', 'sponsored'],
  byline: ['byline', 'author'],
  timestamp: ['date', 'timestamp', 'dateline'],
};
