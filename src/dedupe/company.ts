import type { Paragraph } from './paragraph.js';
import type { Covered } from './resolve.js';

/**
 * Leaves out what may stand in two articles by chance: a short paragraph, code or a table is a copy only in the
 * company of a paragraph that the same document covers. A block that is all of its document needs none.
 *
 * @param covered - paragraphs that have a copy elsewhere
 * @param paragraphs - all of them, those of a document behind each other
 * @param isWhole - whether a document never had more than one block
 * @returns those of them that go, in the same order
 */
export function inCompany(
  covered: readonly Covered[],
  paragraphs: readonly Paragraph[],
  isWhole: (document: number) => boolean,
): readonly Covered[] {
  /** For each paragraph that goes, the document that keeps it. */
  const keeperOf = new Map<number, number>();
  const needy: { readonly paragraph: number; readonly keeper: number }[] = [];
  for (const { paragraph, by } of covered) {
    const gone = paragraphs[paragraph];
    const keeper = paragraphs[by]?.document;
    if (gone === undefined || keeper === undefined) continue;
    if (gone.common && !isWhole(gone.document)) needy.push({ paragraph, keeper });
    else keeperOf.set(paragraph, keeper);
  }
  // Company is handed on along a run of neighbours: once from above, once from below.
  const sorted = needy.sort((a, b) => a.paragraph - b.paragraph);
  for (const [step, inOrder] of [
    [-1, sorted],
    [1, sorted.toReversed()],
  ] as const) {
    for (const { paragraph, keeper } of inOrder) {
      const isNeighbour = paragraphs[paragraph + step]?.document === paragraphs[paragraph]?.document;
      if (isNeighbour && keeperOf.get(paragraph + step) === keeper) keeperOf.set(paragraph, keeper);
    }
  }
  return covered.filter(({ paragraph }) => keeperOf.has(paragraph));
}
