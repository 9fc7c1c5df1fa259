import type { Forest } from './forest.js';
import { QuickScorer, sameFeatures } from './quick-scorer.js';

/** Of fewer rows it is not worth looking for what is the same in all. */
const MANY = 12;

/**
 * Scores rows by the trees of a forest, a stage of trees after another: a row that is settled after one is not asked
 * further. Most blocks of a page are: menus and paragraphs look like nothing else.
 *
 * @see Cambazoglu et al., "Early exit optimizations for additive machine learned ranking systems", 2010; the rule is that
 *   of LightGBM's `pred_early_stop`, so that the sums are what the trainer predicts with it.
 */
export class EarlyStopScorer {
  /** Features of a row. */
  readonly width: number;
  private readonly stages: readonly QuickScorer[];
  private readonly margin: number;

  /**
   * @param forest - as `QuickScorer` takes it; without `earlyStop` each row meets all trees
   * @throws {RangeError} as `QuickScorer` does, or if a forest of several outputs is to stop early
   */
  constructor(forest: Forest) {
    const { roots, outputs, earlyStop } = forest;
    if (earlyStop !== undefined && outputs !== 1)
      throw new RangeError(`A forest of ${outputs} outputs is to stop early; only one of a single output can.`);
    const every = earlyStop?.every ?? Math.max(1, roots.length);
    const stages: QuickScorer[] = [];
    for (let from = 0; from < roots.length; from += every) stages.push(new QuickScorer(forest, from, from + every));
    this.width = forest.width;
    this.margin = earlyStop?.margin ?? Number.POSITIVE_INFINITY;
    this.stages = stages;
  }

  /**
   * Adds up the leaves that rows fall into, for each row up to the stage that settles it.
   *
   * @param rows - rows of `width` features behind each other; NaN is a missing value
   * @returns for each row a sum for each output: log odds, before any link function
   */
  sums(rows: Float32Array): Float64Array {
    const [first, ...others] = this.stages;
    const same = rows.length < this.width * MANY ? undefined : sameFeatures(rows, this.width);
    const sums = first?.sums(rows, same) ?? new Float64Array(rows.length / this.width);
    const isOpen = (row: number): boolean => 2 * Math.abs(sums[row] ?? 0) <= this.margin;
    let open = Uint32Array.from(sums.keys());
    for (const stage of others) {
      open = open.filter(isOpen);
      if (open.length === 0) break;
      for (const [i, sum] of stage.sums(this.gather(rows, open), same).entries()) {
        const row = open[i] ?? 0;
        sums[row] = (sums[row] ?? 0) + sum;
      }
    }
    return sums;
  }

  /** Some of the rows, behind each other. */
  private gather(rows: Float32Array, chosen: Uint32Array): Float32Array {
    const { width } = this;
    if (chosen.length * width === rows.length) return rows;
    const gathered = new Float32Array(chosen.length * width);
    for (const [i, row] of chosen.entries()) gathered.set(rows.subarray(row * width, (row + 1) * width), i * width);
    return gathered;
  }
}
