import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dedupe } from '../../src/dedupe/dedupe.js';
import { similarity } from '../../src/dedupe/similarity.js';
import type { Duplicate } from '../../src/document.js';
import { PREFERENCES } from '../../src/options.js';
import { expectedDuplicates } from './model.js';
import { type Article, articles, shuffled } from './texts.js';

const options = fc.record({
  threshold: fc.constantFrom(0.6, 0.75, 0.85, 0.95, 1),
  prefer: fc.constantFrom(...PREFERENCES),
});
const runs = { numRuns: 200 };

/** The articles and the same ones in another order. */
const inTwoOrders = articles.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));

function byId<Value extends { readonly id: string }>(values: readonly Value[]): readonly Value[] {
  return [...values].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('dedupe, on any articles', () => {
  it('does what the simple quadratic model does', async () => {
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(articles, options, async (list, given) => {
        const { documents } = await dedupe(list, given);
        const expected = expectedDuplicates(list, given.threshold, given.prefer);
        expect(documents.map(({ duplicates }) => duplicates)).toEqual(expected);
        cut += expected.flat().filter(({ relation }) => relation === 'near').length;
      }),
      { numRuns: 300 },
    );
    // A property about nothing would hold as well.
    expect(cut).toBeGreaterThan(50);
  });

  it('gives the same bytes in whatever order the articles come, unless the first is preferred', async () => {
    await fc.assert(
      fc.asyncProperty(
        inTwoOrders,
        fc.constantFrom('earliest', 'longest'),
        fc.constantFrom(0.7, 0.85),
        async ([list, other], prefer, threshold) => {
          const [one, two] = [await dedupe(list, { prefer, threshold }), await dedupe(other, { prefer, threshold })];
          expect(JSON.stringify(byId(two.documents))).toBe(JSON.stringify(byId(one.documents)));
          expect(JSON.stringify(two.groups)).toBe(JSON.stringify(one.groups));
          expect(two.documents.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
        },
      ),
      runs,
    );
  });

  it('lets a paragraph go only for one that another document keeps and that is as similar as it says', async () => {
    await fc.assert(
      fc.asyncProperty(articles, options, async (list, given) => {
        const { documents } = await dedupe(list, given);
        for (const { id, duplicates } of documents) {
          for (const { text, of, similarity: said, relation } of duplicates) {
            const keeper = documents.find((document) => document.id === of.id);
            const kept = keeper?.blocks.find(({ source }) => source === of.source);
            expect(of.id).not.toBe(id);
            expect(kept).toBeDefined();
            expect(said).toBe(similarity(text, kept?.text ?? ''));
            expect(said).toBeGreaterThanOrEqual(relation === 'exact' ? 1 : given.threshold);
          }
        }
      }),
      runs,
    );
  });

  it('accounts for every block: kept or a duplicate, word for word, in reading order', async () => {
    await fc.assert(
      fc.asyncProperty(articles, options, async (list, given) => {
        const { documents } = await dedupe(list, given);
        for (const [i, { blocks, duplicates, text }] of documents.entries()) {
          const before = list[i]?.blocks ?? [];
          const all = [...blocks, ...duplicates].map(({ source, text }) => ({ source, text }));
          expect(all.sort((a, b) => a.source - b.source)).toEqual(before.map(({ source, text }) => ({ source, text })));
          expect(blocks).toEqual(before.filter(({ source }) => !duplicates.some((gone) => gone.source === source)));
          expect(text).toBe(blocks.map((block) => block.text).join('\n\n'));
        }
      }),
      runs,
    );
  });

  it('says the same in groups as in duplicates', async () => {
    await fc.assert(
      fc.asyncProperty(articles, options, async (list, given) => {
        const { documents, groups } = await dedupe(list, given);
        const line = (id: string, { text, source, of, similarity, relation }: Duplicate): string =>
          JSON.stringify([id, source, text, of, similarity, relation]);
        const fromDocuments = documents.flatMap(({ id, duplicates }) => duplicates.map((gone) => line(id, gone)));
        const fromGroups = groups.flatMap(({ kept, members }) =>
          members.map(({ id, ...member }) => line(id, { ...member, of: { id: kept.id, source: kept.source } })),
        );
        expect([...fromGroups].sort()).toEqual([...fromDocuments].sort());
        expect(new Set(groups.map(({ kept }) => `${kept.id} ${kept.source}`)).size).toBe(groups.length);
        for (const { kept } of groups) expect(textAt(list, kept.id, kept.source)).toBe(kept.text);
      }),
      runs,
    );
  });

  it('finds nothing more in what it has been through once', async () => {
    await fc.assert(
      fc.asyncProperty(articles, options, async (list, given) => {
        const { documents } = await dedupe(list, given);
        const again = await dedupe(documents, given);
        expect(again.documents).toEqual(documents);
        expect(again.groups).toEqual([]);
      }),
      runs,
    );
  });
});

function textAt(list: readonly Article[], id: string, source: number): string | undefined {
  return list.find((article) => article.id === id)?.blocks.find((block) => block.source === source)?.text;
}
