const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;
const SINGLE_QUOTES = /[‘’‚‛′ʼ`´]/gu;
const DOUBLE_QUOTES = /[“”„‟″«»]/gu;
const DASHES = /[‐‑‒–—―−]/gu;
const SPACES = /\s+/gu;

/**
 * The form in which paragraphs are compared: compatibility forms, case, quotes, dashes, ellipses and spaces made one,
 * invisible characters gone. Digits stay: two paragraphs that differ in a number differ.
 *
 * @param text - a paragraph
 * @returns its form for comparison; never shown, never written
 *
 * @example
 * normalise('“Don’t  go…”'); // '"don\'t go..."'
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .trim();
}
