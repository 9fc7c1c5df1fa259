import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../src/dedupe/columns.js';
import { normalise } from '../../src/dedupe/normalise.js';
import { article, articles, BRIDGE, shuffled } from './texts.js';

describe('readParagraphs', () => {
  it('gives two paragraphs one number exactly if their normalised texts are the same', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const { paragraphs, texts } = readParagraphs(list);
        const seen = new Map<string, number>();
        for (let i = 0; i < paragraphs.count; i++) {
          const text = list[paragraphs.document[i] ?? -1]?.blocks[paragraphs.block[i] ?? -1]?.text ?? '';
          const number = paragraphs.text[i] ?? -1;
          expect(seen.get(normalise(text)) ?? number).toBe(number);
          seen.set(normalise(text), number);
        }
        expect(texts.count).toBe(seen.size);
        expect([...seen].every(([text, number]) => normalise(texts.written(number)) === text)).toBe(true);
        expect([...seen].every(([text, number]) => texts.length[number] === text.length)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('lets the same writing stand for a text in whatever order documents come', () => {
    fc.assert(
      fc.property(
        articles.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        ([list, other]) => {
          const written = (of: typeof list): readonly string[] => {
            const { texts } = readParagraphs(of);
            return Array.from({ length: texts.count }, (_, i) => texts.written(i)).sort();
          };
          expect(written(other)).toEqual(written(list));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('leaves out headings, captions and what is empty', () => {
    const { paragraphs } = readParagraphs([
      article('a', [['heading', BRIDGE], '', ' \u200b', ['caption', BRIDGE], 'Rain']),
    ]);
    expect([paragraphs.count, paragraphs.block[0], paragraphs.common[0]]).toEqual([1, 4, 1]);
  });

  it('takes a text for one that may be near another if one of its paragraphs may, in any order', () => {
    for (const contents of [
      [['code', BRIDGE] as const, BRIDGE],
      [BRIDGE, ['code', BRIDGE] as const],
    ]) {
      const { paragraphs, texts } = readParagraphs([article('a', contents)]);
      expect([texts.count, texts.near[0]]).toEqual([1, 1]);
      expect([...paragraphs.common.slice(0, 2)].sort()).toEqual([0, 1]);
    }
  });
});
