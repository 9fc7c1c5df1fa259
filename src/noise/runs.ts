import type { NoiseKind } from '../document.js';
import type { BlockView, Finding, PageView } from '../rule.js';
import { isMostlyLinks } from './names.js';
import { isTableOrCode, proseRange } from './place.js';
import { OPT_IN } from './policy.js';
import { runsOf } from './runs-of.js';

/** What surely is noise by its company in a run. */
const CONFIDENCE = 0.9;
/** A menu, with lines in it that no lexicon knows; and a table of contents. */
const CONFIDENCE_OF_LIST = 0.87;

/** Kinds after which no article goes on; of 60 such lines on pages of 340 sites none was content. */
const CLOSERS: ReadonlySet<NoiseKind> = new Set(['comment-prompt', 'copyright', 'consent', 'most-read']);
/** These stand inside articles too, and close a page only where little follows. */
const WEAK_CLOSERS: ReadonlySet<NoiseKind> = new Set([
  'newsletter',
  'follow',
  'tags',
  'navigation',
  'paywall',
  'app-promo',
]);
const MOST_AFTER_WEAK = 12;
/** What follows these is never the article's own list. */
const PICTURE_SIGN = 'copyright/sign';
const TIGHT_CLOSERS: ReadonlySet<NoiseKind> = new Set(['comment-prompt', 'consent', 'most-read']);

/** Kinds whose common words make a menu. */
const MENU_KINDS: ReadonlySet<NoiseKind> = new Set(['navigation', 'related-link', 'media-control', 'share', 'follow']);
/** Kinds of which boxes with a heading are made; under the heading of a section stand captions and dates too. */
const BOX_KINDS: ReadonlySet<NoiseKind> = new Set([
  'related-link',
  'most-read',
  'newsletter',
  'share',
  'follow',
  'comment-prompt',
  'tags',
  'advertisement',
  'consent',
  'paywall',
  'repeated-block',
  'site-template',
]);

/** A menu has so many lines at least, none of them longer, and so large a share of them is known. */
const LEAST_MENU = 6;
const LONGEST_ITEM = 3;
const LEAST_KNOWN = 1 / 3;
const LEAST_KNOWN_OF_LIST = 1 / 2;

/** A table of contents has so many entries at least, none of them longer. */
const LEAST_ENTRIES = 3;
const LONGEST_ENTRY = 15;

/**
 * Runs of lines that are noise together: what follows the end of a page, menus, tables of contents.
 *
 * @param page - the page
 * @param sure - findings that are sure, by block
 * @param weak - findings of common words, by block
 * @returns the findings that follow from them
 */
export function findRuns(
  page: PageView,
  sure: ReadonlyMap<number, Finding>,
  weak: ReadonlyMap<number, Finding>,
): readonly Finding[] {
  return [
    ...tailMembers(page, sure),
    ...menus(page, sure, weak),
    ...tableOfContents(page, sure),
    ...emptyHeadings(page, sure),
  ];
}

/** Lines after the last prose that follow what closes a page. */
function tailMembers(page: PageView, sure: ReadonlyMap<number, Finding>): readonly Finding[] {
  const { last } = proseRange(page.blocks, (index) => sure.has(index));
  if (last < 0) return [];
  const tail = page.blocks.slice(last + 1);
  const members: Finding[] = [];
  let left = tail.filter(({ index }) => !sure.has(index)).length;
  let closer: NoiseKind | undefined;
  let isLoose = false;
  for (const block of tail) {
    const finding = sure.get(block.index);
    if (finding === undefined) {
      left--;
      if (isLoose && beginsList(block)) closer = undefined;
      if (closer !== undefined && !isTableOrCode(block))
        members.push({ kind: closer, rule: `${closer}/tail`, confidence: CONFIDENCE, block: block.index });
    } else if (CLOSERS.has(finding.kind) || (WEAK_CLOSERS.has(finding.kind) && left <= MOST_AFTER_WEAK)) {
      // Under a picture stands a sign and a name; what says more is the foot of the page.
      isLoose = !TIGHT_CLOSERS.has(finding.kind) && !(finding.kind === 'copyright' && finding.rule !== PICTURE_SIGN);
      closer = finding.kind;
    }
  }
  return members;
}

/** Whether a block is or announces a part of the article: a list, a quotation, a section. */
function beginsList(block: BlockView): boolean {
  const { type, text } = block;
  if (isMostlyLinks(block)) return false;
  return type === 'list-item' || type === 'quote' || type === 'heading' || text.trimEnd().endsWith(':');
}

/** Runs of labels a third of which are words of menus. */
function menus(
  page: PageView,
  sure: ReadonlyMap<number, Finding>,
  weak: ReadonlyMap<number, Finding>,
): readonly Finding[] {
  const isKnown = ({ index }: BlockView): boolean => {
    const finding = sure.get(index) ?? weak.get(index);
    return finding !== undefined && MENU_KINDS.has(finding.kind);
  };
  return runsOf(page.blocks, isLabel)
    .filter((run) => run.length >= LEAST_MENU && run.filter(isKnown).length >= leastKnown(run))
    .filter((run) => !isPlainList(run) || run.some(({ index }) => sure.has(index)))
    .flat()
    .filter(({ index }) => !sure.has(index))
    .map(({ index }) => ({ kind: 'navigation', rule: 'navigation/run', confidence: CONFIDENCE_OF_LIST, block: index }));
}

/** A list of the article may well name two sections of a paper. */
function leastKnown(run: readonly BlockView[]): number {
  return run.length * (isPlainList(run) ? LEAST_KNOWN_OF_LIST : LEAST_KNOWN);
}

/** Whether a run holds list items that are no links. */
function isPlainList(run: readonly BlockView[]): boolean {
  return run.some((block) => block.type === 'list-item' && !isMostlyLinks(block));
}

function isLabel(block: BlockView): boolean {
  return !isTableOrCode(block) && block.words <= LONGEST_ITEM && !block.endsSentence;
}

/** Lines in a row that stand again further down, in the same order: there they are the headings. */
function tableOfContents(page: PageView, sure: ReadonlyMap<number, Finding>): readonly Finding[] {
  const last = new Map<string, number>();
  for (const { plain, index } of page.blocks) if (plain !== '') last.set(plain, index);
  const isEntry = ({ plain, words, index, type }: BlockView): boolean =>
    plain !== '' && words <= LONGEST_ENTRY && type !== 'code' && (last.get(plain) ?? 0) > index;
  return runsOf(page.blocks, isEntry)
    .filter((run) => run.length >= LEAST_ENTRIES && isOrdered(run, last))
    .flat()
    .filter(({ index }) => !sure.has(index))
    .map(({ index }) => ({
      kind: 'navigation',
      rule: 'navigation/contents',
      confidence: CONFIDENCE_OF_LIST,
      block: index,
    }));
}

/** Whether the headings come behind the whole run, in its order, and apart from each other, with text between them. */
function isOrdered(run: readonly BlockView[], last: ReadonlyMap<string, number>): boolean {
  // The first one may follow the run at once.
  let before = (run.at(-1)?.index ?? 0) - 1;
  return run.every(({ plain }) => {
    const place = last.get(plain) ?? 0;
    const isLater = place > before + 1;
    before = place;
    return isLater;
  });
}

/** Headings with nothing but noise under them, up to the next one of their level. */
function emptyHeadings(page: PageView, sure: ReadonlyMap<number, Finding>): readonly Finding[] {
  const found = new Map<number, Finding>();
  // From below: what stands under a heading may be an empty heading itself.
  for (const block of [...page.blocks].reverse()) {
    if (block.type !== 'heading' || sure.has(block.index)) continue;
    const under: Finding[] = [];
    let index = block.index + 1;
    let next = page.blocks[index];
    const isUnder = ({ type, level }: BlockView): boolean =>
      type !== 'heading' || levelOf(level) > levelOf(block.level);
    while (next !== undefined && isUnder(next)) {
      const finding = sure.get(index) ?? found.get(index);
      if (finding === undefined || OPT_IN.has(finding.kind)) break;
      under.push(finding);
      next = page.blocks[++index];
    }
    const kind = under.find((finding) => BOX_KINDS.has(finding.kind))?.kind;
    if (kind === undefined || (next !== undefined && isUnder(next))) continue;
    found.set(block.index, { kind, rule: `${kind}/heading`, confidence: CONFIDENCE_OF_LIST, block: block.index });
  }
  return [...found.values()];
}

/** Of a heading that does not tell its level: that of most subheadings. */
function levelOf(level = 2): number {
  return level;
}
