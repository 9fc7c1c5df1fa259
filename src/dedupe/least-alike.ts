import type { DuplicateGroup, GroupMember, ParagraphPlace } from './result.js';

/** A paragraph that went and the one that stayed. */
export interface LeastAlike {
  readonly kept: ParagraphPlace;
  readonly gone: GroupMember;
}

/**
 * The pairs that were merged although they are the least alike: what to read before choosing a threshold.
 *
 * @param result - of `dedupe`
 * @param count - how many pairs
 * @returns the least alike first; those equally alike in the order of groups
 *
 * @example
 * leastAlike(await dedupe(documents), 1)[0]; // { kept: { text: 'The bridge …', … }, gone: { similarity: 0.86, … } }
 */
export function leastAlike(
  { groups }: { readonly groups: readonly DuplicateGroup[] },
  count = 10,
): readonly LeastAlike[] {
  return groups
    .flatMap(({ kept, members }) => members.map((gone) => ({ kept, gone })))
    .sort((a, b) => a.gone.similarity - b.gone.similarity)
    .slice(0, Math.max(0, count));
}
