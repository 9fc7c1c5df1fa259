import { describe, expect, it } from 'vitest';
import { ARTICLE, cutsOf, type Line, pageOf, TITLE } from './page.js';

const inside = (...lines: readonly Line[]) =>
  pageOf([...ARTICLE.slice(0, 3), ...lines, ...ARTICLE.slice(3)], { title: TITLE });
const atEnd = (...lines: readonly Line[]) => pageOf([...ARTICLE, ...lines], { title: TITLE });
const all = (rule: string, lines: readonly string[]) => lines.map((line) => `${rule}: ${line}`);
const heading = (text: string, level = 2): Line => ({ type: 'heading', level, text });

describe('headlines after the last paragraph', () => {
  const TEN = 'Ten boats that never came back';
  const SCHOOL = 'Storm closes school on the island';
  const GULLS = 'Why gulls love chips so much';
  const BELL = 'New bell for the church on the point';
  const SOUP = 'Harbour café wins a prize for its soup';
  const LONG_QUESTION = 'Who pays for the new ramp if the council says no again on Thursday?';

  it('go if one of them is said twice: the lists of several boxes', () => {
    const teasers = [TEN, SCHOOL, GULLS, BELL, SOUP, SCHOOL];
    expect(cutsOf(atEnd(...teasers))).toEqual(all('related-link/twice', teasers));
  });

  it('may be long questions, which are no paragraphs', () => {
    const teasers = [TEN, SCHOOL, LONG_QUESTION, BELL, SOUP, SCHOOL];
    expect(cutsOf(atEnd(...teasers))).toEqual(all('related-link/twice', teasers));
  });

  it('stay if each is said once: a list at the end of an article', () => {
    expect(cutsOf(atEnd(TEN, SCHOOL, GULLS, LONG_QUESTION))).toEqual([]);
  });

  it('stay if there are only five of them', () => {
    expect(cutsOf(atEnd(TEN, SCHOOL, GULLS, BELL, SCHOOL))).toEqual([]);
  });

  it('stay as short lines, which come again in poems', () => {
    expect(cutsOf(atEnd('Row for the light', 'The rope is wet', 'Row for the light', 'The lamp is low'))).toEqual([]);
  });

  it('stay as sentences', () => {
    const answers = ['The boat was full.', 'We waited in the rain.', 'The boat was full.', 'Nobody told us why.'];
    expect(cutsOf(atEnd(...answers))).toEqual([]);
  });

  it('stay inside the article, and on a page without prose', () => {
    expect(cutsOf(inside(TEN, SCHOOL, GULLS, BELL, SOUP, SCHOOL))).toEqual([]);
    expect(cutsOf(pageOf([TEN, SCHOOL, GULLS, BELL, SCHOOL, 'Islanders vote on a second boat']))).toEqual([]);
  });

  it('stay as code, a table or a quotation', () => {
    for (const type of ['code', 'table', 'quote'] as const)
      expect(cutsOf(atEnd(...[TEN, SCHOOL, GULLS, BELL, SOUP, SCHOOL].map((text): Line => ({ type, text }))))).toEqual(
        [],
      );
  });
});

describe('a long headline between paragraphs', () => {
  const [FIRST = '', SECOND = '', ...REST] = ARTICLE;
  const LINK = 'Read also: Ten boats that never came back';
  const LEAD_IN = `related-link/lead-in: ${LINK}`;
  const TEASER = 'Islanders vote on a second boat after the storm that cut them off for six whole days';
  /** What is cut beside the link of an article with a line of its own further down. */
  const besideLink = (line: Line) => cutsOf(pageOf([FIRST, LINK, SECOND, line, ...REST], { title: TITLE }));

  it('goes where another link has its lead-in', () => {
    expect(besideLink(TEASER)).toEqual([LEAD_IN, `related-link/inside: ${TEASER}`]);
  });

  it('stays where no link stands between paragraphs', () => {
    expect(cutsOf(inside(TEASER))).toEqual([]);
    expect(cutsOf(pageOf([FIRST, TEASER, SECOND, ...REST, LINK], { title: TITLE }))).toEqual([LEAD_IN]);
  });

  it('stays where it is short: a subheading', () => {
    expect(besideLink('Islanders vote on a second boat after the storm')).toEqual([LEAD_IN]);
  });

  it('stays as a heading, an item of a list or a quotation', () => {
    expect(besideLink(heading(TEASER))).toEqual([LEAD_IN]);
    for (const type of ['list-item', 'quote'] as const) expect(besideLink({ type, text: TEASER })).toEqual([LEAD_IN]);
  });

  it('stays where it introduces what follows, is cut off, or quotes', () => {
    const lines = [`${TEASER}:`, `${TEASER} …`, `“${TEASER}”`, `${TEASER}, as one “eternity”`, TEASER.toLowerCase()];
    for (const line of lines) expect(besideLink(line)).toEqual([LEAD_IN]);
    expect(besideLink(`The choice is hers: ${TEASER}`)).toEqual([LEAD_IN]);
  });

  it('stays where a short line stands beside it', () => {
    const lines = [FIRST, LINK, SECOND, 'The second boat', TEASER, ...REST];
    expect(cutsOf(pageOf(lines, { title: TITLE }))).toEqual([LEAD_IN]);
  });

  it('stays where many lines are unfinished, as in texts that leave out the full stop', () => {
    const [third = '', fourth = '', ...others] = REST;
    const other = 'The harbour master keeps the keys of the old lamp in a drawer of his kitchen table';
    expect(cutsOf(pageOf([FIRST, LINK, SECOND, TEASER, third, other, fourth, ...others], { title: TITLE }))).toEqual([
      LEAD_IN,
    ]);
  });

  it('stays for a careful reader', () => {
    const page = pageOf([FIRST, LINK, SECOND, TEASER, ...REST], { title: TITLE });
    expect(cutsOf(page, { strictness: 'careful' })).toEqual([]);
  });
});

describe('beginnings of other articles after the last paragraph', () => {
  const BOATS = 'Ten boats that never came back';
  const BOATS_BEGIN = 'Of the ten boats that left the harbour in the winter of 1911 none was seen again, but ...';
  const BELL_BEGIN = 'The old one cracked in the storm of last year, and a new bell hangs since Sunday in the […]';
  const SOUP_BEGIN = 'A jury of four has tasted the soups of all cafés along the coast, and found that the best…';
  const TEASERS = [BOATS, BOATS_BEGIN, 'New bell for the church', BELL_BEGIN, 'By Anna Lind', SOUP_BEGIN, 'More'];
  const isTold = (lines: readonly string[]): boolean =>
    lines.some((line) => /^related-link\/(?:cut-short|beginnings): /u.test(line));

  it('go where three break off, with their headlines and what stands below', () => {
    const cuts = cutsOf(atEnd(...TEASERS));
    for (const line of [BOATS, BOATS_BEGIN, 'New bell for the church', BELL_BEGIN, SOUP_BEGIN])
      expect(cuts).toContain(`related-link/beginnings: ${line}`);
    expect(cuts).toHaveLength(TEASERS.length);
  });

  it('stay where two do: a story may end so', () => {
    expect(cutsOf(atEnd(BOATS_BEGIN, BELL_BEGIN))).toEqual([]);
  });

  it('stay before a paragraph of the article', () => {
    expect(cutsOf(inside(BOATS_BEGIN, BELL_BEGIN, SOUP_BEGIN))).toEqual([]);
  });

  it('stay where they are most of the page, or where nearly nothing stands before them', () => {
    const begins = [BOATS_BEGIN, BELL_BEGIN, SOUP_BEGIN];
    expect(isTold(cutsOf(pageOf([...ARTICLE.slice(0, 2), ...begins], { title: TITLE })))).toBe(false);
    const many = Array.from({ length: 5 }, (_, n) => begins.map((text) => `${n} ${text}`)).flat();
    expect(isTold(cutsOf(pageOf([...ARTICLE.slice(0, 3), ...many], { title: TITLE })))).toBe(false);
  });

  it('stay as quotations, short lines, code or a table', () => {
    for (const type of ['quote', 'code', 'table', 'list-item'] as const)
      expect(
        cutsOf(atEnd(...[BOATS_BEGIN, BELL_BEGIN, SOUP_BEGIN].map((text): Line => ({ type, text })))),
        type,
      ).toEqual([]);
    expect(cutsOf(atEnd('And then…', 'And then…', 'Nothing …'))).toEqual([]);
  });
});

describe('teasers with a link to the rest', () => {
  const FERRY = 'The islanders wait for a second ferry that… Read more';
  const RAMP = 'Engineers measure the old ramp before... Read More';

  it('go, two of them wherever they stand', () => {
    expect(cutsOf(inside(FERRY, RAMP))).toEqual(all('related-link/read-more', [FERRY, RAMP]));
    expect(cutsOf(atEnd('The church has a new bell since... Read more', FERRY, RAMP))).toHaveLength(3);
  });

  it('lose only the link where there is one of them: it may be the article, told in part', () => {
    expect(cutsOf(atEnd(FERRY))).toEqual(['read-more/ending: Read more']);
  });

  it('lose only their links on a page of nothing else: there they are the content', () => {
    const page = pageOf([FERRY, RAMP, ...ARTICLE.slice(0, 2)], { title: TITLE });
    expect(cutsOf(page)).toEqual(['read-more/ending: Read more', 'read-more/ending: Read More']);
  });
});
