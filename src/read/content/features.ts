import { countCharacters } from '../../text/characters.js';
import { plain, wordsIn } from '../../text/fold.js';
import { endsSentence, looksLikeHeadline } from '../../text/shape.js';
import { countWords } from '../../text/words.js';
import type { Frame } from '../frame.js';
import type { Draft } from '../walk.js';
import { ABSENT, NAME_GROUPS, type NameDistances } from './name-groups.js';
import type { PageSight } from './sight.js';

/** What the features of a page's blocks are made from. */
export interface BlockSight extends Pick<PageSight, 'walked' | 'isMember'> {
  readonly title: string | undefined;
  /** How likely the page is of each type; see `PAGE_TYPES`. */
  readonly types: readonly number[];
  readonly distances: NameDistances;
  /** How much a name speaks for content: log odds, learned; see `ContentModel`. */
  readonly nameScores: ReadonlyMap<string, number>;
}

/** The types of pages, as the model tells them. */
export const PAGE_TYPES = ['article', 'collection', 'documentation', 'forum', 'listing', 'product', 'service'] as const;

/** Missing: the trees send it the way that was best in training. */
const NONE = Number.NaN;
/** Longer blocks are compared with nothing. */
const LONGEST_PLAIN = 1500;
const BLOCK_TYPES = ['heading', 'paragraph', 'list-item', 'quote', 'code', 'table', 'caption'];
const TAGS =
  'p div li td span section h1 h2 h3 h4 h5 h6 dd dt figcaption article header footer label form body center pre table blockquote'.split(
    ' ',
  );
/** Elements around a block that tell what it is. */
const LANDMARKS =
  'article main header footer nav aside figure form ul table blockquote section li dl details address td'.split(' ');
const LANDMARK_OF_ROLE: Readonly<Record<string, string>> = {
  banner: 'header',
  complementary: 'aside',
  contentinfo: 'footer',
  main: 'main',
  navigation: 'nav',
};
const ADDRESS = /https?:|www\./u;
const MONEY = /[$€£¥₹]\s?\d|\d\s?[€£]/u;
const ENDS_IN_COLON = /[:：]\s*$/u;
const ENDS_IN_ELLIPSIS = /(?:…|\.\.\.)\s*$/u;
const ENDS_IN_QUESTION = /[?？]\s*$/u;
const BODY_PROPERTY = /articleBody|text/iu;
const DESCRIPTION_PROPERTY = /description/iu;
const LEVELS_UP = 5;
/** Names of so many elements around a block are asked. */
const NAMED_LEVELS = 8;
const FARTHEST = 50;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];
/** The features of a block that its neighbours are told by. */
const OF_NEIGHBOURS = [
  'words',
  'ends',
  'linkDensity',
  'isMember',
  'type',
  'tag',
  'up1.linkDensity',
  'up1.prose',
  'headline',
  'hidden',
  'digits',
];

const OF_TEXT = [
  'length',
  'words',
  'wordLength',
  'commas',
  'stops',
  'ends',
  'endsColon',
  'endsEllipsis',
  'endsQuestion',
  'digits',
  'upper',
  'startsUpper',
  'startsLower',
  'capitalised',
  'short',
  'bars',
  'sign',
  'at',
  'address',
  'quote',
  'money',
  'lines',
  'headline',
];
const OF_ELEMENT = [
  'type',
  'level',
  'linkDensity',
  'links',
  'linksPerWord',
  'bold',
  'hidden',
  'depth',
  'tag',
  'property',
];
const OF_SCORES = ['highest', 'lowest', 'mean', 'sum', 'nearest'].map((name) => `names.${name}`);
const OF_LEVEL = [
  'share',
  'linkDensity',
  'meanLength',
  'blocks',
  'prose',
  'members',
  'group',
  'groupShare',
  'groupMean',
];
const OF_SECTION = ['share', 'linkDensity', 'blocks', 'prose', 'members', 'place', 'start'].map(
  (name) => `section.${name}`,
);
const OF_PLACE = ['children', 'ordinal', 'place', 'index', 'blocks', 'before', 'characters', 'headOnes', 'articles'];
const OF_ARTICLE = ['isMember', 'memberShare', 'memberCharacters', 'sinceMember', 'toMember', 'memberPlace'];
const OF_TITLE = ['frequency', 'isTitle', 'titleShare', 'sinceTitle', 'sinceHeading', 'headingLevel'];
const OF_PAGE = ['page.linkDensity', 'page.prose', ...PAGE_TYPES.map((type) => `page.${type}`)];

const OF_BLOCK: readonly string[] = [
  ...OF_TEXT,
  ...OF_ELEMENT,
  ...OF_SCORES,
  ...NAME_GROUPS.map((group) => `named.${group}`),
  ...LANDMARKS.map((tag) => `in.${tag}`),
  ...Array.from({ length: LEVELS_UP }, (_, level) => OF_LEVEL.map((name) => `up${level}.${name}`)).flat(),
  ...OF_SECTION,
  ...OF_PLACE,
  ...OF_ARTICLE,
  ...OF_TITLE,
  ...OF_PAGE,
];

/** The names of the features, in the order of their values. */
export const BLOCK_FEATURES: readonly string[] = [
  ...OF_BLOCK,
  ...NEIGHBOURS.flatMap((step) => [...OF_NEIGHBOURS, 'apart'].map((name) => `next${step}.${name}`)),
];

const NEIGHBOUR_COLUMNS = OF_NEIGHBOURS.map((name) => OF_BLOCK.indexOf(name));

/**
 * What tells content from the rest of a page, for each of its blocks: the text, the elements around it, the names of
 * their classes, what stands beside it, and whether Readability took it. The same in training and in use.
 *
 * @param sight - the page as it was walked
 * @returns a row of {@link BLOCK_FEATURES} for each block, behind each other; NaN is a missing value
 */
export function blockFeatures(sight: BlockSight): Float32Array {
  const page = new PageOfBlocks(sight);
  const width = BLOCK_FEATURES.length;
  const { drafts } = sight.walked;
  const rows = new Float32Array(drafts.length * width);
  for (const [index, draft] of drafts.entries()) rows.set(page.featuresOf(draft, index), index * width);
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
class PageOfBlocks {
  private readonly sight: BlockSight;
  private readonly plains: readonly string[];
  private readonly frequencies = new Map<string, number>();
  private readonly plainTitle: string;
  private readonly titleWords: ReadonlySet<string>;
  private readonly titleIndex: number;
  private readonly memberCharacters: number;
  private readonly firstMember: number;
  private readonly lastMember: number;
  private readonly toMember: readonly number[];
  private readonly membersBelow = new Map<Frame, number>();
  private readonly landmarks = new Map<Frame, Uint8Array>();
  private readonly scores = new Map<Frame, readonly number[]>();
  private readonly articles = new Map<Frame, number>();
  private before = 0;
  private last = Number.NEGATIVE_INFINITY;
  private heading = -1;
  private headOnes = 0;

  constructor(sight: BlockSight) {
    this.sight = sight;
    const { drafts } = sight.walked;
    this.plains = drafts.map(({ text }) => (text.length > LONGEST_PLAIN ? '' : plain(text)));
    for (const text of this.plains) this.frequencies.set(text, (this.frequencies.get(text) ?? 0) + 1);
    this.plainTitle = sight.title === undefined ? '' : plain(sight.title);
    this.titleWords = new Set(wordsIn(this.plainTitle));
    this.titleIndex =
      this.plainTitle === ''
        ? -1
        : drafts.findIndex(({ type }, index) => type === 'heading' && this.plains[index] === this.plainTitle);
    this.firstMember = sight.isMember.indexOf(true);
    this.lastMember = sight.isMember.lastIndexOf(true);
    this.memberCharacters = this.countMembers();
    this.toMember = distancesToNext(sight.isMember);
  }

  featuresOf(draft: Draft, index: number): readonly number[] {
    const { distances } = this.sight;
    const values = [
      ...textFeatures(draft),
      ...elementFeatures(draft),
      ...this.scoresOf(draft.frame),
      ...stepsIn(distances.from(draft.frame)),
      ...stepsIn(this.landmarksOf(draft.frame)),
      ...this.levelFeatures(draft.frame),
      ...this.sectionFeatures(draft.frame, index),
      ...this.placeFeatures(draft, index),
      ...this.articleFeatures(index),
      ...this.titleFeatures(draft, index),
      ...this.pageFeatures(),
    ];
    return values;
  }

  private countMembers(): number {
    let all = 0;
    for (const [index, { text, frame }] of this.sight.walked.drafts.entries()) {
      if (this.sight.isMember[index] !== true) continue;
      all += text.length;
      for (let at: Frame | undefined = frame; at !== undefined; at = at.parent)
        this.membersBelow.set(at, (this.membersBelow.get(at) ?? 0) + text.length);
    }
    return all;
  }

  /** What the names around a block say, as the model learned it. */
  private scoresOf(frame: Frame): readonly number[] {
    const known = this.scores.get(frame);
    if (known !== undefined) return known;
    let [highest, lowest, sum, nearest, count] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0, NONE, 0];
    const seen = new Set<string>();
    let at: Frame | undefined = frame;
    for (let level = 0; level < NAMED_LEVELS && at !== undefined; level++, at = at.parent) {
      for (const name of at.names) {
        const score = seen.has(name) ? undefined : this.sight.nameScores.get(name);
        seen.add(name);
        if (score === undefined) continue;
        if (count++ === 0) nearest = score;
        highest = Math.max(highest, score);
        lowest = Math.min(lowest, score);
        sum += score;
      }
    }
    const scores = count === 0 ? [NONE, NONE, NONE, NONE, NONE] : [highest, lowest, sum / count, sum, nearest];
    this.scores.set(frame, scores);
    return scores;
  }

  /** The steps up to the landmarks around a block. */
  private landmarksOf(frame: Frame): Uint8Array {
    const known = this.landmarks.get(frame);
    if (known !== undefined) return known;
    const steps = new Uint8Array(LANDMARKS.length).fill(ABSENT);
    if (frame.parent !== undefined) {
      const around = this.landmarksOf(frame.parent);
      for (let i = 0; i < around.length; i++) steps[i] = Math.min(ABSENT, (around[i] ?? ABSENT) + 1);
    }
    const own = LANDMARKS.indexOf(frame.tag === 'ol' ? 'ul' : frame.tag);
    if (own >= 0) steps[own] = 0;
    const byRole = LANDMARKS.indexOf(LANDMARK_OF_ROLE[frame.role] ?? '');
    if (byRole >= 0) steps[byRole] = 0;
    this.landmarks.set(frame, steps);
    return steps;
  }

  private levelFeatures(frame: Frame): readonly number[] {
    const total = Math.max(1, this.sight.walked.root.characters);
    const values: number[] = [];
    let at: Frame | undefined = frame;
    for (let level = 0; level < LEVELS_UP; level++, at = at?.parent) {
      if (at === undefined) {
        for (const _ of OF_LEVEL) values.push(NONE);
        continue;
      }
      const { characters, linked, blocks, prose, group } = at;
      values.push(
        characters / total,
        linked / Math.max(1, characters),
        characters / Math.max(1, blocks),
        blocks,
        prose / Math.max(1, characters),
        (this.membersBelow.get(at) ?? 0) / Math.max(1, this.memberCharacters),
        group.size,
        group.characters / total,
        group.characters / Math.max(1, group.blocks),
      );
    }
    return values;
  }

  /** The largest element around a block that holds less than half of the page. */
  private sectionFeatures(frame: Frame, index: number): readonly number[] {
    const { root, drafts } = this.sight.walked;
    let section = frame;
    while (section.parent !== undefined && section.parent.characters < root.characters / 2) section = section.parent;
    const { characters, linked, blocks, prose, first, last } = section;
    return [
      characters / Math.max(1, root.characters),
      linked / Math.max(1, characters),
      blocks,
      prose / Math.max(1, characters),
      (this.membersBelow.get(section) ?? 0) / Math.max(1, characters),
      (index - first) / Math.max(1, last - first),
      first / drafts.length,
    ];
  }

  private placeFeatures({ text, type, level, frame }: Draft, index: number): readonly number[] {
    const { root, drafts } = this.sight.walked;
    if (type === 'heading' && level === 1) this.headOnes++;
    const before = this.before;
    this.before += text.length;
    return [
      frame.parent?.children ?? 0,
      frame.ordinal,
      index / drafts.length,
      index,
      drafts.length,
      before / Math.max(1, root.characters),
      root.characters,
      this.headOnes,
      this.articleOf(frame),
    ];
  }

  /** The number of the article element around a block, from 1; 0 where there is none. */
  private articleOf(frame: Frame): number {
    let at: Frame | undefined = frame;
    while (at !== undefined && at.tag !== 'article') at = at.parent;
    if (at === undefined) return 0;
    const known = this.articles.get(at);
    if (known !== undefined) return known;
    this.articles.set(at, this.articles.size + 1);
    return this.articles.size;
  }

  private articleFeatures(index: number): readonly number[] {
    const isMember = this.sight.isMember[index] === true;
    if (isMember) this.last = index;
    return [
      isMember ? 1 : 0,
      this.memberCharacters / Math.max(1, this.sight.walked.root.characters),
      this.memberCharacters,
      Math.min(FARTHEST, index - this.last),
      Math.min(FARTHEST, this.toMember[index] ?? FARTHEST),
      this.lastMember > this.firstMember ? (index - this.firstMember) / (this.lastMember - this.firstMember) : NONE,
    ];
  }

  private titleFeatures({ type }: Draft, index: number): readonly number[] {
    if (type === 'heading') this.heading = index;
    const text = this.plains[index] ?? '';
    const words = wordsIn(text);
    const shared = words.filter((word) => this.titleWords.has(word)).length;
    return [
      text === '' ? 1 : (this.frequencies.get(text) ?? 1),
      this.plainTitle !== '' && text === this.plainTitle ? 1 : 0,
      words.length === 0 ? 0 : shared / words.length,
      this.titleIndex < 0 ? NONE : index - this.titleIndex,
      this.heading < 0 ? NONE : index - this.heading,
      this.heading < 0 ? NONE : (this.sight.walked.drafts[this.heading]?.level ?? NONE),
    ];
  }

  private pageFeatures(): readonly number[] {
    const { root } = this.sight.walked;
    const characters = Math.max(1, root.characters);
    return [root.linked / characters, root.prose / characters, ...this.sight.types];
  }
}

function textFeatures({ text }: Draft): readonly number[] {
  const counts = countCharacters(text);
  const words = countWords(text);
  const length = Math.max(1, text.length);
  const spaced = Math.max(1, counts.words);
  return [
    text.length,
    words,
    text.length / Math.max(1, words),
    counts.commas,
    counts.stops,
    endsSentence(text) ? 1 : 0,
    ENDS_IN_COLON.test(text.slice(-4)) ? 1 : 0,
    ENDS_IN_ELLIPSIS.test(text.slice(-6)) ? 1 : 0,
    ENDS_IN_QUESTION.test(text.slice(-4)) ? 1 : 0,
    counts.digits / length,
    counts.upper / Math.max(1, counts.upper + counts.lower),
    counts.startsUpper ? 1 : 0,
    counts.startsLower ? 1 : 0,
    counts.capitalised / spaced,
    counts.short / spaced,
    counts.bars,
    counts.hasSign ? 1 : 0,
    counts.hasAt ? 1 : 0,
    ADDRESS.test(text) ? 1 : 0,
    counts.hasQuote ? 1 : 0,
    counts.hasMoney && MONEY.test(text) ? 1 : 0,
    counts.lines,
    looksLikeHeadline(text) ? 1 : 0,
  ];
}

function elementFeatures({ type, level, text, linked, letters, links, bold, frame }: Draft): readonly number[] {
  return [
    BLOCK_TYPES.indexOf(type),
    level ?? 0,
    Math.min(1, linked / Math.max(1, letters)),
    links,
    links / Math.max(1, countWords(text)),
    bold / Math.max(1, letters),
    frame.isHidden ? 1 : 0,
    frame.depth,
    TAGS.indexOf(frame.tag),
    propertyOf(frame),
  ];
}

/** What microdata says of the text: 0 nothing, 1 the body of an article, 2 a description, 3 something else. */
function propertyOf(frame: Frame): number {
  let at: Frame | undefined = frame;
  while (at !== undefined && at.property === '') at = at.parent;
  if (at === undefined) return 0;
  if (BODY_PROPERTY.test(at.property)) return 1;
  return DESCRIPTION_PROPERTY.test(at.property) ? 2 : 3;
}

function stepsIn(distances: Uint8Array): readonly number[] {
  return Array.from(distances, (steps) => (steps === ABSENT ? NONE : steps));
}

function distancesToNext(isMember: readonly boolean[]): readonly number[] {
  const distances = isMember.map(() => FARTHEST);
  let next = Number.POSITIVE_INFINITY;
  for (let index = isMember.length - 1; index >= 0; index--) {
    if (isMember[index] === true) next = index;
    distances[index] = Math.min(FARTHEST, next - index);
  }
  return distances;
}
