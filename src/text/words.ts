import { isSingleSpaced } from './single-spaced.js';

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f;

/** Of a script without spaces: Han and kana have about two characters to a word; Thai, Lao, Khmer, Burmese about five. */
function wordsPerCharacter(code: number): number {
  if (code < 0x0e00) return 0;
  if (code <= 0x0eff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)) return 0.2;
  const isHan = (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
  return isHan || (code >= 0x3040 && code <= 0x30ff) ? 0.5 : 0;
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
  return text !== '' && isSingleSpaced(text) ? countSpaces(text) + 1 : countAny(text);
}

/**
 * Whether a text has so many words at least; looks no further than it must.
 *
 * @param text - any text
 * @param least - words, see `countWords`
 * @returns the same as `countWords(text) >= least`
 */
export function hasWords(text: string, least: number): boolean {
  const start = text.slice(0, LONG_WORD * least);
  return countWords(start) >= least || (start.length < text.length && countWords(text) >= least);
}

/** Characters: so long a start of a text has the words that are asked for, if it is prose. */
const LONG_WORD = 16;

function countSpaces(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces++;
  return spaces;
}

function countAny(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Most characters of most texts are of ASCII.
    if (code < 0x80) {
      const isWord = code > 0x20;
      if (isWord && !inside) words++;
      inside = isWord;
      continue;
    }
    const share = wordsPerCharacter(code);
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
