import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.js';
import { ARTICLE, cleaned, cutsOf, ownRule, pageOf } from './page.js';

const [FIRST = '', SECOND = '', ...REST] = ARTICLE;

describe('what differs in a number', () => {
  it('is no repetition', () => {
    const match = (score: string): string =>
      `The first match of the day ended ${score} after both sides had missed a penalty in the rain.`;
    expect(cutsOf(pageOf([FIRST, match('2-1'), match('4-3'), SECOND]))).toEqual([]);
    expect(cutsOf(pageOf([FIRST, match('2-1'), SECOND, match('2-1')]))).toHaveLength(1);
  });

  it('is not the title', () => {
    expect(cutsOf(pageOf(['Round 2', FIRST, SECOND], { title: 'Round 1' }))).toEqual([]);
  });
});

describe('a page whose title is not known', () => {
  it.each(['* * *', '—', `${'The harbour is old. '.repeat(100)}`])(
    'keeps what stands before a separator or a long paragraph: %#',
    (separator) => {
      const { blocks } = cleaned(pageOf(['Pier saved', 'A town decides', FIRST, separator, SECOND]));
      expect(blocks.map(({ text }) => text)).toContain('Pier saved');
    },
  );
});

describe('a timeline', () => {
  it('keeps its dates', async () => {
    const days = ['January 4, 2024', 'January 9, 2024', 'March 2, 2024', 'May 11, 2024'];
    const text = [
      'How the pier was lost and saved',
      ...days.flatMap((day, i) => [day, REST[i % REST.length] ?? FIRST]),
    ].join('\n\n');
    const document = await clean({ text });
    for (const day of days) expect(document.text).toContain(day);
  });
});

describe('a paragraph with a credit behind it', () => {
  it('loses the credit alone', () => {
    const prose = `${FIRST} ${SECOND}`;
    const { blocks } = cleaned(pageOf([`${prose} (Photo: Anna Lind)`, ...REST]));
    expect(blocks[0]?.text).toBe(prose);
  });
});

describe('legal text', () => {
  it('keeps its third letter, and a sentence about rights', () => {
    const lines = [
      FIRST,
      '(c) The 2019 amendment of the act applies to every tenant of the harbour from the first of May.',
      'The label of the company still prints that all rights reserved by the author are reserved on each record it sells in the shop by the pier.',
      SECOND,
    ];
    expect(cutsOf(pageOf(lines), { strictness: 'careful' })).toEqual([]);
  });

  it('keeps the numbers and names of its articles', () => {
    expect(cutsOf(pageOf([FIRST, 'Article 5. Privacy policy', SECOND, '5. Read more', ...REST]))).toEqual([]);
  });
});

describe('verse and reported speech', () => {
  it.each(['Share this,', 'Follow us, they said, and we did, all the way to the end of the breakwater.', 'Read more,'])(
    'keep %j',
    (line) => {
      expect(cutsOf(pageOf([FIRST, line, SECOND]))).toEqual([]);
    },
  );
});

describe('rules of a user', () => {
  it('are not made surer by their place', () => {
    const page = pageOf([...ARTICLE, 'The end of the pier']);
    expect(cutsOf(page, { rules: [ownRule('end of the pier', 0.1)] })).toEqual([]);
  });

  it.each([true, { confidence: Number.NaN }, { confidence: 95 }, Promise.resolve(), { confidence: 0.9, start: -1 }])(
    'must give evidence, not %j',
    async (evidence) => {
      const rule = { id: 'own/odd', kind: 'share', description: 'Odd', test: () => evidence };
      const run = Reflect.apply(clean, undefined, [{ id: 'a', text: FIRST }, { rules: [rule] }]);
      await expect(run).rejects.toThrow(/rule "own\/odd" must give/u);
    },
  );

  it('are named when they throw', async () => {
    const test = (): never => {
      throw new Error('boom');
    };
    const run = clean(
      { id: 'a', text: FIRST },
      { rules: [{ id: 'own/loud', kind: 'share', description: 'Loud', test }] },
    );
    await expect(run).rejects.toMatchObject({ name: 'ChaffinchError', message: 'rule "own/loud" failed: boom' });
  });
});

describe('kinds that the user keeps', () => {
  it('stay, whatever else the block may be', async () => {
    const figure = '<figure><img src="a.png"><figcaption>Photo: Anna Lind</figcaption></figure>';
    const html = `<html><body><article><p>${FIRST}</p>${figure}<p>${SECOND}</p><p>${REST.join(' ')}</p></article></body></html>`;
    for (const kind of ['photo-credit', 'caption'] as const) {
      const { text, noted } = await clean({ html }, { keep: [kind] });
      expect(text).toContain('Photo: Anna Lind');
      expect(noted).toMatchObject([{ kind }]);
    }
    expect((await clean({ html })).text).not.toContain('Photo');
  });
});
