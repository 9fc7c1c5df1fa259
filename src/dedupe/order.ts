import { momentOf } from '../date.js';
import type { Preference } from '../options.js';

/** What the order needs to know of a document. */
export interface DocumentKey {
  readonly id: string;
  readonly publishedAt?: string;
}

/** What the order needs to know of paragraphs. */
export interface OrderedColumns {
  readonly count: number;
  /** For each paragraph the index of its document. */
  readonly document: Int32Array;
  /** The index of its block in the page as it was read. */
  readonly sourceOf: (paragraph: number) => number;
  /** UTF-16 units of its normalised text. */
  readonly lengthOf: (paragraph: number) => number;
}

/**
 * The total order in which paragraphs are preferred, given by the data and not by the way it came in, unless the first
 * are preferred.
 *
 * @param paragraphs - in input order
 * @param documents - in input order
 * @param prefer - which paragraph stays
 * @returns the indexes of the paragraphs, the preferred ones first
 */
export function totalOrder(
  paragraphs: OrderedColumns,
  documents: readonly DocumentKey[],
  prefer: Preference,
): Int32Array {
  const { count, document, sourceOf, lengthOf } = paragraphs;
  const places = prefer === 'first' ? undefined : placesByPublication(documents);
  const placeOf = (paragraph: number): number => {
    const index = document[paragraph] ?? 0;
    return places?.[index] ?? index;
  };
  const byPlace = (a: number, b: number): number => placeOf(a) - placeOf(b) || sourceOf(a) - sourceOf(b);
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  return order.sort(prefer === 'longest' ? (a, b) => lengthOf(b) - lengthOf(a) || byPlace(a, b) : byPlace);
}

/** For each document its place by publication, then id, then input. */
function placesByPublication(documents: readonly DocumentKey[]): Int32Array {
  const moments = Float64Array.from(
    documents,
    ({ publishedAt }) => (publishedAt === undefined ? undefined : momentOf(publishedAt)) ?? Number.POSITIVE_INFINITY,
  );
  const order = Int32Array.from(documents.keys()).sort(
    (a, b) =>
      compare(moments[a] ?? 0, moments[b] ?? 0) || compare(documents[a]?.id ?? '', documents[b]?.id ?? '') || a - b,
  );
  const places = new Int32Array(documents.length);
  for (const [place, document] of order.entries()) places[document] = place;
  return places;
}

/** By value, not by locale: the order must be the same on every machine. Infinity minus itself is no number. */
function compare<Value extends string | number>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
