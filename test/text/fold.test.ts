import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isWordCharacterAt } from '../../src/text/fold.js';

describe('fold', () => {
  it.each([
    ['case', 'READ MORE', 'read more'],
    ['spaces', ' read \t\n more\u00a0', 'read more'],
    ['curly and straight quotes', 'Don’t miss', "don't miss"],
    ['dashes', 'sign—up', 'sign-up'],
    ['compatibility forms', 'Ｒｅａｄ ﬁle', 'read file'],
    ['numbers', '1,204 of 3.5 or ٣', '# of # or #'],
    ['arrows and marks around a line', '» 12 Comments! →', '# comments'],
  ])('makes %s one', (_, text, folded) => expect(fold(text)).toBe(folded));

  it('keeps the marks inside a line', () => expect(fold('(a) b: c')).toBe('a) b: c'));
  it('keeps letters outside the first plane at the ends', () => expect(fold('*𐐨b𐐨*')).toBe('𐐨b𐐨'));
  it('is empty where there is no letter and no number', () => expect(fold(' *** … 😀 ')).toBe(''));

  it('gives the same for its own result, and for a line with marks around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(fold(` «${folded}» `)).toBe(folded);
      }),
      { numRuns: 200 },
    );
  });
});

describe('isWordCharacterAt', () => {
  it('knows letters, numbers and the sign for a number', () => {
    const text = 'aZ5#é字-! 😀';
    const found = Array.from({ length: text.length + 2 }, (_, i) => isWordCharacterAt(text, i));
    expect(found).toEqual([true, true, true, true, true, true, false, false, false, false, false, false, false]);
  });

  it('knows a letter outside the first plane by either half', () => {
    expect([isWordCharacterAt('𐐨', 0), isWordCharacterAt('𐐨', 1), isWordCharacterAt('𐐨', -1)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
