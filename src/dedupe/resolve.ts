import type { Relation } from '../document.js';
import type { Paragraphs } from './columns.js';
import { type Edges, isContained } from './edges.js';

/** What resolving needs to know of paragraphs. */
export type Resolvable = Pick<Paragraphs, 'count' | 'document' | 'text' | 'common'>;

/** Which paragraphs go, column by column. */
export interface Coverage {
  /** For each paragraph the one that covers it; −1 where it stays. */
  readonly by: Int32Array;
  /** For each paragraph that goes the edge to the one that covers it; −1 for an exact copy. */
  readonly edge: Int32Array;
  /** The paragraphs that go, in the total order. */
  readonly gone: Int32Array;
  /** For each paragraph its place in the total order. */
  readonly place: Int32Array;
}

/**
 * Decides which paragraphs go. They are looked at in one total order; a paragraph goes if one of another document that
 * stays is the same or alike. So there are no chains: what covers a paragraph is kept, and is itself alike.
 *
 * @param paragraphs - all of them, in input order
 * @param order - their indexes, the preferred ones first: see `totalOrder`
 * @param texts - how many different texts they have
 * @param edges - texts that are alike; each pair once, in any order
 * @param threshold - below it only a text goes that the other holds word for word
 * @returns what goes and because of which
 */
export function resolve(
  paragraphs: Resolvable,
  order: Int32Array,
  texts: number,
  edges: Edges,
  threshold: number,
): Coverage {
  const { count, document, text, common } = paragraphs;
  const { first, neighbours } = adjacency(edges, texts);
  const by = new Int32Array(count).fill(-1);
  const edgeTo = new Int32Array(count).fill(-1);
  const place = new Int32Array(count);
  /**
   * The first kept paragraph of each text, and the first that may be near another. One is enough: a later one of
   * another document is covered by it, so all kept ones of a text are of one document.
   */
  const kept = new Int32Array(texts).fill(-1);
  const keptNear = new Int32Array(texts).fill(-1);
  const coverNearly = (paragraph: number, number: number): void => {
    let best = -1;
    let closest = -1;
    for (let i = first[number] ?? 0; i < (first[number + 1] ?? 0); i++) {
      const index = neighbours[i] ?? 0;
      const edge = edges.at(index);
      const keeper = keptNear[edge.a === number ? edge.b : edge.a] ?? -1;
      if (keeper < 0 || document[keeper] === document[paragraph]) continue;
      if (edge.similarity < threshold && !(edge.verbatim && isContained(edge, number))) continue;
      const isCloser = edge.similarity > closest;
      if (isCloser || (edge.similarity === closest && (place[keeper] ?? 0) < (place[best] ?? 0))) {
        best = keeper;
        closest = edge.similarity;
        edgeTo[paragraph] = index;
      }
    }
    by[paragraph] = best;
  };
  const gone: number[] = [];
  for (let rank = 0; rank < count; rank++) {
    const paragraph = order[rank] ?? 0;
    place[paragraph] = rank;
    const number = text[paragraph] ?? 0;
    const same = kept[number] ?? -1;
    if (same >= 0 && document[same] !== document[paragraph]) by[paragraph] = same;
    else if (common[paragraph] === 0) coverNearly(paragraph, number);
    if ((by[paragraph] ?? -1) >= 0) gone.push(paragraph);
    else {
      if (same < 0) kept[number] = paragraph;
      if ((keptNear[number] ?? -1) < 0 && common[paragraph] === 0) keptNear[number] = paragraph;
    }
  }
  return { by, edge: edgeTo, gone: Int32Array.from(gone), place };
}

/**
 * How a paragraph that goes relates to the one that covers it.
 *
 * @param edges - those that were resolved
 * @param edge - its index, −1 for an exact copy
 * @param text - the number of the text that goes
 * @returns similarity and relation
 */
export function relationOf(
  edges: Edges,
  edge: number,
  text: number,
): { readonly similarity: number; readonly relation: Relation } {
  if (edge < 0) return { similarity: 1, relation: 'exact' };
  const found = edges.at(edge);
  return { similarity: found.similarity, relation: isContained(found, text) ? 'contained' : 'near' };
}

/** For each text the indexes of its edges, behind each other. */
function adjacency(edges: Edges, texts: number): { readonly first: Int32Array; readonly neighbours: Int32Array } {
  const first = new Int32Array(texts + 1);
  const count = (text: number): void => {
    first[text + 1] = (first[text + 1] ?? 0) + 1;
  };
  for (let i = 0; i < edges.count; i++) {
    const { a, b } = edges.at(i);
    count(a);
    count(b);
  }
  for (let i = 0; i < texts; i++) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0);
  const next = first.slice();
  const neighbours = new Int32Array(edges.count * 2);
  const put = (text: number, edge: number): void => {
    const at = next[text] ?? 0;
    neighbours[at] = edge;
    next[text] = at + 1;
  };
  for (let i = 0; i < edges.count; i++) {
    const { a, b } = edges.at(i);
    put(a, i);
    put(b, i);
  }
  return { first, neighbours };
}
