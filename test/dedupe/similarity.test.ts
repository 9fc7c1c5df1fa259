import fc from 'fast-check';
import { compareTwoStrings } from 'string-similarity';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../src/dedupe/similarity.js';
import { anyText, BRIDGE, MARKET } from './texts.js';

describe('similarity', () => {
  it('is 2·overlap / (bigrams of both)', () => {
    // he el ll lo and he el lp: two in common.
    expect(similarity('hello', 'help')).toBeCloseTo((2 * 2) / (4 + 3), 12);
  });

  it('is 1 for texts that differ in case, quotes, dashes, composition and spaces alone', () => {
    expect(similarity('“Café”  — don’t', '"CAFE\u0301" - don\'t')).toBe(1);
  });

  it.each([
    ['two empty texts', '', '', 1],
    ['an empty text and another', '', 'rain', 0],
    ['one character, twice', 'a', 'A', 1],
    ['one character and another', 'a', 'b', 0],
    ['one character and a text that begins with it', 'a', 'ab', 0],
    ['two characters, twice', 'ab', 'ab', 1],
    ['two characters and other two', 'ab', 'ba', 0],
    ['an emoji, twice', '😀', '😀', 1],
    ['an emoji and another', '😀', '😃', 0],
  ])('of %s', (_what, a, b, expected) => {
    expect(similarity(a, b)).toBe(expected);
  });

  it('is near 1 for a paragraph with one word changed, and low for another paragraph', () => {
    expect(similarity(BRIDGE, BRIDGE.replace('eleven', 'twelve'))).toBeGreaterThan(0.9);
    expect(similarity(BRIDGE, MARKET)).toBeLessThan(0.6);
  });

  it('works on texts in Arabic and Chinese', () => {
    expect(similarity('أغلق المجلس الجسر القديم', 'أغلق المجلس الجسر الجديد')).toBeGreaterThan(0.7);
    expect(similarity('市议会决定关闭旧桥', '市议会决定关闭新桥')).toBe((2 * 6) / 16);
  });

  it('is symmetric, between 0 and 1, and 1 for a text and itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const value = similarity(a, b);
        expect(value).toBe(similarity(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(similarity(a, a)).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('equals string-similarity on plain lower-case text', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcde .'), maxLength: 30 });
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(similarity(a, b)).toBe(compareTwoStrings(a, b));
      }),
      { numRuns: 300 },
    );
  });
});
