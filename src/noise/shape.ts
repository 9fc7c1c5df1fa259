/**
 * The shape of a line: how many words, how it ends, whether it reads like a headline. Language-free, linear time.
 *
 * @module
 */

/** Marks that end a sentence in the scripts that have one. An ellipsis does not: it cuts a teaser off. */
const SENTENCE_END = new Set('.!?。！？؟۔।॥։።။');
const CLOSING = new Set(`"'”’»›)]）」』】`);
const ELLIPSIS = /(?:…|\.\.\.?)$/u;
const OPENS_LIKE_A_HEADLINE = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“”‘’„«¿¡#@$€£([]/u;
const SENTENCE_INSIDE = /\p{Ll}[.!?。]["”’»)]?\s+["“‘«(]?\p{Lu}/u;

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f;

/** Han, kana: about two characters to a word. Thai, Lao, Khmer, Burmese: about five. */
function wordsOf(code: number): number {
  if (code < 0x0e00) return 0;
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff))
    return 0.5;
  if (code <= 0x0eff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)) return 0.2;
  return 0;
}

/**
 * Counts words by the spaces between them; in scripts without spaces by characters.
 *
 * @param text - any text
 * @returns the number of words, rounded up
 *
 * @example
 * countWords('Share this post'); // 3
 * countWords('分享这篇文章'); // 3
 */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const share = wordsOf(code);
    if (share > 0) {
      words += share;
      inside = false;
    } else if (isSpace(code)) {
      inside = false;
    } else if (!inside) {
      words++;
      inside = true;
    }
  }
  return Math.ceil(words);
}

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
