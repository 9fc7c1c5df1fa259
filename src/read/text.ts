import type { PageBlock } from '../document.js';
import { BULLET, NUMBERED } from '../list-marker.js';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\f\v]/u;

/** Fewer broken lines prove nothing about the way a text was wrapped. */
const LEAST_WRAPS = 6;
/** Share of the line breaks inside paragraphs that a fixed width explains, in a text that was wrapped. */
const WRAPPED = 0.9;
/** Lines that were wrapped end in the middle of a sentence; where most of them end one, each is a paragraph. */
const MOST_SENTENCES = 0.5;
const SENTENCE_END = /[.!?…:"”»)]$/u;
/** Widths at which mail, man pages and scrapers wrap. */
const WIDTHS = { least: 40, most: 132 };

/**
 * Text to blocks: a line is a block, unless the text was wrapped at a fixed width; then the lines of a paragraph are
 * joined. Empty lines go.
 *
 * @param text - as another scraper left it
 * @returns blocks in reading order, of type `paragraph` or `list-item`; a list item keeps its marker
 *
 * @example
 * textBlocks('First.\n\n- one\n- two').map((block) => block.type); // ['paragraph', 'list-item', 'list-item']
 */
export function textBlocks(text: string): readonly PageBlock[] {
  return paragraphs(text)
    .flat()
    .map((line) => (isItem(line) ? { type: 'list-item', level: 1, text: line } : { type: 'paragraph', text: line }));
}

/**
 * The first line of a text that is too long.
 *
 * @param text - the text
 * @param most - UTF-16 units that a line may have
 * @returns its number, from 1, and its length; undefined where there is none
 */
export function findLongLine(
  text: string,
  most: number,
): { readonly number: number; readonly length: number } | undefined {
  if (text.length <= most) return undefined;
  for (const [index, { length }] of text.split(LINE_BREAK).entries())
    if (length > most) return { number: index + 1, length };
  return undefined;
}

function isItem(line: string): boolean {
  return BULLET.test(line) || NUMBERED.test(line);
}

/** Runs of lines with no empty line between, unwrapped where the text was wrapped. */
function paragraphs(text: string): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const line of text.split(LINE_BREAK)) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      run.push(trimmed);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  const width = wrapWidth(runs);
  return width === undefined ? runs : runs.map((lines) => unwrap(lines, width));
}

/**
 * The width at which a text was wrapped: the longest line, if at nearly every break inside a paragraph the next word
 * would not have fitted any more.
 */
function wrapWidth(runs: readonly (readonly string[])[]): number | undefined {
  let width = 0;
  for (const lines of runs) for (const line of lines) width = Math.max(width, line.length);
  if (width < WIDTHS.least || width > WIDTHS.most) return undefined;
  let breaks = 0;
  let explained = 0;
  let sentences = 0;
  for (const lines of runs) {
    for (let i = 1; i < lines.length; i++) {
      // A list item begins a line of its own at any width.
      if (isItem(lines[i] ?? '')) continue;
      breaks++;
      if (isWrap(lines[i - 1], lines[i], width)) explained++;
      if (SENTENCE_END.test(lines[i - 1] ?? '')) sentences++;
    }
  }
  const wrapped = explained >= breaks * WRAPPED && sentences <= breaks * MOST_SENTENCES;
  return breaks >= LEAST_WRAPS && wrapped ? width : undefined;
}

function isWrap(line = '', next = '', width: number): boolean {
  const space = next.indexOf(' ');
  const word = space < 0 ? next.length : space;
  return line.length + 1 + word > width && !isItem(next);
}

function unwrap(lines: readonly string[], width: number): string[] {
  const joined: string[] = [];
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && isWrap(lines[i - 1], line, width)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}
