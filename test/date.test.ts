import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, momentOf } from '../src/date.js';

const HOUR = 3_600_000;
const inOurTime = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

describe('a date as ISO 8601', () => {
  it.each([
    ['2031-03-07', '2031-03-07'],
    ['2031-03-07T09:12:30Z', '2031-03-07T09:12:30Z'],
    ['2031-03-07T09:12:30.456Z', '2031-03-07T09:12:30Z'],
    ['2031-03-07T09:12:30,4z', '2031-03-07T09:12:30Z'],
    ['2031-03-07T09:12:30+01:00', '2031-03-07T09:12:30+01:00'],
    ['2031-03-07T09:12:30-0530', '2031-03-07T09:12:30-05:30'],
    ['2031-03-07T09:12:30+01', '2031-03-07T09:12:30+01:00'],
    ['2031-03-07 9:12 +0100', '2031-03-07T09:12:00+01:00'],
    ['2031-03-07 09:12:30 UTC', '2031-03-07T09:12:30Z'],
    ['2031-03-07 09:12 gmt', '2031-03-07T09:12:00Z'],
    ['  2031-03-07\n', '2031-03-07'],
    ['2032-02-29', '2032-02-29'],
  ])('of %j is %s', (value, iso) => {
    expect(isoDate(value)).toBe(iso);
  });

  it('has no offset where the page gives none, for nobody knows it', () => {
    expect(isoDate('2031-03-07T09:12')).toBe('2031-03-07T09:12:00');
  });

  it.each([
    ['Fri, 07 Mar 2031 09:12:30 GMT', '2031-03-07T09:12:30Z'],
    ['Fri 7 March 2031 09:12 UTC', '2031-03-07T09:12:00Z'],
    ['7 mar 2031 09:12:30 +0100', '2031-03-07T08:12:30Z'],
    ['07 Mar 2031 00:12:30 +0130', '2031-03-06T22:42:30Z'],
  ])('of the mail date %j is %s', (value, iso) => {
    expect(isoDate(value)).toBe(iso);
  });

  it.each([
    'last week',
    '',
    '2031',
    '2031-03',
    '2031-3-7',
    '2031-02-29',
    '2031-13-01',
    '2031-00-10',
    '2031-04-31',
    '2031-03-07T24:12:00Z',
    '2031-03-07T09:60:00Z',
    '2031-03-07T09:12:61Z',
    '2031-03-07T09:12:00 or so',
    'updated 2031-03-07',
    '03/07/2031',
    'Fri, 07 Mar 2031 09:12:30',
    '1930642350',
  ])('of %j is none', (value) => {
    expect(isoDate(value)).toBeUndefined();
  });

  it('means the same moment, whatever it is', () => {
    fc.assert(
      fc.property(inOurTime, (date) => {
        const iso = `${date.toISOString().slice(0, 19)}Z`;
        expect(isoDate(date.toISOString())).toBe(iso);
        expect(isoDate(date.toUTCString())).toBe(iso);
      }),
      { numRuns: 300 },
    );
  });

  it('does not change when it is read again', () => {
    const zone = fc.constantFrom('', 'Z', '+01:00', '-0530', ' UTC', '+09');
    fc.assert(
      fc.property(inOurTime, zone, (date, suffix) => {
        const iso = isoDate(date.toISOString().slice(0, 19) + suffix);
        expect(iso).toBeDefined();
        expect(isoDate(iso ?? '')).toBe(iso);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the moment of a date', () => {
  it('counts a date without an offset as UTC, on every machine', () => {
    expect(momentOf('2031-03-07')).toBe(Date.UTC(2031, 2, 7));
    expect(momentOf('2031-03-07T09:12')).toBe(Date.UTC(2031, 2, 7, 9, 12));
  });

  it('takes the offset into account', () => {
    expect(momentOf('2031-03-07T09:00+02:00')).toBe(Date.UTC(2031, 2, 7) + 7 * HOUR);
    expect(momentOf('2031-03-07T09:00:00Z')).toBe(Date.UTC(2031, 2, 7) + 9 * HOUR);
  });

  it('orders dates as time does', () => {
    fc.assert(
      fc.property(inOurTime, inOurTime, (a, b) => {
        const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
        const [first = 0, second = 0] = [a, b].map((date) => momentOf(date.toISOString()));
        expect(Math.sign(first - second)).toBe(Math.sign(seconds(a) - seconds(b)));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['last week', '2031-02-30', ''])('of %j is none', (value) => {
    expect(momentOf(value)).toBeUndefined();
  });
});
