const BEYOND_LATIN_1 = /[\u0100-\uffff]/;

/**
 * A string with characters of its own. The engine makes a part of a string as a view of the whole: it keeps the whole
 * in memory, and each look at a character goes through the view. A page's blocks outlive the page, and are read many
 * times.
 *
 * @param part - of a longer text
 * @returns the same text
 */
export function ownCopy(part: string): string {
  const encoding = BEYOND_LATIN_1.test(part) ? 'utf16le' : 'latin1';
  return Buffer.from(part, encoding).toString(encoding);
}
