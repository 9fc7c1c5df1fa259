import type { BlockView } from '../rule.js';

/**
 * The longest stretches of blocks that a test holds for.
 *
 * @param blocks - in reading order
 * @param test - asked once of each block
 * @returns the stretches, none of them empty
 *
 * @example
 * runsOf(blocks, ({ words }) => words < 4); // [[blocks[0], blocks[1]], [blocks[7]]]
 */
export function runsOf(
  blocks: readonly BlockView[],
  test: (block: BlockView) => boolean,
): readonly (readonly BlockView[])[] {
  const runs: BlockView[][] = [];
  let run: BlockView[] = [];
  for (const block of blocks) {
    if (!test(block)) {
      run = [];
      continue;
    }
    if (run.length === 0) runs.push(run);
    run.push(block);
  }
  return runs;
}
