import { describe, expect, it } from 'vitest';
import { ARTICLE, cleaned, cutsOf, keptOf, named, pageOf, TITLE } from './page.js';

const comment = (name: string, day: number, text: string): string[] => [
  `${name} says:`,
  `May ${day}, 2031 at 1:3${day} pm`,
  text,
];
const thread = [
  ...comment('Anna Lind', 4, 'I was on that boat, and it was worse than they say.'),
  ...comment('islander', 5, 'Who pays? We do, as ever.'),
];
const below = (...lines: readonly string[]) => pageOf([...ARTICLE, ...lines], { title: TITLE });

describe('what readers wrote below an article', () => {
  it('goes from the first name on, with what the last one says', () => {
    expect(keptOf(below(...thread, 'And so it is.'))).toEqual(ARTICLE);
    expect(cutsOf(below(...thread)).every((cut) => cut.startsWith('comment-prompt/thread: '))).toBe(true);
  });

  it('ends a few paragraphs behind the last name: another article may follow', () => {
    const second = Array.from({ length: 30 }, (_, i) => `${ARTICLE[i % 6]} So much for day ${i} of the storm.`);
    expect(keptOf(below(...thread, ...second))).toEqual([...ARTICLE, ...second.slice(5)]);
  });

  it('ends before a name that stands too far from the others', () => {
    const [name = '', date = ''] = thread;
    const second = Array.from({ length: 30 }, (_, i) => `${ARTICLE[i % 6]} So much for day ${i} of the storm.`);
    expect(keptOf(below(...thread, ...second, name, date, 'Late.'))).toEqual(
      expect.arrayContaining([...ARTICLE, ...second.slice(5), name, 'Late.']),
    );
  });

  it('goes however much it is, and is no warning', () => {
    const many = Array.from({ length: 20 }, (_, i) => comment(`Reader ${i}`, i % 9, `${ARTICLE[i % 6]} I say.`)).flat();
    const { blocks, warnings } = cleaned(below(...many));
    expect(blocks.map(({ text }) => text)).toEqual(ARTICLE);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['Anna Lind sagt:', '4. Mai 2031 um 13:34 Uhr'],
    ['Anna Lind dit :', '4 mai 2031 à 13 h 34'],
    ['Anna Lind dice:', '4 de mayo de 2031 a las 13:34'],
    ['Анна Линд говорит:', '04.05.2031 в 13:34'],
    ['林小雨说：', '2031年5月4日 下午1:34'],
  ])('is known by its names and dates in other languages: %s', (name, date) => {
    expect(keptOf(below(name, date, 'So it is.', name, date, 'It is not.'))).toEqual(ARTICLE);
  });

  it('stays where one name alone is met, and much follows it', () => {
    const one = comment('Anna Lind', 4, 'The boat is late.');
    const rest = Array.from({ length: 12 }, (_, i) => `The crew mended plank ${i} of the old ramp on the quay.`);
    expect(cutsOf(below(...one, ...rest)).filter((cut) => cut.startsWith('comment-prompt/thread'))).toEqual([]);
    expect(keptOf(below(...one))).toEqual(ARTICLE);
  });

  it('stays where no article stands before it, as in a forum', () => {
    const forum = pageOf([...ARTICLE.slice(0, 2), ...thread], { title: TITLE });
    expect(cutsOf(forum).filter((cut) => cut.startsWith('comment-prompt/thread'))).toEqual([]);
  });

  it('is left to the elements in HTML', () => {
    const page = pageOf(
      [...ARTICLE, ...thread].map((text) => named(text, ['post'])),
      { title: TITLE },
    );
    expect(cutsOf(page).filter((cut) => cut.startsWith('comment-prompt/thread'))).toEqual([]);
  });
});

describe('what looks like the name and date of a comment', () => {
  it.each([
    ['As the harbour master says:', 'We sailed on Monday at dawn.'],
    ['The crew says', '4 May 2031'],
    ['What the Bible says', 'Romans 8:28-30'],
    ['What Jesus says:', 'Matthew 5:3-12'],
    ['What the museum says:', 'Mon–Fri 9:00–17:00'],
    ['What the coach says:', '3:2 (1:1)'],
    ['What the law says:', 'Art. 5:3 and 7 of 1984'],
    ['The witness says', '12 May 2019, 9:05 am'],
    ['7 pm: the choir', 'May 4, 2031 at 1:34 pm'],
  ])('stays: %s', (first, second) => {
    const cuts = cutsOf(below(first, second, first, second));
    expect(cuts.filter((cut) => cut.startsWith('comment-prompt/thread'))).toEqual([]);
  });
});
