import type { Frame } from '../frame.js';

/**
 * The largest element around a block that holds less than half of the page.
 *
 * @param frame - the innermost element around the block
 * @param root - of the page
 * @returns an element around it, or the innermost itself
 */
export function sectionOf(frame: Frame, root: Frame): Frame {
  let section = frame;
  while (section.parent !== undefined && section.parent.characters < root.characters / 2) section = section.parent;
  return section;
}
