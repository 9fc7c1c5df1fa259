import type { CleanDocument } from '../document.js';

/**
 * A document as plain text: the title, then the blocks, apart by empty lines.
 *
 * @param document - a clean document
 * @returns text that ends with a line break
 */
export function toText({ title, text }: CleanDocument): string {
  const parts = [title, text].filter((part) => part !== undefined && part !== '');
  return `${parts.join('\n\n')}\n`;
}
