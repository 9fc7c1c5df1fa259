import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../src/noise/match.js';
import type { Lexicon } from '../../src/noise/phrase.js';
import type { PhraseHit } from '../../src/rule.js';
import { fold } from '../../src/text/fold.js';

const source = 'this test';
const lexicon: Lexicon = {
  lang: 'en',
  groups: [
    { kind: 'share', form: 'line', source, phrases: ['pass it on', '# passes'] },
    { kind: 'share', form: 'line', source, weak: true, phrases: ['pass', 'pass it on'] },
    { kind: 'follow', form: 'opening', source, phrases: ['walk with us', 'walk'] },
    { kind: 'related-link', form: 'lead-in', source, phrases: ['look too'] },
    { kind: 'consent', form: 'cue', source, phrases: ['crumbs', 'our (own) crumbs', 'you agree'] },
  ],
};
const match = (text: string, from: readonly Lexicon[] = [lexicon]): readonly PhraseHit[] =>
  compileLexicons(from).match(text, fold(text));
const found = (text: string): string[] => match(text).map(({ form, phrase }) => `${form} ${phrase}`);

/** The cues that are found, of those that a lexicon has. */
const cuesIn = (text: string, ...phrases: readonly string[]): string[] =>
  match(text, [{ lang: 'en', groups: [{ kind: 'consent', form: 'cue', source, phrases }] }]).map(
    ({ phrase }) => phrase,
  );
/** The openings that are found, of those that a lexicon has. */
const openingsIn = (text: string, ...phrases: readonly string[]): string[] =>
  match(text, [{ lang: 'en', groups: [{ kind: 'follow', form: 'opening', source, phrases }] }]).map(
    ({ phrase }) => phrase,
  );

describe('compileLexicons', () => {
  it('finds a line whatever its case, numbers and marks', () => {
    expect(found('» PASS IT ON!')).toEqual(['line pass it on']);
    expect(found('1,204 passes')).toEqual(['line # passes']);
    expect(found('Pass it on to us')).toEqual([]);
  });

  it('knows weak phrases, and takes a phrase that is both for strong', () => {
    expect(match('Pass')).toMatchObject([{ kind: 'share', weak: true }]);
    expect(match('Pass it on')).toMatchObject([{ kind: 'share', weak: false }]);
  });

  it('finds every opening that ends with a word', () => {
    expect(found('Walk with us, said the boatman')).toEqual(['opening walk with us', 'opening walk']);
    expect(found('Walk with using')).toEqual(['opening walk']);
    expect(found('Walking is fine')).toEqual([]);
    expect(found('To walk with us')).toEqual([]);
  });

  it.each([
    ['LOOK TOO Boats are back', 'Boats are back'],
    ['Look too: Boats are back', 'Boats are back'],
    ['Look too | Boats are back', 'Boats are back'],
    ['Look too » Boats are back', 'Boats are back'],
    ['Look too：Boats are back', 'Boats are back'],
    ['Look too:', ''],
    ['Look too', ''],
  ])('finds the lead-in of %j and where the rest begins', (line, rest) => {
    const hits = match(line);
    expect(hits).toMatchObject([{ kind: 'related-link', form: 'lead-in', phrase: 'look too' }]);
    expect(hits.map((hit) => line.slice(hit.rest))).toEqual([rest]);
  });

  it('finds no lead-in in a sentence', () => {
    expect(found('Look too closely and it is gone')).toEqual([]);
    expect(found('Look too Boats are back')).toEqual([]);
  });

  it('finds cues anywhere, the longer of two that begin alike, signs and all', () => {
    expect(found('Here are our (own) crumbs and, if you agree, more crumbs.')).toEqual([
      'cue our (own) crumbs',
      'cue you agree',
      'cue crumbs',
    ]);
  });

  it.each([
    ['[Look too] Boats are back', 'Boats are back'],
    ['[Look too]: Boats are back', 'Boats are back'],
    ['(LOOK TOO) Boats are back', 'Boats are back'],
    ['【Look too】Boats are back', 'Boats are back'],
    ['【Look too】：Boats are back', 'Boats are back'],
    ['「Look too」Boats are back', 'Boats are back'],
    ['（Look too）Boats are back', 'Boats are back'],
    ['【Look too】', ''],
    ['[Look too]', ''],
  ])('finds the lead-in in the brackets of %j and where the rest begins', (line, rest) => {
    const hits = match(line);
    expect(hits).toMatchObject([{ kind: 'related-link', form: 'lead-in', phrase: 'look too' }]);
    expect(hits.map((hit) => line.slice(hit.rest))).toEqual([rest]);
  });

  it('finds no lead-in in other brackets', () => {
    expect(found('Boats [look too] are back')).toEqual([]);
    expect(found('[Boats] look too')).toEqual([]);
    expect(found('【Boats】 Look too: they are back')).toEqual([]);
    expect(found('[Look too closely] Boats are back')).toEqual([]);
    expect(found('[Look too Boats are back')).toEqual([]);
  });

  it('looks in a long text for cues and openings only', () => {
    const text = `Walk with us ${'and on '.repeat(60)} crumbs`;
    expect(found(text)).toEqual(['cue crumbs', 'opening walk with us', 'opening walk']);
  });

  it('finds nothing in an empty line, and nothing without phrases', () => {
    expect(found('***')).toEqual([]);
    expect(match('Pass it on', [])).toEqual([]);
  });

  it('takes the phrases of several languages', () => {
    const german: Lexicon = { lang: 'de', groups: [{ kind: 'share', form: 'line', source, phrases: ['teilen'] }] };
    expect(match('Teilen', [lexicon, german])).toMatchObject([{ kind: 'share' }]);
    expect(match('Pass', [lexicon, german])).toMatchObject([{ kind: 'share' }]);
  });
});

describe('cues', () => {
  it('do not overlap: the first takes its words', () => {
    expect(cuesIn('our crumbs and tea', 'our crumbs', 'crumbs and tea')).toEqual(['our crumbs']);
    expect(cuesIn('our crumbs and tea', 'crumbs and', 'and tea', 'tea')).toEqual(['crumbs and', 'tea']);
    expect(cuesIn('our crumbs, our tea', 'our crumbs', 'our', 'crumbs')).toEqual(['our crumbs', 'our']);
  });

  it('are found as often as they stand there', () => {
    expect(cuesIn('Crumbs, more crumbs, CRUMBS', 'crumbs')).toEqual(['crumbs', 'crumbs', 'crumbs']);
  });

  it('are found from the start of a word on, whatever its end', () => {
    expect(cuesIn('Breadcrumbs are no crumbs', 'crumbs')).toEqual(['crumbs']);
    expect(cuesIn('A crumbsweeper', 'crumbs')).toEqual(['crumbs']);
    expect(cuesIn('Disagree with you', 'agree')).toEqual([]);
  });

  it('are found behind a quotation mark or bracket', () => {
    expect(cuesIn(`For "crumbs", (crumbs), [crumbs], «crumbs», “crumbs” and „crumbs“`, 'crumbs')).toHaveLength(6);
  });

  it('hold any number', () => {
    expect(cuesIn('We and our 1,204 partners', '# partners')).toEqual(['# partners']);
  });

  it.each([
    ['Chinese', '继续浏览即表示您同意我们使用饼干', ['您同意', '使用饼干']],
    ['Japanese', 'このサイトはクッキーを使い、同意を求めます', ['クッキーを', '同意を']],
    ['Korean', '이웹사이트는쿠키를 사용합니다', ['쿠키를', '사용합니다']],
    ['Thai', 'เว็บไซต์นี้ใช้คุกกี้เพื่อคุณ', ['ใช้คุกกี้', 'เพื่อคุณ']],
  ])('are found anywhere in %s', (_, text, cues) => {
    expect(cuesIn(text, ...cues)).toEqual(cues);
  });

  it('do not overlap in scripts without spaces either', () => {
    expect(cuesIn('您同意饼干', '同意', '您同意', '意饼干')).toEqual(['您同意']);
  });
});

describe('openings in scripts without spaces', () => {
  it.each([
    ['订阅', '订阅我们的通讯'],
    ['広告', '広告のない版'],
    ['フォローする', 'フォローするには'],
    ['ติดตาม', 'ติดตามเราได้ทุกวัน'],
    ['구독', '구독하고 소식을 받으세요'],
  ])('%j is found with no word end behind it: %j', (phrase, line) => {
    expect(openingsIn(line, phrase)).toEqual([phrase]);
  });

  it('are found before letters of another script', () => {
    expect(openingsIn('关注Lindholm报', '关注')).toEqual(['关注']);
  });

  it('are found at the start only', () => {
    expect(openingsIn('请订阅我们的通讯', '订阅')).toEqual([]);
  });

  it('are found the longest first', () => {
    expect(openingsIn('订阅我们的通讯', '订阅', '订阅我们')).toEqual(['订阅我们', '订阅']);
  });
});
