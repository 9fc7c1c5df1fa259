import { kinOf, primaryOf } from '../../language/kin.js';

const TOKEN = /\d+|[\p{L}\p{M}]+/gu;
/** A date stands near the beginning of a line of dates. */
const LONGEST = 120;
const LETTER = /\p{L}/u;
/** Between the numbers of a date in Chinese, Japanese and Korean. */
const SIGNS = new Set(['年', '月', '日', '년', '월', '일']);
/** Between day and month. */
const BETWEEN = new Set(['st', 'nd', 'rd', 'th', 'of', 'de', 'd', 'a']);
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/u;
const SLASHED = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})(?!\d)/u;
const YEAR = /^(?:19|20)\d{2}$/u;

/** Months by language, made when first needed. */
const known = new Map<string, ReadonlyMap<string, number>>();

/**
 * A date that is written for people, as ISO 8601.
 *
 * @param text - a line of the page
 * @param tag - its language, BCP 47; English is always read
 * @returns the first date with day, month and year; none where the month might be the day
 *
 * @example
 * writtenDate('Updated on March 7, 2031 by Ada', 'en'); // '2031-03-07'
 * writtenDate('7. März 2031', 'de'); // '2031-03-07'
 * writtenDate('03/07/2031', 'en'); // undefined
 */
export function writtenDate(text: string, tag = 'en'): string | undefined {
  const line = text.slice(0, LONGEST);
  const months = monthsOf(tag);
  const tokens = (line.normalize('NFKC').toLowerCase().match(TOKEN) ?? []).filter((token) => !SIGNS.has(token));
  for (const [index, token] of tokens.entries()) {
    if (YEAR.test(token)) {
      // 2031-03-07, 2031/3/7, 2031年3月7日
      const date = iso(token, tokens[index + 1], tokens[index + 2]);
      if (date !== undefined) return date;
    }
    const month = LETTER.test(token) ? months.get(token) : undefined;
    if (month !== undefined) {
      const date = aroundMonth(tokens, index, month);
      if (date !== undefined) return date;
    }
  }
  const [, day, month, year] = DOTTED.exec(line) ?? [];
  return year === undefined ? slashed(line) : iso(year, month, day);
}

/** `7 March 2031`, `7th of March, 2031`, `March 7th 2031`. */
function aroundMonth(tokens: readonly string[], at: number, month: number): string | undefined {
  const year = tokens.slice(at + 1, at + 4).find((token) => YEAR.test(token));
  if (year === undefined) return undefined;
  let before = at - 1;
  while (BETWEEN.has(tokens[before] ?? '')) before--;
  return iso(year, String(month), tokens[before]) ?? iso(year, String(month), tokens[at + 1]);
}

/** Americans write the month first, others the day: read only where one of them cannot be the month. */
function slashed(line: string): string | undefined {
  const [, first = '', second = '', year] = SLASHED.exec(line) ?? [];
  if (year === undefined || (Number(first) <= 12 && Number(second) <= 12)) return undefined;
  return Number(first) > 12 ? iso(year, second, first) : iso(year, first, second);
}

function isNumber(token: string | undefined): token is string {
  return token !== undefined && !Number.isNaN(Number(token));
}

function iso(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (!isNumber(month) || !isNumber(day) || month.length > 2 || day.length > 2) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? date.toISOString().slice(0, 10) : undefined;
}

/** Names of months, long and short, alone and beside a day, in a language and in English. */
function monthsOf(tag: string): ReadonlyMap<string, number> {
  let months = known.get(tag);
  if (months === undefined) {
    months = new Map(['en', primaryOf(tag), kinOf(tag)].flatMap(namesOfMonths));
    known.set(tag, months);
  }
  return months;
}

const SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];

function namesOfMonths(language: string): readonly (readonly [string, number])[] {
  if (language === 'und' || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return [];
  return SHAPES.flatMap((shape) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...shape, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const part = format.formatToParts(Date.UTC(2024, month, 1)).find(({ type }) => type === 'month')?.value ?? '';
      // The last word: Arabic and Spanish put others before it.
      return [part.toLowerCase().match(TOKEN)?.at(-1) ?? '', month + 1] as const;
    });
  }).filter(([name]) => LETTER.test(name) && !SIGNS.has(name));
}
