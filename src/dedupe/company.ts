import type { Paragraph } from './paragraph.js';
import type { Covered } from './resolve.js';

/**
 * Leaves out what may stand in two articles by chance: a short paragraph, code or a table is a copy only in the
 * company of a paragraph that the same document covers. A block that is all of its document needs none.
 *
 * @param covered - paragraphs that have a copy elsewhere
 * @param paragraphs - all of them
 * @param isWhole - whether a document never had more than one block
 * @returns those of them that go, in the same order
 */
export function inCompany(
  covered: readonly Covered[],
  paragraphs: readonly Paragraph[],
  isWhole: (document: number) => boolean,
): readonly Covered[] {
  const keeperOf = new Map<string, number>();
  const blocksOf = new Map<number, number[]>();
  for (const { document, block } of paragraphs) {
    const blocks = blocksOf.get(document);
    if (blocks === undefined) blocksOf.set(document, [block]);
    else blocks.push(block);
  }
  const needy: { readonly document: number; readonly block: number; readonly keeper: number }[] = [];
  for (const { paragraph, by } of covered) {
    const gone = paragraphs[paragraph];
    const keeper = paragraphs[by]?.document;
    if (gone === undefined || keeper === undefined) continue;
    if (gone.common && !isWhole(gone.document)) needy.push({ document: gone.document, block: gone.block, keeper });
    else keeperOf.set(placeOf(gone), keeper);
  }
  // Company is handed on along a run of neighbours: once from above, once from below.
  const sorted = needy.sort((a, b) => a.document - b.document || a.block - b.block);
  for (const step of [1, -1]) {
    for (const { document, block, keeper } of step === 1 ? sorted : sorted.toReversed()) {
      const neighbour = keeperOf.get(
        placeOf({ document, block: neighbourOf(blocksOf.get(document) ?? [], block, step) }),
      );
      if (neighbour === keeper) keeperOf.set(placeOf({ document, block }), keeper);
    }
  }
  return covered.filter(({ paragraph }) => {
    const gone = paragraphs[paragraph];
    return gone !== undefined && keeperOf.has(placeOf(gone));
  });
}

function placeOf({ document, block }: Pick<Paragraph, 'document' | 'block'>): string {
  return `${document} ${block}`;
}

/** The compared block before (step 1) or behind (step -1) a block; -1 where there is none. Blocks ascend. */
function neighbourOf(blocks: readonly number[], block: number, step: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  return blocks[low - step] ?? -1;
}
