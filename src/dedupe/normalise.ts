import { isSingleSpaced } from '../text/single-spaced.js';

/** Before compatibility forms: they take some quotes apart. */
const SINGLE_QUOTES = /[‘’‚‛′ʼ`´]/g;
const DOUBLE_QUOTES = /[“”„‟″«»]/g;
const DASHES = /[‐‑‒–—―−]/g;
/** Soft hyphens, joiners, marks of direction, variants of emoji. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f/gu;
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
  // Most English paragraphs need little.
  if (isSingleSpaced(text)) return text.toLowerCase().replaceAll('`', "'");
  const typed = text.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-');
  // And most others nothing but quotes and dashes.
  if (isSingleSpaced(typed)) return typed.toLowerCase();
  return typed.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').normalize('NFKC').replace(SPACES, ' ').trim();
}
