import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters } from '../../src/text/characters.js';

describe('what a text is made of', () => {
  it('is counted in one pass', () => {
    expect(countCharacters('Ferry No. 5, back | at last!')).toMatchObject({
      digits: 1,
      upper: 2,
      commas: 1,
      stops: 2,
      bars: 1,
      words: 7,
      capitalised: 2,
      startsUpper: true,
      startsLower: false,
    });
  });

  it('knows small words, also at the end', () => {
    expect(countCharacters('the old pier of Oda').short).toBe(4);
  });

  it('knows marks of other scripts', () => {
    expect(countCharacters('渡し船は戻った。今朝、')).toMatchObject({ stops: 1, commas: 1, words: 1 });
    expect(countCharacters('عادت العبّارة؟ نعم، عادت')).toMatchObject({ stops: 1, commas: 1, words: 4 });
  });

  it('tells the case of the first letter, whatever stands before it', () => {
    expect(countCharacters('“5 ferries')).toMatchObject({ startsUpper: false, startsLower: true, hasQuote: true });
    expect(countCharacters('渡')).toMatchObject({ startsUpper: false, startsLower: false });
  });

  it('knows signs that tell of copyright, an address or a price', () => {
    expect(countCharacters('© Skarvik')).toMatchObject({ hasSign: true, hasAt: false, hasMoney: false });
    expect(countCharacters('a@b.example €5')).toMatchObject({ hasSign: false, hasAt: true, hasMoney: true });
    expect(countCharacters('one\ntwo\nthree').lines).toBe(2);
  });

  it('never counts more than there is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { digits, upper, lower, commas, stops, bars, words, short, capitalised } = countCharacters(text);
        expect(digits + upper + lower + commas + stops + bars).toBeLessThanOrEqual(text.length);
        expect(words).toBe(text.split(/\s+/u).filter((word) => word !== '').length);
        expect(short).toBeLessThanOrEqual(words);
        expect(capitalised).toBeLessThanOrEqual(words);
      }),
    );
  });
});
