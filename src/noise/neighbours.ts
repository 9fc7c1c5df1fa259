import type { NoiseKind } from '../document.js';
import { type BlockView, type Finding, isWhole, type PageView } from '../rule.js';
import { BULLET } from '../text/list-marker.js';
import { looksLikeHeadline } from '../text/shape.js';
import { findComments } from './comments.js';
import { isMostlyLinks } from './names.js';
import { isSpeech } from './phrase-rules.js';
import { isAtHead, isAtTail, isProse, isTableOrCode, proseRange } from './place.js';
import { findReaders } from './readers.js';
import { TITLE_WORDS } from './rules/caption.js';
import { findRuns } from './runs.js';
import { findTeasers } from './teasers.js';

/** Findings that carry their neighbours: as sure as this. */
const ANCHOR = 0.85;
/** What is less sure than this is no finding of common words. */
const LEAST = 0.65;
/** How sure the company of anchors makes a common word; and a headline under the heading of a list of links. */
const PROMOTED = 0.9;
/** The words of a page's controls: none of some hundred such findings in the articles of the evaluation was content. */
const OF_CONTROLS: ReadonlySet<NoiseKind> = new Set([
  'comment-prompt',
  'follow',
  'media-control',
  'navigation',
  'newsletter',
  'share',
]);
const PROMOTED_CONTROL = 0.96;
const FOLLOWER = 0.87;
/** Lists of links in the middle of an article are short; what is longer is the article's own list. */
const LONGEST_LIST_INSIDE = 5;
/** Fewer words are a label. */
const LEAST_LINK_WORDS = 4;
/** Before a paragraph, a line of fewer words is its subheading and not the last link. */
const LEAST_WORDS_BEFORE_PROSE = 9;
/** Alternative texts of pictures come in series. */
const SERIES = 3;

/** Kinds whose heading or lead-in has a list of links under it. */
const LIST_KINDS: ReadonlySet<NoiseKind> = new Set(['related-link', 'most-read']);

/**
 * What neighbours say of a block: a common word is noise at the head or tail beside other noise; headline-like lines
 * under "Most Popular" are its list. Works on the findings of the rules and adds to them.
 *
 * @param page - the page
 * @param findings - what the rules found
 * @returns the findings that follow from them
 */
export function findByNeighbours(page: PageView, findings: readonly Finding[]): readonly Finding[] {
  const sure = new Map<number, Finding>();
  const weak = new Map<number, Finding>();
  for (const finding of findings) {
    if (!isWhole(finding) || finding.confidence < LEAST) continue;
    const group = finding.confidence >= ANCHOR ? sure : weak;
    const known = group.get(finding.block);
    if (known === undefined || finding.confidence > known.confidence) group.set(finding.block, finding);
  }
  const lists = listMembers(page, sure);
  const withLists = new Map([...sure, ...lists.map((finding) => [finding.block, finding] as const)]);
  return [
    ...promoteWeak(page, sure, weak),
    ...captionSeries(findings),
    ...lists,
    ...findRuns(page, withLists, weak),
    ...findTeasers(page, withLists),
    ...findComments(page),
    ...findReaders(page, sure),
  ];
}

/** A line of the title's words is a caption if there are several of them; one alone may be a subheading. */
function captionSeries(findings: readonly Finding[]): readonly Finding[] {
  const stubs = findings.filter(({ rule }) => rule === TITLE_WORDS);
  return stubs.length < SERIES ? [] : stubs.map((stub) => ({ ...stub, rule: 'caption/series', confidence: PROMOTED }));
}

/** Weak findings count where no prose stands before or after, between two of noise, or beside one of their kind. */
function promoteWeak(
  page: PageView,
  sure: ReadonlyMap<number, Finding>,
  weak: ReadonlyMap<number, Finding>,
): readonly Finding[] {
  const promoted: Finding[] = [];
  const chained = chainedTo(sure, weak);
  const isNoise = (index: number): boolean => sure.has(index) || weak.has(index);
  const prose = proseRange(page.blocks, (index) => sure.has(index));
  // A page without prose, as a poem, has neither head nor tail.
  const hasProse = prose.last >= 0;
  for (const [index, finding] of weak) {
    const block = page.blocks[index];
    if (block === undefined || sure.has(index) || isProse(block)) continue;
    const between = isNoise(index - 1) && isNoise(index + 1) && chained.has(index);
    const edge = hasProse && !isOfArticle(block) && (isAtTail(block, { prose }) || isAtHead(block, { prose }));
    const kindAt = (other: number): NoiseKind | undefined =>
      (sure.get(other) ?? (chained.has(index) ? weak.get(other) : undefined))?.kind;
    const beside = kindAt(index - 1) === finding.kind || kindAt(index + 1) === finding.kind;
    if (between || beside || edge)
      promoted.push({
        ...finding,
        rule: `${finding.kind}/neighbours`,
        confidence: OF_CONTROLS.has(finding.kind) ? PROMOTED_CONTROL : PROMOTED,
      });
  }
  return promoted;
}

/** A list that is no list of links, and speech, may well end an article. */
function isOfArticle(block: BlockView): boolean {
  return (block.type === 'list-item' && !isMostlyLinks(block)) || isSpeech(block.text);
}

/** Weak findings in a row, from a sure one on: the fields of a form, the items of a bar. */
function chainedTo(sure: ReadonlyMap<number, Finding>, weak: ReadonlyMap<number, Finding>): ReadonlySet<number> {
  const chained = new Set<number>();
  const follow = (from: number, step: 1 | -1): void => {
    for (let index = from + step; weak.has(index) && !sure.has(index) && !chained.has(index); index += step)
      chained.add(index);
  };
  for (const index of sure.keys()) {
    follow(index, 1);
    follow(index, -1);
  }
  return chained;
}

/** The headline-like lines under the heading of a list of links. A paragraph is never one of them. */
function listMembers(page: PageView, sure: ReadonlyMap<number, Finding>): readonly Finding[] {
  const members: Finding[] = [];
  let list: Finding[] = [];
  let kind: NoiseKind | undefined;
  for (const block of page.blocks) {
    const finding = sure.get(block.index);
    if (finding !== undefined && LIST_KINDS.has(finding.kind) && isListHeading(finding, page)) {
      kind = finding.kind;
    } else if (kind !== undefined && finding === undefined) {
      if (isListMember(block)) {
        list.push({ kind, rule: `${kind}/list`, confidence: FOLLOWER, block: block.index });
      } else {
        members.push(...listBefore(block, list, page));
        list = [];
        kind = undefined;
      }
    }
  }
  // At the end of the page a list may be long.
  return members.concat(list);
}

/** A list that ends before a block of content: short, and without the subheading of what follows. */
function listBefore(block: BlockView, list: readonly Finding[], page: PageView): readonly Finding[] {
  const last = page.blocks[block.index - 1];
  const isSubheading = last !== undefined && list.at(-1)?.block === last.index && mayBeSubheading(last);
  const links = isSubheading ? list.slice(0, -1) : list;
  return links.length > LONGEST_LIST_INSIDE ? [] : links;
}

/** A phrase that is the whole block; a lead-in with its headline behind it has its list already. */
function isListHeading({ block, kind }: Finding, page: PageView): boolean {
  const view = page.blocks[block];
  return (
    view?.phrases.some(
      (hit) => hit.kind === kind && (hit.form === 'line' || (hit.form === 'lead-in' && hit.rest === view.text.length)),
    ) ?? false
  );
}

function mayBeSubheading(block: BlockView): boolean {
  return block.type === 'heading' || block.words < LEAST_WORDS_BEFORE_PROSE || block.text.trimEnd().endsWith('?');
}

function isListMember(block: BlockView): boolean {
  if (block.type === 'quote' || isTableOrCode(block)) return false;
  return block.words >= LEAST_LINK_WORDS && !isProse(block) && looksLikeHeadline(block.text.replace(BULLET, ''));
}
