import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPairs, type Candidates, minHashPairs } from '../../src/dedupe/candidates.js';
import { readParagraphs, type Texts } from '../../src/dedupe/columns.js';
import { BANDS } from '../../src/dedupe/min-hash.js';
import { rank } from '../../src/dedupe/ranked.js';
import { similarity } from '../../src/dedupe/similarity.js';
import { anyParagraph, anyThreshold, article, BRIDGE, MARKET, numbered, SCHOOL } from './texts.js';

type Find = typeof allPairs;

/** The pairs that are candidates, as the texts were written. */
function candidates(find: Find, list: readonly string[], threshold: number): readonly string[] {
  const { texts } = readParagraphs(list.map((text, index) => article(`${index}`, [text])));
  return spelled(
    find(
      rank(texts, () => (find === allPairs ? 0 : BANDS)),
      threshold,
    ),
    texts,
  );
}

function spelled({ pairs }: Candidates, texts: Texts): readonly string[] {
  const ranked = rank(texts);
  const written = (place: number): string => texts.written(ranked.text[place] ?? 0);
  return Array.from({ length: pairs.count }, (_, i) => together(written(pairs.first(i)), written(pairs.second(i))));
}

function together(a: string, b: string): string {
  return [a, b].sort().join(' | ');
}

/** Every pair that must not be missed, by looking at all of them. */
function alike(list: readonly string[], threshold: number): readonly string[] {
  const { texts } = readParagraphs(list.map((text, index) => article(`${index}`, [text])));
  const near = [...Array(texts.count).keys()].filter((i) => texts.near[i] === 1).map((i) => texts.written(i));
  return near.flatMap((a, i) =>
    near.slice(i + 1).flatMap((b) => (similarity(a, b) >= threshold ? [together(a, b)] : [])),
  );
}

describe('allPairs', () => {
  it('misses no pair that reaches the threshold, and gives none twice', () => {
    fc.assert(
      fc.property(fc.array(anyParagraph, { maxLength: 14 }), anyThreshold, (list, threshold) => {
        const found = candidates(allPairs, list, threshold);
        expect(found).toEqual(expect.arrayContaining([...alike(list, threshold)]));
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 300 },
    );
  });

  it('finds partners at the very length that the threshold allows', () => {
    // Half of the longer one's bigrams: Dice is exactly 2/3, and the threshold is met by the last bit.
    const words = 'a b c d e f g h i';
    const longer = `${words} ${'jklmnopq'.split('').join(' ')}`;
    expect(similarity(words, longer)).toBe(2 / 3);
    expect(candidates(allPairs, [words, longer], 2 / 3)).toEqual([together(words, longer)]);
  });

  it('leaves out a pair whose lengths rule the threshold out', () => {
    const longer = `${BRIDGE} ${MARKET} ${MARKET}`;
    expect(candidates(allPairs, [BRIDGE, longer], 0.85)).toEqual([]);
    expect(candidates(allPairs, [BRIDGE, longer], 0.4)).toEqual([together(BRIDGE, longer)]);
  });

  it('leaves out a pair of the same length that is unlike', () => {
    expect(candidates(allPairs, [BRIDGE, SCHOOL], 0.85)).toEqual([]);
  });

  it('gives short paragraphs no partner, nor anything where there is nothing', () => {
    expect(candidates(allPairs, ['Rain in the north', 'Rain in the north.', ''], 0.1)).toEqual([]);
    expect(candidates(allPairs, [], 0.5)).toEqual([]);
    expect(candidates(allPairs, [BRIDGE], 0.5)).toEqual([]);
  });
});

describe('minHashPairs', () => {
  it.each([
    ['a word', BRIDGE, BRIDGE.replace('old', 'ageing')],
    ['case and typography alone, beside another edit', MARKET, MARKET.toUpperCase().replace('ROOF', 'CEILING')],
    ['a clause at the end', SCHOOL, `${SCHOOL} The head was glad.`],
    ['a character of Chinese', '市议会周二投票决定关闭旧桥十一周以便维修', '市议会周三投票决定关闭旧桥十一周以便维修'],
    [
      'a syllable of Korean',
      '시의회는 화요일에 낡은 다리를 열한 주 동안 닫기로',
      '시의회는 수요일에 낡은 다리를 열한 주 동안 닫기로',
    ],
    [
      'a word of Arabic',
      'صوت مجلس الميناء يوم الثلاثاء على إغلاق الجسر القديم',
      'صوت مجلس الميناء يوم الأربعاء على إغلاق الجسر القديم',
    ],
  ])('finds texts that differ in %s', (_what, one, other) => {
    expect(candidates(minHashPairs, [one, MARKET, other], 0.8)).toContain(together(one, other));
  });

  it('gives each pair once, and only such as all pairs give', () => {
    fc.assert(
      fc.property(fc.array(anyParagraph, { maxLength: 14 }), anyThreshold, (list, threshold) => {
        const found = candidates(minHashPairs, list, threshold);
        expect(new Set(found).size).toBe(found.length);
        expect(candidates(allPairs, list, threshold)).toEqual(expect.arrayContaining([...found]));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same whether the keys of all bands are held at once or of a few', () => {
    fc.assert(
      fc.property(fc.array(anyParagraph, { maxLength: 14 }), anyThreshold, (list, threshold) => {
        const { texts } = readParagraphs(list.map((text, index) => article(`${index}`, [text])));
        const found = [BANDS, 25, 7, 1].map((held) => {
          const { pairs, report } = minHashPairs(
            rank(texts, () => held),
            threshold,
          );
          const list = Array.from({ length: pairs.count }, (_, i) => [pairs.first(i), pairs.second(i)]);
          return { list, report };
        });
        for (const other of found) expect(other).toEqual(found[0]);
      }),
      { numRuns: 100 },
    );
  });

  it('finds the same in oversized buckets', () => {
    const list = Array.from({ length: 1100 }, (_, i) => numbered(i));
    const { texts } = readParagraphs(list.map((text, index) => article(`${index}`, [text])));
    const [all, half] = [BANDS, 25].map((held) => {
      const { pairs, report } = minHashPairs(
        rank(texts, () => held),
        0.85,
      );
      const names = new Set(Array.from({ length: pairs.count }, (_, i) => `${pairs.first(i)} ${pairs.second(i)}`));
      return { names, counts: [report.looked, report.oversized, report.skipped] };
    });
    expect(half).toEqual(all);
  });

  it('splits and caps an oversized bucket, and counts what it leaves out', () => {
    const list = Array.from({ length: 1100 }, (_, i) => numbered(i));
    const { texts } = readParagraphs(list.map((text, index) => article(`${index}`, [text])));
    const { report, pairs } = minHashPairs(
      rank(texts, () => BANDS),
      0.85,
    );
    expect(report).toMatchObject({ method: 'min-hash', texts: 1100 });
    expect(report.oversized).toBeGreaterThan(0);
    expect(report.skipped).toBeGreaterThan(0);
    // Far less than all pairs of a bucket in each of its bands.
    expect(report.looked).toBeLessThan((50 * 1100 * 1099) / 4);
    expect(pairs.count).toBe(report.verified);
    // Each is still compared with some others.
    const met = new Set(Array.from({ length: pairs.count }, (_, i) => [pairs.first(i), pairs.second(i)]).flat());
    expect(met.size).toBe(1100);
  });

  it('leaves nothing out where buckets are small', () => {
    const list = Array.from({ length: 200 }, (_, i) => numbered(i));
    const { texts } = readParagraphs(list.map((text, index) => article(`${index}`, [text])));
    const { report, pairs } = minHashPairs(
      rank(texts, () => BANDS),
      0.85,
    );
    expect(report).toMatchObject({ oversized: 0, skipped: 0 });
    expect(pairs.count).toBe((200 * 199) / 2);
  });
});
