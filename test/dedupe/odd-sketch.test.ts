import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigramsOf } from '../../src/dedupe/dice.js';
import { normalise } from '../../src/dedupe/normalise.js';
import { differAtMost, sketchWords, writeSketch } from '../../src/dedupe/odd-sketch.js';
import { unitsOf } from '../../src/dedupe/units.js';
import { anyParagraph, anyText, BRIDGE, MARKET } from './texts.js';

/** Two texts with sketches of their own lengths, the shorter sketch first. */
function sketched(
  one: string,
  other: string,
): { readonly differAtMost: (most: number) => boolean; readonly apart: number } {
  const [a, b] = [normalise(one), normalise(other)].sort((x, y) => bigramsOf(x).length - bigramsOf(y).length);
  const [x, y] = [bigramsOf(a ?? ''), bigramsOf(b ?? '')];
  const [aWords, bWords] = [sketchWords(x.length), sketchWords(y.length)];
  const sketches = new Int32Array(aWords + bWords);
  for (const [text = '', offset, words] of [
    [a, 0, aWords],
    [b, aWords, bWords],
  ] as const) {
    const { units, length } = unitsOf(text);
    writeSketch(units, length, sketches, offset, words);
  }
  return { differAtMost: (most) => differAtMost(sketches, 0, aWords, aWords, bWords, most), apart: apart(x, y) };
}

/** Bigrams that stand in one text alone, counted as often as they stand there. */
function apart(a: Uint32Array, b: Uint32Array): number {
  const counts = new Map<number, number>();
  for (const bigram of a) counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  for (const bigram of b) counts.set(bigram, (counts.get(bigram) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

describe('an odd sketch', () => {
  it('never differs in more bits than the texts in bigrams, whatever their lengths', () => {
    const long = fc.array(fc.oneof(anyText, anyParagraph), { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(long, long, (one, other) => {
        const pair = sketched(one, other);
        expect(pair.differAtMost(pair.apart)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for the same bigrams', () => {
    expect(sketched(BRIDGE, BRIDGE.toUpperCase()).differAtMost(0)).toBe(true);
  });

  it('tells texts of the same length apart that have little in common', () => {
    expect(sketched(BRIDGE, MARKET).differAtMost(40)).toBe(false);
    expect(sketched(`${BRIDGE} ${BRIDGE}`, `${MARKET} ${BRIDGE}`).differAtMost(40)).toBe(false);
  });

  it('grows with the text, up to a limit', () => {
    expect([0, 128, 129, 500, 5000, 1_000_000].map(sketchWords)).toEqual([4, 4, 8, 16, 128, 128]);
  });
});
