import { type Forest, logistic, softmax, sumLeaves } from '../../model/forest.js';
import { Unpacker } from '../../model/pack.js';
import { blockFeatures } from './features.js';
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
  readonly types: Forest;
  /** How much the name of an element speaks for content: log odds. */
  readonly names: ReadonlyMap<string, number>;
  readonly blocks: Forest;
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
  const types = packed.forest();
  const names = packed.text().split(' ');
  const scores = packed.floats(names.length);
  return { types, names: new Map(names.map((name, i) => [name, scores[i] ?? 0])), blocks: packed.forest() };
}

/**
 * How likely each block of a page is content.
 *
 * @param sight - the page
 * @param model - see {@link loadContentModel}
 * @returns the probabilities of its types and of its blocks
 */
export function estimate(sight: PageSight, model: ContentModel): Estimate {
  const types = softmax(sumLeaves(model.types, pageFeatures(sight), 0));
  const rows = blockFeatures({
    walked: sight.walked,
    isMember: sight.isMember,
    title: sight.metadata.title,
    types,
    nameScores: model.names,
  });
  const content = sight.walked.drafts.map((_, row) => logistic(sumLeaves(model.blocks, rows, row)[0] ?? 0));
  return { types, content };
}
