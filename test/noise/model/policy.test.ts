import { describe, expect, it } from 'vitest';
import type { NoiseKind, Page } from '../../../src/document.js';
import type { NoiseEstimate } from '../../../src/noise/model/model.js';
import { type Decision, decide } from '../../../src/noise/policy.js';
import { type Options, resolveOptions } from '../../../src/options.js';
import type { Finding } from '../../../src/rule.js';
import { ARTICLE } from '../page.js';

/** What the models say of a page: blocks of the article are likely content, the others are not. */
interface Judged {
  readonly text: string;
  /** By its place in the page, before anything is known of its words. */
  readonly place?: number;
  readonly content: number;
}

const article: readonly Judged[] = ARTICLE.map((text) => ({ text, content: 0.95 }));

function decided(blocks: readonly Judged[], findings: readonly Finding[] = [], options: Options = {}): Decision {
  const page: Page = {
    id: 'page',
    metadata: {},
    warnings: [],
    types: [1, 0, 0, 0, 0, 0, 0],
    blocks: blocks.map(({ text, place = 0.9 }) => ({
      type: 'paragraph',
      text,
      context: { path: ['p'], names: [], linkDensity: 0, content: place },
    })),
  };
  const estimate: NoiseEstimate = {
    content: blocks.map(({ content }) => content),
    finding: (block) => ({
      kind: 'boilerplate',
      rule: 'boilerplate/model',
      confidence: 1 - (blocks[block]?.content ?? 0),
      block,
      because: ['linkDensity'],
    }),
  };
  return decide(page, { findings, estimate }, resolveOptions(options));
}

const found = (kind: NoiseKind, block: number, confidence = 0.9): Finding => ({
  kind,
  rule: `${kind}/test`,
  confidence,
  block,
});

describe('what the model takes for noise', () => {
  const noise: Judged = { text: 'Four more stories', content: 0.1 };

  it('is cut, with what spoke for it', () => {
    expect(decided([...article, noise]).removed).toEqual([
      {
        kind: 'boilerplate',
        rule: 'boilerplate/model',
        text: 'Four more stories',
        confidence: 0.9,
        source: article.length,
        because: ['linkDensity'],
      },
    ]);
  });

  it('is cut by the rule that is sure of it', () => {
    const { removed } = decided([...article, noise], [found('related-link', article.length)]);
    expect(removed.map(({ rule }) => rule)).toEqual(['related-link/test']);
  });

  it('stays where a rule is sure that it is of a kind that stays', () => {
    const credit = [found('agency-credit', article.length)];
    expect(decided([...article, noise], credit).removed).toEqual([]);
    expect(decided([...article, noise], [found('tags', article.length)], { keep: ['tags'] }).removed).toEqual([]);
  });

  it('stays where the user keeps what the model calls it', () => {
    expect(decided([...article, noise], [], { keep: ['boilerplate'] }).removed).toEqual([]);
  });

  it('is less where the user wants care, and more where the user wants it gone', () => {
    const blocks = [0.05, 0.3, 0.6].map((content) => ({ text: 'Words', content }));
    const cut = (strictness: 'careful' | 'balanced' | 'thorough'): number =>
      decided([...article, ...blocks], [], { strictness }).removed.length;
    expect([cut('careful'), cut('balanced'), cut('thorough')]).toEqual([1, 2, 3]);
  });
});

describe('a page of which more than half would go', () => {
  const [short] = article;
  const sure = (blocks: readonly Judged[]): readonly Judged[] => (short === undefined ? blocks : [short, ...blocks]);

  it('stays whole', () => {
    const blocks = sure(article.map(({ text }) => ({ text, content: 0.2 })));
    expect(decided(blocks).removed).toEqual([]);
    expect(decided(blocks).warnings.map(({ code }) => code)).toEqual(['mostly-noise']);
  });

  it('is no such page where what goes stands outside of the article', () => {
    const outside = article.map(({ text }) => ({ text, content: 0.05, place: 0.06 }));
    expect(decided(sure(outside)).removed).toHaveLength(article.length);
  });

  it('loses only what stands outside of the article', () => {
    const inside = article.map(({ text }) => ({ text, content: 0.2 }));
    const { removed, warnings } = decided(sure([...inside, { text: 'Menu', content: 0.05, place: 0.06 }]));
    expect(removed.map(({ text }) => text)).toEqual(['Menu']);
    expect(warnings.map(({ code }) => code)).toEqual(['mostly-noise']);
  });
});
