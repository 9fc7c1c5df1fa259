import { describe, expect, it } from 'vitest';
import { itCutsIn, itKeepsIn } from '../in-language.js';
import { ARTICLE, cutsOf, judge, type Line, named, pageOf, TITLE } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('bylines', () => {
  const lines = [
    'By Anna Lind',
    'BY ANNA LIND and Bo Ek, Staff Writer',
    'Written by Anna Lind | Lindholm Courier',
    'Author: Anna Lind',
  ];
  itCuts('byline/by', lines, 'head');
  itCuts('byline/by', lines, 'tail');
  itCuts('byline/name', [named('Anna Lind, Lindholm', ['meta', 'byline'])]);

  it('cuts the name of the author where the page tells it', () => {
    const metadata = { title: TITLE, byline: 'Anna Lind' };
    expect(judge('Anna Lind', 'middle', {}, metadata)).toBe('byline/known');
    expect(judge('by Anna Lind:', 'middle', {}, metadata)).toBe('byline/known');
    expect(judge('Anna Lind at the quay', 'middle', {}, metadata)).toBe('kept');
  });
});

describe('what looks like a byline', () => {
  itKeeps(
    [
      'By 2030, half of the fleet will run on batteries',
      'By hand',
      'By the time we reached the quay it was dark',
      'By Monday.',
    ],
    'head',
  );
  itKeeps(['By Anna Lind', 'By Night', named('Anna Lind wrote this on the boat.', ['author'])]);
});

describe('lines of a name and what the writer is', () => {
  const lines = [
    'Anna Lind, Staff Writer',
    'Anna Lind, Harbour Correspondent',
    'Anna Lind | Reporter at the Courier',
    'Lindholm Courier Reporter',
    '@AnnaLind, Columnist',
  ];
  itCuts('byline/parts', lines, 'head');
  itCuts('byline/parts', lines, 'tail');
  itKeeps(lines);
  itKeeps(
    [
      'Anna Lind and Bo Ek',
      'Anna Lind, Harbour Master',
      'Anna Lind, a reporter in the storm',
      'Anna Lind, editor of the paper, quits',
      'The Editor of the Courier Quits',
      'Press freedom on the islands',
      'Why the columnist gave up his column',
      'The correspondent came by boat.',
      { type: 'heading', level: 2, text: 'Anna Lind, Staff Writer' },
    ],
    'head',
  );
});

describe('lines of a name and a date', () => {
  const lines = [
    '4 May 2026 by Anna Lind',
    'Published 4 May 2026 by Anna Lind',
    'Updated 4 May 2026 at 14:05 by Anna Lind and Bo Ek',
    'by Anna Lind, Harbour Reporter | 4 May 2026',
  ];
  itCuts('byline/parts', lines, 'head');
  itCuts('byline/parts', lines);
  itKeeps([
    'Anna Lind, 4 May 2026',
    'Painted by Anna Lind on 4 May 2026',
    'Cut by half on 4 May 2026',
    'The 40 boats built by Anna Lind since 1984',
  ]);
});

describe('bylines in other languages', () => {
  itCutsIn(
    'byline/parts',
    {
      ca: ['Per Anna Lind'],
      da: ['Af Anna Lind og Bo Ek'],
      de: ['Von Anna Lind', 'VON ANNA LIND', 'Von Anna Lind und Bo Ek, 4. Mai 2026, 14:05 Uhr'],
      es: ['Por Anna Lind y Bo Ek', 'Anna Lind, redactora'],
      fr: ['Par Anna Lind', 'Par Anna Lind, le 4 août 2026 à 14 h 05', 'Anna Lind, journaliste'],
      it: ['di Anna Lind', 'di Anna Lind, 4 maggio 2026', 'Anna Lind, giornalista'],
      nb: ['Av Anna Lind'],
      nl: ['Door Anna Lind en Bo Ek'],
      pl: ['Anna Lind, dziennikarz'],
      pt: ['Por Anna Lind'],
      ro: ['De Anna Lind'],
      ru: ['Анна Линд, корреспондент'],
      sv: ['Av Anna Lind'],
    },
    'head',
  );
  itCutsIn('byline/parts', { de: ['Von Anna Lind'], fr: ['Par Anna Lind'] }, 'tail');
  itCutsIn(
    'byline/by',
    {
      de: ['Autorin: Anna Lind', 'Redakteur: Bo Ek'],
      el: ['Συντάκτης: Άννα Λιντ'],
      es: ['Autor: Anna Lind'],
      fi: ['Toimittaja: Anna Lind'],
      fr: ['Auteur : Anna Lind'],
      hu: ['Szerző: Lind Anna'],
      id: ['Penulis: Anna Lind'],
      ja: ['記者：林安娜'],
      nb: ['Forfatter: Anna Lind'],
      pl: ['Autor: Anna Lind'],
      ru: ['Автор: Анна Линд', 'Авторы: Анна Линд, Бу Эк'],
      sv: ['Författare: Anna Lind'],
      tr: ['Yazar: Anna Lind'],
      vi: ['Tác giả: Anna Lind'],
      zh: ['作者：林安娜', '文: 林安娜', '编辑 ： 林安娜', '記者：林安娜'],
    },
    'head',
  );
  itKeepsIn({ de: ['Von Anna Lind'], fr: ['Par Anna Lind'], ru: ['Автор: Анна Линд'] });
  itKeepsIn(
    {
      de: ['Von Norden kommt Regen', 'Von Stadt zu Stadt', 'Von Hand', 'Vom Hafen Lindholm'],
      en: ['Von Anna Lind', 'Par Anna Lind'],
      es: ['Por la tarde en Lindholm', 'Por qué vuelve el barco'],
      fr: ['Par tous les temps', 'Par Lindholm'],
      it: ['Di notte sul molo'],
      nl: ['Door de storm'],
      sv: ['Av en slump'],
      zh: ['文化中心重新开放', '作者和他的船'],
    },
    'head',
  );
});

describe('bylines in Korean', () => {
  const lines = [
    '정덕현 기자',
    '정덕현 기자 jung@courier.example',
    '린드홀름=정덕현 특파원',
    '정덕현 칼럼니스트',
    '정덕현 논설위원',
  ];
  itCutsIn('byline/by', { ko: lines }, 'head');
  itCutsIn('byline/by', { ko: lines.slice(0, 2) }, 'tail');
  itKeepsIn({ ko: lines.slice(0, 2) });
  itKeepsIn({ ko: ['기자', '배를 처음 본 기자의 이야기', '기자 회견이 열린 항구', '정덕현 선장'] }, 'head');
});

describe('a byline behind a standfirst', () => {
  const behind = (paragraphs: number, line: Line): string[] =>
    cutsOf(pageOf([...ARTICLE.slice(0, paragraphs), line, ...ARTICLE.slice(paragraphs)], { title: TITLE }));

  it('is one behind the first paragraph, and one line further', () => {
    for (const [line, rule] of [
      ['By Anna Lind', 'byline/by'],
      ['Anna Lind, Staff Writer', 'byline/parts'],
    ] as const) {
      expect(behind(1, line)).toEqual([`${rule}: ${line}`]);
      expect(behind(2, line)).toEqual([`${rule}: ${line}`]);
      expect(behind(3, line)).toEqual([]);
    }
  });

  it('is one wherever the prose begins', () => {
    const lines = ['A week of storms', 'Harbour life', ARTICLE[0] ?? '', 'The island in winter', 'By Anna Lind'];
    const page = pageOf([...lines, ...ARTICLE.slice(1)], { title: TITLE });
    expect(cutsOf(page)).toEqual(['byline/by: By Anna Lind']);
  });
});

describe('who edited a Chinese article', () => {
  const page = (line: string): string[] =>
    cutsOf(
      pageOf(['城市新图书馆周末开放，市民排队参观，馆长说藏书超过二十万册，并设有儿童阅览区。', line], { lang: 'zh' }),
    );

  it.each(['（责任编辑：林小雨）', '（責任編輯 林小雨）', '责任编辑：林小雨'])('goes: %s', (line) => {
    expect(page(line)).toEqual([`byline/by: ${line}`]);
  });
});

describe('labels and contacts of authors', () => {
  itCuts('byline/label', ['Written by', 'REVIEWED BY:', 'Fact-checked by']);
  itCuts(
    'byline/contact',
    [
      'Write to Anna Lind at anna.lind@courier.example',
      'To contact the reporter on this story: Anna Lind in Lindholm at alind@courier.example',
    ],
    'tail',
  );
  itKeeps(['Reported by:', 'Written by hand', 'Write to your council at once', 'Contact Anna Lind at the office']);
});
