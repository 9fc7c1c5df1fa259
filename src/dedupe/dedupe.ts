import { type Block, type CleanDocument, type Duplicate, joinBlocks, type Relation } from '../document.js';
import { ChaffinchError } from '../errors.js';
import { listIn } from '../list-in.js';
import { type DedupeOptions, resolveDedupe } from '../options.js';
import { visitCandidates } from './candidates.js';
import { inCompany } from './company.js';
import { isCompared, type Paragraph, prepare } from './paragraph.js';
import { type Covered, type Edge, resolve } from './resolve.js';
import { verify } from './verify.js';

/** What deduplication needs of a document; clean documents have it. */
export type Dedupable = Pick<CleanDocument, 'id' | 'blocks'> &
  Partial<Pick<CleanDocument, 'publishedAt' | 'duplicates' | 'text'>>;

/** A document after deduplication. */
export type Deduped<Document extends Dedupable> = Omit<Document, 'text' | 'blocks' | 'duplicates'> &
  Pick<CleanDocument, 'text' | 'blocks' | 'duplicates'>;

/** A place in a document. */
export interface ParagraphPlace {
  /** Id of the document. */
  readonly id: string;
  /** Index of the block in the page as it was read. */
  readonly source: number;
  readonly text: string;
}

/** A paragraph that stayed, and those that went because of it. */
export interface DuplicateGroup {
  readonly kept: ParagraphPlace;
  readonly members: readonly (ParagraphPlace & { readonly similarity: number; readonly relation: Relation })[];
}

/** What deduplication gives. */
export interface Deduplication<Document extends Dedupable> {
  /** In input order. */
  readonly documents: readonly Deduped<Document>[];
  /** The kept paragraphs that were preferred come first. */
  readonly groups: readonly DuplicateGroup[];
}

/**
 * Keeps near-identical paragraphs of different documents once. A paragraph goes only if another document keeps one
 * that is the same or at least as alike as the threshold asks, and does not contradict it. Headings and captions are
 * not compared. Paragraphs under eight words, code and tables go only as exact copies, and only beside a paragraph that
 * goes too: two recipes may both ask for salt.
 *
 * The result does not depend on the order of the documents, as long as their ids differ and `prefer` is not `first`.
 *
 * @param documents - with `id` and `blocks`; `publishedAt` decides which paragraph is the earliest
 * @param options - threshold and preference
 * @returns the documents without the paragraphs that went, which stand in their `duplicates`; and the groups
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
 * @param options - every option with its value
 * @returns documents and groups
 */
export function dedupeResolved<Document extends Dedupable>(
  documents: readonly Document[],
  options: Required<DedupeOptions>,
): Deduplication<Document> {
  const paragraphs = documents.flatMap(({ blocks }, document) => comparedParagraphs(blocks, document));
  const { texts, textOf } = distinctTexts(paragraphs);
  const edges: Edge[] = [];
  visitCandidates(texts, options.threshold, (a, b) => {
    const [one, other] = [texts[a], texts[b]];
    const similarity = one === undefined || other === undefined ? undefined : verify(one, other, options.threshold);
    if (similarity !== undefined) edges.push({ a, b, similarity });
  });
  const isWhole = (document: number): boolean =>
    documents[document]?.blocks.length === 1 && !documents[document]?.duplicates?.length;
  const covered = inCompany(resolve(paragraphs, textOf, edges, documents, options.prefer), paragraphs, isWhole);
  return {
    documents: withoutCovered(documents, paragraphs, covered),
    groups: groupsOf(documents, paragraphs, covered),
  };
}

/** Blocks with something to compare. */
function comparedParagraphs(blocks: readonly Block[], document: number): readonly Paragraph[] {
  return [...blocks.entries()]
    .filter(([, { type }]) => isCompared(type))
    .map(([block, { source, text, type }]) => prepare({ document, block, source }, text, type))
    .filter(({ normalised }) => normalised !== '');
}

/**
 * Exact copies first: one paragraph stands for all with the same normalised text. Which one, their own text decides
 * and not the order in which they came: facts are read in it as it was written.
 */
function distinctTexts(paragraphs: readonly Paragraph[]): {
  readonly texts: readonly Paragraph[];
  readonly textOf: readonly number[];
} {
  const indexes = new Map<string, number>();
  const texts: Paragraph[] = [];
  const textOf = paragraphs.map((paragraph) => {
    const known = indexes.get(paragraph.normalised);
    if (known === undefined) {
      indexes.set(paragraph.normalised, texts.length);
      return texts.push(paragraph) - 1;
    }
    if (paragraph.text < (texts[known]?.text ?? '')) texts[known] = paragraph;
    return known;
  });
  return { texts, textOf };
}

function withoutCovered<Document extends Dedupable>(
  documents: readonly Document[],
  paragraphs: readonly Paragraph[],
  covered: readonly Covered[],
): readonly Deduped<Document>[] {
  const byDocument = documents.map(() => new Map<number, Duplicate>());
  for (const { paragraph, by, similarity, relation } of covered) {
    const gone = paragraphs[paragraph];
    const kept = paragraphs[by];
    if (gone === undefined || kept === undefined) continue;
    const of = { id: documents[kept.document]?.id ?? '', source: kept.source };
    byDocument[gone.document]?.set(gone.block, { text: gone.text, source: gone.source, of, similarity, relation });
  }
  return documents.map((document, index) => {
    const gone = byDocument[index] ?? new Map<number, Duplicate>();
    const blocks = document.blocks.filter((_, block) => !gone.has(block));
    const duplicates = [...(document.duplicates ?? []), ...gone.values()].sort((a, b) => a.source - b.source);
    return { ...document, text: joinBlocks(blocks), blocks, duplicates };
  });
}

function groupsOf(
  documents: readonly Dedupable[],
  paragraphs: readonly Paragraph[],
  covered: readonly Covered[],
): readonly DuplicateGroup[] {
  const place = (index: number): ParagraphPlace => {
    const paragraph = paragraphs[index];
    return {
      id: documents[paragraph?.document ?? -1]?.id ?? '',
      source: paragraph?.source ?? -1,
      text: paragraph?.text ?? '',
    };
  };
  const members = new Map<number, DuplicateGroup['members'][number][]>();
  for (const { paragraph, by, similarity, relation } of [...covered].sort((a, b) => a.rank - b.rank)) {
    listIn(members, by).push({ ...place(paragraph), similarity, relation });
  }
  return [...members].map(([kept, list]) => ({ kept: place(kept), members: list }));
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
