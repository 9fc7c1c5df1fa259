import { momentOf } from '../date.js';
import type { Relation } from '../document.js';
import { listIn } from '../list-in.js';
import type { Preference } from '../options.js';
import type { Paragraph } from './paragraph.js';

/** What the order needs to know of a document. */
export interface DocumentKey {
  readonly id: string;
  readonly publishedAt?: string;
}

/** Two different texts that are alike, as indexes into the list of texts. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/** A paragraph that goes, and the one that covers it; indexes into the list of paragraphs. */
export interface Covered {
  readonly paragraph: number;
  readonly by: number;
  /** Place of the covering one in the total order. */
  readonly rank: number;
  readonly similarity: number;
  readonly relation: Relation;
}

/**
 * Decides which paragraphs go. They are looked at in one total order, given by the data and not by the way it came in;
 * a paragraph goes if one of another document that stays is the same or alike. So there are no chains: what covers a
 * paragraph is kept, and is itself alike.
 *
 * @param paragraphs - all of them, in input order
 * @param textOf - for each paragraph the index of its normalised text: the same index, the same text
 * @param edges - texts that are alike; each pair once
 * @param documents - the documents, in input order
 * @param prefer - which paragraph stays
 * @returns the paragraphs that go, in the total order
 */
export function resolve(
  paragraphs: readonly Paragraph[],
  textOf: readonly number[],
  edges: readonly Edge[],
  documents: readonly DocumentKey[],
  prefer: Preference,
): readonly Covered[] {
  const alike = new Map<number, { readonly text: number; readonly similarity: number }[]>();
  for (const { a, b, similarity } of edges) {
    listIn(alike, a).push({ text: b, similarity });
    listIn(alike, b).push({ text: a, similarity });
  }
  const order = totalOrder(paragraphs, documents, prefer);
  /**
   * The first kept paragraph of each text. One is enough: a later one of another document is covered by it, so all
   * kept ones of a text are of one document.
   */
  const kept = new Map<number, { readonly paragraph: number; readonly rank: number }>();
  const covered: Covered[] = [];
  for (const [rank, paragraph] of order.entries()) {
    const text = textOf[paragraph] ?? -1;
    const document = paragraphs[paragraph]?.document;
    let best: Covered | undefined;
    const same = kept.get(text);
    if (same !== undefined && paragraphs[same.paragraph]?.document !== document) {
      best = { paragraph, by: same.paragraph, similarity: 1, relation: 'exact', rank: same.rank };
    } else {
      for (const { text: other, similarity } of alike.get(text) ?? []) {
        const keeper = kept.get(other);
        if (keeper === undefined || paragraphs[keeper.paragraph]?.document === document) continue;
        const better =
          best === undefined ||
          similarity > best.similarity ||
          (similarity === best.similarity && keeper.rank < best.rank);
        if (better) best = { paragraph, by: keeper.paragraph, similarity, relation: 'near', rank: keeper.rank };
      }
    }
    if (best !== undefined) covered.push(best);
    else if (same === undefined) kept.set(text, { paragraph, rank });
  }
  return covered;
}

/** Indexes of paragraphs, the preferred ones first. */
function totalOrder(
  paragraphs: readonly Paragraph[],
  documents: readonly DocumentKey[],
  prefer: Preference,
): readonly number[] {
  const moments = documents.map(
    ({ publishedAt }) => (publishedAt === undefined ? undefined : momentOf(publishedAt)) ?? Number.POSITIVE_INFINITY,
  );
  const byPublication = (a: Paragraph, b: Paragraph): number =>
    compare(moments[a.document] ?? 0, moments[b.document] ?? 0) ||
    compare(documents[a.document]?.id ?? '', documents[b.document]?.id ?? '') ||
    a.document - b.document ||
    a.source - b.source;
  const orders: Readonly<Record<Preference, (a: Paragraph, b: Paragraph) => number>> = {
    earliest: byPublication,
    longest: (a, b) => b.normalised.length - a.normalised.length || byPublication(a, b),
    first: (a, b) => a.document - b.document || a.source - b.source,
  };
  const byPreference = orders[prefer];
  return [...paragraphs.entries()].sort(([, a], [, b]) => byPreference(a, b)).map(([index]) => index);
}

/** By value, not by locale: the order must be the same on every machine. Infinity minus itself is no number. */
function compare<Value extends string | number>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
