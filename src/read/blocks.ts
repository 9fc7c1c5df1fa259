import type { BlockContext, BlockType, PageBlock } from '../document.js';

const ELEMENT = 1;
const TEXT = 3;

const SKIPPED = new Set(
  'audio button canvas datalist embed head iframe input link math menuitem meta noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);
const BLOCK_TAGS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HEADING = /^h([1-6])$/u;
const SPACES = /[ \t\n\r\f]+/gu;
/** A class or id in its words: `td-post-sharing`, `articleShareBar`. */
const NAME_PART = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu;
const NAMES_APART = /\s+/u;

/** A cell of a table of data is no longer; what is longer is laid out by the table. */
const LONGEST_CELL = 1000;
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
  const walk = new Walk();
  walk.children(root, {
    frame: walk.frame(root, undefined),
    type: 'paragraph',
    level: undefined,
    listDepth: 0,
    inLink: false,
  });
  walk.flush();
  const total = walk.drafts.reduce((sum, { text }) => sum + text.length, 0);
  for (const draft of walk.drafts) {
    for (let frame: Frame | undefined = draft.frame; frame !== undefined; frame = frame.parent)
      frame.size += draft.text.length;
  }
  return walk.drafts.map(({ type, level, text, linked, frame }) => ({
    type,
    text,
    ...(level === undefined ? {} : { level }),
    context: contextOf(frame, total, Math.min(1, linked / text.length)),
  }));
}

function contextOf(frame: Frame, total: number, linkDensity: number): BlockContext {
  const path: string[] = [];
  const names: string[] = [];
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) {
    path.unshift(at.tag);
    if (at.size <= total * WRAPPER_SHARE) names.unshift(...at.names);
  }
  return { path, names, linkDensity };
}

/** Gathers inline text until a block begins or ends. */
class Walk {
  readonly drafts: Draft[] = [];
  private place: Place | undefined;
  /** The lines of the block so far; a `<br>` begins a new one. */
  private lines: string[] = [''];
  private linked = 0;

  frame(element: Element, parent: Frame | undefined): Frame {
    return { parent, tag: element.localName.toLowerCase(), names: namesOf(element), size: 0 };
  }

  children(element: Element, place: Place): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === TEXT) this.text(node.nodeValue ?? '', place);
      else if (isElement(node)) this.element(node, place);
    }
  }

  private element(element: Element, place: Place): void {
    const tag = element.localName.toLowerCase();
    if (SKIPPED.has(tag)) return;
    if (tag === 'br') {
      this.lines.push('');
    } else if (tag === 'hr') {
      this.flush();
    } else if (!BLOCK_TAGS.has(tag)) {
      this.children(element, tag === 'a' ? { ...place, inLink: true } : place);
    } else {
      this.flush();
      this.block(element, tag, { ...place, frame: this.frame(element, place.frame) });
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
    } else if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir') {
      this.children(element, { ...place, listDepth: place.listDepth + 1 });
    } else if (tag === 'li') {
      this.children(element, { ...place, type: 'list-item', level: Math.max(1, place.listDepth) });
    } else if (tag === 'blockquote') {
      this.children(element, { ...place, type: 'quote', level: undefined });
    } else if (tag === 'figcaption') {
      this.children(element, { ...place, type: 'caption', level: undefined });
    } else {
      this.children(element, place);
    }
  }

  private table(table: Element, place: Place): void {
    const rows = [...table.querySelectorAll('tr')].map((row) => cellsOf(row).map(collapsedText).join('\t').trimEnd());
    const title = table.querySelector('caption');
    if (title !== null) this.whole('paragraph', collapsedText(title), place);
    this.whole('table', rows.filter((row) => row.trim() !== '').join('\n'), place);
  }

  private whole(type: BlockType, text: string, { frame }: Place): void {
    if (text.trim() !== '') this.drafts.push({ type, level: undefined, text, linked: 0, frame });
  }

  private text(text: string, place: Place): void {
    this.place ??= place;
    this.lines[this.lines.length - 1] += text;
    if (place.inLink) this.linked += text.replace(SPACES, ' ').trim().length;
  }

  /** Ends the block: an empty line in it makes two. */
  flush(): void {
    const { place, linked } = this;
    let paragraph: string[] = [];
    const end = (): void => {
      const text = paragraph.join('\n');
      if (text !== '' && place !== undefined)
        this.drafts.push({ type: place.type, level: place.level, text, linked, frame: place.frame });
      paragraph = [];
    };
    for (const line of this.lines) {
      const text = line.replace(SPACES, ' ').trim();
      if (text === '') end();
      else paragraph.push(text);
    }
    end();
    this.place = undefined;
    this.lines = [''];
    this.linked = 0;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/** The words of an element's class and id, lower-case; of a name of several words also the whole: author, bio, authorbio. */
function namesOf(element: Element): readonly string[] {
  const value = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (value === '') return [];
  return value.split(NAMES_APART).flatMap((name) => {
    const parts = (name.match(NAME_PART) ?? []).map((part) => part.toLowerCase());
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
}

/** Rows of cells, none of them laid out with blocks of text or tables of its own. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table') !== null) return false;
  const rows = [...table.querySelectorAll('tr')].map(cellsOf);
  if (rows.length < 2 || rows.every((cells) => cells.length < 2)) return false;
  return rows
    .flat()
    .every(
      (cell) =>
        (cell.textContent ?? '').length <= LONGEST_CELL && cell.querySelector('h1,h2,h3,p + p,pre,figure') === null,
    );
}

function cellsOf(row: Element): readonly Element[] {
  return [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
}

function collapsedText(element: Element): string {
  return (element.textContent ?? '').replace(SPACES, ' ').trim();
}

/** Line breaks and spaces stay, but for empty lines at both ends. */
function preformatted(element: Element): string {
  let text = '';
  const gather = (node: Node): void => {
    if (node.nodeType === TEXT) text += node.nodeValue ?? '';
    else if (isElement(node) && node.localName === 'br') text += '\n';
    else for (let child = node.firstChild; child !== null; child = child.nextSibling) gather(child);
  };
  gather(element);
  return text.replace(EMPTY_START, '').trimEnd();
}

const EMPTY_START = /^(?:[ \t]*\r?\n)+/u;
