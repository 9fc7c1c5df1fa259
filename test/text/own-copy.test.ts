import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownCopy } from '../../src/text/own-copy.js';

describe('ownCopy', () => {
  it.each([
    ['no text', ''],
    ['ASCII', 'The ferry is back.'],
    ['Latin-1', 'Fähre über den Øresund: « 4 ½ § »'],
    ['the last character of Latin-1 and the first beyond', '\u00ff\u0100'],
    ['Greek and Han', 'Το πλοίο 渡轮'],
    ['pairs of surrogates', '🛥️ 𠮷'],
    ['zero bytes and a byte order mark', '\u0000a\u0000\ufeff'],
  ])('leaves %s as it is', (_, text) => {
    expect(ownCopy(text)).toBe(text);
  });

  it.each(['\ud800', '\udc00', 'a\udfffb', '\udc00\ud800', 'half a boat \ud83d'])(
    'keeps half of a surrogate pair: %j',
    (text) => {
      expect(ownCopy(text)).toBe(text);
    },
  );

  it('leaves any text as it is', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    const latin = fc.array(fc.integer({ min: 0, max: 0xff })).map((codes) => String.fromCharCode(...codes));
    const text = fc.oneof(units, latin, fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (any) => {
        expect(ownCopy(any)).toBe(any);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a part of a text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), fc.nat(20), (whole, start, length) => {
        const part = whole.slice(start, start + length);
        expect(ownCopy(part)).toBe(part);
      }),
    );
  });
});
