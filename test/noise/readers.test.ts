import { describe, expect, it } from 'vitest';
import { ARTICLE, cleaned, cutsOf, keptOf, named, pageOf, TITLE } from './page.js';

const below = (...lines: readonly string[]) => pageOf([...ARTICLE, ...lines], { title: TITLE });
const isOfReaders = (cut: string): boolean => /^comment-prompt\/(?:readers|voices): /u.test(cut);
const THREAD = [
  'Great article! My aunt waited on that quay for a week.',
  'Hi Petra, how is she now?',
  'She is well, and tired of fish.',
  'Thank you for this post, nobody else tells what happens out there.',
  'I agree, the mainland papers never do.',
  'Lovely read. Sailing there in June, ramp or no ramp.',
];

describe('what readers say below an article', () => {
  it('goes from the first voice on, what stands between voices with them', () => {
    expect(keptOf(below(...THREAD))).toEqual(ARTICLE);
    expect(cutsOf(below(...THREAD)).every(isOfReaders)).toBe(true);
  });

  it('goes from the heading of the comments to their form, however much it is, and is no warning', () => {
    const many = Array.from({ length: 8 }, (_, i) => [`Hello Mr ${'ABCDEFGH'[i]}`, ...THREAD]).flat();
    const { blocks, warnings } = cleaned(below('12 comments', 'What a week that was.', ...many, 'Leave a reply'));
    expect(blocks.map(({ text }) => text)).toEqual(ARTICLE);
    expect(warnings).toEqual([]);
  });

  it('is found by people who are greeted where the comments are closed', () => {
    const answers = ['Milan', 'Alex', 'Gary', 'Mohammad', 'Rosa'].flatMap((name) => [
      `Hi ${name},`,
      'The ramp was tested on Friday, with two lorries and a tractor on it.',
    ]);
    const question = 'Has anybody tried it with more than that?';
    // Who is answered has said something before.
    expect(keptOf(below(question, ...answers, 'Comments are closed.'))).toEqual(ARTICLE);
    expect(cutsOf(below(question, ...answers)).some(isOfReaders)).toBe(false);
  });

  it.each([
    [
      'German',
      [
        'Toller Bericht! Wir saßen auch fest.',
        'Hallo Petra, wie lange?',
        'Danke für den Artikel.',
        'Guter Beitrag, danke!',
      ],
    ],
    [
      'French',
      ['Bel article !', 'Bonjour Petra, combien de temps ?', 'Merci pour cet article.', 'Superbe billet, merci.'],
    ],
    [
      'Spanish',
      ['¡Excelente artículo!', 'Hola Petra, ¿cuánto tiempo?', 'Gracias por el artículo.', 'Buen aporte, gracias.'],
    ],
    ['Russian', ['Отличная статья!', 'Привет, Петра!', 'Спасибо за статью.', 'Интересная статья, спасибо.']],
  ])('goes in %s', (_, lines) => {
    expect(keptOf(below(...lines))).toEqual(ARTICLE);
  });

  it('ends a little behind the last voice where no form stands there', () => {
    const second = Array.from({ length: 20 }, (_, i) => `${ARTICLE[i % 6]} So much for day ${i} of the storm.`);
    expect(keptOf(below(...THREAD, ...second))).toEqual([...ARTICLE, ...second.slice(11)]);
  });

  it('is less sure without a form: careful keeps it', () => {
    expect(keptOf(below(...THREAD), { strictness: 'careful' })).toEqual([...ARTICLE, ...THREAD]);
  });

  it('is left to the elements in HTML', () => {
    const page = pageOf(
      [...ARTICLE, ...THREAD].map((text) => named(text, ['post'])),
      { title: TITLE },
    );
    expect(cutsOf(page).some(isOfReaders)).toBe(false);
  });
});

describe('voices that are the text', () => {
  const [one, two, three] = ARTICLE;
  it.each([
    [
      'a thread of a forum',
      'Boiler keeps losing pressure',
      [
        'Hi all, same problem here.',
        'Thanks for the tip, the pressure holds.',
        'Great info here. Mine was the valve.',
        two,
      ],
    ],
    [
      'subheadings',
      'Three towns by the sea',
      ['Useful information', one, 'Useful information', two, 'Useful information'],
    ],
    [
      'a tutorial',
      'Books in a table',
      ['@Entity', '@Id', one, '@RestController', 'Thank you for reading this article.', 'Leave a Reply Cancel reply'],
    ],
    [
      'samples of answers',
      'How to respond to reviews: 12 templates',
      ['Hi Anna, thank you for the great review!', 'Thank you for your review, Mark!', 'Great tip, thank you.', one],
    ],
    [
      'short reviews',
      'Books for a night without sleep',
      [
        'A great read for winter.',
        'Salt, by Henrik Moe',
        'An excellent read, if you can bear it.',
        'An interesting read.',
      ],
    ],
    [
      'advice',
      'Writing that is read',
      ['A good post answers one question.', 'A good article begins in the middle.', 'A good list has an order.', one],
    ],
    [
      'letters',
      'Your say: bypass, swans and a bench',
      ['I agree with Mrs Hale.', 'Thank you for the article on the swans.', 'Great article!', 'Nice post, too.'],
    ],
    [
      'German letters',
      'Briefe an die Redaktion',
      ['Danke für den Artikel.', 'Toller Bericht!', 'Ich stimme Ihnen zu.', 'Guter Beitrag.'],
    ],
    [
      'an interview with a form below',
      'The night shift of the baker',
      [
        'Hello Petra, how was it?',
        'Thank you for the tip about the oven.',
        'I agree that it is hot.',
        'Leave a comment',
      ],
    ],
    ['greetings of a lesson', 'First words on the island', ['Hello there', 'Hej', 'Hello again', one, 'Leave a Reply']],
    [
      'quoted comments',
      'A post that went round the world',
      ['“Great article!”', '“Thank you for this post.”', '“Lovely read.”', '“I agree.”', one],
    ],
  ])('stay: %s', (_, title, lines) => {
    const page = pageOf(
      [one, two, three, ...lines].filter((line) => line !== undefined),
      { title },
    );
    expect(cutsOf(page).filter(isOfReaders)).toEqual([]);
  });

  it('stay where they are code', () => {
    const lines = THREAD.map((text) => ({ type: 'code', text }) as const);
    expect(cutsOf(pageOf([...ARTICLE, ...lines], { title: TITLE })).filter(isOfReaders)).toEqual([]);
  });
});
