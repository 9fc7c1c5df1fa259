import { describe, expect, it } from 'vitest';
import { NOISE_KINDS } from '../../src/document.js';
import { findNoise } from '../../src/noise/find.js';
import { RULES } from '../../src/noise/rules/index.js';
import type { PageView, Rule } from '../../src/rule.js';
import { ARTICLE, articleWith, ownRule, pageOf, TITLE } from './page.js';

describe('findNoise', () => {
  it('finds nothing in an article without noise', () => {
    expect(findNoise(pageOf(ARTICLE, { title: TITLE }))).toEqual({ title: TITLE, findings: [] });
    expect(findNoise(pageOf([]))).toEqual({ findings: [] });
  });

  it('tells the findings in the order of the blocks', () => {
    const page = pageOf([
      'By Anna Lind',
      ...ARTICLE,
      'Read also:',
      'Ten boats that never came back',
      'Print this page',
    ]);
    const { findings } = findNoise(page);
    expect(findings.map(({ block }) => block)).toEqual([0, 7, 8, 9]);
    expect(findings.map(({ kind }) => kind)).toEqual(['byline', 'related-link', 'related-link', 'share']);
  });

  it('asks the rules of a user after those of the library', () => {
    const { findings } = findNoise(articleWith('Follow us'), [ownRule('Follow')]);
    expect(findings.map(({ rule }) => rule)).toEqual(['follow/phrase', 'follow/opening', 'own/Follow']);
  });

  it('shows a rule the block and its page', () => {
    const seen: [string, number, PageView][] = [];
    const rule: Rule = {
      id: 'own/look',
      kind: 'boilerplate',
      description: 'Nothing',
      test: (block, page) => {
        seen.push([block.text, block.index, page]);
        return undefined;
      },
    };
    const page = articleWith('Harbour life', 'head');
    expect(findNoise(page, [rule]).findings).toEqual([]);
    expect(seen.map(([text]) => text)).toEqual(page.blocks.map(({ text }) => text));
    expect(seen.map(([, index]) => index)).toEqual(page.blocks.map((_, i) => i));
    expect(new Set(seen.map(([, , view]) => view.plainTitle))).toEqual(new Set([TITLE.toLowerCase()]));
  });

  it('takes a line for no title that a rule of a user is sure of', () => {
    const lines = ['Harbour life in brief', 'Ferry is back at last', ...ARTICLE];
    expect(findNoise(pageOf(lines)).title).toBe('Harbour life in brief');
    expect(findNoise(pageOf(lines), [ownRule('in brief', 0.8)]).title).toBe('Ferry is back at last');
    expect(findNoise(pageOf(lines), [ownRule('in brief', 0.79)]).title).toBe('Harbour life in brief');
  });

  it('leaves the page as it is', () => {
    const page = articleWith('Share this:');
    const copy = structuredClone(page);
    findNoise(page);
    expect(page).toEqual(copy);
  });
});

describe('the rules of the library', () => {
  it('have a kind, an id of that family that is theirs alone, and a line for people', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, kind, description } of RULES) {
      expect(NOISE_KINDS).toContain(kind);
      expect(id).toMatch(new RegExp(`^${kind}/[a-z-]+$`));
      expect(description).toMatch(/^\S.{10,}[^.]$/);
    }
  });

  it('look for every kind but the one that needs a model', () => {
    const found = new Set(RULES.map(({ kind }) => kind));
    expect(NOISE_KINDS.filter((kind) => !found.has(kind))).toEqual(['boilerplate']);
  });
});
