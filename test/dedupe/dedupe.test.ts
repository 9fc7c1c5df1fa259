import { describe, expect, it } from 'vitest';
import { dedupe } from '../../src/dedupe/dedupe.js';
import type { Dedupable } from '../../src/dedupe/result.js';
import { similarity } from '../../src/dedupe/similarity.js';
import type { DedupeOptions } from '../../src/options.js';
import { type Article, article, BRIDGE, MARKET, SCHOOL } from './texts.js';

const NEAR = BRIDGE.replace('old', 'ageing');

/** What each document keeps. */
async function kept(documents: readonly Dedupable[], options?: DedupeOptions): Promise<readonly (readonly string[])[]> {
  const result = await dedupe(documents, options);
  return result.documents.map(({ blocks }) => blocks.map(({ text }) => text));
}

/** As a caller in plain JavaScript may call it. */
function dedupeAnything(documents: unknown, options?: unknown): Promise<unknown> {
  return Reflect.apply(dedupe, undefined, [documents, options]);
}

describe('dedupe', () => {
  it('keeps a paragraph of two documents once, and says where the other went', async () => {
    const { documents, groups } = await dedupe([
      article('monday', [MARKET, BRIDGE], '2031-03-03'),
      article('tuesday', [NEAR, SCHOOL], '2031-03-04'),
    ]);
    const similar = similarity(NEAR, BRIDGE);
    expect(documents).toEqual([
      { ...article('monday', [MARKET, BRIDGE], '2031-03-03'), text: `${MARKET}\n\n${BRIDGE}`, duplicates: [] },
      {
        id: 'tuesday',
        publishedAt: '2031-03-04',
        text: SCHOOL,
        blocks: [{ type: 'paragraph', text: SCHOOL, source: 1 }],
        duplicates: [{ text: NEAR, source: 0, of: { id: 'monday', source: 1 }, similarity: similar, relation: 'near' }],
      },
    ]);
    expect(groups).toEqual([
      {
        kept: { id: 'monday', source: 1, text: BRIDGE },
        members: [{ id: 'tuesday', source: 0, text: NEAR, similarity: similar, relation: 'near' }],
      },
    ]);
  });

  it('puts all that went for one paragraph into one group', async () => {
    const { groups } = await dedupe([
      article('a', [BRIDGE]),
      article('b', [NEAR]),
      article('c', [BRIDGE.toUpperCase()]),
    ]);
    expect(
      groups.map(({ kept: { id }, members }) => [id, members.map((member) => [member.id, member.relation])]),
    ).toEqual([
      [
        'a',
        [
          ['b', 'near'],
          ['c', 'exact'],
        ],
      ],
    ]);
  });

  it('calls a copy that differs in case, quotes, dashes and spaces alone exact', async () => {
    const written = '“The bridge — the old one — is closed,” the council’s office said on Tuesday.';
    const typed = `"The bridge - the old one - is closed,"  the council's office said on TUESDAY.`;
    const { documents } = await dedupe([article('a', [written]), article('b', [typed])]);
    expect(documents[1]?.duplicates).toMatchObject([{ text: typed, similarity: 1, relation: 'exact' }]);
  });

  it('keeps what one document says twice', async () => {
    expect(await kept([article('a', [BRIDGE, MARKET, BRIDGE, NEAR])])).toEqual([[BRIDGE, MARKET, BRIDGE, NEAR]]);
  });

  it.each(['heading', 'caption'] as const)('never compares a %s', async (type) => {
    const documents = [article('a', [[type, BRIDGE]]), article('b', [[type, BRIDGE], BRIDGE]), article('c', [BRIDGE])];
    expect(await kept(documents)).toEqual([[BRIDGE], [BRIDGE, BRIDGE], []]);
  });

  it.each(['list-item', 'quote'] as const)('compares a %s with a paragraph', async (type) => {
    expect(await kept([article('a', [BRIDGE]), article('b', [[type, BRIDGE], SCHOOL])])).toEqual([[BRIDGE], [SCHOOL]]);
  });

  it.each(['code', 'table'] as const)(
    'lets a %s go only for an exact copy, and beside a paragraph that goes',
    async (type) => {
      const code = 'const boats = harbour.boats.filter((boat) => boat.length > 12 && boat.isAt(pier)).sort(byName);';
      const first = article('a', [BRIDGE, [type, code]]);
      expect(await kept([first, article('b', [SCHOOL, [type, code]])])).toEqual([
        [BRIDGE, code],
        [SCHOOL, code],
      ]);
      expect(await kept([first, article('b', [BRIDGE, [type, code]])])).toEqual([[BRIDGE, code], []]);
      const near = code.replace('12', '14');
      expect(await kept([first, article('b', [BRIDGE, [type, near]])])).toEqual([[BRIDGE, code], [near]]);
    },
  );

  it('lets a short paragraph go only for an exact copy', async () => {
    const [one, other] = ['Rain', 'rain'];
    expect(await kept([article('a', [one]), article('b', [other])], { threshold: 0.5 })).toEqual([[one], []]);
    expect(
      await kept([article('a', ['Rain fell on it.']), article('b', ['Rain fell on us.'])], { threshold: 0.5 }),
    ).toEqual([['Rain fell on it.'], ['Rain fell on us.']]);
  });

  it('keeps what two recipes or interviews both say in a few words', async () => {
    const recipe = (id: string, intro: string): Article =>
      article(id, [intro, ['list-item', 'Salt'], ['list-item', '1 egg'], 'Mix everything well.']);
    const documents = [recipe('a', BRIDGE), recipe('b', SCHOOL)];
    expect(await kept(documents)).toEqual(documents.map(({ blocks }) => blocks.map(({ text }) => text)));
  });

  it('lets a few words go in the company of a paragraph that goes, along a whole run of them', async () => {
    const contents = [BRIDGE, 'Salt', '1 egg', 'Why?', MARKET];
    expect(await kept([article('a', contents), article('b', contents)])).toEqual([contents, []]);
    expect(await kept([article('a', contents), article('b', ['Salt', '1 egg', BRIDGE, SCHOOL, 'Why?'])])).toEqual([
      contents,
      [SCHOOL, 'Why?'],
    ]);
  });

  it.each([
    ['Arabic', 'صوت مجلس الميناء يوم الثلاثاء على إغلاق الجسر القديم لمدة أحد عشر أسبوعا', 'صوت', 'قرر'],
    ['Chinese', '港口委员会周二投票决定从五月三日起关闭这座旧桥十一周以便进行维修工程', '决定', '同意'],
    [
      'decomposed French',
      'Le conseil a vote\u0301 mardi la fermeture du vieux pont a\u0300 partir du trois mai.',
      'vieux',
      'petit',
    ],
    ['emoji', 'The 🌉 is shut and 🚌 🚲 🚶 go round by the mill until the end of 🌧️ and 🌬️.', 'mill', 'hill'],
  ])('finds near copies in %s', async (_what, text, word, other) => {
    const changed = text.replace(word, other).normalize('NFC');
    const { documents } = await dedupe([article('a', [text]), article('b', [changed])], { threshold: 0.8 });
    expect(documents[1]?.duplicates).toMatchObject([{ text: changed, relation: 'near' }]);
  });

  it('finds near copies only from the threshold on', async () => {
    const documents = [article('a', [BRIDGE]), article('b', [NEAR])];
    const exactly = similarity(BRIDGE, NEAR);
    expect(await kept(documents, { threshold: exactly })).toEqual([[BRIDGE], []]);
    expect(await kept(documents, { threshold: exactly + 1e-9 })).toEqual([[BRIDGE], [NEAR]]);
  });

  it('keeps a paragraph that is alike only to one that went', async () => {
    const second = BRIDGE.replace('harbour council', 'council');
    const third = second.replace(' for eleven weeks', '');
    const threshold = 0.88;
    expect(similarity(BRIDGE, second)).toBeGreaterThan(threshold);
    expect(similarity(second, third)).toBeGreaterThan(threshold);
    expect(similarity(BRIDGE, third)).toBeLessThan(threshold);
    const documents = [article('a', [BRIDGE]), article('b', [second]), article('c', [third])];
    expect(await kept(documents, { threshold })).toEqual([[BRIDGE], [], [third]]);
  });

  describe('with a preference', () => {
    const longer = BRIDGE.replace('weeks', 'long weeks');
    const documents = [
      article('late', [BRIDGE], '2031-03-05'),
      article('early', [NEAR], '2031-03-04'),
      article('none', [longer]),
    ];

    it('keeps that of the document published first by default', async () => {
      expect(await kept(documents)).toEqual([[], [NEAR], []]);
      expect(await kept(documents, { prefer: 'earliest' })).toEqual([[], [NEAR], []]);
    });

    it('keeps the longest', async () => {
      expect(await kept(documents, { prefer: 'longest' })).toEqual([[], [], [longer]]);
    });

    it('keeps the first of the input', async () => {
      expect(await kept(documents, { prefer: 'first' })).toEqual([[BRIDGE], [], []]);
      expect(await kept(documents.toReversed(), { prefer: 'first' })).toEqual([[longer], [], []]);
    });
  });

  it('takes the first in reading order of what a document says twice, however its blocks are sorted', async () => {
    const twice = article('a', [BRIDGE, MARKET, BRIDGE]);
    const { groups } = await dedupe([{ ...twice, blocks: twice.blocks.toReversed() }, article('b', [BRIDGE])]);
    expect(groups.map(({ kept: { id, source } }) => [id, source])).toEqual([['a', 0]]);
  });

  it('keeps the duplicates of an earlier run, in reading order with new ones', async () => {
    const before = { text: MARKET, source: 0, of: { id: 'z', source: 4 }, similarity: 1, relation: 'exact' } as const;
    const first = article('a', [BRIDGE]);
    const second = { ...article('b', [MARKET, SCHOOL, BRIDGE]), duplicates: [{ ...before, source: 1 }, before] };
    const blocks = second.blocks.filter(({ source }) => source === 2);
    const { documents } = await dedupe([first, { ...second, blocks }]);
    expect(documents[1]?.duplicates.map(({ source, of }) => [source, of.id])).toEqual([
      [0, 'z'],
      [1, 'z'],
      [2, 'a'],
    ]);
  });

  it('keeps the other fields of a document, and changes none that it was given', async () => {
    const given = Object.freeze([
      Object.freeze({ ...article('a', [BRIDGE]), section: 'town' }),
      Object.freeze({ ...article('b', [BRIDGE]), section: 'sea' }),
    ]);
    const copy = structuredClone(given);
    const { documents } = await dedupe(given);
    expect(documents.map(({ section }) => section)).toEqual(['town', 'sea']);
    expect(given).toEqual(copy);
  });

  it('takes no document, documents without blocks, and blocks without text', async () => {
    expect(await dedupe([])).toMatchObject({ documents: [], groups: [], report: { paragraphs: 0 } });
    expect(await kept([article('a', []), article('b', ['', ' '])])).toEqual([[], ['', ' ']]);
  });

  it.each<readonly [string, unknown, string]>([
    ['null', null, 'document 1'],
    ['no id', { blocks: [] }, 'document 1'],
    ['no blocks', { id: 'a' }, 'document "a"'],
    ['blocks that are none', { id: 'a', blocks: 'x' }, 'document "a"'],
    ['a block without a source', { id: 'a', blocks: [{ type: 'paragraph', text: 'x' }] }, 'document "a"'],
    ['a block that is null', { id: 'a', blocks: [null] }, 'document "a"'],
  ])('refuses a document with %s, and names it', async (_what, document, name) => {
    await expect(dedupeAnything([document])).rejects.toMatchObject({
      name: 'ChaffinchError',
      code: 'invalid-document',
      message: expect.stringContaining(name),
    });
  });

  it.each<readonly [unknown, string]>([
    [false, 'do not call dedupe'],
    [null, 'dedupe'],
    [{ treshold: 0.9 }, 'did you mean "threshold"'],
    [{ prefer: 'longst' }, 'did you mean "longest"'],
    [{ threshold: 0 }, 'dedupe.threshold'],
    [{ contained: 'yes' }, 'dedupe.contained'],
    [{ allPairsUpTo: -1 }, 'dedupe.allPairsUpTo'],
    [{ allPairsUpTo: 0.5 }, 'dedupe.allPairsUpTo'],
    [{ lookAlike: true }, 'did you mean "lookAlikes"'],
  ])('refuses the options %j', async (options, message) => {
    const documents: readonly Article[] = [article('a', [BRIDGE])];
    await expect(dedupeAnything(documents, options)).rejects.toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining(message),
    });
  });
});

describe('dedupe, of documents and groups,', () => {
  it('gives groups in the order of their kept paragraphs', async () => {
    const { groups } = await dedupe([article('a', [BRIDGE, MARKET]), article('b', [MARKET, BRIDGE])]);
    expect(groups.map(({ kept }) => kept.source)).toEqual([0, 1]);
  });

  it('loses no block of a document whose blocks share a source', async () => {
    const blocks = [
      { type: 'heading', text: 'Bridge shut', source: 0 },
      { type: 'paragraph', text: BRIDGE, source: 0 },
    ] as const;
    const { documents } = await dedupe([article('a', [BRIDGE]), { id: 'b', blocks }]);
    expect(documents[1]?.blocks.map(({ text }) => text)).toEqual(['Bridge shut']);
  });

  it.each<readonly [string, unknown]>([
    ['no list', {}],
    ['a date that is no string', [{ ...article('a', [BRIDGE]), publishedAt: 5 }]],
  ])('refuses %s', async (_what, documents) => {
    await expect(Reflect.apply(dedupe, undefined, [documents])).rejects.toMatchObject({ name: 'ChaffinchError' });
  });
});
