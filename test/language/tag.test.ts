import { describe, expect, it } from 'vitest';
import { languageTag } from '../../src/language/tag.js';

describe('a language tag', () => {
  it.each([
    ['en', 'en'],
    ['EN_us', 'en-US'],
    ['pt-br', 'pt-BR'],
    [' sv ', 'sv'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    ['ZH-HANS', 'zh-Hans'],
  ])('of %j is %s', (tag, canonical) => {
    expect(languageTag(tag)).toBe(canonical);
  });

  it.each(['', ' ', 'english (US)', 'e', 'en-', 'en,sv', '42'])('of %j is none', (tag) => {
    expect(languageTag(tag)).toBeUndefined();
  });

  it('does not change when it is read again', () => {
    for (const tag of ['EN_us', 'zh_hant_tw', 'sr-latn-rs', 'de-1996']) {
      const canonical = languageTag(tag);
      expect(canonical).toBeDefined();
      expect(languageTag(canonical ?? '')).toBe(canonical);
    }
  });
});
