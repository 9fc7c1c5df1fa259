import { NOISE_KINDS, PAGE_TYPES, type PageBlock } from '../../document.js';
import { bestThreshold } from '../../model/threshold.js';
import { type BlockView, type Finding, isWhole, type PageView, type PhraseForm } from '../../rule.js';
import { wordsIn } from '../../text/fold.js';
import { measureText, TEXT_MEASURES } from '../../text/measures.js';
import { isProse } from '../place.js';
import { OPT_IN } from '../policy.js';

/** Missing: the trees send it the way that was best in training. */
const NONE = Number.NaN;
const BLOCK_TYPES = ['heading', 'paragraph', 'list-item', 'quote', 'code', 'table', 'caption'];
const FORMS: Readonly<Record<PhraseForm, number>> = { cue: 1, opening: 3, 'lead-in': 4, line: 5 };
/** A weak phrase, whatever its form. */
const WEAK = 2;
/** Findings from here on are sure enough to be cut. */
const SURE = 0.8;
/** Farther is far. */
const FARTHEST = 30;
/** Neighbours whose likelihood is asked, and those of which more is known. */
const NEAR = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];
const NEXT = [-3, -2, -1, 1, 2, 3];
const WINDOWS = [3, 8];

const OF_BLOCK = ['type', 'level', 'linkDensity'];
const OF_CONTENT = ['content', 'overThreshold', 'threshold', 'ofPage', 'before', 'ofGroup', 'inGroup'];
const OF_FINDINGS = ['sure', 'kind', 'findings', 'optIn', 'phrase', 'sinceSure', 'toSure', 'ofNoise'];
const OF_PLACE = ['place', 'index', 'blocks', 'toProse', 'sinceProse', 'isProse', 'before'];
const OF_TITLE = [
  'title.share',
  'title.is',
  'title.since',
  'repeated',
  'heading.since',
  'heading.level',
  'heading.sure',
];
const OF_NEXT = ['words', 'ends', 'headline', 'type', 'linkDensity', 'sure', 'phrase'];

/** The names of the features, in the order of their values. */
export const NOISE_FEATURES: readonly string[] = [
  ...TEXT_MEASURES,
  ...OF_BLOCK,
  ...OF_CONTENT,
  ...NEAR.map((step) => `content${step}`),
  ...WINDOWS.map((width) => `contentWithin${width}`),
  ...OF_FINDINGS,
  ...OF_PLACE.map((name) => `place.${name}`),
  ...OF_TITLE,
  ...PAGE_TYPES.map((type) => `page.${type}`),
  ...NEXT.flatMap((step) => OF_NEXT.map((name) => `next${step}.${name}`)),
];

/** What a block is to its neighbours. */
interface Neighbour {
  readonly words: number;
  readonly ends: number;
  readonly headline: number;
  readonly type: number;
  readonly linkDensity: number;
  readonly sure: number;
  readonly phrase: number;
}

/**
 * What tells noise from content within a page that was read: the text of a block, what the page's elements say of it
 * (missing where the page came from text), what the rules found in it and beside it, its place. The same in training
 * and in use.
 *
 * @param page - the page as rules see it
 * @param findings - what the rules of the library found
 * @param types - how likely the page is of each type, where that is known
 * @returns a row of {@link NOISE_FEATURES} for each block, behind each other; NaN is a missing value
 */
export function noiseFeatures(
  page: PageView,
  findings: readonly Finding[],
  types: readonly number[] | undefined,
): Float32Array {
  return new NoiseMeasures(page, findings, types).rows(page.blocks);
}

const NO_WORDS: readonly string[] = [];
const UNKNOWN_TYPES: readonly number[] = PAGE_TYPES.map(() => NONE);

/** The features of a page's blocks, measured where they are asked for. */
export class NoiseMeasures {
  private readonly texts: (readonly number[])[] = [];
  private readonly content: readonly number[];
  private readonly words: readonly number[];
  private readonly threshold: number;
  private readonly meanContent: number;
  private readonly groups: ReadonlyMap<string, { sum: number; size: number }>;
  private readonly sure: Float64Array;
  private readonly kinds: Int8Array;
  private readonly counts: Uint16Array;
  private readonly optIn: Float64Array;
  private readonly sinceSure: readonly number[];
  private readonly toSure: readonly number[];
  private readonly shareOfNoise: number;
  private readonly neighbours: Neighbour[] = [];
  /** Characters before each block. */
  private readonly before: readonly number[];
  /** The heading that each block stands below, or is. */
  private readonly headings: readonly (BlockView | undefined)[];
  private readonly contentSums: readonly number[];
  private readonly titleIndex: number;
  private readonly length: number;

  /**
   * @param page - the page as rules see it
   * @param findings - what the rules of the library found
   * @param types - how likely the page is of each type, where that is known
   */
  constructor(
    private readonly page: PageView,
    findings: readonly Finding[],
    private readonly types: readonly number[] | undefined,
  ) {
    const { blocks } = page;
    this.content = blocks.map(({ context }) => context?.content ?? NONE);
    this.words = blocks.map(({ words }) => words);
    this.threshold = blocks[0]?.context?.content === undefined ? NONE : bestThreshold(blocks, this.content);
    this.meanContent = meanOf(this.content, this.words);
    this.contentSums = sumsOf(this.content, this.words);
    this.groups = groupsOf(blocks, this.content);
    this.sure = new Float64Array(blocks.length);
    this.kinds = new Int8Array(blocks.length).fill(-1);
    this.counts = new Uint16Array(blocks.length);
    this.optIn = new Float64Array(blocks.length);
    for (const finding of findings) this.note(finding);
    this.sinceSure = distances(this.sure, 1);
    this.toSure = distances(this.sure, -1);
    this.shareOfNoise = this.sure.filter((confidence) => confidence >= SURE).length / Math.max(1, blocks.length);
    this.titleIndex = page.plainTitle === '' ? -1 : (page.firstByText.get(page.plainTitle) ?? -1);
    let length = 0;
    let heading: BlockView | undefined;
    const before: number[] = [];
    const headings: (BlockView | undefined)[] = [];
    for (const block of blocks) {
      before.push(length);
      length += block.text.length;
      if (block.type === 'heading') heading = block;
      headings.push(heading);
    }
    this.before = before;
    this.headings = headings;
    this.length = Math.max(1, length);
  }

  /**
   * @param blocks - of the page
   * @returns a row of {@link NOISE_FEATURES} for each, behind each other; NaN is a missing value
   */
  rows(blocks: readonly BlockView[]): Float32Array {
    const rows = new Float32Array(blocks.length * NOISE_FEATURES.length);
    let at = 0;
    for (const block of blocks) {
      for (const values of this.of(block)) {
        rows.set(values, at);
        at += values.length;
      }
    }
    return rows;
  }

  private of(block: BlockView): readonly (readonly number[])[] {
    return [
      this.textOf(block),
      [BLOCK_TYPES.indexOf(block.type), block.level ?? 0, block.context?.linkDensity ?? NONE],
      this.contentOf(block),
      NEAR.map((step) => this.content[block.index + step] ?? NONE),
      WINDOWS.map((width) => this.window(block.index, width)),
      this.findingsOf(block),
      this.placeOf(block),
      this.titleOf(block),
      this.types ?? UNKNOWN_TYPES,
      ...NEXT.map((step) => nextValues(this.neighbourAt(block.index + step))),
    ];
  }

  private note(finding: Finding): void {
    const { block, kind, confidence } = finding;
    if (!isWhole(finding)) return;
    if (OPT_IN.has(kind)) {
      this.optIn[block] = Math.max(this.optIn[block] ?? 0, confidence);
      return;
    }
    this.counts[block] = (this.counts[block] ?? 0) + 1;
    if (confidence <= (this.sure[block] ?? 0)) return;
    this.sure[block] = confidence;
    this.kinds[block] = NOISE_KINDS.indexOf(kind);
  }

  private textOf({ index, text }: BlockView): readonly number[] {
    this.texts[index] ??= measureText(text);
    return this.texts[index];
  }

  private neighbourAt(index: number): Neighbour | undefined {
    const block = this.page.blocks[index];
    if (block === undefined) return undefined;
    this.neighbours[index] ??= this.neighbourOf(block);
    return this.neighbours[index];
  }

  private neighbourOf(block: BlockView): Neighbour {
    const { index, words, endsSentence, type, context } = block;
    return {
      words,
      ends: endsSentence ? 1 : 0,
      headline: this.textOf(block).at(-1) ?? 0,
      type: BLOCK_TYPES.indexOf(type),
      linkDensity: context?.linkDensity ?? NONE,
      sure: this.sure[index] ?? 0,
      phrase: this.phraseOf(index),
    };
  }

  private phraseOf(index: number): number {
    const phrases = this.page.blocks[index]?.phrases ?? [];
    return phrases.reduce((most, { form, weak }) => Math.max(most, weak ? WEAK : FORMS[form]), 0);
  }

  private contentOf({ index, context }: BlockView): readonly number[] {
    const content = this.content[index] ?? NONE;
    if (context === undefined || Number.isNaN(content)) return OF_CONTENT.map(() => NONE);
    const group = this.groups.get(groupKey(context));
    return [
      content,
      content - this.threshold,
      this.threshold,
      this.meanContent,
      this.contentBefore(index),
      group === undefined ? NONE : group.sum / group.size,
      group?.size ?? 0,
    ];
  }

  /** The share of the page's likely content that stands before a block. */
  private contentBefore(index: number): number {
    return (this.contentSums[index] ?? 0) / Math.max(1e-9, this.contentSums.at(-1) ?? 0);
  }

  private window(index: number, width: number): number {
    if (Number.isNaN(this.threshold)) return NONE;
    const from = Math.max(0, index - width);
    const to = index + width + 1;
    return meanOf(this.content.slice(from, to), this.words.slice(from, to));
  }

  private findingsOf({ index }: BlockView): readonly number[] {
    return [
      this.sure[index] ?? 0,
      this.kinds[index] ?? -1,
      this.counts[index] ?? 0,
      this.optIn[index] ?? 0,
      this.phraseOf(index),
      this.sinceSure[index] ?? FARTHEST,
      this.toSure[index] ?? FARTHEST,
      this.shareOfNoise,
    ];
  }

  private placeOf(block: BlockView): readonly number[] {
    const { prose, blocks } = this.page;
    const far = (steps: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, steps));
    return [
      block.index / blocks.length,
      block.index,
      blocks.length,
      far(prose.first - block.index),
      far(block.index - prose.last),
      isProse(block) ? 1 : 0,
      (this.before[block.index] ?? 0) / this.length,
    ];
  }

  private titleOf(block: BlockView): readonly number[] {
    const { plainTitle, titleWords, firstByText } = this.page;
    const heading = this.headings[block.index];
    const words = plainTitle === '' ? NO_WORDS : wordsIn(block.plain);
    const shared = words.filter((word) => titleWords.has(word)).length;
    return [
      words.length === 0 ? 0 : shared / words.length,
      plainTitle !== '' && block.plain === plainTitle ? 1 : 0,
      this.titleIndex < 0 ? NONE : block.index - this.titleIndex,
      block.plain !== '' && firstByText.get(block.plain) !== block.index ? 1 : 0,
      heading === undefined ? NONE : Math.min(FARTHEST, block.index - heading.index),
      heading?.level ?? NONE,
      heading === undefined ? NONE : (this.sure[heading.index] ?? 0),
    ];
  }
}

function nextValues(neighbour: Neighbour | undefined): readonly number[] {
  if (neighbour === undefined) return OF_NEXT.map(() => NONE);
  const { words, ends, headline, type, linkDensity, sure, phrase } = neighbour;
  return [words, ends, headline, type, linkDensity, sure, phrase];
}

/** Blocks in elements of the same names and tags: the items of a list, the paragraphs of an article. */
function groupKey({ path, names }: NonNullable<PageBlock['context']>): string {
  return `${path.join('>')} ${names.join('.')}`;
}

function groupsOf(
  blocks: readonly BlockView[],
  content: readonly number[],
): ReadonlyMap<string, { sum: number; size: number }> {
  const groups = new Map<string, { sum: number; size: number }>();
  for (const { context, index } of blocks) {
    if (context === undefined) continue;
    const key = groupKey(context);
    const group = groups.get(key) ?? { sum: 0, size: 0 };
    group.sum += content[index] ?? 0;
    group.size++;
    groups.set(key, group);
  }
  return groups;
}

function meanOf(content: readonly number[], words: readonly number[]): number {
  let [sum, all] = [0, 0];
  for (const [i, likely] of content.entries()) {
    sum += likely * (words[i] ?? 0);
    all += words[i] ?? 0;
  }
  return all === 0 ? NONE : sum / all;
}

function sumsOf(content: readonly number[], words: readonly number[]): readonly number[] {
  let sum = 0;
  return content.map((likely, i) => {
    sum += likely * (words[i] ?? 0);
    return sum;
  });
}

/** Steps from each block to the next sure finding before (1) or behind (-1) it. */
function distances(sure: Float64Array, direction: 1 | -1): readonly number[] {
  const result = new Array<number>(sure.length).fill(FARTHEST);
  let last = Number.NaN;
  for (let step = 0; step < sure.length; step++) {
    const index = direction === 1 ? step : sure.length - 1 - step;
    result[index] = Number.isNaN(last) ? FARTHEST : Math.min(FARTHEST, Math.abs(index - last));
    if ((sure[index] ?? 0) >= SURE) last = index;
  }
  return result;
}
