import type { BlockContext, BlockType, PageBlock } from '../document.js';
import { preformatted } from './code.js';
import { isBlockTag, isElement, isText } from './dom.js';
import { namesOf } from './names.js';

const SKIPPED = new Set(
  'audio button canvas datalist embed head iframe input link math menuitem meta noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const HEADING = /^h([1-6])$/u;
const SPACES = /[ \t\n\r\f]+/gu;
const ALL_SPACES = /\s+/gu;

/** A cell of a table of data is no longer; what is longer is laid out by the table. */
const LONGEST_CELL = 1000;
const LAID_OUT = 'h1,h2,h3,p + p,pre,figure';
/** An element that holds more of the article than this wraps it: its names say nothing of a block. */
const WRAPPER_SHARE = 0.5;

/** An element on the way from the root to a block. */
interface Frame {
  readonly parent: Frame | undefined;
  readonly tag: string;
  readonly names: readonly string[];
  /** Characters of text below it, known when the walk is over. */
  size: number;
}

/** What an element hands down to the text in it. */
interface Place {
  readonly frame: Frame;
  readonly type: BlockType;
  readonly level: number | undefined;
  readonly listDepth: number;
  readonly inLink: boolean;
}

/** Text up to a line break, and how much of it stands in links, spaces not counted. */
interface Line {
  text: string;
  linked: number;
}

interface Draft {
  readonly type: BlockType;
  readonly level: number | undefined;
  readonly text: string;
  readonly linked: number;
  readonly frame: Frame;
}

/**
 * The text of an element as blocks, as a reader sees it: borders of block elements never glue two words, inline tags
 * never split one, two line breaks make a paragraph.
 *
 * @param root - the element that holds the article
 * @returns blocks in reading order, each with its context
 */
export function htmlBlocks(root: Element): readonly PageBlock[] {
  const drafts = draftsOf(root);
  const total = drafts.reduce((sum, { text }) => sum + text.length, 0);
  for (const { text, frame } of drafts) {
    for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) at.size += text.length;
  }
  return drafts.map(({ type, level, text, linked, frame }) => ({
    type,
    text,
    ...(level === undefined ? {} : { level }),
    context: contextOf(frame, total, linked / lettersIn(text)),
  }));
}

function draftsOf(root: Element): readonly Draft[] {
  const walk = new Walk();
  const frame = frameOf(root, undefined);
  walk.children(root, { frame, type: 'paragraph', level: undefined, listDepth: 0, inLink: false });
  walk.flush();
  return walk.drafts;
}

function frameOf(element: Element, parent: Frame | undefined): Frame {
  return { parent, tag: element.localName.toLowerCase(), names: namesOf(element), size: 0 };
}

function contextOf(frame: Frame, total: number, linkDensity: number): BlockContext {
  const frames: Frame[] = [];
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) frames.push(at);
  frames.reverse();
  return {
    path: frames.map(({ tag }) => tag),
    names: frames.flatMap(({ names, size }) => (size <= total * WRAPPER_SHARE ? names : [])),
    linkDensity,
  };
}

/** Gathers inline text until a block begins or ends. */
class Walk {
  readonly drafts: Draft[] = [];
  private place: Place | undefined;
  /** The lines of the block so far; a `<br>` begins a new one. */
  private lines: Line[] = [];

  children(element: Element, place: Place): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (isText(node)) this.text(node.nodeValue ?? '', place);
      else if (isElement(node)) this.element(node, place);
    }
  }

  private element(element: Element, place: Place): void {
    const tag = element.localName.toLowerCase();
    if (SKIPPED.has(tag)) return;
    if (tag === 'br') {
      this.lines.push({ text: '', linked: 0 });
    } else if (tag === 'hr') {
      this.flush();
    } else if (!isBlockTag(tag)) {
      this.children(element, tag === 'a' ? { ...place, inLink: true } : place);
    } else {
      this.flush();
      this.block(element, tag, { ...place, frame: frameOf(element, place.frame) });
      this.flush();
    }
  }

  private block(element: Element, tag: string, place: Place): void {
    const heading = HEADING.exec(tag);
    if (tag === 'pre') {
      this.whole('code', preformatted(element), place);
    } else if (tag === 'table' && isDataTable(element)) {
      this.table(element, place);
    } else if (heading !== null) {
      this.children(element, { ...place, type: 'heading', level: Number(heading[1]) });
    } else if (LISTS.has(tag)) {
      this.children(element, { ...place, listDepth: place.listDepth + 1 });
    } else if (tag === 'li') {
      this.children(element, { ...place, type: 'list-item', level: Math.max(1, place.listDepth) });
    } else if (tag === 'blockquote') {
      this.children(element, { ...place, type: 'quote', level: undefined });
    } else if (tag === 'figcaption') {
      this.children(element, { ...place, type: isOfPicture(element) ? 'caption' : 'paragraph', level: undefined });
    } else {
      this.children(element, place);
    }
  }

  private table(table: Element, place: Place): void {
    const title = table.querySelector('caption');
    if (title !== null) this.whole('paragraph', oneLine(title), place);
    const rows = [...table.querySelectorAll('tr')].map((row) => cellsOf(row).map(oneLine).join('\t').trimEnd());
    this.whole('table', rows.filter((row) => row.trim() !== '').join('\n'), place);
  }

  private whole(type: BlockType, text: string, { frame }: Place): void {
    if (text.trim() !== '') this.drafts.push({ type, level: undefined, text, linked: 0, frame });
  }

  private text(text: string, place: Place): void {
    this.place ??= place;
    const line = this.lines.pop() ?? { text: '', linked: 0 };
    this.lines.push(line);
    line.text += text;
    if (place.inLink) line.linked += lettersIn(text);
  }

  /** Ends the block: an empty line in it makes two. */
  flush(): void {
    const { place, lines } = this;
    let paragraph: Line[] = [];
    const end = (): void => {
      if (paragraph.length > 0 && place !== undefined) {
        const text = paragraph.map((line) => line.text).join('\n');
        const linked = paragraph.reduce((sum, line) => sum + line.linked, 0);
        this.drafts.push({ type: place.type, level: place.level, text, linked, frame: place.frame });
      }
      paragraph = [];
    };
    for (const { text, linked } of lines) {
      const collapsed = text.replace(SPACES, ' ').trim();
      if (collapsed === '') end();
      else paragraph.push({ text: collapsed, linked });
    }
    end();
    this.place = undefined;
    this.lines = [];
  }
}

/** The caption of a quotation, a table or code belongs to the text: it names the speaker, or what the table shows. */
function isOfPicture(caption: Element): boolean {
  return caption.closest('figure')?.querySelector('blockquote,table,pre') == null;
}

/** Characters that are no white space. */
function lettersIn(text: string): number {
  return text.replace(ALL_SPACES, '').length;
}

/** The text of a cell: its blocks and lines behind each other. */
function oneLine(element: Element): string {
  return draftsOf(element)
    .map(({ text }) => text)
    .join(' ')
    .replace(SPACES, ' ');
}

/** Rows of cells, none of them laid out with blocks of text or tables of its own. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table') !== null) return false;
  const rows = [...table.querySelectorAll('tr')].map(cellsOf);
  if (rows.length < 2 || rows.every((cells) => cells.length < 2)) return false;
  return rows
    .flat()
    .every((cell) => (cell.textContent ?? '').length <= LONGEST_CELL && cell.querySelector(LAID_OUT) === null);
}

function cellsOf(row: Element): readonly Element[] {
  return [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
}
