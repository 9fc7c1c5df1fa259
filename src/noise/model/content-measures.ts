import type { PageBlock } from '../../document.js';
import type { FeatureRows } from '../../model/feature-rows.js';
import { bestThreshold } from '../../model/threshold.js';
import type { BlockView } from '../../rule.js';

/** Neighbours whose likelihood is asked, and how many blocks before and behind are looked at together. */
const NEAR = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];
const WINDOWS = [3, 8];

/** The names of what the content model's answers tell of a block, in the order of their values. */
export const CONTENT_MEASURES: readonly string[] = [
  'content',
  'overThreshold',
  'threshold',
  'ofPage',
  'before',
  'ofGroup',
  'inGroup',
  ...NEAR.map((step) => `content${step}`),
  ...WINDOWS.map((width) => `contentWithin${width}`),
];

/** Blocks in elements of the same names and tags: the items of a list, the paragraphs of an article. */
interface Group {
  sum: number;
  size: number;
}

/** How likely the content model finds the blocks of a page, seen from each of them. */
export class ContentMeasures {
  private readonly content: readonly number[];
  private readonly words: readonly number[];
  private readonly sums: readonly number[];
  private readonly threshold: number;
  private readonly mean: number;
  private readonly groups: ReadonlyMap<string, Group>;

  /** @param blocks - of a page of HTML, with the answers of the content model in their context */
  constructor(blocks: readonly BlockView[]) {
    this.content = blocks.map(({ context }) => context?.content ?? Number.NaN);
    this.words = blocks.map(({ words }) => words);
    this.sums = sumsOf(this.content, this.words);
    this.threshold = bestThreshold(blocks, this.content);
    this.mean = meanOf(this.content, this.words);
    this.groups = groupsOf(blocks, this.content);
  }

  /**
   * @param rows - gets a value for each of {@link CONTENT_MEASURES}
   * @param block - a block of the page
   */
  addTo(rows: FeatureRows, { index, context }: BlockView): void {
    const content = this.content[index] ?? Number.NaN;
    const group = context === undefined ? undefined : this.groups.get(groupKey(context));
    rows.add(content);
    rows.add(content - this.threshold);
    rows.add(this.threshold);
    rows.add(this.mean);
    rows.add((this.sums[index] ?? 0) / Math.max(1e-9, this.sums.at(-1) ?? 0));
    rows.add(group === undefined ? Number.NaN : group.sum / group.size);
    rows.add(group?.size ?? 0);
    for (const step of NEAR) rows.add(this.content[index + step] ?? Number.NaN);
    for (const width of WINDOWS) rows.add(this.window(index, width));
  }

  private window(index: number, width: number): number {
    const from = Math.max(0, index - width);
    const to = index + width + 1;
    return meanOf(this.content.slice(from, to), this.words.slice(from, to));
  }
}

function groupKey({ path, names }: NonNullable<PageBlock['context']>): string {
  return `${path.join('>')} ${names.join('.')}`;
}

function groupsOf(blocks: readonly BlockView[], content: readonly number[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
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
  return all === 0 ? Number.NaN : sum / all;
}

function sumsOf(content: readonly number[], words: readonly number[]): readonly number[] {
  let sum = 0;
  return content.map((likely, i) => {
    sum += likely * (words[i] ?? 0);
    return sum;
  });
}
