import type { CleanDocument, SourceDocument } from '../document.js';
import { ChaffinchError } from '../errors.js';
import { type Options, type ResolvedOptions, resolveOptions } from '../options.js';
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
 * @throws ChaffinchError naming the first document that cannot be read; to go on after one, clean them one by one and
 * give the rest to `dedupe`
 *
 * @example
 * const [first, second] = await cleanAll([{ id: 'a', html: pageA }, { id: 'b', html: pageB }]);
 * second.duplicates; // [{ of: { id: 'a', source: 3 }, similarity: 0.94, relation: 'near', … }]
 */
export async function cleanAll(sources: readonly SourceDocument[], options: Options = {}): Promise<CleanDocument[]> {
  const resolved = resolveOptions(options);
  return cleanAllResolved(sources, resolved, handsHere(resolved));
}

/**
 * The same with options that were checked before.
 *
 * @param sources - source documents
 * @param options - every option with its value
 * @param hands - those that do the work
 * @returns clean documents, in input order
 * @throws ChaffinchError naming the first document that cannot be read
 */
export async function cleanAllResolved(
  sources: readonly SourceDocument[],
  options: ResolvedOptions,
  hands: Hands,
): Promise<CleanDocument[]> {
  if (!Array.isArray(sources))
    throw new ChaffinchError('invalid-document', 'cleanAll: expected an array of documents.');
  const workplace = openWorkplace();
  const documents: CleanDocument[] = [];
  const given = sources.map((source, index) => ({ origin: `Document ${index + 1}`, source }));
  try {
    for await (const outcome of cleanCorpus(given, { options, hands, workplace, nameOf: (origin) => origin })) {
      if ('error' in outcome) throw outcome.error;
      documents.push(outcome.document);
    }
  } finally {
    workplace.remove();
  }
  return documents;
}
