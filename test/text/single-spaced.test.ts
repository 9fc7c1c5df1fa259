import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSingleSpaced } from '../../src/text/single-spaced.js';

describe('isSingleSpaced', () => {
  it('is what a pattern says in one', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '~', '\t', '\n', 'é', '\u007f', '😀'), maxLength: 12 });
    fc.assert(
      fc.property(text, (any) => {
        expect(isSingleSpaced(any)).toBe(!/[^ -~]| {2}|^ | $/u.test(any));
      }),
    );
  });
});
