import fc from 'fast-check';
import type { Block, BlockType, CleanDocument } from '../../src/document.js';

/** What deduplication needs of an article. */
export type Article = Pick<CleanDocument, 'id' | 'blocks' | 'publishedAt'>;

export const BRIDGE: string =
  'The harbour council voted on Tuesday to close the old bridge for eleven weeks from the third of May.';
export const MARKET: string =
  'Traders in the covered market say that the glass roof has leaked since the storm and nobody has come to mend it.';
export const SCHOOL: string =
  'Pupils of the hill school planted forty apple trees along the canal, one for each year since it opened.';

/** An article whose blocks are paragraphs, but for those that are given with a type. */
export function article(
  id: string,
  contents: readonly (string | readonly [BlockType, string])[],
  publishedAt?: string,
): Article {
  const blocks = contents.map((content, source): Block => {
    const [type, text] = typeof content === 'string' ? (['paragraph', content] as const) : content;
    return { type, text, source };
  });
  return { id, blocks, ...(publishedAt === undefined ? {} : { publishedAt }) };
}

/** Few different units, so that two texts share bigrams; among them halves of emoji, NFD, invisible characters. */
const units = fc.constantFrom(
  ...[
    'a',
    'b',
    'B',
    'ß',
    'é',
    'e\u0301',
    ' ',
    '\u00a0',
    '\u200b',
    '“',
    '"',
    '…',
    '😀',
    '\ud83d',
    '\ude00',
    '雨',
    'مط',
    'ﬁ',
  ],
);

/** Texts of every kind: empty, of one or two units, and longer. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: units, maxLength: 3 }),
  fc.string({ unit: units, maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Thresholds as users give them, and any other. */
export const anyThreshold: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0.5, 0.6, 2 / 3, 0.75, 0.8, 0.85, 0.9, 1),
  fc.double({ min: 0.05, max: 1, noNaN: true }),
);

const LONG = [
  BRIDGE,
  MARKET,
  'مجلس الميناء صوت يوم الثلاثاء على إغلاق الجسر القديم لمدة أحد عشر أسبوعا ابتداء من الثالث من مايو المقبل.',
  'Le conseil du port a vote\u0301 mardi la fermeture du vieux pont 🌉 pendant onze semaines a\u0300 partir du trois mai.',
];
const SHORT = [
  '',
  'Rain.',
  'rain.',
  '🌧️',
  'مطر',
  'The harbour council voted on Tuesday.',
  'The harbour council voted on Friday.',
];

/** Some words changed: near what else is made of the text, or not near enough. None is a number, a name, a negation. */
function variantOf(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat({ max: 16 }), fc.constantFrom('', 'again', 'maybe', '🙂'));
  return fc.array(edit, { maxLength: 3 }).map((edits) => {
    const words = text.split(' ');
    for (const [place, word] of edits) words[place] = word;
    return words.join(' ');
  });
}

/** Two long paragraphs made of one. */
export const twoVariants: fc.Arbitrary<readonly [string, string]> = fc
  .constantFrom(...LONG)
  .chain((text) => fc.tuple(variantOf(text), variantOf(text)));

export const anyParagraph: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...LONG).chain(variantOf) },
  { weight: 1, arbitrary: fc.constantFrom(...SHORT) },
);

const anyContent = fc.oneof(
  { weight: 8, arbitrary: anyParagraph },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom<BlockType>('heading', 'caption', 'list-item', 'quote'), anyParagraph),
  },
);

/** Half past nine at one place is not half past nine at another; some dates are none. */
const anyDate = fc.constantFrom(
  undefined,
  '2031-03-07',
  '2031-03-07T09:30:00+02:00',
  '2031-03-07T09:30:00Z',
  '2031-03-07T08:00:00-05:00',
  '2031-03-06T23:59:00Z',
  'last week',
);

/** Up to six articles with different ids, in any order. */
export const articles: fc.Arbitrary<readonly Article[]> = fc
  .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .tuple(fc.array(anyContent, { maxLength: 5 }), anyDate)
          .map(([contents, publishedAt]) => article(id, contents, publishedAt)),
      ),
    ),
  );

/** The same values in another order. */
export function shuffled<Value>(values: readonly Value[]): fc.Arbitrary<readonly Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}

/** One of a series of texts that are all alike, and all another. */
export function numbered(index: number): string {
  return `The ferry to the northern islands leaves from the fourth pier of the old harbour at noon, says notice ${index}.`;
}
