import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../src/present.js';

describe('the fields that are present', () => {
  it('are trimmed, and leave out what is absent or blank', () => {
    const fields = present({ title: ' Rain ', byline: null, lang: '', url: undefined, excerpt: ' \n' });
    expect(fields).toEqual({ title: 'Rain' });
    expect(Object.keys(fields)).toEqual(['title']);
  });

  it('keep their order', () => {
    expect(Object.keys(present({ url: 'b', title: null, id: 'a', lang: 'en' }))).toEqual(['url', 'id', 'lang']);
  });

  it('are all strings with something in them, and never changed but at their ends', () => {
    const value = fc.oneof(fc.string(), fc.constant(null), fc.constant(undefined), fc.constant('  '));
    fc.assert(
      fc.property(value, value, (title, byline) => {
        const result = present({ title, byline });
        for (const [key, given] of [['title', title] as const, ['byline', byline] as const]) {
          expect(result[key] ?? '').toBe((given ?? '').trim());
          expect(key in result).toBe((given ?? '').trim() !== '');
        }
      }),
      { numRuns: 200 },
    );
  });
});
