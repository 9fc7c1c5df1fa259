import { describe, expect, it } from 'vitest';
import { kinOf } from '../../src/language/kin.js';

describe('kinOf', () => {
  it.each([
    ['de-AT', 'de'],
    ['nn-NO', 'nb'],
    ['no', 'nb'],
    ['sr-Latn', 'hr'],
    ['ms', 'id'],
    ['und', 'und'],
  ])('reads %s with the words of %s', (tag, expected) => {
    expect(kinOf(tag)).toBe(expected);
  });
});
