import type { Paragraph } from './paragraph.js';

/**
 * Visits every pair of paragraphs whose lengths allow the threshold: none that reaches it is missed. Common
 * ones have no partners.
 *
 * @param paragraphs - in any order, no two with the same normalised text
 * @param threshold - least Dice coefficient, above 0
 * @param visit - called once for each pair of indexes into the list
 *
 * @remarks With m and n bigrams, Dice is at most 2·min(m, n) / (m + n), so a shorter text reaches the threshold t only
 * if it has at least t / (2 − t) of the longer one's bigrams. Sorted by length, the partners of a paragraph stand
 * together.
 */
export function visitCandidates(
  paragraphs: readonly Paragraph[],
  threshold: number,
  visit: (a: number, b: number) => void,
): void {
  const ratio = threshold / (2 - threshold);
  const sizes = paragraphs.map(({ bigrams }) => bigrams.length);
  const sizeOf = (index: number): number => sizes[index] ?? 0;
  const bySize = [...paragraphs.keys()]
    .filter((index) => paragraphs[index]?.common === false)
    .sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  for (const [i, longer] of bySize.entries()) {
    const least = sizeOf(longer) * ratio - 1e-9;
    for (let j = i - 1; j >= 0; j--) {
      const shorter = bySize[j] ?? 0;
      if (sizeOf(shorter) < least) break;
      visit(shorter, longer);
    }
  }
}
