import { PAGE_TYPES } from '../../document.js';
import { plain, wordsIn } from '../../text/fold.js';
import { measureText, TEXT_MEASURES } from '../../text/measures.js';
import { countWords } from '../../text/words.js';
import type { Frame } from '../frame.js';
import type { Draft } from '../walk.js';
import { FRAME_FEATURES, FrameMeasures, type FramesOfPage } from './frame-features.js';
import { MEMBER_FEATURES } from './member-features.js';
import { TOLD_FEATURES, type Told, ToldMeasures } from './told-features.js';

/** What the features of a page's blocks are made from. */
export interface BlocksOfPage extends FramesOfPage {
  readonly title: string | undefined;
  readonly told: Told;
  /** How likely the page is of each type; see `PAGE_TYPES`. */
  readonly types: readonly number[];
}

const NONE = Number.NaN;
/** Longer blocks are compared with nothing. */
const LONGEST_PLAIN = 1500;
const BLOCK_TYPES = ['heading', 'paragraph', 'list-item', 'quote', 'code', 'table', 'caption'];
const TAGS =
  'p div li td span section h1 h2 h3 h4 h5 h6 dd dt figcaption article header footer label form body center pre table blockquote'.split(
    ' ',
  );
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
/** The features of a block that its neighbours are told by. */
const OF_NEIGHBOURS = [
  'words',
  'ends',
  'linkDensity',
  'type',
  'tag',
  'up1.linkDensity',
  'up1.prose',
  'headline',
  'hidden',
  'digits',
  'told',
];
const OF_ELEMENT = ['type', 'level', 'tag', 'linkDensity', 'links', 'linksPerWord', 'bold'];
const OF_PLACE = ['place', 'index', 'blocks', 'before', 'characters', 'headOnes'];
const OF_TITLE = ['frequency', 'isTitle', 'titleShare', 'sinceTitle', 'sinceHeading', 'headingLevel'];

const OF_BLOCK: readonly string[] = [
  ...TEXT_MEASURES,
  ...OF_ELEMENT,
  ...FRAME_FEATURES,
  ...OF_PLACE,
  ...OF_TITLE,
  ...TOLD_FEATURES,
  ...['page.linkDensity', 'page.prose', ...PAGE_TYPES.map((type) => `page.${type}`)],
];

/** The names of the features, in the order of their values. */
export const BLOCK_FEATURES: readonly string[] = [
  ...OF_BLOCK,
  ...NEIGHBOURS.flatMap((step) => [...OF_NEIGHBOURS, 'apart'].map((name) => `next${step}.${name}`)),
  ...MEMBER_FEATURES,
];

const NEIGHBOUR_COLUMNS = OF_NEIGHBOURS.map((name) => OF_BLOCK.indexOf(name));

/**
 * What tells content from the rest of a page, for each of its blocks: the text, the elements around it and their names,
 * what stands beside it. The same in training and in use.
 *
 * @param page - as it was walked
 * @returns a row of {@link BLOCK_FEATURES} for each block, behind each other; NaN is a missing value, as are all that
 *   `writeMemberFeatures` knows
 */
export function blockFeatures(page: BlocksOfPage): Float32Array {
  const measures = new BlockMeasures(page);
  const width = BLOCK_FEATURES.length;
  const { drafts } = page.walked;
  const rows = new Float32Array(drafts.length * width).fill(NONE);
  for (const [index, draft] of drafts.entries()) {
    let at = index * width;
    for (const values of measures.of(draft, index)) {
      rows.set(values, at);
      at += values.length;
    }
  }
  for (const [index, draft] of drafts.entries()) {
    let at = index * width + OF_BLOCK.length;
    for (const step of NEIGHBOURS) {
      const other = drafts[index + step];
      const from = (index + step) * width;
      for (const column of NEIGHBOUR_COLUMNS) rows[at++] = other === undefined ? NONE : (rows[from + column] ?? NONE);
      rows[at++] = other === undefined ? NONE : stepsApart(draft.frame, other.frame);
    }
  }
  return rows;
}

/** How many elements around a block do not stand around another. */
function stepsApart(frame: Frame, other: Frame): number {
  let [one, two]: (Frame | undefined)[] = [frame, other];
  while (one !== two && one !== undefined && two !== undefined) {
    if (one.depth >= two.depth) one = one.parent;
    else two = two.parent;
  }
  return frame.depth - (one?.depth ?? 0);
}

/** Measures the blocks of one page, from the first to the last. */
class BlockMeasures {
  private readonly frames: FrameMeasures;
  private readonly told: ToldMeasures;
  private readonly plains: readonly string[];
  private readonly frequencies = new Map<string, number>();
  private readonly plainTitle: string;
  private readonly titleWords: ReadonlySet<string>;
  private readonly titleIndex: number;
  private readonly ofPage: readonly number[];
  private before = 0;
  private heading = -1;
  private headOnes = 0;

  constructor(private readonly page: BlocksOfPage) {
    const { drafts, root } = page.walked;
    this.frames = new FrameMeasures(page);
    this.told = new ToldMeasures(page.told);
    this.plains = drafts.map(({ text }) => (text.length > LONGEST_PLAIN ? '' : plain(text)));
    for (const text of this.plains) this.frequencies.set(text, (this.frequencies.get(text) ?? 0) + 1);
    this.plainTitle = page.title === undefined ? '' : plain(page.title);
    this.titleWords = new Set(wordsIn(this.plainTitle));
    this.titleIndex = drafts.findIndex(
      ({ type }, index) => type === 'heading' && this.plainTitle !== '' && this.plains[index] === this.plainTitle,
    );
    const characters = Math.max(1, root.characters);
    this.ofPage = [root.linked / characters, root.prose / characters, ...page.types];
  }

  of(draft: Draft, index: number): readonly ArrayLike<number>[] {
    const words = wordsIn(this.plains[index] ?? '');
    return [
      measureText(draft.text),
      elementMeasures(draft),
      this.frames.of(draft.frame),
      this.placeOf(draft, index),
      this.titleAround(draft, index, words),
      this.told.of(draft.text, words),
      this.ofPage,
    ];
  }

  private placeOf({ letters, type, level }: Draft, index: number): readonly number[] {
    const { root, drafts } = this.page.walked;
    if (type === 'heading' && level === 1) this.headOnes++;
    const before = this.before;
    this.before += letters;
    const share = before / Math.max(1, root.characters);
    return [index / drafts.length, index, drafts.length, share, root.characters, this.headOnes];
  }

  private titleAround({ type }: Draft, index: number, words: readonly string[]): readonly number[] {
    if (type === 'heading') this.heading = index;
    const text = this.plains[index] ?? '';
    const shared = words.filter((word) => this.titleWords.has(word)).length;
    return [
      text === '' ? 1 : (this.frequencies.get(text) ?? 1),
      this.plainTitle !== '' && text === this.plainTitle ? 1 : 0,
      words.length === 0 ? 0 : shared / words.length,
      this.titleIndex < 0 ? NONE : index - this.titleIndex,
      this.heading < 0 ? NONE : index - this.heading,
      this.heading < 0 ? NONE : (this.page.walked.drafts[this.heading]?.level ?? NONE),
    ];
  }
}

function elementMeasures({ type, level, text, linked, letters, links, bold, frame }: Draft): readonly number[] {
  return [
    BLOCK_TYPES.indexOf(type),
    level ?? 0,
    TAGS.indexOf(frame.tag),
    Math.min(1, linked / Math.max(1, letters)),
    links,
    links / Math.max(1, countWords(text)),
    bold / Math.max(1, letters),
  ];
}
