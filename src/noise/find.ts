import type { Page } from '../document.js';
import type { Finding, Rule } from '../rule.js';
import { english } from './lexicon/en.js';
import { compileLexicons, type PhraseMatcher } from './match.js';
import { findByNeighbours } from './neighbours.js';
import { RULES } from './rules/index.js';
import { findTitle } from './title.js';
import { viewPage, withTitle } from './view.js';

let matcher: PhraseMatcher | undefined;

/** Compiled when first needed: there is no work at import. */
function phrases(): PhraseMatcher {
  matcher ??= compileLexicons([english]);
  return matcher;
}

/** What a page looks like to the rules. */
export interface Noise {
  /** Of a page that does not tell its title: the line that is it, where there is one. */
  readonly title?: string;
  /** In the order of the blocks, and within a block in the order of the rules. */
  readonly findings: readonly Finding[];
}

/** A first line that is surely noise, such as "Skip to content", is no title. */
const NO_TITLE = 0.8;

/**
 * Finds the noise of a page, and among what is left its title, if the page does not tell it. Nothing is cut here: see
 * `decide`.
 *
 * @param page - the page as it was read
 * @param ownRules - a user's rules; they run after those of the library
 * @returns every finding
 */
export function findNoise(page: Page, ownRules: readonly Rule[] = []): Noise {
  const rules = ownRules.length === 0 ? RULES : [...RULES, ...ownRules];
  const untitled = viewPage(page, phrases());
  const title =
    page.metadata.title ??
    findTitle(untitled, (block) => rules.some((rule) => (rule.test(block, untitled)?.confidence ?? 0) >= NO_TITLE));
  const view = title === undefined ? untitled : withTitle(untitled, title);
  const findings: Finding[] = [];
  for (const block of view.blocks) {
    for (const rule of rules) {
      const evidence = rule.test(block, view);
      if (evidence !== undefined) findings.push({ ...evidence, kind: rule.kind, rule: rule.id, block: block.index });
    }
  }
  const company = findByNeighbours(view, findings);
  return {
    ...(title === undefined ? {} : { title }),
    findings: [...findings, ...company].sort((a, b) => a.block - b.block),
  };
}
