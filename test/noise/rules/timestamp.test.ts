import { describe, expect, it } from 'vitest';
import { itCutsIn, itKeepsIn } from '../in-language.js';
import { ARTICLE, cutsOf, pageOf, TITLE } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('when the article appeared', () => {
  itCuts('timestamp/phrase', ['3 hours ago', 'Last updated:', '5 min read', 'Just now']);
  itCuts('timestamp/reading-time', ['Reading time: 7 minutes.', 'Read: 4 min']);
  itCuts('timestamp/date-words', [
    'Updated Nov 19, 9:41 AM',
    'Posted 4 May 2026 at 14:05 GMT',
    'Published on 12/05/2026',
  ]);
  itCuts('timestamp/date-words', ['Monday 4 May', '4 May 2026, 9.41am', 'Mon, 04 May 2026 07:41:00 GMT'], 'head');
  itCuts('timestamp/date-words', ['4 May 2026'], 'tail');
  itCuts('timestamp/neighbours', ['Yesterday', 'Published'], 'head');
});

describe('dates and times in an article', () => {
  itKeeps([
    'Monday 4 May',
    '4 May 2026',
    'Yesterday',
    '20 minutes',
    'Last week',
    '1984',
    '4 + 5 = 9',
    '7 pm: The choir sings',
    'Published by Harbour Books in 2026',
  ]);
  itKeeps(['12 minutes and a lifetime', 'May you read this in March.', '3rd June 1884', '4 May 1989'], 'head');
});

describe('dates in other languages, at the head', () => {
  itCutsIn(
    'timestamp/date-words',
    {
      ar: ['الاثنين 4 مايو 2026', '٤ مايو ٢٠٢٦'],
      ca: ['4 d’abril de 2026 a les 14:05 h'],
      cs: ['4. května 2026', '4. května 2026 v 14:05'],
      da: ['4. maj 2026 kl. 14.05'],
      de: ['4. März 2026, 9.41 Uhr', 'Mo., 04.05.2026, 14:05 Uhr'],
      el: ['4 Μαΐου 2026'],
      es: ['lunes, 4 de mayo de 2026', '4 de mayo de 2026 a las 14:05 h'],
      fi: ['4. toukokuuta 2026 klo 14.05'],
      fr: ['Le 4 août 2026', 'lundi 4 mai 2026 à 14 h 05'],
      hi: ['सोमवार, 4 मई 2026'],
      hr: ['4. svibnja 2026. u 14:05'],
      hu: ['2026. május 4., hétfő'],
      id: ['Senin, 4 Mei 2026 14:05 WIB'],
      it: ['lunedì 4 maggio 2026, ore 14:05'],
      ja: ['2026年5月4日', '2026年5月4日（月曜日） 14時05分'],
      ko: ['2026년 5월 4일 월요일', '2026년 5월 4일 오후 2시 5분'],
      nb: ['4. mai 2026 kl. 14.05'],
      nl: ['maandag 4 mei 2026 om 14.05 uur'],
      pl: ['4 maja 2026, godz. 14:05', 'poniedziałek, 4 maja 2026'],
      pt: ['4 de maio de 2026 às 14h05'],
      ru: ['4 мая 2026, 14:05', 'понедельник, 4 мая 2026 года'],
      sv: ['4 maj 2026 kl. 14.05'],
      th: ['4 พฤษภาคม 2569'],
      tr: ['4 Ağustos 2026 Salı, saat 14:05'],
      uk: ['4 травня 2026 року, 14:05'],
      vi: ['Thứ Hai, ngày 4 tháng 5 năm 2026'],
      zh: ['2026年5月4日 星期一 14:05'],
    },
    'head',
  );
  itCutsIn('timestamp/date-words', { de: ['4. Mai 2026'], ja: ['2026年5月4日'], ru: ['4 мая 2026'] }, 'tail');
  itKeepsIn({ de: ['4. Mai 2026'], fr: ['Le 4 mai 2026'], ja: ['2026年5月4日'], pl: ['4 maja'], ru: ['4 мая 2026'] });
  itKeepsIn(
    {
      de: ['Am 4. Mai am Hafen', 'Um 9 Uhr', '20 Minuten bis zur Insel'],
      en: ['4 мая 2026', '4. März 2026'],
      fr: ['Le 4 mai, la fête', '4 heures en mer'],
      ja: ['5月4日の港', '2026年'],
      ko: ['5월 4일의 항구'],
      pl: ['4 maja na wyspie'],
      ru: ['4 мая на острове', '20 лет спустя'],
      zh: ['5月4日的渡轮'],
    },
    'head',
  );
});

describe('dates behind words such as "Updated" in other languages', () => {
  itCutsIn('timestamp/dated', {
    cs: ['Publikováno: 4. května 2026'],
    de: ['Aktualisiert am 4. Mai 2026', 'Stand: 04.05.2026, 14:05 Uhr', 'Veröffentlicht am 04.05.2026'],
    ja: ['更新日：2026/05/04'],
    ko: ['입력 2026.05.04 14:05'],
    nb: ['Publisert 4. mai 2026'],
    nl: ['Gepubliceerd op 4 mei 2026'],
    pl: ['Opublikowano: 4 maja 2026', 'Data publikacji: 4 maja 2026, godz. 14:05'],
    ro: ['Publicat: 4 mai 2026'],
    ru: ['Обновлено: 4 мая 2026, 14:05', 'Опубликовано 4 мая 2026'],
    sv: ['Uppdaterad 4 maj 2026'],
    zh: ['发布时间：2026-05-04 14:05'],
  });
  itCutsIn('timestamp/phrase', { de: ['vor 3 Stunden', '4 Min. Lesezeit'], ru: ['3 часа назад'], zh: ['3小时前'] });
  itKeepsIn({
    de: ['Aktualisiert wird die Karte 2 Mal im Jahr', 'Aktualisiert am 4. Mai 2026 hing die Liste im Rathaus.'],
    fr: ['Publié le 4 mai, le livre est déjà épuisé en 3 jours', 'Mis à jour, le plan montre 20 quais'],
    pl: ['Opublikowano 300 listów kapitana', 'Aktualizacja rozkładu objęła 20 kursów'],
    ru: ['Обновлено: мост и причал', 'Опубликовано 300 писем капитана.'],
  });
});

describe('sentences and subheadings that begin with "Updated" or "Published"', () => {
  const lines = [
    'Updated charts for the harbour cost 20 crowns',
    'Updated 20 minutes after the storm, the list named every boat',
    'Updated: 20 boats are missing',
    'Updated 3 times',
    'Last updated in 1984, the chart still shows the old quay',
    'Published on 4 May 2026 as a book of 300 pages',
  ];
  itKeeps(lines);
  itKeeps(lines, 'head');
});

describe('a date behind a standfirst', () => {
  const behind = (paragraphs: number): string[] =>
    cutsOf(pageOf([...ARTICLE.slice(0, paragraphs), '4 May 2026', ...ARTICLE.slice(paragraphs)], { title: TITLE }));

  it('is that of the article behind the first paragraph, and one line further', () => {
    expect(behind(1)).toEqual(['timestamp/date-words: 4 May 2026']);
    expect(behind(2)).toEqual(['timestamp/date-words: 4 May 2026']);
    expect(behind(3)).toEqual([]);
  });
});

describe('dates as subheadings of a timeline', () => {
  const timeline = (lang: string, dates: readonly string[]): string[] =>
    cutsOf(
      pageOf([...dates.flatMap((date, i) => [date, ARTICLE[i] ?? '']), ...ARTICLE.slice(3)], { title: TITLE, lang }),
    );

  it.each([
    ['en', '4 May 2026', '5 May 2026', 'Tuesday 12 May'],
    ['de', '4. März 2026', '5. März 2026', 'Dienstag, 12. Mai'],
    ['fr', 'Le 4 août 2026', 'Le 5 août 2026', 'Mercredi 12 août'],
    ['ru', '4 мая 2026', '5 мая 2026', '12 мая'],
    ['pl', '4 maja 2026', '5 maja 2026', '12 maja'],
    ['ja', '5月4日', '5月5日', '5月12日'],
  ])('stay, the first one too (%s)', (lang, ...dates) => {
    expect(timeline(lang, dates)).toEqual([]);
  });

  it('are three at least: of two the first is that of the article', () => {
    expect(timeline('de', ['4. März 2026', '5. April 2026'])).toContain('timestamp/date-words: 4. März 2026');
  });

  it('leave a line that tells of the article what it is', () => {
    const dates = ['4 May 2026', '5 May 2026', '12 May 2026'];
    const lines = ['Updated 13 May 2026', ...dates.flatMap((date, i) => [date, ARTICLE[i] ?? '']), ...ARTICLE.slice(3)];
    expect(cutsOf(pageOf(lines, { title: TITLE }))).toEqual(['timestamp/date-words: Updated 13 May 2026']);
  });
});

describe('date and source in one line', () => {
  itCutsIn('timestamp/source', {
    zh: [
      '2031-05-12 10:22:11　来源：海湾日报(东城)　有0人参与',
      '2031年05月12日 10:22 　來源：今日海灣雜誌',
      '时间：2031-05-12 来源: 海湾日报',
      'http://www.bay.example 2031-05-12 18:10 来源： 海湾网',
    ],
  });
  itKeepsIn({
    zh: [
      '2031年5月12日，渡轮从本岛出发，消息来源：港口办公室。',
      '2031年5月12日 10:22 来源：海湾日报 海湾大桥今天早上重新开放，市长出席了仪式。',
      '2008年5月12日14:28 记者：您当时在哪里？您看到了什么？',
    ],
  });
});
