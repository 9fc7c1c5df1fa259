import type { Page } from '../document.js';
import { present } from '../present.js';
import type { BlockView, Finding, PageView, Rule } from '../rule.js';
import { englishMatcher } from './lexicons.js';
import { estimateNoise, isOutweighed, type NoiseEstimate } from './model/model.js';
import { findTail } from './model/tail.js';
import { findByNeighbours } from './neighbours.js';
import { guardRule } from './own-rule.js';
import { authorOf } from './rules/byline.js';
import { RULES, RULES_WITHOUT_PHRASES } from './rules/index.js';
import { findTitle } from './title.js';
import { type Knowledge, viewPage, withTitle } from './view.js';

/** What a page looks like to the rules. */
export interface Noise {
  /** Of a page that does not tell its title: the line that is it, where there is one. */
  readonly title?: string;
  /** Of a page that does not tell its author: the name in its byline. */
  readonly byline?: string;
  /** In the order of the blocks, and within a block in the order of the rules. */
  readonly findings: readonly Finding[];
  /** What the model makes of the page, where it came from HTML. */
  readonly estimate?: NoiseEstimate;
}

/** A first line that is surely noise, such as "Skip to content", is no title. */
const NO_TITLE = 0.8;

/** Of most blocks: a list for each would be made in vain. */
const NO_FINDINGS: readonly Finding[] = [];

/**
 * Finds the noise of a page, and its title and author, if the page does not tell them. Nothing is cut here: see
 * `decide`.
 *
 * @param page - the page as it was read
 * @param ownRules - a user's rules; they run after those of the library
 * @param knowledge - what is known of the page beside its text; by default its declared language, and English phrases
 * @returns every finding
 * @throws ChaffinchError `invalid-option` for a user's rule that throws, or whose evidence is none
 */
export function findNoise(
  page: Page,
  ownRules: readonly Rule[] = [],
  knowledge: Knowledge = {
    language: { ...present({ tag: page.metadata.lang }), scripts: [] },
    matcher: englishMatcher(),
    recurring: new Set(),
  },
): Noise {
  const guarded = ownRules.map(guardRule);
  const seen = lookForNoise(page, knowledge, guarded);
  const { view, findings } = seen;
  const own = guarded.length === 0 ? [] : view.blocks.flatMap((block) => findIn(block, view, guarded));
  const title = seen.title;
  const byline = page.metadata.byline ?? authorOf(view, findings);
  const { model } = knowledge;
  const estimate = model?.of === 'html' ? estimateNoise(view, findings, page.types, model) : undefined;
  const weighed = findings.filter((finding) => estimate === undefined || !isOutweighed(finding, estimate.content));
  const tail = model?.of === 'text' ? findTail(view, findings, model, byline) : [];
  return {
    ...present({ title, byline }),
    ...(estimate === undefined ? {} : { estimate }),
    findings: [...weighed, ...tail, ...own].sort((a, b) => a.block - b.block),
  };
}

/** A page as rules see it, and what those of the library found in it. */
export interface SeenPage {
  readonly view: PageView;
  readonly title: string | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Asks the rules of the library, and what follows from their findings for the blocks beside them.
 *
 * @param page - the page as it was read
 * @param knowledge - what is known of the page beside its text
 * @param others - rules whose noise is no title either
 * @returns the page as rules see it, with its title and the findings
 */
export function lookForNoise(page: Page, knowledge: Knowledge, others: readonly Rule[] = []): SeenPage {
  const untitled = viewPage(page, knowledge);
  const isSure = (rule: Rule, block: BlockView): boolean => (rule.test(block, untitled)?.confidence ?? 0) >= NO_TITLE;
  const isNoise = (block: BlockView): boolean =>
    rulesFor(block).some((rule) => isSure(rule, block)) || others.some((rule) => isSure(rule, block));
  const title = page.metadata.title ?? findTitle(untitled, isNoise);
  const view = title === undefined ? untitled : withTitle(untitled, title);
  const findings: Finding[] = [];
  for (const block of view.blocks) for (const finding of findIn(block, view, rulesFor(block))) findings.push(finding);
  return { view, title, findings: [...findings, ...findByNeighbours(view, findings)] };
}

/** The rules of the library that may find something in a block. */
function rulesFor({ phrases, ending }: BlockView): readonly Rule[] {
  return phrases.length === 0 && ending === undefined ? RULES_WITHOUT_PHRASES : RULES;
}

function findIn(block: BlockView, view: PageView, rules: readonly Rule[]): readonly Finding[] {
  let findings = NO_FINDINGS;
  for (const rule of rules) {
    const evidence = rule.test(block, view);
    if (evidence !== undefined)
      findings = [...findings, { ...evidence, kind: rule.kind, rule: rule.id, block: block.index }];
  }
  return findings;
}
