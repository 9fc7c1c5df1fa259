import type { PageBlock } from '../document.js';

/** A title stands among the first blocks. */
const LOOKED_AT = 4;
const LONGEST = 220;
const LEAST_LETTERS = 8;
const LEAST_WORDS = 3;
/** A first line with nothing longer behind it is no title but the text. */
const LEAST_BODY = 120;
const SENTENCE_STOP = /[.。…;:,]["'”’»)]?$/u;
const ELLIPSIS_WORD = /\b(?:[A-Z]\.){2,}$/u;
const BYLINE = /^(?:by|von|par|por|di|door|av|af)\s/iu;
const MOSTLY_DATE = /^[\d\s:.,/|–-]{6,}$/u;
const NO_SPACES = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/u;
const BULLET = /^[-*•‣◦▪●]\s/u;
const LETTERS = /[\p{L}\p{N}]/gu;

/**
 * The title of text that does not tell its title: the first line of headline shape among the first few, if a longer
 * text follows.
 *
 * @param blocks - the blocks of the text
 * @returns the title as it stands in the text, or undefined
 *
 * @example
 * findTitle([{ type: 'paragraph', text: 'Storm closes bridge' }, { type: 'paragraph', text: 'A storm … (a long text)' }]); // 'Storm closes bridge'
 */
export function findTitle(blocks: readonly PageBlock[]): string | undefined {
  const head = blocks.slice(0, LOOKED_AT);
  const index = head.findIndex(({ text }) => isTitle(text));
  const first = head[index]?.text;
  if (first === undefined) return undefined;
  // A breadcrumb glued to the headline stands before the headline itself.
  const next = head[index + 1]?.text;
  const title = next !== undefined && isTitle(next) && letters(first).endsWith(letters(next)) ? next : first;
  const body = blocks.slice(index + 1).some(({ text }) => text.length >= LEAST_BODY);
  return body ? title : undefined;
}

function isTitle(text: string): boolean {
  if (text.length > LONGEST || BYLINE.test(text) || MOSTLY_DATE.test(text) || BULLET.test(text)) return false;
  if (SENTENCE_STOP.test(text) && !ELLIPSIS_WORD.test(text)) return false;
  if (letters(text).length < LEAST_LETTERS) return false;
  return NO_SPACES.test(text) || text.trim().split(' ').length >= LEAST_WORDS;
}

function letters(text: string): string {
  return (text.match(LETTERS) ?? []).join('').toLowerCase();
}
