import { NOISE_KINDS, PAGE_TYPES } from '../../document.js';
import { FeatureRows } from '../../model/feature-rows.js';
import { type BlockView, type Finding, isWhole, type PageView, type PhraseForm } from '../../rule.js';
import { wordsIn } from '../../text/fold.js';
import { measureText, TEXT_MEASURES } from '../../text/measures.js';
import { isProse } from '../place.js';
import { OPT_IN } from '../policy.js';
import { CONTENT_MEASURES, ContentMeasures } from './content-measures.js';

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
/** Neighbours of which more is known than how likely they are content. */
const NEXT = [-3, -2, -1, 1, 2, 3];

const OF_BLOCK = ['type', 'level', 'linkDensity'];
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
  ...CONTENT_MEASURES,
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

/** The features of a page's blocks, measured where they are asked for. */
export class NoiseMeasures {
  private readonly texts: (readonly number[])[] = [];
  private readonly content: ContentMeasures | undefined;
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
    this.content = blocks[0]?.context?.content === undefined ? undefined : new ContentMeasures(blocks);
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
    const rows = new FeatureRows(blocks.length * NOISE_FEATURES.length);
    for (const block of blocks) this.addRow(rows, block);
    return rows.values;
  }

  private addRow(rows: FeatureRows, block: BlockView): void {
    const { index, type, level, context } = block;
    for (const value of this.textOf(block)) rows.add(value);
    rows.add(BLOCK_TYPES.indexOf(type));
    rows.add(level ?? 0);
    rows.add(context?.linkDensity ?? NONE);
    if (this.content === undefined) rows.skip(CONTENT_MEASURES.length);
    else this.content.addTo(rows, block);
    this.addFindings(rows, index);
    this.addPlace(rows, block);
    this.addTitle(rows, block);
    if (this.types === undefined) rows.skip(PAGE_TYPES.length);
    else for (const type of this.types) rows.add(type);
    for (const step of NEXT) addNext(rows, this.neighbourAt(index + step));
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

  private textOf({ index, text, words }: BlockView): readonly number[] {
    this.texts[index] ??= measureText(text, words);
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

  private addFindings(rows: FeatureRows, index: number): void {
    rows.add(this.sure[index] ?? 0);
    rows.add(this.kinds[index] ?? -1);
    rows.add(this.counts[index] ?? 0);
    rows.add(this.optIn[index] ?? 0);
    rows.add(this.phraseOf(index));
    rows.add(this.sinceSure[index] ?? FARTHEST);
    rows.add(this.toSure[index] ?? FARTHEST);
    rows.add(this.shareOfNoise);
  }

  private addPlace(rows: FeatureRows, block: BlockView): void {
    const { prose, blocks } = this.page;
    const far = (steps: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, steps));
    rows.add(block.index / blocks.length);
    rows.add(block.index);
    rows.add(blocks.length);
    rows.add(far(prose.first - block.index));
    rows.add(far(block.index - prose.last));
    rows.add(isProse(block) ? 1 : 0);
    rows.add((this.before[block.index] ?? 0) / this.length);
  }

  private addTitle(rows: FeatureRows, { index, plain }: BlockView): void {
    const { plainTitle, titleWords, firstByText } = this.page;
    const heading = this.headings[index];
    rows.add(plainTitle === '' ? 0 : shareIn(titleWords, plain));
    rows.add(plainTitle !== '' && plain === plainTitle ? 1 : 0);
    rows.add(this.titleIndex < 0 ? NONE : index - this.titleIndex);
    rows.add(plain !== '' && firstByText.get(plain) !== index ? 1 : 0);
    rows.add(heading === undefined ? NONE : Math.min(FARTHEST, index - heading.index));
    rows.add(heading?.level ?? NONE);
    rows.add(heading === undefined ? NONE : (this.sure[heading.index] ?? 0));
  }
}

/** The share of a text's words that are among others. */
function shareIn(others: ReadonlySet<string>, plain: string): number {
  const words = wordsIn(plain);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return words.length === 0 ? 0 : shared / words.length;
}

function addNext(rows: FeatureRows, neighbour: Neighbour | undefined): void {
  if (neighbour === undefined) {
    rows.skip(OF_NEXT.length);
    return;
  }
  rows.add(neighbour.words);
  rows.add(neighbour.ends);
  rows.add(neighbour.headline);
  rows.add(neighbour.type);
  rows.add(neighbour.linkDensity);
  rows.add(neighbour.sure);
  rows.add(neighbour.phrase);
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
