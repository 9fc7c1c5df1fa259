import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Metadata, Page, PageBlock, Removal } from '../../src/document.js';
import { english } from '../../src/noise/lexicon/en.js';
import { isProse } from '../../src/noise/place.js';
import { type Decision, decide } from '../../src/noise/policy.js';
import { resolveOptions, STRICTNESS } from '../../src/options.js';
import type { Finding } from '../../src/rule.js';
import { endsSentence } from '../../src/text/shape.js';
import { countWords } from '../../src/text/words.js';
import { ARTICLE, cleaned, pageOf, TITLE } from './page.js';

const phrases = english.groups.flatMap((group) => group.phrases);
const headline = fc.constantFrom('Ten boats that never came back', 'Storm closes school on the island', TITLE);
const noise = fc.oneof(
  fc.constantFrom(...phrases),
  fc.tuple(fc.constantFrom(...phrases), headline).map(([phrase, rest]) => `${phrase}: ${rest}`),
  fc.constantFrom(
    'By Anna Lind',
    '4 May 2026',
    'Home > News',
    'Follow @courier',
    '604 shares',
    '© Anna Lind',
    'HomeNews',
  ),
);
const content = fc.constantFrom(...ARTICLE, 'Boats', 'Never.', 'The boat is late.', '200 g flour');
const line = fc.oneof(
  { weight: 3, arbitrary: content },
  { weight: 2, arbitrary: noise },
  { weight: 1, arbitrary: headline },
  { weight: 1, arbitrary: fc.tuple(content, noise).map((pair) => pair.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1 }) },
);
const block: fc.Arbitrary<PageBlock> = fc.record(
  {
    text: line,
    type: fc.constantFrom('paragraph', 'heading', 'list-item', 'quote', 'code', 'table', 'caption'),
    context: fc.record({
      path: fc.constant(['div']),
      names: fc.subarray(['share', 'related', 'tags', 'byline', 'newsletter', 'caption', 'bio', 'breadcrumb']),
      linkDensity: fc.constantFrom(0, 0.4, 1),
    }),
  },
  { requiredKeys: ['text', 'type'] },
);
const metadata: fc.Arbitrary<Metadata> = fc.constantFrom({}, { title: TITLE }, { title: 'Boats', byline: 'Anna Lind' });
const page: fc.Arbitrary<Page> = fc
  .tuple(fc.array(fc.oneof(block, line), { maxLength: 25 }), metadata)
  .map(([lines, known]) => pageOf(lines, known));
const options = fc.record({
  strictness: fc.constantFrom(...STRICTNESS),
  keep: fc.subarray(['share', 'related-link', 'read-more'] as const),
  strip: fc.subarray(['agency-credit', 'author-bio'] as const),
});

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');
const isSorted = (numbers: readonly number[]): boolean =>
  numbers.every((n, i) => i === 0 || (numbers[i - 1] ?? n) <= n);

/** Every block of the page is kept, cut, or cut in parts, once; and no word is new. */
function expectAccounted({ blocks }: Page, decision: Decision): void {
  const keptOnce = decision.blocks.map(({ source }) => source);
  expect(new Set(keptOnce).size).toBe(keptOnce.length);
  for (const [source, { text, type }] of blocks.entries()) {
    const kept = decision.blocks.find((one) => one.source === source);
    const cut = decision.removed.filter((one) => one.source === source);
    if (kept !== undefined) expect(kept.type).toBe(type);
    if (cut.some(({ start }) => start === undefined)) {
      expect([kept, cut.map((one) => one.text)]).toEqual([undefined, [text]]);
      continue;
    }
    let rest = '';
    let from = 0;
    for (const { start = 0, end = 0, text: part } of cut) {
      expect(start).toBeGreaterThanOrEqual(from);
      expect(part).toBe(text.slice(start, end));
      rest += text.slice(from, start);
      from = end;
    }
    rest += text.slice(from);
    if (cut.length === 0) expect(kept?.text).toBe(text);
    else expect(withoutSpace(kept?.text ?? '')).toBe(withoutSpace(rest));
  }
  const all = [...decision.blocks, ...decision.removed, ...decision.noted];
  expect(all.filter(({ source }) => blocks[source] === undefined)).toEqual([]);
}

describe('whatever a page holds', () => {
  it('every block is accounted for once, and nothing is invented', () => {
    fc.assert(
      fc.property(page, options, (any, wanted) => expectAccounted(any, cleaned(any, wanted))),
      { numRuns: 300 },
    );
  });

  it('what stays, what goes and what is noted are in reading order', () => {
    fc.assert(
      fc.property(page, options, (any, wanted) => {
        const { blocks, removed, noted } = cleaned(any, wanted);
        for (const list of [blocks, removed, noted]) expect(isSorted(list.map(({ source }) => source))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('the same page gives the same result', () => {
    fc.assert(
      fc.property(page, options, (any, wanted) => {
        expect(cleaned(structuredClone(any), wanted)).toEqual(cleaned(any, wanted));
      }),
      { numRuns: 100 },
    );
  });

  it('no more than half goes of what is neither plain noise nor said elsewhere too', () => {
    fc.assert(
      fc.property(page, options, (any, wanted) => {
        const size = (pieces: readonly { readonly text: string }[]) =>
          pieces.reduce((n, { text }) => n + text.length, 0);
        const { blocks, removed, warnings } = cleaned(any, wanted);
        const isPlain = ({ text, confidence, start }: Removal): boolean =>
          start === undefined &&
          confidence >= 0.95 &&
          !isProse({ words: countWords(text), endsSentence: endsSentence(text) });
        const plain = removed.filter((removal) => removal.kind.startsWith('repeated-') || isPlain(removal));
        expect(size(removed) - size(plain)).toBeLessThanOrEqual((size(any.blocks) - size(plain)) / 2);
        if (warnings.length > 0) expect(removed.every(({ kind }) => kind === 'repeated-title')).toBe(true);
        expect(blocks.length > 0).toBe(any.blocks.length > 0);
      }),
      { numRuns: 200 },
    );
  });

  it('a kept kind is never cut, and only sure findings are', () => {
    fc.assert(
      fc.property(page, (any) => {
        const { removed, noted } = cleaned(any, { strictness: 'careful', keep: ['share'] });
        for (const { kind, confidence } of removed) {
          expect(kind).not.toBe('share');
          expect(confidence).toBeGreaterThanOrEqual(0.95);
        }
        for (const { confidence } of noted) expect(confidence).toBeGreaterThanOrEqual(0.95);
      }),
      { numRuns: 200 },
    );
  });
});

describe('whatever rules find', () => {
  const finding: fc.Arbitrary<Finding> = fc.record(
    {
      kind: fc.constantFrom('share', 'tags', 'author-bio', 'repeated-title'),
      rule: fc.constant('own/rule'),
      block: fc.nat({ max: 4 }),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    },
    { requiredKeys: ['kind', 'rule', 'block', 'confidence'] },
  );

  it('every block is accounted for once', () => {
    const lines = fc.array(line, { minLength: 5, maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.array(finding, { maxLength: 8 }), options, (texts, findings, wanted) => {
        const sorted = [...findings].sort((a, b) => a.block - b.block);
        const any = pageOf(texts);
        expectAccounted(any, decide(any, { findings: sorted }, resolveOptions(wanted)));
      }),
      { numRuns: 500 },
    );
  });
});
