import type { PageBlock } from '../document.js';
import { BULLET, NUMBERED } from '../text/list-marker.js';
import { ownCopy } from '../text/own-copy.js';

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\f\v]/;

/** Fewer broken lines prove nothing about the way a text was wrapped. */
const LEAST_WRAPS = 6;
/** Share of the line breaks inside paragraphs that a fixed width explains, in a text that was wrapped. */
const WRAPPED = 0.9;
/** Lines that were wrapped end in the middle of a sentence; where most of them end one, each is a paragraph. */
const MOST_SENTENCES = 0.5;
const SENTENCE_END = /[.!?…:"”»)]$/u;
/** Of a text that was wrapped at no fixed width: share of breaks in the middle of a sentence, and least average of its lines. */
const RAGGED = 0.5;
const RAGGED_WIDTH = 42;
const SMALL_LETTER = /^\p{Ll}/u;
/** Widths at which mail, man pages and scrapers wrap. */
const WIDTHS = { least: 40, most: 132 };

/**
 * Text to blocks: a line is a block, unless the text was wrapped; then the lines of a paragraph are joined. Empty lines
 * go.
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
    .map((line) =>
      isItem(line) ? { type: 'list-item', level: 1, text: ownCopy(line) } : { type: 'paragraph', text: ownCopy(line) },
    );
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
  const goesOn = wrapping(runs);
  return goesOn === undefined ? runs : runs.map((lines) => unwrap(lines, goesOn));
}

/** Whether a line goes on in the next one, which is no list item. */
type GoesOn = (line: string, next: string) => boolean;

/** How a text was wrapped, if it was: at a fixed width, or wherever a sentence happened to be. */
function wrapping(runs: readonly (readonly string[])[]): GoesOn | undefined {
  const lines = runs.flat();
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (width < WIDTHS.least || width > WIDTHS.most) return undefined;
  const breaks = runs
    .flatMap((run) => run.slice(1).map((next, i) => [run[i] ?? '', next] as const))
    .filter(([, next]) => !isItem(next));
  if (breaks.length < LEAST_WRAPS) return undefined;
  const share = (test: GoesOn): number => breaks.filter(([line, next]) => test(line, next)).length / breaks.length;
  if (share(endsInside) < 1 - MOST_SENTENCES) return undefined;
  const fillsWidth: GoesOn = (line, next) => line.length + 1 + firstWord(next).length > width;
  if (share(fillsWidth) >= WRAPPED) return fillsWidth;
  const average = lines.reduce((sum, { length }) => sum + length, 0) / lines.length;
  // Prose has paragraphs, and the lines of verse are shorter.
  const isRagged = runs.length > 1 && average >= RAGGED_WIDTH && share(goesOnSmall) >= RAGGED;
  return isRagged ? endsInside : undefined;
}

const endsInside: GoesOn = (line) => !SENTENCE_END.test(line);
const goesOnSmall: GoesOn = (line, next) => endsInside(line, next) && SMALL_LETTER.test(next);

function firstWord(line: string): string {
  return line.slice(0, line.includes(' ') ? line.indexOf(' ') : line.length);
}

function unwrap(lines: readonly string[], goesOn: GoesOn): string[] {
  const joined: string[] = [];
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && !isItem(line) && goesOn(lines[i - 1] ?? '', line))
      joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}
