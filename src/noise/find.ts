import type { Page } from '../document.js';
import { english } from './lexicon/en.js';
import { compileLexicons, type PhraseMatcher } from './lexicon/match.js';
import { findByNeighbours } from './neighbours.js';
import type { Finding, Rule } from './rule.js';
import { RULES } from './rules/index.js';
import { viewPage } from './view.js';

let matcher: PhraseMatcher | undefined;

/** Compiled when first needed: there is no work at import. */
function phrases(): PhraseMatcher {
  matcher ??= compileLexicons([english]);
  return matcher;
}

/**
 * Finds the noise of a page. Nothing is cut here: see `decide`.
 *
 * @param page - the page as it was read
 * @param ownRules - a user's rules; they run after those of the library
 * @returns every finding, in the order of the blocks, and within a block in the order of the rules
 */
export function findNoise(page: Page, ownRules: readonly Rule[] = []): readonly Finding[] {
  const view = viewPage(page, phrases());
  const rules = ownRules.length === 0 ? RULES : [...RULES, ...ownRules];
  const findings: Finding[] = [];
  for (const block of view.blocks) {
    for (const rule of rules) {
      const evidence = rule.test(block, view);
      if (evidence !== undefined) findings.push({ ...evidence, kind: rule.kind, rule: rule.id, block: block.index });
    }
  }
  const company = findByNeighbours(view, findings);
  return [...findings, ...company].sort((a, b) => a.block - b.block);
}
