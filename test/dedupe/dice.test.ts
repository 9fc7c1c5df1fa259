import fc from 'fast-check';
import { compareTwoStrings } from 'string-similarity';
import { describe, expect, it } from 'vitest';
import { bigramsOf, diceAtLeast } from '../../src/dedupe/dice.js';
import { normalise } from '../../src/dedupe/normalise.js';
import { anyParagraph, anyText, anyThreshold } from './texts.js';

/** Back from numbers to the two units. */
function spelled(text: string): readonly string[] {
  return [...bigramsOf(text)].map((bigram) => String.fromCharCode(bigram >>> 16, bigram & 0xffff));
}

const pair = fc.oneof(fc.tuple(anyText, anyText), fc.tuple(anyParagraph, anyParagraph));

describe('bigramsOf', () => {
  it('gives each pair of neighbours, across words, sorted', () => {
    expect(spelled('ba dc')).toEqual(['ad', 'ba', 'dc']);
  });

  it('counts a bigram that stands twice twice', () => {
    expect(spelled('anana')).toEqual(['an', 'an', 'na', 'na']);
  });

  it.each(['', ' ', 'a', ' a '])('gives none for %j', (text) => {
    expect(bigramsOf(text)).toHaveLength(0);
  });

  it('counts UTF-16 units, so that an emoji alone is a bigram', () => {
    expect(spelled('😀')).toEqual(['😀']);
    expect(spelled('\uffff\uffff')).toEqual(['\uffff\uffff']);
  });

  it('is in ascending order and holds every pair of units of the text without spaces', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const squeezed = text.replace(/\s+/gu, '');
        const pairs = Array.from({ length: Math.max(0, squeezed.length - 1) }, (_, i) => squeezed.slice(i, i + 2));
        expect(spelled(text)).toEqual(pairs.sort());
        expect([...bigramsOf(text)]).toEqual([...bigramsOf(text)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('diceAtLeast', () => {
  it('is what string-similarity gives wherever that reaches the threshold, and undefined elsewhere', () => {
    fc.assert(
      fc.property(pair, anyThreshold, ([one, other], threshold) => {
        const [a, b] = [normalise(one), normalise(other)];
        const [x, y] = [bigramsOf(a), bigramsOf(b)];
        const reference = compareTwoStrings(a, b);
        // Texts without a bigram are 1 to string-similarity if they are the same; here they are like nothing.
        const expected = x.length > 0 && y.length > 0 && reference >= threshold ? reference : undefined;
        expect(diceAtLeast(x, y, threshold)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('reaches a threshold that is exactly the coefficient, and misses one just above', () => {
    fc.assert(
      fc.property(anyParagraph, anyParagraph, (one, other) => {
        const [x, y] = [bigramsOf(normalise(one)), bigramsOf(normalise(other))];
        const dice = compareTwoStrings(normalise(one), normalise(other));
        fc.pre(x.length > 0 && y.length > 0 && dice > 0);
        expect(diceAtLeast(x, y, dice)).toBe(dice);
        expect(diceAtLeast(x, y, dice + 1e-12)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('counts what both texts hold, as often as both hold it', () => {
    expect(diceAtLeast(bigramsOf('anana'), bigramsOf('ana'), 0.5)).toBeCloseTo((2 * 2) / (4 + 2), 12);
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(pair, anyThreshold, ([a, b], threshold) => {
        const [x, y] = [bigramsOf(a), bigramsOf(b)];
        expect(diceAtLeast(x, y, threshold)).toBe(diceAtLeast(y, x, threshold));
      }),
    );
  });

  it('takes a text without a bigram for like nothing', () => {
    const [none, some] = [bigramsOf('a'), bigramsOf('ab')];
    expect(diceAtLeast(none, some, 0.01)).toBeUndefined();
    expect(diceAtLeast(some, none, 0.01)).toBeUndefined();
    expect(diceAtLeast(none, none, 0.01)).toBeUndefined();
  });

  it('gives 0 for unlike texts where no threshold is asked for', () => {
    expect(diceAtLeast(bigramsOf('abc'), bigramsOf('xyz'), 0)).toBe(0);
  });
});
