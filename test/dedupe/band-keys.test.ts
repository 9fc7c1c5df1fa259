import { describe, expect, it } from 'vitest';
import { BandKeys } from '../../src/dedupe/band-keys.js';
import { BANDS, bandKey, signatureOf } from '../../src/dedupe/min-hash.js';
import { unitsOf } from '../../src/dedupe/units.js';
import { BRIDGE, MARKET, SCHOOL } from './texts.js';

const TEXTS = [BRIDGE, MARKET, SCHOOL];

function write(keys: BandKeys): void {
  for (const [rank, text] of TEXTS.entries()) {
    const { units, length } = unitsOf(text);
    keys.write(rank, units, length);
  }
}

function keysIn(band: number): readonly number[] {
  return TEXTS.map((text) => {
    const { units, length } = unitsOf(text);
    return bandKey(signatureOf(units, length), band);
  });
}

describe('BandKeys', () => {
  it.each([1, 7, 25, 49, 50])('gives the keys of %i bands at once, and of the one after them', (held) => {
    const keys = new BandKeys(TEXTS.length, held);
    for (let first = 0; first < BANDS; first += held) {
      keys.moveTo(first);
      write(keys);
      for (let band = first; band < Math.min(BANDS, first + held); band++) {
        expect([...keys.in(band)]).toEqual(keysIn(band));
        expect([...keys.in((band + 1) % BANDS)]).toEqual(keysIn((band + 1) % BANDS));
      }
    }
  });

  it('is empty where no band is held', () => {
    expect(new BandKeys(0, 0).in(0)).toHaveLength(0);
  });
});
