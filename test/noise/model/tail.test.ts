import { describe, expect, it } from 'vitest';
import type { Page, PageBlock } from '../../../src/document.js';
import type { PageLanguage } from '../../../src/language/language.js';
import { EarlyStopScorer } from '../../../src/model/early-stop.js';
import type { Forest } from '../../../src/model/forest.js';
import { englishMatcher } from '../../../src/noise/lexicons.js';
import { NOISE_FEATURES } from '../../../src/noise/model/features.js';
import { loadNoiseModel, type NoiseModel } from '../../../src/noise/model/model.js';
import { findTail } from '../../../src/noise/model/tail.js';
import { decide } from '../../../src/noise/policy.js';
import { viewPage } from '../../../src/noise/view.js';
import { resolveOptions } from '../../../src/options.js';
import type { Finding } from '../../../src/rule.js';
import { ARTICLE, pageOf, TITLE } from '../page.js';

/** Takes lines of up to eight words for noise, and all others for content. */
function modelOfShortLines(): NoiseModel {
  const forest: Forest = {
    width: NOISE_FEATURES.length,
    outputs: 1,
    roots: Int32Array.of(0),
    splitFeatures: Uint16Array.of(NOISE_FEATURES.indexOf('words')),
    splitThresholds: Float64Array.of(8),
    splits: Uint16Array.of(0),
    left: Int32Array.of(-1),
    right: Int32Array.of(-2),
    missingLeft: Uint8Array.of(0),
    mostlyLeft: Uint8Array.of(1),
    leaves: Float64Array.of(-4, 4),
    values: Float64Array.of(0),
  };
  return { of: 'text', forest, scorer: new EarlyStopScorer(forest) };
}

const SHORT = ['Goat found safe on church roof.', 'Snow line drops to 1,400 metres.', 'Bell cast anew for the chapel.'];
/** Twice as long as the other. */
const LONG_ARTICLE = [...ARTICLE, ...ARTICLE.map((line) => line.replace('the', 'that'))];
const knowledge = {
  language: { tag: 'en', scripts: ['Latn'] },
  matcher: englishMatcher(),
  recurring: new Set<number>(),
};
const tailOf = (
  page: Page,
  findings: readonly Finding[] = [],
  model = modelOfShortLines(),
  language: PageLanguage = knowledge.language,
): readonly Finding[] => findTail(viewPage(page, { ...knowledge, language }), findings, model);
const page = (...lines: readonly (string | PageBlock)[]): Page => pageOf(lines, { title: TITLE });
const found = (block: number, kind: Finding['kind'] = 'newsletter'): Finding => ({
  block,
  kind,
  rule: `${kind}/phrase`,
  confidence: 0.99,
});

describe('the tail of a text', () => {
  it('is what the model takes for noise below an article, with what weighed', () => {
    const findings = tailOf(page(...ARTICLE, ...SHORT, 'Get our letter'), [found(9)]);
    expect(findings.map(({ block }) => block)).toEqual([6, 7, 8]);
    expect(findings.map(({ rule, because }) => [rule, because])).toEqual(
      SHORT.map(() => ['boilerplate/model', ['number of words']]),
    );
  });

  it('asks for more where no rule found anything in it, and in other languages', () => {
    expect(tailOf(page(...ARTICLE, 'Goat found safe.'))).toEqual([]);
    expect(tailOf(page(...ARTICLE, 'Goat found safe.', 'Get our letter'), [found(7)])[0]?.confidence).toBe(0.82);
    expect(tailOf(page(...ARTICLE, ...SHORT))[0]?.confidence).toBe(0.9);
    const german = { tag: 'de', scripts: ['Latn'] };
    expect(tailOf(page(...ARTICLE, 'Goat found.', 'Get our letter'), [found(7)])).toHaveLength(1);
    expect(tailOf(page(...ARTICLE, 'Goat found.', 'Get our letter'), [found(7)], undefined, german)).toMatchObject([
      { confidence: 0.72 },
    ]);
  });

  it('is told in scripts that the model learned from only', () => {
    const text = page(...ARTICLE, ...SHORT);
    expect(tailOf(text, [], undefined, { tag: 'th', scripts: ['Thai'] })).toEqual([]);
    expect(tailOf(text, [], undefined, { scripts: [] })).toEqual([]);
  });

  it('is surer the more speaks for it', () => {
    const many = SHORT.flatMap((text) => [text, text.replace('.', ' again.')]);
    expect(tailOf(page(...LONG_ARTICLE, ...many))[0]?.confidence).toBe(0.95);
  });

  it('is no list of labels, and not most of the text', () => {
    const labels = Array.from({ length: 12 }, (_, i) => `Part ${i}`);
    expect(tailOf(page(...LONG_ARTICLE, ...labels))[0]?.confidence).toBe(0.9);
    expect(tailOf(page(...ARTICLE, ...labels.slice(0, 5)))).toEqual([]);
    const many = Array.from({ length: 14 }, (_, i) => SHORT[i % 3] ?? '');
    expect(tailOf(page(...ARTICLE, ...many))).toEqual([]);
  });

  it('is none below a list of labels', () => {
    const labels = Array.from({ length: 14 }, (_, i) => `Part ${i} of the nine that were once put here`);
    expect(tailOf(page(...ARTICLE, ...labels, ...SHORT, 'Get our letter'), [found(23)])).toEqual([]);
  });

  it('goes on over a line of content, but not over three paragraphs', () => {
    const line = 'Nine words are enough to be taken for content.';
    expect(tailOf(page(...LONG_ARTICLE, ...SHORT, line, ...SHORT))[0]?.block).toBe(12);
    expect(tailOf(page(...LONG_ARTICLE, ...SHORT, ...ARTICLE.slice(0, 3), ...SHORT))[0]?.block).toBe(18);
  });

  it('is none where no article is seen before it', () => {
    expect(tailOf(page(...ARTICLE.slice(0, 2), ...SHORT))).toEqual([]);
    expect(tailOf(page(...SHORT, ...SHORT.map((text) => `${text} again`)))).toEqual([]);
    expect(tailOf(page())).toEqual([]);
  });

  it('leaves code and tables, and what goes on request only stays what it is', () => {
    const code: PageBlock = { type: 'code', text: 'npm test' };
    const findings = tailOf(page(...ARTICLE, ...SHORT, code, 'Anna Lind writes.'), [found(10, 'author-bio')]);
    expect(findings.map(({ block, kind }) => [block, kind])).toEqual([
      [6, 'boilerplate'],
      [7, 'boilerplate'],
      [8, 'boilerplate'],
      [10, 'author-bio'],
    ]);
  });

  it('is let go before all is kept', () => {
    const text = page(ARTICLE[0] ?? '', 'Get our letter', ...SHORT, ...SHORT.map((line) => `${line} Again.`));
    const tail = [...text.blocks.keys()]
      .slice(2)
      .map((block): Finding => ({ ...found(block, 'boilerplate'), confidence: 0.85, because: ['number of words'] }));
    const { removed, warnings } = decide(text, { findings: [found(1), ...tail] }, resolveOptions({}));
    expect(removed.map(({ source }) => source)).toEqual([1]);
    expect(warnings).toEqual([]);
  });
});

describe('the model for texts', () => {
  it('takes what scrapers leave below an article for its tail', async () => {
    const tail = [
      'Sign up for the harbour letter and never miss a boat again.',
      'Goat found safe on church roof after two nights',
      'The owner says it climbed the scaffolding.',
      'Café Müller to close after 61 years',
      'Snow line drops to 1,400 metres, skiers rejoice',
      '© 2031 Harbour Press Ltd',
    ];
    const text = page(...LONG_ARTICLE, ...tail);
    const findings = tailOf(text, [found(12), found(17, 'copyright')], await loadNoiseModel('text'));
    expect(findings.map(({ block }) => block)).toEqual([13, 14, 15, 16]);
  });
});
