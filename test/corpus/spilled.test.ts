import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spillInto } from '../../src/corpus/spilled.js';
import { standIn } from '../../src/corpus/stand-in.js';
import { openWorkplace } from '../../src/corpus/workplace.js';
import { isProseText } from '../../src/noise/place.js';
import { anyParagraph } from '../dedupe/texts.js';

const types = fc.constantFrom('heading', 'paragraph', 'list-item', 'quote', 'code', 'table', 'caption');
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constant('half \ud83d of a pair'),
  anyParagraph,
);
const anyDocument = fc.record(
  {
    id: fc.string(),
    publishedAt: fc.constant('2031-03-07'),
    blocks: fc.array(fc.record({ type: types, text: anyText, source: fc.nat(99) }), { maxLength: 5 }),
  },
  { requiredKeys: ['id', 'blocks'] },
);

describe('documents whose texts are in a file', () => {
  it('say the same as those in memory', () => {
    fc.assert(
      fc.property(fc.array(anyDocument, { maxLength: 5 }), (given) => {
        const workplace = openWorkplace();
        const { documents, add } = spillInto(workplace.texts);
        for (const document of given) add(document);
        const seen = documents.map(({ id, publishedAt, blocks }) => ({
          id,
          ...(publishedAt === undefined ? {} : { publishedAt }),
          blocks: Array.from(blocks, ({ type, text, source }) => ({ type, text, source })),
        }));
        expect(seen).toEqual(given);
        workplace.remove();
      }),
      { numRuns: 50 },
    );
  });

  it('are as many as there are', () => {
    const { documents, add } = spillInto(openWorkplace().texts);
    const blocks = Array.from(
      { length: 700 },
      (_, source) => ({ type: 'quote', text: `Line ${source}.`, source }) as const,
    );
    for (const id of ['a', 'b', 'c']) add({ id, blocks });
    expect(documents[2]?.blocks.at(699)).toMatchObject(blocks[699] ?? {});
  });
});

describe('many documents', () => {
  it('say the same again and again, in any order', () => {
    const { documents, add } = spillInto(openWorkplace().texts);
    for (let i = 0; i < 600; i++) add({ id: `${i}`, blocks: [{ type: 'paragraph', text: `Line ${i}.`, source: 0 }] });
    for (let round = 0; round < 2; round++)
      for (const i of [0, 599, 300, 1, 0])
        expect(documents[i]?.blocks.at(0), `${i}`).toMatchObject({ text: `Line ${i}.`, source: 0 });
    expect(documents.map(({ blocks }) => blocks.at(0)?.text)).toEqual(documents.map(({ id }) => `Line ${id}.`));
  });
});

describe('standIn', () => {
  it('has the same texts where the page has, and prose where it has', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
        const blocks = texts.map((text) => ({ type: 'paragraph', text }) as const);
        const stands = standIn({ id: 'a', metadata: { url: 'https://a.example/', title: 'T' }, blocks, warnings: [] });
        expect(stands.metadata).toEqual({ url: 'https://a.example/' });
        const names = stands.blocks.map(({ text }) => text);
        for (const [i, text] of texts.entries()) {
          expect(names.indexOf(names[i] ?? '')).toBe(texts.indexOf(text));
          expect(isProseText(names[i] ?? '')).toBe(isProseText(text));
        }
      }),
    );
    expect(standIn({ id: 'a', metadata: {}, blocks: [], warnings: [] }).metadata).toEqual({});
  });
});
