import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { Block, CleanDocument } from '../document.js';
import { BULLET, NUMBERED } from '../text/list-marker.js';

/** A caption is a paragraph of Markdown, and an element of its own in HTML. */
declare module 'mdast' {
  interface ParagraphData {
    /** Name of its element in HTML, where it is not `p`. */
    hName?: 'figcaption' | undefined;
  }
}

/**
 * A document as a tree: its title as the first heading, then its blocks, items of lists nested by their level. Markdown
 * and HTML are written from the same one.
 *
 * @param document - a clean document
 * @returns the tree, with nothing in it but structure and text
 *
 * @example
 * treeOf(document).children.map(({ type }) => type); // ['heading', 'paragraph', 'list']
 *
 * @see https://github.com/syntax-tree/mdast
 */
export function treeOf({ title, blocks }: Pick<CleanDocument, 'title' | 'blocks'>): Root {
  const children: RootContent[] = [];
  if (title !== undefined) children.push({ type: 'heading', depth: 1, children: [oneLine(title)] });
  let items: Block[] = [];
  const endList = (): void => {
    children.push(...listsOf(items));
    items = [];
  };
  for (const block of blocks) {
    if (block.type === 'list-item') {
      items.push(block);
    } else {
      endList();
      children.push(nodeOf(block));
    }
  }
  endList();
  return { type: 'root', children };
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
      return { ...paragraph(block.text), data: { hName: 'figcaption' } };
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
function paragraph(text: string): Paragraph {
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

/** Rows of a table are filled up to the longest; one that would grow by more cells than these is written as it is. */
const MOST_EMPTY_CELLS = 20_000;

function tableOf(text: string): Table | undefined {
  const rows = text.split('\n').map((row) => row.split('\t'));
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const empty = rows.reduce((sum, { length }) => sum + width - length, 0);
  if (empty > MOST_EMPTY_CELLS) return undefined;
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
