import type { ResolvedDedupe } from '../options.js';
import type { Paragraphs, Texts } from './columns.js';
import { inCompany } from './company.js';
import type { Edges } from './edges.js';
import { totalOrder } from './order.js';
import { type Coverage, resolve } from './resolve.js';
import { type Comparable, type Dedupable, type Deduplication, eachWithoutCovered, groupsOf } from './result.js';

/** What comparing left behind: enough to decide again without comparing again. */
export interface Run<Document extends Comparable> {
  readonly documents: readonly Document[];
  readonly paragraphs: Paragraphs;
  readonly texts: Texts;
  readonly edges: Edges;
}

/**
 * The part of deduplication that compares nothing: which paragraphs go, by a total order and the edges.
 *
 * @param run - documents and which of their texts are alike
 * @param options - threshold, at least that of the edges, and preference
 * @returns documents and groups
 */
export function decide<Document extends Dedupable>(
  run: Run<Document>,
  { threshold, prefer }: Pick<ResolvedDedupe, 'threshold' | 'prefer'>,
): Pick<Deduplication<Document>, 'documents' | 'groups'> {
  const { documents, paragraphs, edges } = run;
  const coverage = coverageOf(run, threshold, orderOf(run, prefer));
  return {
    documents: [...eachWithoutCovered(documents, documents, paragraphs, edges, coverage)],
    groups: groupsOf(documents, paragraphs, edges, coverage),
  };
}

/**
 * Which paragraphs go.
 *
 * @param run - documents and which of their texts are alike
 * @param threshold - least Dice coefficient
 * @param order - indexes of paragraphs, the preferred ones first: see `orderOf`
 * @returns what goes, because of which
 */
export function coverageOf(
  { documents, paragraphs, texts, edges }: Run<Comparable>,
  threshold: number,
  order: Int32Array,
): Coverage {
  const isWhole = (document: number): boolean =>
    documents[document]?.blocks.length === 1 && !documents[document]?.duplicates?.length;
  return inCompany(resolve(paragraphs, order, texts.count, edges, threshold), paragraphs, isWhole);
}

/**
 * The paragraphs of a run in their total order.
 *
 * @param run - documents and their paragraphs
 * @param prefer - which paragraph stays
 * @returns indexes of paragraphs, the preferred ones first
 */
export function orderOf(
  { documents, paragraphs, texts }: Omit<Run<Comparable>, 'edges'>,
  prefer: ResolvedDedupe['prefer'],
): Int32Array {
  const { count, document, block, text } = paragraphs;
  return totalOrder(
    {
      count,
      document,
      sourceOf: (paragraph) => documents[document[paragraph] ?? 0]?.blocks.at(block[paragraph] ?? 0)?.source ?? 0,
      lengthOf: (paragraph) => texts.length[text[paragraph] ?? 0] ?? 0,
    },
    documents,
    prefer,
  );
}
