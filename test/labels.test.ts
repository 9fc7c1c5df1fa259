import { describe, expect, it } from 'vitest';
import { clean, cleanAll } from '../src/index.js';
import { readFixtures, readShared, squeeze } from './fixtures.js';

/** Lines of a clean text, as the labels write them: list markers and table tabs apart. */
function linesOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\n\t]/u).map((line) => squeeze(line.replace(/^\s*[-•*]\s+/u, ''))));
}

describe('articles with every line labelled by their writer', () => {
  for (const { name, source, labels } of readFixtures()) {
    describe(name, async () => {
      const document = await clean(source);
      const text = squeeze(document.text);
      const lines = linesOf(document.text);

      it('has its title found', () => {
        expect(squeeze(document.title ?? '')).toBe(labels.title);
      });

      it('loses nothing of its content', () => {
        expect(labels.content.filter((content) => !text.includes(squeeze(content)))).toEqual([]);
      });

      it('keeps what is cut only on request', () => {
        expect(
          labels.optional.filter((optional) => optional.missed === undefined && !text.includes(squeeze(optional.text))),
        ).toEqual([]);
      });

      it('keeps no noise but what is known to be missed', () => {
        const kept = labels.noise.filter((noise) => lines.has(squeeze(noise.text)));
        expect(kept.filter(({ missed }) => missed === undefined)).toEqual([]);
      });

      it('says of nothing that it is missed when it is cut', () => {
        const missed = labels.noise.filter((noise) => noise.missed !== undefined);
        expect(missed.filter((noise) => !lines.has(squeeze(noise.text)))).toEqual([]);
      });
    });
  }
});

describe('paragraphs that several articles share', async () => {
  const documents = await cleanAll(readFixtures().map(({ source }) => source));
  const keeps = (article: string, text: string): boolean =>
    documents.some(({ id, blocks }) => id === article && blocks.some((block) => squeeze(block.text) === squeeze(text)));

  for (const { paragraphs, difference } of readShared().duplicates) {
    it(`are kept once: ${difference}, ${paragraphs.map(({ article }) => article).join(', ')}`, () => {
      expect(paragraphs.filter(({ article, text }) => keeps(article, text))).toHaveLength(1);
    });
  }

  for (const { paragraphs, difference } of readShared().lookalikes) {
    it(`stay all where they differ in a ${difference}: ${paragraphs.map(({ article }) => article).join(', ')}`, () => {
      expect(paragraphs.filter(({ article, text }) => !keeps(article, text))).toEqual([]);
    });
  }
});
