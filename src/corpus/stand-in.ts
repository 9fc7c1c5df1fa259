import { digest } from '../dedupe/hash.js';
import type { Page } from '../document.js';
import { isProseText } from '../noise/place.js';

/** Makes prose of a stand-in: a dozen words and a full stop. */
const PROSE = `${' a'.repeat(12)}.`;
const RADIX = 36;

/**
 * A page by which its site is remembered in place of the page itself: its texts are short, the same where those of the
 * page are the same, and prose where those are prose. So what a run remembers depends on how many texts there are, and
 * not on how long.
 *
 * @param page - as it was read
 * @returns a page with as many blocks, which says nothing
 *
 * @example
 * standIn(page).blocks[0]; // { type: 'paragraph', text: 'k3v9x01abc2d a a a a a a a a a a a a.' }
 */
export function standIn({ metadata: { url }, blocks }: Page): Page {
  return {
    id: '',
    metadata: url === undefined ? {} : { url },
    blocks: blocks.map(({ type, text }) => ({ type, text: shortened(text) })),
    warnings: [],
  };
}

function shortened(text: string): string {
  const name = digest(text)
    .map((part) => part.toString(RADIX).padStart(7, '0'))
    .join('');
  return isProseText(text) ? name + PROSE : name;
}
