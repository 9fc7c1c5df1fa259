import { compareTwoStrings } from 'string-similarity';
import { describe, expect, it } from 'vitest';
import { corpus, realParagraphs } from '../../bench/dedupe/corpus.js';
import { readParagraphs } from '../../src/dedupe/columns.js';
import { dedupe } from '../../src/dedupe/dedupe.js';
import { match } from '../../src/dedupe/match.js';
import { normalise } from '../../src/dedupe/normalise.js';

// The benchmark in small, so that CI sees what it would show: npm run bench:dedupe is the large one.
const real = realParagraphs([]);
const THRESHOLD = 0.85;

/** Pairs that reach the threshold, those that contradict each other too, as numbers of texts. */
function found(texts: ReturnType<typeof readParagraphs>['texts'], allPairsUpTo: number): ReadonlySet<string> {
  const pairs = new Set<string>();
  const add = (a: number, b: number): unknown => pairs.add(`${Math.min(a, b)} ${Math.max(a, b)}`);
  const { edges } = match(texts, THRESHOLD, allPairsUpTo, ({ a, b }) => add(a, b));
  for (let i = 0; i < edges.count; i++) add(edges.at(i).a, edges.at(i).b);
  return pairs;
}

describe('dedupe of made paragraphs', () => {
  it('finds by all pairs exactly what string-similarity finds', () => {
    const { texts } = readParagraphs(corpus(real, 300, 5));
    const near = Array.from({ length: texts.count }, (_, i) => i).filter((i) => texts.near[i] === 1);
    const normalised = new Map(near.map((i) => [i, normalise(texts.written(i))]));
    const expected = new Set<string>();
    for (const a of near) {
      for (const b of near) {
        if (a < b && compareTwoStrings(normalised.get(a) ?? '', normalised.get(b) ?? '') >= THRESHOLD) {
          expected.add(`${a} ${b}`);
        }
      }
    }
    expect(found(texts, 20_000)).toEqual(expected);
    expect(expected.size).toBeGreaterThan(50);
  });

  it('finds by MinHash at least 99.5 % of what all pairs find, and nothing else', () => {
    const { texts } = readParagraphs(corpus(real, 3000, 6));
    const [all, banded] = [found(texts, 20_000), found(texts, 0)];
    expect([...banded].filter((pair) => !all.has(pair))).toEqual([]);
    expect(banded.size / all.size).toBeGreaterThanOrEqual(0.995);
    expect(all.size).toBeGreaterThan(500);
  });

  it('gives the same bytes in another order of documents, by MinHash too', async () => {
    const documents = corpus(real, 1500, 8);
    // Two halves against each other: no document stays in its place.
    const other = [...documents.slice(70).reverse(), ...documents.slice(0, 70)];
    const byId = (list: readonly { readonly id: string }[]): string =>
      JSON.stringify([...list].sort((a, b) => (a.id < b.id ? -1 : 1)));
    for (const prefer of ['earliest', 'longest'] as const) {
      const [one, two] = [
        await dedupe(documents, { allPairsUpTo: 0, prefer }),
        await dedupe(other, { allPairsUpTo: 0, prefer }),
      ];
      expect(byId(two.documents)).toBe(byId(one.documents));
      expect(JSON.stringify(two.groups)).toBe(JSON.stringify(one.groups));
      expect(one.groups.length).toBeGreaterThan(50);
    }
  });

  it('holds no object a paragraph while it compares', () => {
    const { paragraphs, texts } = readParagraphs(corpus(real, 500, 9));
    const columns = [paragraphs.document, paragraphs.block, paragraphs.text, paragraphs.common];
    const ofTexts = [texts.paragraph, texts.length, texts.size, texts.near, texts.digest];
    const bytes = [...columns, ...ofTexts].reduce((sum, column) => sum + column.byteLength, 0);
    expect(bytes / paragraphs.count).toBeLessThan(40);
  });
});
