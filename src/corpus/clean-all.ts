import type { CleanDocument, SourceDocument } from '../document.js';
import { ChaffinchError } from '../errors.js';
import { type Options, type ResolvedOptions, type RunOptions, resolveOptions, resolveRun } from '../options.js';
import { type Hands, handsHere } from './hands.js';
import { cleanCorpus } from './run.js';
import { openWorkplace } from './workplace.js';

/**
 * Cleans many documents: each by itself and with what its site repeats on several pages, then near-identical paragraphs
 * are kept once across them.
 *
 * @param sources - the documents, all of one run
 * @param options - see {@link Options}
 * @returns clean documents, in input order
 * @throws ChaffinchError naming the first document that cannot be read, unless `onError` is given: then it is told, and the
 * rest goes on
 *
 * @example
 * const [first, second] = await cleanAll([{ id: 'a', html: pageA }, { id: 'b', html: pageB }]);
 * second.duplicates; // [{ of: { id: 'a', source: 3 }, similarity: 0.94, relation: 'near', … }]
 */
export async function cleanAll(sources: readonly SourceDocument[], options: Options = {}): Promise<CleanDocument[]> {
  const [resolved, run] = [resolveOptions(options), resolveRun(options)];
  const hands = await openHands(resolved, run.jobs);
  try {
    return await cleanAllResolved(sources, resolved, run, hands);
  } finally {
    await hands.close();
  }
}

/**
 * Those that work for an option `jobs`.
 *
 * @param options - every option with its value
 * @param jobs - how many workers; 1: this thread
 * @returns hands; close them when done
 */
export async function openHands(options: ResolvedOptions, jobs: number): Promise<Hands> {
  if (jobs === 1) return handsHere(options);
  const { openPool } = await import('./pool.js');
  return openPool(options, jobs);
}

/**
 * The same with options that were checked before.
 *
 * @param sources - source documents
 * @param options - every option with its value
 * @param run - options about the run
 * @param hands - those that do the work
 * @returns clean documents, in input order
 * @throws ChaffinchError naming the first document that cannot be read, unless `onError` is told
 */
export async function cleanAllResolved(
  sources: readonly SourceDocument[],
  options: ResolvedOptions,
  run: RunOptions,
  hands: Hands,
): Promise<CleanDocument[]> {
  if (!Array.isArray(sources))
    throw new ChaffinchError('invalid-document', 'cleanAll: expected an array of documents.');
  const workplace = openWorkplace();
  const documents: CleanDocument[] = [];
  const given = sources.map((source, index) => ({ origin: `Document ${index + 1}`, source }));
  try {
    for await (const outcome of cleanCorpus(given, { ...run, options, hands, workplace, nameOf: (origin) => origin })) {
      if ('document' in outcome) documents.push(outcome.document);
      else if (run.onError === undefined) throw outcome.error;
      else run.onError(outcome.error);
    }
  } finally {
    workplace.remove();
  }
  return documents;
}
