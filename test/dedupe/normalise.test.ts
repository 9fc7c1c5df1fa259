import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/dedupe/normalise.js';
import { anyText } from './texts.js';

describe('normalise', () => {
  it.each([
    ['case', 'The Harbour', 'the harbour'],
    ['compatibility forms', 'ﬁve ½ Ｋｍ', 'five 1⁄2 km'],
    ['composed and decomposed letters', 'cafe\u0301', 'caf\u00e9'],
    ['ellipses', 'so…', 'so...'],
    ['spaces of every width, line breaks and tabs', ' a\u00a0 b\u202fc\n\td\u3000', 'a b c d'],
  ])('makes %s one', (_what, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it.each(["'", '‘', '’', '‚', '‛', '′', 'ʼ', '`'])('takes %s for an apostrophe', (quote) => {
    expect(normalise(`don${quote}t`)).toBe("don't");
  });

  it.each(['"', '“', '”', '„', '‟', '«', '»', '＂'])('takes %s for a double quote', (quote) => {
    expect(normalise(`${quote}No${quote}`)).toBe('"no"');
  });

  it.each(['-', '‐', '‑', '‒', '–', '—', '―', '−', '－'])('takes %s for a hyphen', (dash) => {
    expect(normalise(`north${dash}east`)).toBe('north-east');
  });

  it.each(['\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u202a', '\u202e', '\u2060', '\ufeff'])(
    'takes out the invisible character %j',
    (invisible) => {
      expect(normalise(`har${invisible}bour`)).toBe('harbour');
    },
  );

  it('keeps digits, so that other numbers are other texts', () => {
    expect(normalise('Route 1506')).not.toBe(normalise('Route 1507'));
  });

  it('keeps what tells other scripts and emoji apart', () => {
    expect(['雨', '雪', 'مطر', '😀', '😃'].map(normalise)).toEqual(['雨', '雪', 'مطر', '😀', '😃']);
  });

  it('makes nothing of white space and invisible characters alone', () => {
    expect(normalise(' \n\u200b\u00ad ')).toBe('');
  });

  it('gives of text that needs little the same as of any other', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'aB1.’“”`\'"–— ') });
    fc.assert(
      fc.property(fc.oneof(typed, anyText), (text) => {
        // An invisible character at the end makes it other text, and then goes.
        expect(normalise(text)).toBe(normalise(`${text}\u200b`));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no white space at either end and no two spaces in a row, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(text)).not.toMatch(/^\s|\s$|\s\s|[^\S ]/u);
      }),
    );
  });

  it('does not tell composed from decomposed text', () => {
    const unit = fc.constantFrom('é', 'ö', 'ñ', 'a', ' ', '한', 'が', '😀');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(normalise(text.normalize('NFD'))).toBe(normalise(text.normalize('NFC')));
      }),
    );
  });
});

describe('normalise, where compatibility forms and invisible characters meet,', () => {
  it('takes ´ for an apostrophe and ″ for a double quote, though NFKC takes them apart', () => {
    expect(normalise('don´t')).toBe("don't");
    expect(normalise('12″')).toBe('12"');
  });

  it.each(['\u2028', '\u2029'])('takes the separator %j for white space', (separator) => {
    expect(normalise(`rain${separator}snow`)).toBe('rain snow');
  });

  it.each(['\u2066', '\u2067', '\u2068', '\u2069', '\u061c', '\u180e', '\u034f', '\ufe0e', '\ufe0f'])(
    'takes out the invisible character %j too',
    (invisible) => {
      expect(normalise(`har${invisible}bour`)).toBe('harbour');
    },
  );

  it('composes letters that an invisible character had kept apart', () => {
    expect(normalise('cafe\u00ad\u0301')).toBe('café');
  });
});
