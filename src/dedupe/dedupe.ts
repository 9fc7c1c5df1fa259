import type { Block } from '../document.js';
import { ChaffinchError } from '../errors.js';
import { type DedupeOptions, type ResolvedDedupe, resolveDedupe } from '../options.js';
import type { CandidateReport } from './candidates.js';
import { readParagraphs, type Texts } from './columns.js';
import { addContained } from './contained.js';
import { decide } from './decide.js';
import { type LookAlikeTexts, type Matching, match } from './match.js';
import type { Dedupable, Deduplication } from './result.js';
import { containmentsOf, lookAlikesOf } from './told.js';

/** Default of `allPairsUpTo`: some seconds of work. */
const ALL_PAIRS_UP_TO = 20_000;

/**
 * Keeps near-identical paragraphs of different documents once. A paragraph goes only if another document keeps one
 * that is the same or at least as alike as the threshold asks, and does not contradict it. Headings and captions are
 * not compared. Paragraphs under eight words, code and tables go only as exact copies, and only beside a paragraph that
 * goes too: two recipes may both ask for salt.
 *
 * The result does not depend on the order of the documents, as long as their ids differ and `prefer` is not `first`.
 *
 * @param documents - with `id` and `blocks`; `publishedAt` decides which paragraph is the earliest
 * @param options - threshold, preference, and what is told
 * @returns the documents without the paragraphs that went, which stand in their `duplicates`; the groups; and a report
 * @throws ChaffinchError `invalid-option`, `invalid-document`
 *
 * @example
 * const { documents, groups } = await dedupe([monday, tuesday]);
 * groups[0]; // { kept: { id: 'monday', source: 3, text: 'The bridge …' }, members: [{ id: 'tuesday', similarity: 0.94, relation: 'near', … }] }
 */
export async function dedupe<Document extends Dedupable>(
  documents: readonly Document[],
  options: DedupeOptions = {},
): Promise<Deduplication<Document>> {
  const resolved = resolveDedupe(options);
  if (resolved === false)
    throw new ChaffinchError(
      'invalid-option',
      'dedupe: expected an object of options; to leave it out, do not call dedupe.',
    );
  if (!Array.isArray(documents))
    throw new ChaffinchError('invalid-document', 'dedupe: expected an array of documents.');
  for (const [index, document] of documents.entries()) refuseShapeless(document, index);
  return dedupeResolved(documents, resolved);
}

/**
 * The same with options that were checked before.
 *
 * @param documents - with `id` and `blocks`
 * @param options - checked
 * @returns documents, groups and a report
 */
export function dedupeResolved<Document extends Dedupable>(
  documents: readonly Document[],
  options: ResolvedDedupe,
): Deduplication<Document> {
  const { threshold, contained = 'keep' } = options;
  const { paragraphs, texts } = readParagraphs(documents);
  const pairs: LookAlikeTexts[] = [];
  const told = options.lookAlikes === true ? (pair: LookAlikeTexts) => pairs.push(pair) : undefined;
  const { edges, report } = compareTexts(texts, options, told);
  const run = { documents, paragraphs, texts, edges };
  const rest = { report: { paragraphs: paragraphs.count, ...report } };
  const lookAlikes = told === undefined ? undefined : lookAlikesOf(run, pairs, options.prefer);
  const containments = contained === 'tell' ? { contained: containmentsOf(run, options.prefer) } : {};
  const by = (least: number): Deduplication<Document> => ({
    ...decide(run, { ...options, threshold: least }),
    ...rest,
    ...containments,
    ...(lookAlikes === undefined ? {} : { lookAlikes: lookAlikes.filter(({ similarity }) => similarity >= least) }),
    rethreshold: (other) => by(atLeast(threshold, other)),
  });
  return by(threshold);
}

/**
 * Compares texts as options ask: which are alike, and, where such go, which of them hold another word for word.
 *
 * @param texts - different normalised texts
 * @param options - checked
 * @param told - told of pairs that reach the threshold and contradict each other
 * @returns edges, and how they were found; a process warning is given where pairs were left out
 */
export function compareTexts(
  texts: Texts,
  { threshold, contained, allPairsUpTo = ALL_PAIRS_UP_TO }: ResolvedDedupe,
  told?: (pair: LookAlikeTexts) => void,
): Matching {
  const matching = match(texts, threshold, allPairsUpTo, told);
  if (contained === 'cut') addContained(texts, matching.edges);
  if (matching.report.skipped > 0) warnOfSkipped(matching.report);
  return matching;
}

/** What is less alike than the threshold of the comparison is not known. */
function atLeast(compared: number, threshold: number): number {
  if (threshold >= compared && threshold <= 1) return threshold;
  throw new ChaffinchError(
    'invalid-option',
    `rethreshold: expected a number from ${compared}, by which was compared, to 1, got ${threshold}; call dedupe for a lower one.`,
  );
}

/** Nothing is left out silently, not even where only the documents are handed on. */
function warnOfSkipped({ skipped, oversized }: CandidateReport): void {
  process.emitWarning(
    `chaffinch: ${oversized} groups of paragraphs are so large that ${skipped} pairs in them were not compared; near copies may have stayed.`,
    { code: 'CHAFFINCH_PAIRS_SKIPPED' },
  );
}

function refuseShapeless(document: Dedupable, index: number): void {
  const isBlock = (block: Block): boolean =>
    typeof block?.text === 'string' && typeof block.type === 'string' && typeof block.source === 'number';
  const hasDate = document?.publishedAt === undefined || typeof document.publishedAt === 'string';
  const hasBlocks = Array.isArray(document?.blocks) && document.blocks.every(isBlock);
  if (typeof document?.id === 'string' && hasBlocks && hasDate) return;
  const name = typeof document?.id === 'string' ? `document "${document.id}"` : `document ${index + 1}`;
  throw new ChaffinchError(
    'invalid-document',
    `dedupe: ${name} must have an id, blocks with type, text and source, and publishedAt, if any, as a string.`,
  );
}
