import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, hasWords } from '../../src/text/words.js';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' \t\n', 0],
    ['Share this post', 3],
    ['one\u00a0two\u2003three\u3000four', 4],
    ['don’t stop—now', 2],
    ['分享这篇文章', 3],
    ['ひらがな', 2],
    ['อ่านเพิ่ม', 2],
    ['Boat 字字 again', 3],
    ['어디에 가요', 2],
  ])('counts %j as %i', (text, words) => expect(countWords(text)).toBe(words));

  it('counts what stands between spaces in scripts with spaces', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'Ж', '-', '9', "'"), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(countWords(words.join(' '))).toBe(words.length);
      }),
    );
  });
});

describe('hasWords', () => {
  it('says what a count says, however long the words are', () => {
    const piece = fc.constantFrom('a', 'Ж', ' ', '字', '\u00a0', 'incomprehensibilities ');
    const text = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (any, least) => {
        expect(hasWords(any, least)).toBe(countWords(any) >= least);
      }),
    );
  });
});
