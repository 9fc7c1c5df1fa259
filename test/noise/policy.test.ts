import { describe, expect, it } from 'vitest';
import type { NoiseKind } from '../../src/document.js';
import { type Decision, decide, MINIMUM_CONFIDENCE, OPT_IN } from '../../src/noise/policy.js';
import { type Options, resolveOptions, STRICTNESS } from '../../src/options.js';
import type { Finding } from '../../src/rule.js';
import { articleWith, cleaned, judge, keptOf, type Line, ownRule, pageOf } from './page.js';

const LONG = 'A paragraph that is long enough to outweigh whatever is cut from the page around it, and then some more.';
const found = (block: number, confidence: number, more: Partial<Finding> = {}): Finding => ({
  kind: 'share',
  rule: 'share/test',
  block,
  confidence,
  ...more,
});
const decided = (lines: readonly Line[], findings: readonly Finding[], options: Options = {}): Decision =>
  decide(pageOf(lines), { findings }, resolveOptions(options));

describe('strictness', () => {
  it('is how sure a finding must be', () => {
    expect(MINIMUM_CONFIDENCE.careful).toBeGreaterThan(MINIMUM_CONFIDENCE.balanced);
    expect(MINIMUM_CONFIDENCE.balanced).toBeGreaterThan(MINIMUM_CONFIDENCE.thorough);
    for (const strictness of STRICTNESS) {
      const minimum = MINIMUM_CONFIDENCE[strictness];
      expect(decided(['a', LONG], [found(0, minimum)], { strictness }).removed).toHaveLength(1);
      const below = decided(['a', LONG], [found(0, minimum - 0.001)], { strictness });
      expect(below).toMatchObject({ removed: [], noted: [], warnings: [] });
    }
  });

  it('decides what becomes of one line', () => {
    const line = 'Video: Crew pulls the old ramp out of the harbour';
    expect(STRICTNESS.map((strictness) => judge(line, 'middle', { strictness }))).toEqual([
      'kept',
      'kept',
      'related-link/lead-in',
    ]);
    expect(STRICTNESS.map((strictness) => judge('© Anna Lind', 'middle', { strictness }))).toEqual([
      'kept',
      'photo-credit/sign',
      'photo-credit/sign',
    ]);
    expect(judge('Advertisement', 'middle', { strictness: 'careful' })).toBe('advertisement/phrase');
  });
});

describe('keep and strip', () => {
  it('a kind that the user keeps is noted', () => {
    expect(judge('Share this:', 'middle', { keep: ['share'] })).toBe('noted share/phrase');
    expect(judge('Share this:', 'middle', { keep: ['follow'] })).toBe('share/phrase');
  });

  it('a kind that users disagree on is noted, and cut on request', () => {
    expect([...OPT_IN]).toEqual(['agency-credit', 'author-bio']);
    for (const kind of OPT_IN) {
      const findings = [found(0, 0.9, { kind })];
      expect(decided(['a', LONG], findings)).toMatchObject({ removed: [], noted: [{ kind, text: 'a', source: 0 }] });
      expect(decided(['a', LONG], findings, { strip: [kind] })).toMatchObject({ removed: [{ kind }], noted: [] });
    }
  });

  it('another kind that was found in the same block is cut all the same', () => {
    const findings = [found(0, 0.99, { kind: 'author-bio' }), found(0, 0.9)];
    expect(decided(['a', LONG], findings)).toMatchObject({ removed: [{ kind: 'share' }], noted: [] });
  });
});

describe('a block', () => {
  it('keeps its type, level and place', () => {
    const heading = { type: 'heading', level: 2, text: 'Boats' } as const;
    expect(decided(['x', heading, LONG], [found(0, 0.9)]).blocks).toEqual([
      { ...heading, source: 1 },
      { type: 'paragraph', text: LONG, source: 2 },
    ]);
  });

  it('goes for the surest finding, and for the first of those that are equally sure', () => {
    const kinds: readonly [NoiseKind, number][] = [
      ['share', 0.9],
      ['tags', 0.95],
      ['follow', 0.95],
    ];
    const findings = kinds.map(([kind, confidence]) => found(0, confidence, { kind }));
    expect(decided(['a', LONG], findings).removed).toMatchObject([{ kind: 'tags', confidence: 0.95, source: 0 }]);
  });

  it('goes whole, if one finding means all of it', () => {
    const findings = [found(0, 0.99, { start: 0, end: 1 }), found(0, 0.81)];
    const { removed } = decided(['a b', LONG], findings);
    expect(removed).toEqual([{ kind: 'share', rule: 'share/test', text: 'a b', confidence: 0.81, source: 0 }]);
  });
});

describe('a part of a block', () => {
  const text = `one two three four ${LONG}`;
  const span = (start?: number, end?: number): Partial<Finding> => ({
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  });
  const cut = (...spans: readonly Partial<Finding>[]): Decision =>
    decided(
      [text],
      spans.map((part) => found(0, 0.9, part)),
    );
  const textsOf = ({ removed }: Decision): string[] => removed.map((removal) => removal.text);

  it('goes, and the rest stays', () => {
    const decision = cut(span(4, 8), span(14, 19));
    expect(decision.removed).toMatchObject([
      { text: 'two ', start: 4, end: 8, source: 0 },
      { text: 'four ', start: 14, end: 19, source: 0 },
    ]);
    expect(decision.blocks).toMatchObject([{ text: `one three ${LONG}`, source: 0 }]);
  });

  it('may begin where the block begins, or end where it ends', () => {
    expect(textsOf(cut(span(undefined, 4)))).toEqual(['one ']);
    expect(textsOf(cut(span(text.length - 5)))).toEqual(['more.']);
    expect(textsOf(cut(span(text.length - 5, text.length + 100)))).toEqual(['more.']);
  });

  it('goes by the first of two findings that overlap', () => {
    expect(textsOf(cut(span(4, 13), span(8, 19)))).toEqual(['two three']);
    expect(textsOf(cut(span(8, 19), span(4, 13)))).toEqual(['two three']);
    expect(textsOf(cut(span(4, 8), span(8, 14)))).toEqual(['two ', 'three ']);
  });

  it('is nothing, if it is empty or stands outside', () => {
    for (const part of [span(4, 4), span(8, 4), span(text.length, text.length + 5)]) {
      expect(cut(part)).toMatchObject({ removed: [], blocks: [{ text }] });
    }
  });

  it('leaves no block of white space behind', () => {
    const { blocks, removed } = decided(['a b ', LONG], [found(0, 0.9, span(0, 3))]);
    expect(blocks.map(({ source }) => source)).toEqual([1]);
    expect(removed).toMatchObject([{ text: 'a b', start: 0, end: 3 }]);
  });

  it('goes by a rule of the user', () => {
    const line = 'Call 555 0101 now, or walk over to the office on the mainland.';
    expect(judge(line, 'middle', { rules: [ownRule('Call 555 0101 now, or ')] })).toBe(
      'own/Call 555 0101 now, or  [Call 555 0101 now, or ]',
    );
    expect(keptOf(articleWith(line), { rules: [ownRule('Call 555 0101 now, or ')] })).toContain(
      'walk over to the office on the mainland.',
    );
    expect(judge(line, 'middle', { rules: [ownRule('Call', 0.7)] })).toBe('kept');
    expect(judge(line, 'middle', { rules: [ownRule('Call')], keep: ['advertisement'] })).toBe('noted own/Call');
  });
});

describe('a page that would lose more than half of its text', () => {
  const noise = 'Share this';
  const sameSize = 'x'.repeat(noise.length);

  it('keeps all of it, warns, and says what was found', () => {
    const bio: Partial<Finding> = { kind: 'author-bio' };
    const page = [noise, sameSize.slice(1), 'y'];
    const findings = [found(0, 0.9), found(1, 0.9, bio), found(2, 0.9, { start: 0, end: 1 })];
    const decision = decided(page, findings);
    expect(decision.blocks.map(({ text, source }) => [text, source])).toEqual(page.map((text, i) => [text, i]));
    expect(decision.removed).toEqual([]);
    expect(decision.noted.map(({ source }) => source)).toEqual([0, 1, 2]);
    expect(decision.warnings).toEqual([{ code: 'mostly-noise', message: expect.stringMatching(/^55 % .*"noted"/) }]);
  });

  it('loses up to one half', () => {
    expect(decided([noise, sameSize], [found(0, 0.9)])).toMatchObject({ removed: [{ text: noise }], warnings: [] });
    const half = { start: 0, end: noise.length };
    expect(decided([noise + sameSize], [found(0, 0.9, half)])).toMatchObject({ blocks: [{ text: sameSize }] });
  });

  it.each(['repeated-title', 'repeated-block'] as const)('does not count a %s, which is not lost', (kind) => {
    const findings = [found(0, 0.99, { kind })];
    expect(decided([LONG, 'x'], findings)).toMatchObject({ removed: [{ text: LONG }], warnings: [] });
  });

  it('never loses everything, not even what is said elsewhere', () => {
    const { blocks, noted, warnings } = decided([LONG], [found(0, 0.99, { kind: 'repeated-title' })]);
    expect(blocks).toMatchObject([{ text: LONG }]);
    expect(noted).toMatchObject([{ kind: 'repeated-title' }]);
    expect(warnings).toMatchObject([{ code: 'mostly-noise' }]);
  });

  it('is found through the rules too', () => {
    const page = pageOf(['The end.', 'Share this:', 'Most read', 'Ten boats that never came back']);
    const { blocks, removed, noted, warnings } = cleaned(page);
    expect(blocks).toHaveLength(4);
    expect(removed).toEqual([]);
    expect(noted.map(({ kind }) => kind)).toEqual(['share', 'most-read', 'most-read']);
    expect(warnings.map(({ code }) => code)).toEqual(['mostly-noise']);
  });

  it('is not a page of nothing', () => {
    expect(decided([], [])).toEqual({ blocks: [], removed: [], noted: [], warnings: [] });
  });
});
