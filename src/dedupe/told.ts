import type { ResolvedDedupe } from '../options.js';
import { addContained } from './contained.js';
import { orderOf, type Run } from './decide.js';
import { Edges } from './edges.js';
import type { LookAlikeTexts } from './match.js';
import { type Comparable, type ContainedPair, type LookAlike, placeOf } from './result.js';

/** What is told is told of texts; each stands at the preferred one of its paragraphs. */
type Told = Omit<Run<Comparable>, 'edges'>;

/**
 * Says where texts stand that are alike and contradict each other.
 *
 * @param run - documents and their paragraphs
 * @param pairs - numbers of texts
 * @param prefer - which paragraph stays
 * @returns the pairs, the most alike first, then those of preferred paragraphs; whatever the order of input
 */
export function lookAlikesOf(
  run: Told,
  pairs: readonly LookAlikeTexts[],
  prefer: ResolvedDedupe['prefer'],
): readonly LookAlike[] {
  const order = orderOf(run, prefer);
  const first = firstPlaces(run, order);
  return (
    pairs
      .map(({ a, b, similarity, conflict }) => {
        const [one = 0, other = 0] = [first[a], first[b]];
        return { one: Math.min(one, other), other: Math.max(one, other), similarity, conflict };
      })
      .sort(byLikeness)
      // A pair of an oversized bucket may come twice.
      .filter(({ one, other }, index, all) => all[index - 1]?.one !== one || all[index - 1]?.other !== other)
      .map(({ one, other, similarity, conflict }) => ({
        a: placeOf(run.documents, run.paragraphs, order[one] ?? 0),
        b: placeOf(run.documents, run.paragraphs, order[other] ?? 0),
        similarity,
        conflict,
      }))
  );
}

/**
 * Says where texts stand of which one holds the other word for word.
 *
 * @param run - documents and their paragraphs
 * @param prefer - which paragraph stays
 * @returns the pairs, the most alike first, then those of preferred paragraphs; whatever the order of input
 */
export function containmentsOf(run: Told, prefer: ResolvedDedupe['prefer']): readonly ContainedPair[] {
  const order = orderOf(run, prefer);
  const first = firstPlaces(run, order);
  const edges = new Edges();
  addContained(run.texts, edges);
  return Array.from({ length: edges.count }, (_, index) => edges.at(index))
    .map(({ a, b, similarity }) => ({ one: first[a] ?? 0, other: first[b] ?? 0, similarity }))
    .sort(byLikeness)
    .map(({ one, other, similarity }) => ({
      part: placeOf(run.documents, run.paragraphs, order[one] ?? 0),
      whole: placeOf(run.documents, run.paragraphs, order[other] ?? 0),
      similarity,
    }));
}

/** For each text the place of its first paragraph in the total order. */
function firstPlaces({ paragraphs, texts }: Told, order: Int32Array): Int32Array {
  const first = new Int32Array(texts.count).fill(-1);
  for (const [place, paragraph] of order.entries()) {
    const text = paragraphs.text[paragraph] ?? 0;
    if (first[text] === -1) first[text] = place;
  }
  return first;
}

interface Placed {
  readonly one: number;
  readonly other: number;
  readonly similarity: number;
}

function byLikeness(x: Placed, y: Placed): number {
  return y.similarity - x.similarity || x.one - y.one || x.other - y.other;
}
