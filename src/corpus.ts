import { cleanPage, readSource } from './clean.js';
import { dedupeResolved } from './dedupe/dedupe.js';
import type { CleanDocument, Page, SourceDocument } from './document.js';
import { ChaffinchError } from './errors.js';
import { rememberSites } from './noise/site.js';
import { type Options, type ResolvedOptions, resolveOptions } from './options.js';

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
  return cleanAllResolved(sources, resolveOptions(options));
}

/**
 * The same with options that were checked before.
 *
 * @param sources - source documents
 * @param options - every option with its value
 * @returns clean documents, in input order
 * @throws ChaffinchError naming the first document that cannot be read
 */
export async function cleanAllResolved(
  sources: readonly SourceDocument[],
  options: ResolvedOptions,
): Promise<CleanDocument[]> {
  if (!Array.isArray(sources))
    throw new ChaffinchError('invalid-document', 'cleanAll: expected an array of documents.');
  const sites = await rememberSites();
  const pages: Page[] = [];
  for (const [index, source] of sources.entries()) {
    const page = await readSource(source, options, `Document ${index + 1}`);
    sites.add(page);
    pages.push(page);
  }
  const documents: CleanDocument[] = [];
  for (const page of pages) documents.push(await cleanPage(page, options, sites.recurringIn(page)));
  return options.dedupe === false ? documents : [...dedupeResolved(documents, options.dedupe).documents];
}
