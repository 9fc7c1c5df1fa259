import type { BlockType } from '../document.js';
import { preformatted } from './code.js';
import { isBlockTag, isElement, isText } from './dom.js';
import { type Frame, FrameMaker } from './frame.js';

const SKIPPED = new Set(
  'audio button canvas datalist embed head iframe input link math menuitem meta noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);
const BOLD = new Set(['b', 'strong']);
const HEADING = /^h([1-6])$/u;
const SPACES = /[ \t\n\r\f]+/gu;

/** A cell of a table of data is no longer; what is longer is laid out by the table. */
const LONGEST_CELL = 1000;
const LAID_OUT = 'h1,h2,h3,p + p,pre,figure';
/** What is shorter is a label where no paragraph element tells otherwise. */
const SHORTEST_PROSE = 80;

/** A block as the walk finds it. */
export interface Draft {
  readonly type: BlockType;
  readonly level: number | undefined;
  readonly text: string;
  /** Characters of its text that are no spaces: in links, in bold, at all. */
  readonly linked: number;
  readonly bold: number;
  readonly letters: number;
  /** Links in it, those without text among them. */
  readonly links: number;
  /** The innermost block element around it. */
  readonly frame: Frame;
}

/** What an element hands down to the text in it. */
interface Place {
  readonly frame: Frame;
  readonly type: BlockType;
  readonly level: number | undefined;
  readonly listDepth: number;
  readonly inLink: boolean;
  readonly inBold: boolean;
}

/** Text up to a line break, and how much of it stands in links and in bold, spaces not counted. */
interface Line {
  text: string;
  linked: number;
  bold: number;
  links: number;
}

/** The blocks of an element, and the frame of the element itself. */
export interface Walked {
  /** In reading order. */
  readonly drafts: readonly Draft[];
  readonly root: Frame;
  /** How many elements of which name it has, but for those inside tables of data and inside what shows no text. */
  readonly tags: ReadonlyMap<string, number>;
}

/**
 * The text of an element as blocks, as a reader sees it: borders of block elements never glue two words, inline tags
 * never split one, two line breaks make a paragraph.
 *
 * @param root - the element
 * @returns its blocks, with what their elements hold counted
 */
export function walk(root: Element): Walked {
  const frames = new FrameMaker();
  const walker = new Walker(frames);
  const frame = frames.make(root, undefined);
  walker.walk(root, frame);
  for (const [index, draft] of walker.drafts.entries()) count(draft, index);
  return { drafts: walker.drafts, root: frame, tags: walker.tags };
}

/** Adds a block to all frames around it. */
function count({ type, letters, linked, frame }: Draft, index: number): void {
  const prose = frame.tag === 'p' || (type === 'paragraph' && letters > SHORTEST_PROSE) ? letters : 0;
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) {
    at.characters += letters;
    at.linked += linked;
    at.prose += prose;
    at.blocks++;
    at.group.characters += letters;
    at.group.linked += linked;
    at.group.prose += prose;
    at.group.blocks++;
    if (at.first < 0) at.first = index;
    at.last = index;
  }
}

/** Gathers inline text until a block begins or ends. */
class Walker {
  readonly drafts: Draft[] = [];
  readonly tags = new Map<string, number>();
  private place: Place | undefined;
  /** The lines of the block so far; a `<br>` begins a new one. */
  private lines: Line[] = [];

  constructor(private readonly frames: FrameMaker) {}

  walk(root: Element, frame: Frame): void {
    this.children(root, { frame, type: 'paragraph', level: undefined, listDepth: 0, inLink: false, inBold: false });
    this.flush();
  }

  private children(element: Element, place: Place): void {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (isText(node)) this.text(node.nodeValue ?? '', place);
      else if (isElement(node)) this.element(node, place);
    }
  }

  private element(element: Element, place: Place): void {
    const tag = element.localName.toLowerCase();
    this.tags.set(tag, (this.tags.get(tag) ?? 0) + 1);
    if (SKIPPED.has(tag)) return;
    if (tag === 'br') {
      this.lines.push({ text: '', linked: 0, bold: 0, links: 0 });
    } else if (tag === 'hr') {
      this.flush();
    } else if (tag === 'a') {
      this.lastLine(place).links++;
      this.children(element, { ...place, inLink: true });
    } else if (BOLD.has(tag)) {
      this.children(element, { ...place, inBold: true });
    } else if (!isBlockTag(tag)) {
      this.children(element, place);
    } else {
      this.flush();
      this.block(element, tag, { ...place, frame: this.frames.make(element, place.frame) });
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
    const rows = rowsOf(table).map((cells) => cells.map(oneLine).join('\t').trimEnd());
    const links = [...table.querySelectorAll('a')];
    const linked = links.reduce((sum, link) => sum + lettersIn(link.textContent ?? ''), 0);
    this.whole('table', rows.filter((row) => row.trim() !== '').join('\n'), place, linked, links.length);
  }

  private whole(type: BlockType, text: string, { frame }: Place, linked = 0, links = 0): void {
    if (text.trim() === '') return;
    this.drafts.push({ type, level: undefined, text, linked, bold: 0, letters: lettersIn(text), links, frame });
  }

  private text(text: string, place: Place): void {
    const line = this.lastLine(place);
    line.text += text;
    if (!place.inLink && !place.inBold) return;
    const letters = lettersIn(text);
    if (place.inLink) line.linked += letters;
    if (place.inBold) line.bold += letters;
  }

  /** The line that goes on; the first one of a block tells where the block stands. */
  private lastLine(place: Place): Line {
    this.place ??= place;
    const last = this.lines.at(-1);
    if (last !== undefined) return last;
    const line = { text: '', linked: 0, bold: 0, links: 0 };
    this.lines.push(line);
    return line;
  }

  /** Ends the block: an empty line in it makes two. */
  private flush(): void {
    const { place, lines } = this;
    if (lines.length === 0) return;
    this.place = undefined;
    this.lines = [];
    if (place === undefined) return;
    let paragraph: Line[] = [];
    for (const line of lines) {
      line.text = line.text.replace(SPACES, ' ').trim();
      if (line.text !== '') {
        paragraph.push(line);
      } else {
        this.end(paragraph, place);
        paragraph = [];
      }
    }
    this.end(paragraph, place);
  }

  private end(lines: readonly Line[], { type, level, frame }: Place): void {
    if (lines.length === 0) return;
    const text = lines.map((line) => line.text).join('\n');
    let [linked, bold, links] = [0, 0, 0];
    for (const line of lines) {
      linked += line.linked;
      bold += line.bold;
      links += line.links;
    }
    this.drafts.push({ type, level, text, linked, bold, letters: lettersIn(text), links, frame });
  }
}

/** The caption of a quotation, a table or code belongs to the text: it names the speaker, or what the table shows. */
function isOfPicture(caption: Element): boolean {
  return caption.closest('figure')?.querySelector('blockquote,table,pre') == null;
}

/** Characters that are no white space. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code !== NO_BREAK_SPACE) letters++;
  }
  return letters;
}

const NO_BREAK_SPACE = 0xa0;

/** The text of a cell: its blocks and lines behind each other. */
function oneLine(element: Element): string {
  return walk(element)
    .drafts.map(({ text }) => text)
    .join(' ')
    .replace(SPACES, ' ');
}

/** Rows of cells, none of them laid out with blocks of text or tables of its own. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table') !== null) return false;
  const rows = rowsOf(table);
  if (rows.length < 2 || rows.every((cells) => cells.length < 2)) return false;
  return rows
    .flat()
    .every((cell) => (cell.textContent ?? '').length <= LONGEST_CELL && cell.querySelector(LAID_OUT) === null);
}

function rowsOf(table: Element): readonly (readonly Element[])[] {
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'),
  );
}
