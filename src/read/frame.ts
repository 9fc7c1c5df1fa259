import { namesIn } from './names.js';

/** A block element on the way from the root to a block, and what is known of the text below it. */
export interface Frame {
  readonly parent: Frame | undefined;
  /** Elements between it and the root, by block elements: 0 for the root. */
  readonly depth: number;
  /** Its name, lower-case. */
  readonly tag: string;
  /** The words of its class and id; see `namesIn`. */
  readonly names: readonly string[];
  /** Its tag and first class: siblings that have the same are items of a list. */
  readonly signature: string;
  /** WAI-ARIA role; empty where it has none. */
  readonly role: string;
  /** Property of microdata; empty where it has none. */
  readonly property: string;
  /** Whether readers do not see it before a script shows it. */
  readonly isHidden: boolean;
  /** Its place in its group, from 1. */
  readonly ordinal: number;
  /** Its siblings of the same signature, itself among them; of the root itself alone. */
  readonly group: Group;
  /** Its children by signature, and their number. Complete when the walk is over, as is all that follows. */
  groups: Map<string, Group> | undefined;
  children: number;
  /** Of the text below it, spaces not counted: characters, those in links, those in prose. */
  characters: number;
  linked: number;
  prose: number;
  /** The blocks below it: how many, and the index of the first and the last; -1 where there is none. */
  blocks: number;
  first: number;
  last: number;
}

/** Siblings of one signature: the items of a list, the posts of a thread. */
export interface Group {
  size: number;
  /** Of the text below all of them. */
  characters: number;
  linked: number;
  prose: number;
  blocks: number;
}

const INVISIBLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const FIRST_CLASS = /\S+/u;

/** Makes the frames of one page. Pages use the same classes again and again: their words are found once. */
export class FrameMaker {
  private readonly names = new Map<string, readonly string[]>();

  /**
   * @param element - a block element
   * @param parent - the frame of the block element around it
   * @returns its frame, with nothing counted yet
   */
  make(element: Element, parent: Frame | undefined): Frame {
    const tag = element.localName.toLowerCase();
    const classes = element.getAttribute('class') ?? '';
    const id = element.getAttribute('id') ?? '';
    const signature = classes === '' ? tag : `${tag}.${FIRST_CLASS.exec(classes)?.[0] ?? ''}`;
    const group = groupIn(parent, signature);
    return {
      parent,
      depth: parent === undefined ? 0 : parent.depth + 1,
      tag,
      names: classes === '' && id === '' ? NO_NAMES : this.namesOf(`${classes} ${id}`),
      signature,
      role: element.getAttribute('role') ?? '',
      property: element.getAttribute('itemprop') ?? '',
      isHidden: parent?.isHidden === true || isHidden(element),
      ordinal: group.size,
      group,
      groups: undefined,
      children: 0,
      characters: 0,
      linked: 0,
      prose: 0,
      blocks: 0,
      first: -1,
      last: -1,
    };
  }

  private namesOf(value: string): readonly string[] {
    let names = this.names.get(value);
    if (names === undefined) {
      names = namesIn(value);
      this.names.set(value, names);
    }
    return names;
  }
}

const NO_NAMES: readonly string[] = [];

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && INVISIBLE.test(style);
}

/** The group that a child of a frame belongs to, with the child counted. */
function groupIn(parent: Frame | undefined, signature: string): Group {
  let group = parent?.groups?.get(signature);
  if (group === undefined) {
    group = { size: 0, characters: 0, linked: 0, prose: 0, blocks: 0 };
    if (parent !== undefined) {
      parent.groups ??= new Map();
      parent.groups.set(signature, group);
    }
  }
  group.size++;
  if (parent !== undefined) parent.children++;
  return group;
}

/**
 * The frames from the root down to one.
 *
 * @param frame - the innermost
 * @returns the root first
 */
export function framesDownTo(frame: Frame): readonly Frame[] {
  const frames: Frame[] = [];
  for (let at: Frame | undefined = frame; at !== undefined; at = at.parent) frames.push(at);
  return frames.reverse();
}
