import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenDate } from '../../src/read/metadata/written-date.js';

describe('a date written for people', () => {
  it.each([
    ['March 7, 2031', 'en'],
    ['Mar 7th 2031', 'en'],
    ['MAR. 07, 2031, 9:12 a.m.', 'en'],
    ['Friday, 7 March 2031', 'en'],
    ['7th of March, 2031', 'en'],
    ['Updated on March 7, 2031 by Ada', 'en'],
    ['March 7, 2031Ada Quill', 'en'],
    ['2031-03-07', 'en'],
    ['2031/3/7', 'en'],
    ['7.3.2031', 'de'],
    ['07. 03. 2031', 'cs'],
    ['31/03/2031 - 7 March 2031', 'en'],
    ['7. März 2031', 'de-AT'],
    ['7 de marzo de 2031', 'es'],
    ['le 7 mars 2031', 'fr'],
    ['7 марта 2031 г.', 'ru'],
    ['7 marca 2031', 'pl'],
    ['7 Μαρτίου 2031', 'el'],
    ['7 مارس 2031', 'ar'],
    ['2031年3月7日', 'zh'],
    ['2031년 3월 7일', 'ko'],
    ['7 mars 2031', 'nn'],
    ['March 7, 2031', 'de'],
    ['March 7, 2031', 'und'],
  ])('is read in %j, in the language %s', (text, tag) => {
    expect(writtenDate(text, tag)).toBe('2031-03-07');
  });

  it.each([
    ['13/02/2031', '2031-02-13'],
    ['02/13/2031', '2031-02-13'],
    ['13-02-2031', '2031-02-13'],
  ])('is read in %j, where only one number can be the month', (text, date) => {
    expect(writtenDate(text)).toBe(date);
  });

  it.each([
    'March 2031',
    'March 7',
    '7 March',
    '03/07/2031',
    '31 February 2031',
    '7. März 2031',
    'In 2031 March came late',
    '12 reasons to march in 2031',
    'Room 2031-14-07',
    '',
    `${'words '.repeat(30)} March 7, 2031`,
  ])('is none in %j', (text) => {
    expect(writtenDate(text)).toBeUndefined();
  });

  it('is what Intl wrote, in any language', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const tag = fc.constantFrom(
      'en',
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'nl',
      'sv',
      'pl',
      'cs',
      'ru',
      'uk',
      'tr',
      'zh',
      'ja',
      'ko',
    );
    fc.assert(
      fc.property(day, tag, (date, language) => {
        const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
        expect(writtenDate(format.format(date), language)).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 300 },
    );
  });
});
