import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANDS, bandKey, signatureOf } from '../../src/dedupe/min-hash.js';
import { normalise } from '../../src/dedupe/normalise.js';
import { unitsOf } from '../../src/dedupe/units.js';
import { anyText, BRIDGE, MARKET } from './texts.js';

function keysOf(text: string): readonly number[] {
  const { units, length } = unitsOf(normalise(text));
  const signature = signatureOf(units, length);
  return Array.from({ length: BANDS }, (_, band) => bandKey(signature, band));
}

/** Bands in which two texts agree. */
function shared(one: string, other: string): number {
  const keys = keysOf(other);
  return keysOf(one).filter((key, band) => key === keys[band]).length;
}

describe('bandKey', () => {
  it('gives the same keys for the same normalised text, whatever came before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const before = keysOf(text);
        keysOf(other);
        expect(keysOf(text)).toEqual(before);
        expect(before).toHaveLength(BANDS);
      }),
    );
  });

  it('sees spaces and case as little as the likeness does', () => {
    expect(shared('The old bridge is closed.', 'the  OLD brid ge is closed.')).toBe(BANDS);
  });

  it('shares the more keys the more alike texts are, and none with another text', () => {
    const little = shared(BRIDGE, BRIDGE.replace('Tuesday', 'Thursday'));
    const much = shared(
      BRIDGE,
      BRIDGE.replace('Tuesday', 'Thursday').replace('eleven', 'twenty').replace('old', 'new'),
    );
    expect(little).toBeGreaterThan(much);
    expect(much).toBeGreaterThan(0);
    expect(shared(BRIDGE, MARKET)).toBe(0);
  });

  it('takes shorter shingles where characters are words: one of fifteen changed leaves most', () => {
    expect(shared('市议会周二投票决定关闭旧桥十一', '市议会周三投票决定关闭旧桥十一')).toBeGreaterThan(5);
  });

  it('takes a text shorter than a shingle as a whole', () => {
    expect(shared('ab', 'ab')).toBe(BANDS);
    expect(shared('ab', 'ac')).toBe(0);
    expect(keysOf('')).toEqual(keysOf(' '));
  });
});
