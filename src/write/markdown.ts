import type { BlockContent, List, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import type { Block, CleanDocument } from '../document.js';
import { BULLET, NUMBERED } from '../text/list-marker.js';

/**
 * A document as Markdown (CommonMark with tables of GitHub): front matter, the title, the blocks.
 *
 * @param document - a clean document
 * @returns Markdown that ends with a line break; front matter strings are quoted as JSON, which every YAML parser takes
 *
 * @example
 * toMarkdown(document); // '---\nid: "a"\ntitle: "Ferry returns"\n---\n\n# Ferry returns\n\nThe ferry …\n'
 */
export function toMarkdown(document: CleanDocument): string {
  const children: RootContent[] = [];
  if (document.title !== undefined) children.push({ type: 'heading', depth: 1, children: [oneLine(document.title)] });
  let items: Block[] = [];
  const endList = (): void => {
    children.push(...listsOf(items));
    items = [];
  };
  for (const block of document.blocks) {
    if (block.type === 'list-item') {
      items.push(block);
    } else {
      endList();
      children.push(nodeOf(block));
    }
  }
  endList();
  const root: Root = { type: 'root', children };
  const body = serialize(root, { bullet: '-', extensions: [gfmToMarkdown()] });
  return `${frontMatter(document)}\n${body === '' ? '' : `\n${body}`}`;
}

const FRONT_MATTER = ['id', 'url', 'title', 'byline', 'siteName', 'lang', 'publishedAt', 'excerpt'] as const;

function frontMatter(document: CleanDocument): string {
  const lines = FRONT_MATTER.flatMap((field) => {
    const value = document[field];
    return value === undefined ? [] : [`${field}: ${JSON.stringify(value)}`];
  });
  return ['---', ...lines, '---'].join('\n');
}

function nodeOf(block: Block): BlockContent {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', depth: depthOf(block.level), children: [oneLine(block.text)] };
    case 'quote':
      return { type: 'blockquote', children: [paragraph(block.text)] };
    case 'code':
      return { type: 'code', value: block.text };
    case 'table':
      return tableOf(block.text) ?? { type: 'code', value: block.text };
    case 'caption':
    case 'paragraph':
    case 'list-item':
      return paragraph(block.text);
  }
}

function depthOf(level = 2): 1 | 2 | 3 | 4 | 5 | 6 {
  return level === 1 || level === 3 || level === 4 || level === 5 || level === 6 ? level : 2;
}

function oneLine(text: string): PhrasingContent {
  return { type: 'text', value: text.replaceAll('\n', ' ') };
}

/** A line break of the page is a hard break. */
function paragraph(text: string): BlockContent {
  const children = text.split('\n').flatMap((value, index): PhrasingContent[] => {
    const line: PhrasingContent = { type: 'text', value };
    return index === 0 ? [line] : [{ type: 'break' }, line];
  });
  return { type: 'paragraph', children };
}

/** Items of one run, nested by their level: no level is left out. Numbered and other items are lists of their own. */
function listsOf(items: readonly Block[]): readonly List[] {
  const top: List[] = [];
  /** The list that is open at each level. */
  let open: List[] = [];
  for (const { text, level = 1 } of items) {
    const number = NUMBERED.exec(text)?.[1];
    const depth = Math.min(level, open.length + 1);
    open = open.slice(0, depth);
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      children: [paragraph(text.replace(number === undefined ? BULLET : NUMBERED, ''))],
    };
    const list = open[depth - 1];
    if (list?.ordered === (number !== undefined)) {
      list.children.push(item);
      continue;
    }
    const begun: List = {
      type: 'list',
      ordered: number !== undefined,
      start: number === undefined ? null : Number(number),
      spread: false,
      children: [item],
    };
    const parent = open[depth - 2]?.children.at(-1);
    if (parent === undefined) top.push(begun);
    else parent.children.push(begun);
    open[depth - 1] = begun;
  }
  return top;
}

/** A table of more cells, the empty ones of its short rows included, is written as it is: Markdown would blow it up. */
const MOST_CELLS = 20_000;

function tableOf(text: string): Table | undefined {
  const rows = text.split('\n').map((row) => row.split('\t'));
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (rows.length * width > MOST_CELLS) return undefined;
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, i) => ({
        type: 'tableCell',
        children: [{ type: 'text', value: cells[i] ?? '' }],
      })),
    })),
  };
}
