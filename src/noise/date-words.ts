import { kinOf, primaryOf } from '../language/kin.js';
import { plain, wordsIn } from '../text/fold.js';

/** What stands around dates, by language. Months and weekdays come from the Unicode CLDR, by Intl. */
const AROUND: Readonly<Record<string, string>> = {
  ar: 'الساعة ص م في',
  bg: 'г в ч часа',
  ca: 'de del a les h el',
  cs: 'v ve o hod dne',
  da: 'kl den d',
  de: 'am um uhr den der vom h mez mesz',
  el: 'ώρα στις π μ μμ πμ',
  en: 'am pm a p m h hrs t z utc gmt est edt cst cdt mst mdt pst pdt et ct mt pt bst ist cet cest eet wat jst aest local time published updated posted modified created date first last on at of the and min mins minute minutes hour hours day days week weeks month months ago read reading st nd rd th by sept tues thur thurs',
  es: 'de del a las h hs el',
  fa: 'ساعت',
  fi: 'klo',
  fr: 'le à h du mis jour',
  hr: 'u h sati',
  hu: 'óra perc',
  id: 'pukul wib jam',
  it: 'alle ore il del h',
  ja: '年 月 日 時 分 秒 午前 午後',
  ko: '년 월 일 시 분 초 오전 오후',
  nb: 'kl den',
  nl: 'om uur op',
  pl: 'godz godzina o r dnia',
  pt: 'de às as h em',
  ro: 'la ora',
  ru: 'в г года мск',
  sk: 'v o hod dňa',
  sl: 'ob',
  sv: 'kl klockan den',
  th: 'เวลา น พ ศ',
  tr: 'saat',
  uk: 'о об р року',
  vi: 'ngày tháng năm lúc giờ',
  zh: '年 月 日 时 時 分 秒 点 點 上午 下午 星期',
};

/** The words of dates in a language. */
export interface DateWords {
  /** Months, weekdays and halves of the day: a line of dates has one of them. */
  readonly named: ReadonlySet<string>;
  /** The same, and what stands around dates. */
  readonly all: ReadonlySet<string>;
}

/** Made when first needed, once for each tag. */
const known = new Map<string, DateWords>();

/**
 * The words of which lines of dates are made, in a language and in English.
 *
 * @param tag - BCP 47; English alone where absent
 * @returns plain words
 *
 * @example
 * dateWords('de').named.has('märz'); // true
 * dateWords('de').all.has('uhr'); // true
 */
export function dateWords(tag = 'en'): DateWords {
  let words = known.get(tag);
  if (words === undefined) {
    const tags = new Set(['en', primaryOf(tag), kinOf(tag)]);
    const named = new Set([...tags].flatMap(namesIn));
    const around = [...tags].flatMap((each) => (AROUND[each] ?? '').split(' ').map(plain));
    words = { named, all: new Set([...named, ...around]) };
    known.set(tag, words);
  }
  return words;
}

/** Months by themselves and beside a day, where many languages inflect them; weekdays; long and short. */
function namesIn(language: string): readonly string[] {
  // Of a language that it does not know, Intl takes that of the machine.
  if (Intl.DateTimeFormat.supportedLocalesOf(language === UNDETERMINED ? [] : language).length === 0) return [];
  const shapes: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((style) => [
    { month: style },
    { month: style, day: 'numeric' },
    { weekday: style },
  ]);
  const locales = ['gregory', ...(CALENDARS[language] ?? [])].map((calendar) => `${language}-u-ca-${calendar}-nu-latn`);
  const formats = locales.flatMap((locale) =>
    shapes.map((shape) => new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' })),
  );
  const names = formats.flatMap((format) => {
    // The first week of every month: every month, and every day of the week.
    return Array.from({ length: 12 * 7 }, (_, i) =>
      format.formatToParts(Date.UTC(2024, Math.floor(i / 7), 1 + (i % 7))),
    )
      .flat()
      .filter(({ type }) => type === 'month' || type === 'weekday')
      .flatMap(({ value }) => wordsIn(plain(value)));
  });
  const words = names.filter((name) => !DIGITS.test(name));
  const prefixed = words.map((name) => `${PREFIXES[language] ?? ''}${name}`);
  return [...words, ...prefixed, 'am', 'pm', ...(SIGNS[language] ?? [])];
}

const UNDETERMINED = 'und';
/** Calendars that pages of a language use beside the Gregorian one. */
const CALENDARS: Readonly<Record<string, readonly string[]>> = { ar: ['islamic-umalqura'], fa: ['persian'] };
/** What is written to a month without a space. */
const PREFIXES: Readonly<Record<string, string>> = { he: 'ב' };
/** Where a month is a number with a sign behind it, the sign tells. */
const SIGNS: Readonly<Record<string, readonly string[]>> = { ja: ['月'], ko: ['월'], zh: ['月'] };
const DIGITS = /\d/u;
