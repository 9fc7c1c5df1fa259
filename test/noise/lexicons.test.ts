import { describe, expect, it } from 'vitest';
import { englishMatcher, LEXICON_LANGUAGES, loadLexicon, loadMatcher } from '../../src/noise/lexicons.js';
import type { PhraseMatcher } from '../../src/noise/match.js';
import { fold } from '../../src/text/fold.js';

/** "Read also" in some languages: each is a phrase of one lexicon. */
const READ_ALSO: Readonly<Record<string, string>> = {
  ar: 'اقرأ أيضا',
  bg: 'Прочетете още',
  de: 'Lesen Sie auch',
  el: 'Διαβάστε επίσης',
  en: 'Read also',
  fa: 'بیشتر بخوانید',
  fr: 'Lire aussi',
  he: 'קראו גם',
  hi: 'यह भी पढ़ें',
  hr: 'Pročitajte i',
  id: 'Baca juga',
  ja: 'あわせて読みたい',
  ko: '함께 보기',
  nb: 'Les også',
  ru: 'Читайте также',
  th: 'อ่านเพิ่มเติม',
  uk: 'Читайте також',
  zh: '相关阅读',
};

const knows = (matcher: PhraseMatcher, line: string): boolean => matcher.match(line, fold(line)).length > 0;
const languagesOf = (matcher: PhraseMatcher): string =>
  Object.entries(READ_ALSO)
    .filter(([, line]) => knows(matcher, line))
    .map(([language]) => language)
    .join(' ');
const languagesFor = async (tag: string | undefined, ...scripts: readonly string[]): Promise<string> =>
  languagesOf(await loadMatcher(tag === undefined ? { scripts } : { tag, scripts }));

describe('loadLexicon', () => {
  it('loads every language that it lists, under its tag', async () => {
    const lexicons = await Promise.all(LEXICON_LANGUAGES.map(loadLexicon));
    expect(lexicons.map((lexicon) => lexicon?.lang)).toEqual(LEXICON_LANGUAGES);
    expect(LEXICON_LANGUAGES).toEqual([...new Set(LEXICON_LANGUAGES)].sort());
  });

  it('knows no other language', async () => {
    expect(await loadLexicon('tlh')).toBeUndefined();
    expect(await loadLexicon('de-AT')).toBeUndefined();
  });
});

describe('loadMatcher', () => {
  it('knows the phrases of the language and of English', async () => {
    expect(await languagesFor('de', 'Latn')).toBe('de en');
    expect(await languagesFor('fr', 'Latn')).toBe('en fr');
    expect(await languagesFor('en', 'Latn')).toBe('en');
  });

  it('takes a language for the same in every country and script', async () => {
    expect(await languagesFor('de-AT')).toBe('de en');
    expect(await languagesFor('zh-Hant-TW')).toBe('en zh');
    expect(await languagesFor('fr-CA')).toBe('en fr');
  });

  it('knows English alone where no language is known, or one without a lexicon', async () => {
    expect(await languagesFor(undefined)).toBe('en');
    expect(await languagesFor(undefined, 'Latn')).toBe('en');
    expect(await languagesFor('sw', 'Latn')).toBe('en');
  });

  it.each([
    ['nn', 'en nb'],
    ['no', 'en nb'],
    ['nb-NO', 'en nb'],
    ['sr', 'en hr'],
    ['sr-Latn-RS', 'en hr'],
    ['bs', 'en hr'],
    ['ms', 'en id'],
  ])('reads %s with the lexicon of its sister', async (tag, languages) => {
    expect(await languagesFor(tag, 'Latn')).toBe(languages);
  });

  it.each([
    ['Hani', 'en ja zh'],
    ['Jpan', 'en ja'],
    ['Kore', 'en ko'],
    ['Cyrl', 'bg en ru uk'],
    ['Arab', 'ar en fa'],
    ['Grek', 'el en'],
    ['Hebr', 'en he'],
    ['Deva', 'en hi'],
    ['Thai', 'en th'],
  ])('knows every language whose script a page shows: %s', async (script, languages) => {
    expect(await languagesFor(undefined, 'Latn', script)).toBe(languages);
  });

  it('adds the languages of the scripts to that of the page', async () => {
    expect(await languagesFor('de', 'Latn', 'Cyrl')).toBe('bg de en ru uk');
    expect(await languagesFor('sr', 'Cyrl', 'Latn')).toBe('bg en hr ru uk');
    expect(await languagesFor('ja', 'Jpan', 'Hani', 'Grek')).toBe('el en ja zh');
  });

  it('compiles a set of languages once, however a page comes to it', async () => {
    const german = await loadMatcher({ tag: 'de', scripts: ['Latn'] });
    expect(await loadMatcher({ tag: 'de-CH', scripts: [] })).toBe(german);
    expect(await loadMatcher({ tag: 'nn', scripts: [] })).toBe(await loadMatcher({ tag: 'nb', scripts: ['Latn'] }));
    expect(await loadMatcher({ tag: 'fr', scripts: ['Latn'] })).not.toBe(german);
    expect(await loadMatcher({ scripts: ['Hani', 'Latn'] })).toBe(await loadMatcher({ scripts: ['Latn', 'Hani'] }));
  });
});

describe('englishMatcher', () => {
  it('knows the phrases of English, and is the same that pages in English get', async () => {
    expect(languagesOf(englishMatcher())).toBe('en');
    expect(await loadMatcher({ tag: 'en-GB', scripts: ['Latn'] })).toBe(englishMatcher());
  });
});
