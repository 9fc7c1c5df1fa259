const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|UTC|GMT)?)?$/iu;
/** With a zone: a date without one would mean another moment on another machine. */
const MAIL_DATE = /^(?:[a-z]{3},? )?\d{1,2} [a-z]{3,9} \d{4} \d{2}:\d{2}(?::\d{2})? (?:gmt|utc|z|[+-]\d{4})$/iu;
const COLON = /:/u;

/**
 * A date as pages write it in their metadata, as ISO 8601. Its offset stays, but for the dates of mail headers, which become UTC; a date without a time stays one.
 *
 * @param value - ISO 8601, nearly so, or a date as in mail headers
 * @returns the date, or undefined for what is none
 *
 * @example
 * isoDate('2031-03-07 9:12 +0100'); // '2031-03-07T09:12:00+01:00'
 * isoDate('Fri, 07 Mar 2031 09:12:00 GMT'); // '2031-03-07T09:12:00Z'
 * isoDate('last week'); // undefined
 */
export function isoDate(value: string): string | undefined {
  const text = value.trim();
  const match = ISO.exec(text);
  if (match === null) {
    const moment = MAIL_DATE.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(moment) ? undefined : `${new Date(moment).toISOString().slice(0, 19)}Z`;
  }
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', zone] = match;
  const date = `${year}-${month}-${day}`;
  if (!isDay(year, month, day)) return undefined;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const shift = offset(zone);
  return shift === undefined ? undefined : `${date}T${hour.padStart(2, '0')}:${minute}:${second}${shift}`;
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function offset(zone: string | undefined): string | undefined {
  if (zone === undefined) return '';
  if (!zone.startsWith('+') && !zone.startsWith('-')) return 'Z';
  const digits = zone.slice(1).replace(COLON, '').padEnd(4, '0');
  const [hours, minutes] = [digits.slice(0, 2), digits.slice(2)];
  return Number(hours) > 14 || Number(minutes) > 59 ? undefined : `${zone.charAt(0)}${hours}:${minutes}`;
}

/**
 * The moment of a date, to compare two.
 *
 * @param iso - ISO 8601; without an offset it counts as UTC
 * @returns milliseconds since 1970, or undefined for what is no date
 */
export function momentOf(iso: string): number | undefined {
  const date = isoDate(iso);
  if (date === undefined) return undefined;
  const moment = Date.parse(date.length > 10 && !ZONE.test(date) ? `${date}Z` : date);
  return Number.isNaN(moment) ? undefined : moment;
}

const ZONE = /(?:Z|[+-]\d{2}:\d{2})$/u;
