import type { BlockContext, PageBlock } from '../document.js';
import { framesDownTo } from './frame.js';
import { type Draft, type Walked, walk } from './walk.js';

/** An element that holds more of the text than this wraps it: its names say nothing of a block. */
const WRAPPER_SHARE = 0.5;

/**
 * The text of an element as blocks.
 *
 * @param root - the element that holds the article
 * @returns blocks in reading order, each with its context; see `walk`
 */
export function htmlBlocks(root: Element): readonly PageBlock[] {
  const { drafts, root: frame } = walk(root);
  return drafts.map((draft) => toBlock(draft, frame.characters, {}));
}

/**
 * Blocks of a walk as blocks of a page.
 *
 * @param walked - the walk that found them
 * @param content - how likely each of them is content
 * @param least - how likely those of the page must be
 * @returns those of the page, as plain data
 */
export function likelyBlocks(walked: Walked, content: readonly number[], least: number): readonly PageBlock[] {
  return walked.drafts.flatMap((draft, index) => {
    const likely = content[index] ?? 0;
    return likely < least ? [] : [toBlock(draft, walked.root.characters, { content: likely })];
  });
}

function toBlock(draft: Draft, total: number, told: Pick<BlockContext, 'content'>): PageBlock {
  const { type, text, level, linked, letters, frame } = draft;
  const frames = framesDownTo(frame);
  return {
    type,
    text,
    ...(level === undefined ? {} : { level }),
    context: {
      path: frames.map(({ tag }) => tag),
      names: frames.flatMap(({ names, characters }) => (characters <= total * WRAPPER_SHARE ? names : [])),
      linkDensity: letters === 0 ? 0 : Math.min(1, linked / letters),
      ...told,
    },
  };
}
