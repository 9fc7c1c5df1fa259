import type { Block, CleanDocument } from '../document.js';

/** What Markdown would take for markup inside a line. */
const INLINE = /[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What it would take for a block at the start of a line. */
const LINE_START = /^(\s*)(#{1,6}(?=\s|$)|[-+>](?=\s|$)|\d{1,9}(?=[.)]\s)|[-=]{2,}\s*$|~{3,})/u;
const BULLET = /^\s*(?:[-*•‣◦▪●–])\s+/u;
const NUMBERED = /^\s*(\d{1,3})[.)]\s+/u;
const BACKTICKS = /`+/gu;

/**
 * A document as Markdown: front matter, the title, the blocks.
 *
 * @param document - a clean document
 * @returns Markdown that ends with a line break; front matter strings are quoted as JSON, which every YAML parser takes
 *
 * @example
 * toMarkdown(document); // '---\nid: "a"\ntitle: "Ferry returns"\n---\n\n# Ferry returns\n\nThe ferry …\n'
 */
export function toMarkdown(document: CleanDocument): string {
  const parts = [frontMatter(document)];
  if (document.title !== undefined) parts.push(`# ${escapeInline(document.title)}`);
  let list: string[] = [];
  for (const block of document.blocks) {
    if (block.type === 'list-item') {
      list.push(listItem(block));
      continue;
    }
    if (list.length > 0) parts.push(list.join('\n'));
    list = [];
    parts.push(blockToMarkdown(block));
  }
  if (list.length > 0) parts.push(list.join('\n'));
  return `${parts.join('\n\n')}\n`;
}

const FRONT_MATTER = ['id', 'url', 'title', 'byline', 'siteName', 'lang', 'publishedAt', 'excerpt'] as const;

function frontMatter(document: CleanDocument): string {
  const lines = FRONT_MATTER.flatMap((field) => {
    const value = document[field];
    return value === undefined ? [] : [`${field}: ${JSON.stringify(value)}`];
  });
  return ['---', ...lines, '---'].join('\n');
}

function blockToMarkdown(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level ?? 2)} ${escapeInline(block.text.replaceAll('\n', ' '))}`;
    case 'quote':
      return escapeLines(block.text).replace(EVERY_LINE, '> ');
    case 'code':
      return fence(block.text);
    case 'table':
      return table(block.text);
    case 'caption':
    case 'paragraph':
    case 'list-item':
      // A line break of the page is a hard break.
      return escapeLines(block.text).replaceAll('\n', '\\\n');
  }
}

const EVERY_LINE = /^/gmu;

function listItem({ text, level = 1 }: Block): string {
  const indent = '  '.repeat(level - 1);
  const number = NUMBERED.exec(text)?.[1];
  const marker = number === undefined ? '- ' : `${number}. `;
  const item = text.replace(number === undefined ? BULLET : NUMBERED, '');
  return `${indent}${marker}${escapeLines(item).replaceAll('\n', `\n${indent}${' '.repeat(marker.length)}`)}`;
}

function escapeInline(text: string): string {
  return text.replace(INLINE, '\\$&');
}

function escapeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeInline(line).replace(LINE_START, escapeStart))
    .join('\n');
}

function escapeStart(_whole: string, space: string, mark: string): string {
  return DIGITS.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;
}

const DIGITS = /^\d/u;

function fence(code: string): string {
  const longest = Math.max(2, ...(code.match(BACKTICKS) ?? []).map(({ length }) => length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}\n${code}\n${marks}`;
}

function table(text: string): string {
  const rows = text.split('\n').map((row) => row.split('\t').map((cell) => escapeInline(cell).replaceAll('|', '\\|')));
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}
