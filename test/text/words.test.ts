import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/text/words.js';

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
