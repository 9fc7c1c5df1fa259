import { describe, expect, it } from 'vitest';
import { dateWords } from '../../src/noise/date-words.js';
import { plain } from '../../src/text/fold.js';

const named = (tag: string, ...words: readonly string[]): boolean[] =>
  words.map((word) => dateWords(tag).named.has(word));
const all = (tag: string, ...words: readonly string[]): boolean[] => words.map((word) => dateWords(tag).all.has(word));

describe('dateWords', () => {
  it.each([
    ['de', ['märz', 'mai', 'dezember', 'montag', 'mo']],
    ['fr', ['février', 'août', 'déc', 'lundi', 'dim']],
    ['es', ['enero', 'miércoles', 'sáb']],
    ['ru', ['понедельник', 'пн', 'вс']],
    ['tr', ['ağustos', 'şubat', 'pazartesi']],
    ['el', ['μαΐου', 'δευτέρα', 'δευ']],
    ['ar', ['مايو', 'الاثنين']],
    ['hi', ['मई', 'सोमवार']],
    ['th', ['พฤษภาคม']],
    ['ko', ['월', '월요일']],
    ['ja', ['月', '月曜日']],
    ['zh', ['月', '星期一', '周一', '五月']],
  ])('knows months and weekdays in %s, long and short', (tag, words) => {
    expect(words.filter((word) => !dateWords(tag).named.has(plain(word)))).toEqual([]);
  });

  it.each([
    ['ru', 'май', 'мая'],
    ['pl', 'maj', 'maja'],
    ['cs', 'květen', 'května'],
    ['uk', 'травень', 'травня'],
    ['fi', 'toukokuu', 'toukokuuta'],
  ])('knows a month in %s by itself and as it stands beside a day', (tag, alone, inflected) => {
    expect(named(tag, alone, inflected)).toEqual([true, true]);
  });

  it('knows the words of English beside those of any language', () => {
    expect(named('de', 'december', 'tue', 'am', 'pm')).toEqual([true, true, true, true]);
    expect(all('ja', 'updated', 'gmt', 'ago')).toEqual([true, true, true]);
  });

  it('tells what stands around dates from the names in them', () => {
    expect(all('de', 'uhr', 'um', 'vom')).toEqual([true, true, true]);
    expect(named('de', 'uhr', 'um', 'vom')).toEqual([false, false, false]);
    expect(all('pl', 'godz', 'r')).toEqual([true, true]);
    expect(all('zh', '年', '日', '上午')).toEqual([true, true, true]);
    expect(named('zh', '年', '日')).toEqual([false, false]);
    expect(named('en', 'updated', 'ago', 'minutes')).toEqual([false, false, false]);
  });

  it('has every name among all its words', () => {
    for (const tag of ['en', 'de', 'fr', 'ru', 'ja', 'ko', 'ar', 'th'])
      expect([...dateWords(tag).named].filter((word) => !dateWords(tag).all.has(word))).toEqual([]);
  });

  it('has plain words only: no numbers, no full stops, no capitals', () => {
    for (const tag of ['en', 'de', 'ja', 'ko', 'zh', 'vi', 'hu', 'fi'])
      expect([...dateWords(tag).all].filter((word) => !/^[\p{L}\p{M}]+$/u.test(word))).toEqual([]);
    expect(named('de', 'Mai', 'sept.')).toEqual([false, false]);
  });

  it('knows no month of another language', () => {
    expect(named('de', 'mayo', 'août', 'мая')).toEqual([false, false, false]);
    expect(named('en', 'märz', 'mai')).toEqual([false, false]);
  });

  it('takes a language for the same in every country', () => {
    expect(dateWords('de-AT')).toEqual(dateWords('de'));
    expect(dateWords('zh-Hant-TW')).toEqual(dateWords('zh'));
  });

  it('takes English where no language is known, and makes the words of a tag once', () => {
    expect(dateWords()).toBe(dateWords('en'));
    expect(dateWords('fr')).toBe(dateWords('fr'));
  });
});
