import { type CleanDocument, type Duplicate, joinBlocks, type Relation } from '../document.js';
import { listIn } from '../list-in.js';
import type { CandidateReport } from './candidates.js';
import type { Paragraphs, WithBlocks } from './columns.js';
import type { Edges } from './edges.js';
import type { Conflict } from './facts.js';
import { type Coverage, relationOf } from './resolve.js';

/** What deduplication needs of a document; clean documents have it. */
export type Dedupable = Pick<CleanDocument, 'id' | 'blocks'> &
  Partial<Pick<CleanDocument, 'publishedAt' | 'duplicates' | 'text'>>;

/** What is compared of a document; what it says may be kept elsewhere. */
export type Comparable = Omit<Dedupable, 'blocks' | 'text'> & WithBlocks;

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

/** A paragraph that went, how alike it is to the one that stayed, and in which way. */
export interface GroupMember extends ParagraphPlace {
  /** Dice coefficient. */
  readonly similarity: number;
  readonly relation: Relation;
}

/** A paragraph that stayed, and those that went because of it. */
export interface DuplicateGroup {
  readonly kept: ParagraphPlace;
  readonly members: readonly GroupMember[];
}

/** Two paragraphs that reach the threshold and do not say the same. */
export interface LookAlike {
  readonly a: ParagraphPlace;
  readonly b: ParagraphPlace;
  /** Dice coefficient. */
  readonly similarity: number;
  /** What they contradict each other in: the order of words, a number, a name, a negation, an opposite. */
  readonly conflict: Conflict;
}

/** A paragraph that holds another one word for word. */
export interface ContainedPair {
  readonly part: ParagraphPlace;
  readonly whole: ParagraphPlace;
  /** Dice coefficient. */
  readonly similarity: number;
}

/** What deduplication did. */
export interface DedupeReport extends CandidateReport {
  /** Paragraphs that were compared; `texts` counts those that may be near another once each. */
  readonly paragraphs: number;
}

/** What deduplication gives. */
export interface Deduplication<Document extends Dedupable> {
  /** In input order. */
  readonly documents: readonly Deduped<Document>[];
  /** The kept paragraphs that were preferred come first. */
  readonly groups: readonly DuplicateGroup[];
  readonly report: DedupeReport;
  /**
   * Where `lookAlikes` was asked for: each pair of different texts that are as alike as the threshold asks and
   * contradict each other, the most alike first.
   */
  readonly lookAlikes?: readonly LookAlike[];
  /**
   * With `contained: 'tell'`: each pair of different texts of which one holds the other word for word, however alike
   * they are, the most alike first.
   */
  readonly contained?: readonly ContainedPair[];
  /**
   * The same by a higher threshold, without comparing again: every paragraph is decided anew, so one that went may stay
   * and make others go.
   *
   * @param threshold - at least the one that was compared by, at most 1
   * @returns documents and groups as `dedupe` gives them by that threshold
   * @throws ChaffinchError `invalid-option` for a lower threshold: what is below was not compared
   */
  readonly rethreshold: (threshold: number) => Deduplication<Document>;
}

/**
 * The place of a paragraph.
 *
 * @param documents - in input order
 * @param paragraphs - their paragraphs
 * @param paragraph - index of one
 * @returns where it stands and what it says
 */
export function placeOf(
  documents: readonly Comparable[],
  paragraphs: Pick<Paragraphs, 'document' | 'block'>,
  paragraph: number,
): ParagraphPlace {
  const document = documents[paragraphs.document[paragraph] ?? 0];
  const block = document?.blocks.at(paragraphs.block[paragraph] ?? 0);
  return { id: document?.id ?? '', source: block?.source ?? 0, text: block?.text ?? '' };
}

/**
 * The documents without what goes, one after the other.
 *
 * @param documents - in input order
 * @param places - the same, as paragraphs name them; others may follow
 * @param paragraphs - their paragraphs
 * @param edges - texts that are alike
 * @param coverage - what goes
 * @yields the documents; what went stands in their `duplicates`, in reading order, beside what went before
 */
export function* eachWithoutCovered<Document extends Dedupable>(
  documents: Iterable<Document>,
  places: readonly Comparable[],
  paragraphs: Paragraphs,
  edges: Edges,
  { by, edge }: Pick<Coverage, 'by' | 'edge'>,
): Generator<Deduped<Document>> {
  let next = 0;
  let index = 0;
  for (const document of documents) {
    const gone = new Map<number, Duplicate>();
    for (; next < paragraphs.count && paragraphs.document[next] === index; next++) {
      const keeper = by[next] ?? -1;
      const block = document.blocks[paragraphs.block[next] ?? 0];
      if (keeper < 0 || block === undefined) continue;
      const kept = placeOf(places, paragraphs, keeper);
      const of = { id: kept.id, source: kept.source };
      const relation = relationOf(edges, edge[next] ?? -1, paragraphs.text[next] ?? 0);
      gone.set(paragraphs.block[next] ?? 0, { text: block.text, source: block.source, of, ...relation });
    }
    const blocks = gone.size === 0 ? document.blocks : document.blocks.filter((_, block) => !gone.has(block));
    const duplicates = [...(document.duplicates ?? []), ...gone.values()].sort((a, b) => a.source - b.source);
    const text = joinBlocks(blocks);
    index++;
    // The same text twice would be half of what a large run needs.
    yield { ...document, text: text === document.text ? document.text : text, blocks, duplicates };
  }
}

/**
 * What went, by what stayed.
 *
 * @param documents - in input order
 * @param paragraphs - their paragraphs
 * @param edges - texts that are alike
 * @param coverage - what goes
 * @returns groups in the total order of their kept paragraphs, as are their members
 */
export function groupsOf(
  documents: readonly Comparable[],
  paragraphs: Paragraphs,
  edges: Edges,
  { by, edge, gone, place }: Coverage,
): readonly DuplicateGroup[] {
  const members = new Map<number, GroupMember[]>();
  for (const paragraph of gone) {
    const relation = relationOf(edges, edge[paragraph] ?? -1, paragraphs.text[paragraph] ?? 0);
    listIn(members, by[paragraph] ?? -1).push({ ...placeOf(documents, paragraphs, paragraph), ...relation });
  }
  return [...members]
    .sort(([a], [b]) => (place[a] ?? 0) - (place[b] ?? 0))
    .map(([kept, list]) => ({ kept: placeOf(documents, paragraphs, kept), members: list }));
}
