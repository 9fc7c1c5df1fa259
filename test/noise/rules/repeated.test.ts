import { describe, expect, it } from 'vitest';
import { ARTICLE, cutsOf, judge, keptOf, type Line, pageOf, TITLE } from '../page.js';

const [FIRST = '', SECOND = ''] = ARTICLE;

describe('the title said again', () => {
  it('is cut wherever it stands, in whatever case and punctuation', () => {
    expect(judge(TITLE, 'head')).toBe('repeated-title/same');
    expect(judge(`“${TITLE.toUpperCase()}”`, 'middle')).toBe('repeated-title/same');
  });

  it('is cut with the name of the site behind it', () => {
    expect(judge(`${TITLE} | Lindholm Courier`, 'head')).toBe('repeated-title/with-site');
    expect(judge(`${TITLE} – Lindholm Courier`, 'head')).toBe('repeated-title/with-site');
  });

  it('is kept as the beginning of a sentence, or where the title is a word or two', () => {
    expect(judge(`${TITLE}, and the islanders cheer`, 'head')).toBe('kept');
    expect(judge(`${TITLE} - ${'and the islanders cheer '.repeat(3)}`, 'head')).toBe('kept');
    expect(judge('Ferry - the oldest boat', 'middle', {}, { title: 'Ferry' })).toBe('kept');
  });
});

describe('a block said again', () => {
  it('is cut the second and the third time', () => {
    expect(cutsOf(pageOf([FIRST, SECOND, FIRST, ...ARTICLE.slice(2), FIRST.toUpperCase()]))).toEqual([
      `repeated-block/same: ${FIRST}`,
      `repeated-block/same: ${FIRST.toUpperCase()}`,
    ]);
  });

  it.each<[string, readonly Line[]]>([
    [
      'the refrain of a poem',
      ['Come in, come in, the tide is high', 'The lamp is lit', 'Come in, come in, the tide is high'],
    ],
    ['short answers', ['Were you afraid?', 'Never.', 'Are you now?', 'Never.', 'And then?', 'Yes.']],
    ['steps of a recipe', ['200 g flour', '2 eggs', 'Stir for 2 minutes.', '2 eggs', 'Stir for 2 minutes.']],
    ['rows of a table', [1, 2].map(() => ({ type: 'table', text: FIRST }))],
    ['lines of a program', [1, 2].map(() => ({ type: 'code', text: FIRST }))],
  ])('keeps %s', (_, lines) => {
    const page = pageOf([...ARTICLE.slice(1, 4), ...lines, ...ARTICLE.slice(4)], { title: TITLE });
    expect(keptOf(page)).toEqual(page.blocks.map(({ text }) => text));
  });
});
