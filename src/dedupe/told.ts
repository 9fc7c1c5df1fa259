import type { ResolvedDedupe } from '../options.js';
import { orderOf, type Run } from './decide.js';
import type { LookAlikeTexts } from './match.js';
import { type Dedupable, type LookAlike, placeOf } from './result.js';

/**
 * Says where texts stand that are alike and contradict each other: each at the preferred one of its paragraphs.
 *
 * @param run - documents and their paragraphs
 * @param pairs - numbers of texts
 * @param prefer - which paragraph stays
 * @returns the pairs, the most alike first, then those of preferred paragraphs; whatever the order of input
 */
export function lookAlikesOf(
  run: Omit<Run<Dedupable>, 'edges'>,
  pairs: readonly LookAlikeTexts[],
  prefer: ResolvedDedupe['prefer'],
): readonly LookAlike[] {
  const { documents, paragraphs, texts } = run;
  const order = orderOf(run, prefer);
  /** For each text the place of its first paragraph in the total order. */
  const first = new Int32Array(texts.count).fill(-1);
  for (const [place, paragraph] of order.entries()) {
    const text = paragraphs.text[paragraph] ?? 0;
    if (first[text] === -1) first[text] = place;
  }
  return pairs
    .map(({ a, b, similarity, conflict }) => {
      const [one = 0, other = 0] = [first[a], first[b]];
      return { one: Math.min(one, other), other: Math.max(one, other), similarity, conflict };
    })
    .sort((x, y) => y.similarity - x.similarity || x.one - y.one || x.other - y.other)
    .map(({ one, other, similarity, conflict }) => ({
      a: placeOf(documents, paragraphs, order[one] ?? 0),
      b: placeOf(documents, paragraphs, order[other] ?? 0),
      similarity,
      conflict,
    }));
}
