import type { BlockContext, PageBlock } from '../document.js';
import { type Frame, framesDownTo } from './frame.js';
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
  const walked = walk(root);
  return pageBlocks(walked.drafts, walked);
}

/**
 * Blocks of a walk as blocks of a page.
 *
 * @param drafts - those that belong to the page, in reading order
 * @param walked - the walk that found them
 * @returns the same as plain data
 */
export function pageBlocks(drafts: readonly Draft[], { root }: Walked): readonly PageBlock[] {
  return drafts.map(({ type, text, level, linked, letters, frame }) => ({
    type,
    text,
    ...(level === undefined ? {} : { level }),
    context: contextOf(frame, root.characters, letters === 0 ? 0 : Math.min(1, linked / letters)),
  }));
}

function contextOf(frame: Frame, total: number, linkDensity: number): BlockContext {
  const frames = framesDownTo(frame);
  return {
    path: frames.map(({ tag }) => tag),
    names: frames.flatMap(({ names, characters }) => (characters <= total * WRAPPER_SHARE ? names : [])),
    linkDensity,
  };
}
