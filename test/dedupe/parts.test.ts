import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dedupe } from '../../src/dedupe/dedupe.js';
import {
  type Decision,
  type KeyedParagraph,
  matchParagraphs,
  type ParagraphMatch,
  paragraphKeys,
  resolveMatches,
} from '../../src/dedupe/parts.js';
import type { Dedupable } from '../../src/dedupe/result.js';
import { article, articles, BRIDGE, MARKET, numbered, SCHOOL, shuffled } from './texts.js';

const NEAR = BRIDGE.replace('old', 'ageing');

/** What an engine does that sorts by key: in groups, from any number of shards in any order. */
function grouped(keyed: readonly KeyedParagraph[]): readonly (readonly [string, readonly KeyedParagraph[]])[] {
  const groups = new Map<string, KeyedParagraph[]>();
  for (const paragraph of keyed) {
    for (const key of paragraph.keys) groups.set(key, [...(groups.get(key) ?? []), paragraph]);
  }
  return [...groups];
}

function matched(keyed: readonly KeyedParagraph[], threshold: number): readonly ParagraphMatch[] {
  return grouped(keyed).flatMap(([key, group]) => matchParagraphs(key, group, { threshold }).matches);
}

async function inMemory(
  documents: readonly Dedupable[],
  options: NonNullable<Parameters<typeof dedupe>[1]>,
): Promise<readonly Decision[]> {
  const result = await dedupe(documents, options);
  return byPlace(
    result.documents.flatMap(({ id, duplicates }) =>
      duplicates.map(({ source, of, similarity, relation }) => ({ id, source, of, similarity, relation })),
    ),
  );
}

function byPlace(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.source - b.source));
}

describe('the three parts', () => {
  it('give the bytes of dedupe, whatever the order of paragraphs, groups and matches', async () => {
    let cut = 0;
    await fc.assert(
      fc.asyncProperty(
        articles.chain((list) => {
          const keyed = list.flatMap(paragraphKeys);
          return fc.tuple(fc.constant(list), shuffled(keyed));
        }),
        fc.constantFrom('earliest', 'longest'),
        fc.constantFrom(0.7, 0.85),
        fc.infiniteStream(fc.nat()),
        async ([list, keyed], prefer, threshold, numbers) => {
          const matches = [...matched(keyed, threshold)].map((match) => [numbers.next().value, match] as const);
          const inAnyOrder = matches.sort(([a], [b]) => a - b).map(([, match]) => match);
          const decisions = byPlace(resolveMatches(inAnyOrder, { threshold, prefer }));
          const expected = await inMemory(list, { threshold, prefer, allPairsUpTo: 0 });
          expect(JSON.stringify(decisions)).toBe(JSON.stringify(expected));
          cut += expected.filter(({ relation }) => relation !== 'exact').length;
        },
      ),
      { numRuns: 150 },
    );
    expect(cut).toBeGreaterThan(20);
  });

  it('give the same where all pairs are matched at once', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.constantFrom(0.6, 0.85), async (list, threshold) => {
        const { matches } = matchParagraphs('all', list.flatMap(paragraphKeys), { threshold });
        expect(byPlace(resolveMatches(matches, { threshold }))).toEqual(await inMemory(list, { threshold }));
      }),
      { numRuns: 100 },
    );
  });

  it('survive a way through JSON', () => {
    const documents = [article('a', [BRIDGE, 'Salt'], '2031-03-03'), article('b', [NEAR, 'Salt'])];
    const keyed: readonly KeyedParagraph[] = JSON.parse(JSON.stringify(documents.flatMap(paragraphKeys)));
    const matches: readonly ParagraphMatch[] = JSON.parse(JSON.stringify(matched(keyed, 0.85)));
    expect(resolveMatches(matches)).toMatchObject([
      { id: 'b', source: 0, of: { id: 'a', source: 0 }, relation: 'near' },
      { id: 'b', source: 1, of: { id: 'a', source: 1 }, relation: 'exact' },
    ]);
  });

  it('hand no company over a paragraph that stays', async () => {
    const documents = [
      article('a', [BRIDGE, 'Salt', MARKET, 'Sugar'], '2031-03-03'),
      article('b', [BRIDGE, SCHOOL, 'Salt', 'Sugar'], '2031-03-04'),
      article('c', [MARKET, `${SCHOOL} It rained.`, 'Salt', BRIDGE], '2031-03-05'),
    ];
    const decisions = byPlace(resolveMatches(matched(documents.flatMap(paragraphKeys), 0.95), { threshold: 0.95 }));
    expect(decisions).toEqual(await inMemory(documents, { threshold: 0.95 }));
    expect(decisions.map(({ id, source }) => `${id}${source}`)).toEqual(['b0', 'c0', 'c2', 'c3']);
  });
});

describe('paragraphKeys', () => {
  it('gives one key to exact copies, and band keys to what may be near another', () => {
    const [bridge, salt] = paragraphKeys(article('a', [BRIDGE, ['heading', 'Bridge'], 'Salt', ' ']));
    expect(bridge).toMatchObject({ source: 0, position: 0, common: false, whole: false });
    expect(salt).toMatchObject({ source: 2, position: 1, common: true });
    expect(bridge?.keys).toHaveLength(51);
    expect(salt?.keys).toHaveLength(1);
    const [same] = paragraphKeys(article('b', [BRIDGE.toUpperCase()]));
    expect(same?.keys).toEqual(bridge?.keys);
    expect(same?.whole).toBe(true);
    const [near] = paragraphKeys(article('c', [NEAR]));
    expect(near?.keys[0]).not.toBe(bridge?.keys[0]);
    expect(near?.keys.some((key) => bridge?.keys.includes(key))).toBe(true);
  });
});

describe('matchParagraphs', () => {
  it('counts the pairs of an oversized group that it leaves out', () => {
    const group = Array.from({ length: 1100 }, (_, i) => article(`${i}`, [numbered(i)])).flatMap(paragraphKeys);
    const { skipped } = matchParagraphs('b00-00000000', group);
    expect(skipped).toBeGreaterThan(0);
    expect(matchParagraphs('b00-00000000', group.slice(0, 50)).skipped).toBe(0);
  });
});

describe('resolveMatches', () => {
  it('refuses to prefer the first, for there is no order of input', () => {
    expect(() => resolveMatches([], { prefer: 'first' })).toThrow(/"longest"/);
  });

  it('leaves out matches below the threshold', () => {
    const matches = matched([article('a', [BRIDGE]), article('b', [NEAR])].flatMap(paragraphKeys), 0.85);
    expect(resolveMatches(matches, { threshold: 0.85 })).toHaveLength(1);
    expect(resolveMatches(matches, { threshold: 0.99 })).toEqual([]);
    expect(resolveMatches([])).toEqual([]);
  });
});
