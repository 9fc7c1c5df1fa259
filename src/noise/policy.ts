import type { Block, NoiseKind, Page, PageBlock, Removal, Warning } from '../document.js';
import { listIn } from '../list-in.js';
import type { ResolvedOptions, Strictness } from '../options.js';
import { type Finding, isWhole } from '../rule.js';
import { COMMENT_THREAD } from './comments.js';
import { unlikelyBlocks } from './model/choose.js';
import type { NoiseEstimate } from './model/model.js';
import { isProseText } from './place.js';
import { READERS } from './readers.js';
import { CONSENT_DIALOG } from './rules/consent.js';
import { BEGINNINGS } from './teasers.js';

/** How sure a finding must be before it is cut. */
export const MINIMUM_CONFIDENCE: Readonly<Record<Strictness, number>> = {
  careful: 0.95,
  balanced: 0.8,
  thorough: 0.65,
};

/** Kinds that are cut only on request: gold texts and users disagree on them. */
export const OPT_IN: ReadonlySet<NoiseKind> = new Set(['agency-credit', 'author-bio']);

/** What was said before, on other pages or in the title, is no loss. */
export const REPEATED: ReadonlySet<NoiseKind> = new Set(['repeated-title', 'repeated-block', 'site-template']);

/**
 * What others wrote is no loss either, and may be longer than the article: comments, beginnings of other articles, the
 * long texts of consent dialogs.
 */
const OF_OTHERS: ReadonlySet<string> = new Set([COMMENT_THREAD, READERS, BEGINNINGS, CONSENT_DIALOG]);

/** A line that is no prose and of which a rule is so sure is no loss either, however many of them there are. */
const PLAINLY_NOISE = 0.95;

/** If more than this share of the other characters would go, all is kept: losing content is worse than noise. */
const MOST_CUT = 0.5;

/** The model cuts what is less likely content than the best threshold of the page, taken so many times. */
const MODEL_TIMES: Readonly<Record<Strictness, number>> = { careful: 0.3, balanced: 1, thorough: 1.4 };

/** What the policy made of a page. */
export interface Decision {
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  /** Found and kept: kinds that are cut only on request, and those that the user keeps. */
  readonly noted: readonly Removal[];
  readonly warnings: readonly Warning[];
}

/** What the rules found, sorted by block, and what the model makes of a page of HTML. */
export interface FoundNoise {
  readonly findings: readonly Finding[];
  readonly estimate?: NoiseEstimate;
}

type Wanted = Pick<ResolvedOptions, 'strictness' | 'keep' | 'strip'>;

/**
 * Turns findings into cuts, by strictness, `keep` and `strip`. Every block of the page ends up in `blocks`, in
 * `removed`, or in part in both.
 *
 * @param page - the page as it was read
 * @param noise - what was found in it
 * @param options - what the user wants
 * @returns what stays and what goes
 */
export function decide(page: Page, noise: FoundNoise, options: Wanted): Decision {
  const decision = cutSure(page, noise, options);
  if (decision.warnings.length === 0 || !noise.findings.some(isOfModel)) return decision;
  // Before all is kept, what only a model found is: rules are surer.
  return cutSure(page, { ...noise, findings: noise.findings.filter((finding) => !isOfModel(finding)) }, options);
}

function isOfModel({ because }: Finding): boolean {
  return because !== undefined;
}

function cutSure(page: Page, { findings, estimate }: FoundNoise, options: Wanted): Decision {
  const minimum = MINIMUM_CONFIDENCE[options.strictness];
  const isCut = (kind: NoiseKind): boolean => !options.keep.has(kind) && (!OPT_IN.has(kind) || options.strip.has(kind));
  const byBlock = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.confidence >= minimum) listIn(byBlock, finding.block).push(finding);
  }

  if (estimate !== undefined) {
    // Where a rule is sure it has the last word: its kind may be one that stays.
    const isFound = (block: number): boolean => byBlock.get(block)?.some(isWhole) ?? false;
    for (const block of unlikelyBlocks(page.blocks, estimate.content, MODEL_TIMES[options.strictness], isFound))
      listIn(byBlock, block).push(estimate.finding(block));
  }
  const blocks: Block[] = [];
  const removed: Removal[] = [];
  const noted: Removal[] = [];
  for (const [source, block] of page.blocks.entries()) {
    const sure = byBlock.get(source) ?? [];
    // What the user keeps stays, whatever else the block may be.
    const isKept = sure.some((finding) => options.keep.has(finding.kind) && isWhole(finding));
    const cut = cutBlock(
      block,
      source,
      sure.filter((finding) => isCut(finding.kind) && !(isKept && isWhole(finding))),
    );
    if (cut.block !== undefined) {
      blocks.push(cut.block);
      const kept = sure.filter(({ kind }) => !isCut(kind));
      noted.push(...cutBlock(block, source, kept).removed);
    }
    removed.push(...cut.removed);
  }

  const isPlain = (cut: Removal): boolean =>
    REPEATED.has(cut.kind) ||
    OF_OTHERS.has(cut.rule) ||
    (isWhole(cut) && cut.confidence >= PLAINLY_NOISE && !isProseText(cut.text));
  const outside = outsideBlocks(page);
  const isInside = (cut: Removal): boolean => !outside.has(cut.source);
  const inside = removed.filter(isInside);
  const plain = size(inside.filter(isPlain));
  const lost = size(inside) - plain;
  const all = size(page.blocks.filter((_, source) => !outside.has(source)));
  const isEmptied = blocks.length === 0 && page.blocks.length > 0;
  if (isEmptied || lost > (all - plain) * MOST_CUT) return keepAll(page, removed, noted, outside);
  return { blocks, removed, noted, warnings: [] };
}

const NOTHING: ReadonlySet<number> = new Set();

/** What a page of HTML holds beside its article: no loss, however much it is. */
function outsideBlocks({ blocks, types }: Page): ReadonlySet<number> {
  if (types === undefined) return NOTHING;
  const content = blocks.map(({ context }) => context?.content ?? 1);
  const outside = unlikelyBlocks(blocks, content, 1, () => false);
  return new Set(outside.length === blocks.length ? [] : outside);
}

/**
 * Nothing is cut but the title, which is not part of the text, and what stands outside of the article; if that is all,
 * not even that.
 */
function keepAll(
  page: Page,
  removed: readonly Removal[],
  noted: readonly Removal[],
  outside: ReadonlySet<number>,
): Decision {
  const apart = removed.filter((cut) => isWhole(cut) && (cut.kind === 'repeated-title' || outside.has(cut.source)));
  const isApart = new Set(apart.length < page.blocks.length ? apart.map(({ source }) => source) : []);
  const blocks = [...page.blocks.entries()].filter(([source]) => !isApart.has(source));
  const others = removed.filter(({ source }) => !isApart.has(source));
  const percent = Math.round((size(others) / size(blocks.map(([, block]) => block))) * 100);
  return {
    blocks: blocks.map(([source, block]) => toBlock(block, source, block.text)),
    removed: apart.filter(({ source }) => isApart.has(source)),
    noted: [...noted, ...others].sort((a, b) => a.source - b.source),
    warnings: [
      {
        code: 'mostly-noise',
        message: `${percent} % of the text looks like noise, so nothing was cut; what was found stands in "noted".`,
      },
    ],
  };
}

/** Whole-block findings win over partial ones; among partial ones the first of those that overlap. */
function cutBlock(
  block: PageBlock,
  source: number,
  findings: readonly Finding[],
): { readonly block?: Block; readonly removed: readonly Removal[] } {
  const whole = best(findings.filter(isWhole));
  if (whole !== undefined) return { removed: [removal(block, source, whole)] };
  const removed: Removal[] = [];
  let rest = '';
  let from = 0;
  for (const finding of [...findings].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    const start = finding.start ?? 0;
    const end = Math.min(finding.end ?? block.text.length, block.text.length);
    if (start < from || end <= start) continue;
    removed.push({ ...removal(block, source, finding), text: block.text.slice(start, end), start, end });
    rest += block.text.slice(from, start);
    from = end;
  }
  if (removed.length === 0) return { block: toBlock(block, source, block.text), removed };
  rest = (rest + block.text.slice(from)).trim();
  return rest === '' ? { removed } : { block: toBlock(block, source, rest), removed };
}

function best(findings: readonly Finding[]): Finding | undefined {
  let found: Finding | undefined;
  for (const finding of findings) if (found === undefined || finding.confidence > found.confidence) found = finding;
  return found;
}

function removal(block: PageBlock, source: number, { kind, rule, confidence, because }: Finding): Removal {
  return { kind, rule, text: block.text, confidence, source, ...(because === undefined ? {} : { because }) };
}

function toBlock(block: PageBlock, source: number, text: string): Block {
  return { type: block.type, text, ...(block.level === undefined ? {} : { level: block.level }), source };
}

function size(pieces: readonly { readonly text: string }[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
