/**
 * The shape of a line: how it ends, whether it reads like a headline. Language-free, linear time.
 *
 * @module
 */

import { countWords } from './words.js';

/** Marks that end a sentence in the scripts that have one. An ellipsis does not: it cuts a teaser off. */
const SENTENCE_END = new Set('.!?。！？؟۔।॥։።။');
const CLOSING = new Set(`"'”’»›)]）」』】`);
const ELLIPSIS = /(?:…|\.\.\.?)$/u;
const OPENS_LIKE_A_HEADLINE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“”‘’„«¿¡#@$€£([]/u;
/** After a word of three letters at least: `St.` and `Dr.` end no sentence. */
const SENTENCE_INSIDE = /\p{Ll}{3}[.!?。]["”’»)]?\s+["“‘«(]?\p{Lu}/u;

/**
 * Whether a text ends as a sentence does: with an end mark, closing quotes and brackets after it allowed.
 *
 * @param text - any text
 * @returns false for an ellipsis, which cuts off and does not end
 */
export function endsSentence(text: string): boolean {
  let end = text.trimEnd().length;
  while (end > 0 && CLOSING.has(text.charAt(end - 1))) end--;
  return SENTENCE_END.has(text.charAt(end - 1)) && !ELLIPSIS.test(text.slice(Math.max(0, end - 3), end));
}

/**
 * Whether a text reads like a headline: one piece that begins as headlines do, 2 to 30 words, and does not end with
 * a full stop.
 *
 * @param text - a line, or a part of one
 * @returns true for what may be a headline; most short lines are
 */
export function looksLikeHeadline(text: string): boolean {
  const line = text.trim();
  if (line.length > 250 || !OPENS_LIKE_A_HEADLINE.test(line)) return false;
  const words = countWords(line);
  if (words < 2 || words > 30) return false;
  const stop =
    endsSentence(line) && !line.endsWith('?') && !line.endsWith('!') && !line.endsWith('？') && !line.endsWith('！');
  return !stop && !SENTENCE_INSIDE.test(line);
}
