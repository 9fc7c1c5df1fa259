import { readParagraphs } from '../dedupe/columns.js';
import { coverageOf, orderOf } from '../dedupe/decide.js';
import { compareTexts } from '../dedupe/dedupe.js';
import { type Comparable, type Dedupable, type Deduped, eachWithoutCovered } from '../dedupe/result.js';
import type { ResolvedDedupe } from '../options.js';
import type { ParagraphIndex } from './index-types.js';

/**
 * A document without what known ones keep.
 *
 * @param document - as it was cleaned
 * @param index - what is known
 * @param options - of deduplication
 * @returns the document; what went stands in its `duplicates`
 */
export function withoutKnown<Document extends Dedupable>(
  document: Document,
  index: ParagraphIndex,
  options: ResolvedDedupe,
): Deduped<Document> | (Document & Pick<Deduped<Document>, 'duplicates'>) {
  const known = knownTo([document], index, options.threshold);
  const documents = [document, ...known];
  const { paragraphs, texts } = readParagraphs(documents);
  const { edges } = compareTexts(texts, options);
  const run = { documents, paragraphs, texts, edges };
  const order = knownFirst(orderOf(run, options.prefer), paragraphs.document, 1);
  const [rest] = eachWithoutCovered(
    [document],
    documents,
    paragraphs,
    edges,
    coverageOf(run, options.threshold, order),
  );
  return rest ?? { ...document, duplicates: [] };
}

/**
 * The known documents that may cover paragraphs of others.
 *
 * @param documents - the others; as they were known before, they are left out
 * @param index - what is known
 * @param threshold - least Dice coefficient
 * @returns each once, in the order of their ids
 */
export function knownTo(
  documents: readonly Comparable[],
  index: ParagraphIndex,
  threshold: number,
): readonly Dedupable[] {
  const except = new Set(documents.map(({ id }) => id));
  const known = new Map<string, Dedupable>();
  for (const document of documents) index.search(document, threshold, except, (found) => known.set(found.id, found));
  return [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * An order in which what is known comes first, for it was given out before.
 *
 * @param order - indexes of paragraphs
 * @param document - for each paragraph the index of its document
 * @param documents - how many documents are new; those that are known follow
 * @returns the same paragraphs, those of known documents first
 */
export function knownFirst(order: Int32Array, document: Int32Array, documents: number): Int32Array {
  const isKnown = (paragraph: number): boolean => (document[paragraph] ?? 0) >= documents;
  const known = order.filter(isKnown);
  const sorted = new Int32Array(order.length);
  sorted.set(known);
  sorted.set(
    order.filter((paragraph) => !isKnown(paragraph)),
    known.length,
  );
  return sorted;
}
