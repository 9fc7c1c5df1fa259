import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dedupe } from '../../src/dedupe/dedupe.js';
import { leastAlike } from '../../src/dedupe/least-alike.js';
import { similarity } from '../../src/dedupe/similarity.js';
import { PREFERENCES } from '../../src/options.js';
import { article, articles, BRIDGE, MARKET, numbered, SCHOOL, shuffled } from './texts.js';

const NEAR = BRIDGE.replace('old', 'ageing');
const LONGER = `${BRIDGE} It rained.`;

describe('dedupe tells', () => {
  it('that a paragraph went of which nothing is lost, and that one says more than what stayed', async () => {
    const shorterGoes = await dedupe([article('a', [LONGER]), article('b', [BRIDGE])]);
    expect(shorterGoes.groups[0]?.members).toMatchObject([{ id: 'b', relation: 'contained' }]);
    const longerGoes = await dedupe([article('a', [BRIDGE]), article('b', [LONGER])]);
    expect(longerGoes.groups[0]?.members).toMatchObject([{ id: 'b', relation: 'near' }]);
  });

  it('look-alikes on request: which contradict each other, and in what', async () => {
    const changed = BRIDGE.replace('eleven', 'twelve');
    const denied = BRIDGE.replace('voted', 'never voted');
    const documents = [article('a', [BRIDGE]), article('b', [changed]), article('c', [denied]), article('d', [NEAR])];
    const { lookAlikes, groups } = await dedupe(documents, { lookAlikes: true });
    expect(groups.map(({ members }) => members.map(({ id }) => id))).toEqual([['d']]);
    const told = lookAlikes?.map(({ a, b, conflict }) => `${a.id}${b.id} ${conflict}`);
    expect(told).toEqual(expect.arrayContaining(['ab number', 'ac negation', 'bd number', 'cd negation']));
    expect(lookAlikes?.every(({ a, b, similarity: said }) => said === similarity(a.text, b.text))).toBe(true);
    expect((await dedupe(documents)).lookAlikes).toBeUndefined();
  });

  it('paragraphs of the same words in another order', async () => {
    const words = MARKET.split(' ');
    const salad = [...words.slice(11), ...words.slice(0, 11)].join(' ');
    const { lookAlikes } = await dedupe([article('a', [MARKET]), article('b', [salad])], { lookAlikes: true });
    expect(lookAlikes).toMatchObject([{ conflict: 'order' }]);
  });

  it('look-alikes in the same order whatever that of the documents', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        async ([list, other]) => {
          const options = { lookAlikes: true, threshold: 0.6 };
          const [one, two] = [await dedupe(list, options), await dedupe(other, options)];
          expect(JSON.stringify(two.lookAlikes)).toBe(JSON.stringify(one.lookAlikes));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('how much it compared', async () => {
    const documents = [article('a', [BRIDGE, 'Rain', MARKET]), article('b', [NEAR, BRIDGE])];
    const all = await dedupe(documents);
    expect(all.report).toMatchObject({ paragraphs: 5, texts: 3, method: 'all-pairs', verified: 1, skipped: 0 });
    const banded = await dedupe(documents, { allPairsUpTo: 2 });
    expect(banded.report).toMatchObject({ paragraphs: 5, texts: 3, method: 'min-hash', verified: 1, skipped: 0 });
    expect(banded.groups).toEqual(all.groups);
  });

  it('pairs that were not compared, even if nobody reads the report', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const documents = Array.from({ length: 1100 }, (_, i) => article(`${i}`, [numbered(i)]));
    const { report, groups } = await dedupe(documents, { allPairsUpTo: 0 });
    expect(report.skipped).toBeGreaterThan(0);
    expect(groups).toEqual([]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(`${report.skipped} pairs`), {
      code: 'CHAFFINCH_PAIRS_SKIPPED',
    });
    warn.mockRestore();
  });
});

describe('rethreshold', () => {
  it('gives what dedupe gives by the higher threshold', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles,
        fc.constantFrom(...PREFERENCES),
        fc.constantFrom(0.6, 0.75, 0.9, 1),
        fc.constantFrom<'keep' | 'tell' | 'cut'>('keep', 'tell', 'cut'),
        async (list, prefer, threshold, contained) => {
          const low = await dedupe(list, { prefer, threshold: 0.6, lookAlikes: true, contained });
          const high = await dedupe(list, { prefer, threshold, lookAlikes: true, contained });
          const again = low.rethreshold(threshold);
          expect(again.documents).toEqual(high.documents);
          expect(again.groups).toEqual(high.groups);
          expect(again.lookAlikes).toEqual(high.lookAlikes);
          expect(again.contained).toEqual(high.contained);
          expect(again.rethreshold(0.6).documents).toEqual(low.documents);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([0.84, 1.01, Number.NaN])('refuses %d where 0.85 was compared by', async (threshold) => {
    const result = await dedupe([article('a', [BRIDGE]), article('b', [NEAR])]);
    expect(() => result.rethreshold(threshold)).toThrow(/0\.85/);
  });
});

describe('leastAlike', () => {
  it('gives the merged pairs that are the least alike first', async () => {
    const result = await dedupe([article('a', [BRIDGE, MARKET]), article('b', [NEAR, MARKET.toUpperCase()])]);
    expect(leastAlike(result).map(({ kept, gone }) => [kept.text, gone.text])).toEqual([
      [BRIDGE, NEAR],
      [MARKET, MARKET.toUpperCase()],
    ]);
    expect(leastAlike(result, 1)).toHaveLength(1);
    expect(leastAlike({ groups: [] })).toEqual([]);
  });
});

describe('dedupe with contained', () => {
  const merged = `${MARKET} ${BRIDGE} ${SCHOOL}`;

  it('lets a paragraph go that a much longer one of another document holds word for word, and never the longer', async () => {
    const documents = [article('a', [merged]), article('b', [BRIDGE]), article('c', [NEAR])];
    const { groups } = await dedupe(documents, { contained: 'cut' });
    expect(
      groups.map(({ kept, members }) => [kept.id, members.map(({ id, relation }) => `${id} ${relation}`)]),
    ).toEqual([['a', ['b contained']]]);
    expect(groups[0]?.members[0]?.similarity).toBe(similarity(merged, BRIDGE));
    const earlier = [article('a', [BRIDGE]), article('b', [merged])];
    expect((await dedupe(earlier, { contained: 'cut' })).groups).toEqual([]);
    expect((await dedupe(earlier, { contained: 'cut', prefer: 'longest' })).groups).toHaveLength(1);
  });

  it('finds it at the end and at the beginning, and not in its own document', async () => {
    for (const text of [MARKET, SCHOOL]) {
      expect((await dedupe([article('a', [merged]), article('b', [text])], { contained: 'cut' })).groups).toHaveLength(
        1,
      );
    }
    expect((await dedupe([article('a', [merged, BRIDGE])], { contained: 'cut' })).groups).toEqual([]);
  });

  it('tells on request which paragraph holds which, and keeps both', async () => {
    const documents = [article('b', [BRIDGE]), article('a', [merged]), article('c', [SCHOOL])];
    const { contained, groups } = await dedupe(documents, { contained: 'tell' });
    expect(groups).toEqual([]);
    expect(contained?.map(({ part, whole }) => [part.id, whole.id])).toEqual(
      similarity(BRIDGE, merged) > similarity(SCHOOL, merged)
        ? [
            ['b', 'a'],
            ['c', 'a'],
          ]
        : [
            ['c', 'a'],
            ['b', 'a'],
          ],
    );
    for (const { part, whole, similarity: said } of contained ?? []) {
      expect(whole.text).toContain(part.text);
      expect(said).toBe(similarity(part.text, whole.text));
    }
    expect((await dedupe(documents.toReversed(), { contained: 'tell' })).contained).toEqual(contained);
    expect(await dedupe(documents)).not.toHaveProperty('contained');
  });

  it('keeps it by default: it may be a quotation', async () => {
    expect((await dedupe([article('a', [merged]), article('b', [BRIDGE])])).groups).toEqual([]);
  });

  it('lets nothing more go than what is held word for word, and all of that where nothing else is near', async () => {
    const words = fc
      .array(fc.constantFrom(...'abcdefg'), { minLength: 8, maxLength: 30 })
      .map((list) => list.join(' '));
    let held = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 2, maxLength: 5 }), fc.nat(), async (texts, cut) => {
        const [whole = ''] = texts;
        const list = whole.split(' ');
        const part = list.slice(cut % Math.max(1, list.length - 8)).join(' ');
        const documents = [...texts, part].map((text, i) => article(`${i}`, [text]));
        const { groups } = await dedupe(documents, { threshold: 1, contained: 'cut', prefer: 'longest' });
        const gone = groups.flatMap(({ kept, members }) => members.map((member) => ({ kept, member })));
        for (const { kept, member } of gone) expect(` ${kept.text} `).toContain(` ${member.text} `);
        const all = [...texts, part];
        expect(gone).toHaveLength(all.filter((text, i) => isCovered(all, text, i)).length);
        held += gone.length;
      }),
      { numRuns: 200 },
    );
    expect(held).toBeGreaterThan(100);
  });

  it('finds the one that is held among hundreds of others', async () => {
    const other = (i: number): string => [...BRIDGE.split(' ')].map((word, at) => `${word}${i + at}`).join(' ');
    const documents = [merged, ...Array.from({ length: 300 }, (_, i) => other(i)), BRIDGE];
    const { contained } = await dedupe(
      documents.map((text, i) => article(`${i}`, [text])),
      { contained: 'tell' },
    );
    expect(contained?.map(({ part, whole }) => [part.text, whole.text])).toEqual([[BRIDGE, merged]]);
  });

  it('compares the words and not only their hashes: those of "an" and "c0" are the same', async () => {
    const [part, like] = ['an', 'c0'].map((word) => `Nobody knows why ${word} old bridge needs a new roof`);
    const whole = `${MARKET} ${like}. ${SCHOOL}`;
    for (const [text, count] of [
      [like ?? '', 1],
      [part ?? '', 0],
    ] as const) {
      const { contained } = await dedupe([article('a', [text]), article('b', [whole])], { contained: 'tell' });
      expect(contained).toHaveLength(count);
    }
  });

  it('does not look for what has fewer words than eight as they are compared', async () => {
    // Eight words between spaces, two of which are no words.
    const text = 'Nobody knows – or says – why it leaks';
    const { contained } = await dedupe([article('a', [text]), article('b', [`${MARKET} ${text}`])], {
      contained: 'tell',
    });
    expect(contained).toEqual([]);
  });

  it('gives the same in any order of the documents', async () => {
    const documents = [article('a', [merged]), article('b', [BRIDGE]), article('c', [SCHOOL, `${SCHOOL} ${MARKET}`])];
    const one = await dedupe(documents, { contained: 'cut' });
    const other = await dedupe(documents.toReversed(), { contained: 'cut' });
    expect(JSON.stringify(other.groups)).toBe(JSON.stringify(one.groups));
  });
});

/** Whether another text holds it; of equal ones the first stays. */
function isCovered(texts: readonly string[], text: string, index: number): boolean {
  return texts.some((other, i) => (other === text ? i < index : ` ${other} `.includes(` ${text} `)));
}
