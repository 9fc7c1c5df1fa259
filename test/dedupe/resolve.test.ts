import { describe, expect, it } from 'vitest';
import { type Edge, Edges } from '../../src/dedupe/edges.js';
import { type DocumentKey, totalOrder } from '../../src/dedupe/order.js';
import { relationOf, resolve } from '../../src/dedupe/resolve.js';
import type { Preference } from '../../src/options.js';

/** A paragraph of a document, with the number of its text: the same number, the same text. */
interface Placed {
  readonly document: number;
  readonly text: number;
  readonly length?: number;
  readonly common?: boolean;
}

/** What goes, as `paragraph<-keeper`, with the similarity where it is not an exact copy. */
function gone(
  placed: readonly Placed[],
  alike: readonly (Pick<Edge, 'a' | 'b' | 'similarity'> & Partial<Edge>)[],
  documents: readonly DocumentKey[],
  prefer: Preference = 'earliest',
  threshold = 0,
): readonly string[] {
  const edges = new Edges();
  for (const edge of alike) edges.add({ contained: 'none', verbatim: false, ...edge });
  const paragraphs = {
    count: placed.length,
    document: Int32Array.from(placed, ({ document }) => document),
    text: Int32Array.from(placed, ({ text }) => text),
    common: Uint8Array.from(placed, ({ common = false }) => (common ? 1 : 0)),
    sourceOf: (paragraph: number): number => paragraph,
    lengthOf: (paragraph: number): number => placed[paragraph]?.length ?? 20,
  };
  const order = totalOrder(paragraphs, documents, prefer);
  const { by, edge, gone } = resolve(paragraphs, order, 10, edges, threshold);
  return [...gone].map((paragraph) => {
    const { similarity, relation } = relationOf(edges, edge[paragraph] ?? -1, paragraphs.text[paragraph] ?? 0);
    const keeper = `${paragraph}<-${by[paragraph]}`;
    return relation === 'exact' && similarity === 1 ? keeper : `${keeper} ${relation} ${similarity}`;
  });
}

const [A, B, C, D]: readonly DocumentKey[] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];
const ABCD = [A, B, C, D].flatMap((key) => key ?? []);
const one = (document: number, text: number, length?: number): Placed =>
  length === undefined ? { document, text } : { document, text, length };

describe('resolve', () => {
  it('lets a paragraph go if another document keeps the same text', () => {
    expect(gone([one(0, 0), one(1, 0), one(2, 0)], [], ABCD)).toEqual(['1<-0', '2<-0']);
  });

  it('lets a paragraph go if another document keeps one that is alike', () => {
    expect(gone([one(0, 0), one(1, 1)], [{ a: 1, b: 0, similarity: 0.9 }], ABCD)).toEqual(['1<-0 near 0.9']);
  });

  it('keeps what a document says twice', () => {
    expect(gone([one(0, 0), one(0, 0), one(0, 1)], [{ a: 0, b: 1, similarity: 0.9 }], ABCD)).toEqual([]);
  });

  it('lets both go where another document has said before what a document says twice', () => {
    expect(gone([one(0, 0), one(1, 0), one(1, 0)], [], ABCD)).toEqual(['1<-0', '2<-0']);
  });

  it('has no chains: what is alike only to a paragraph that went is kept', () => {
    const edges = [
      { a: 0, b: 1, similarity: 0.9 },
      { a: 1, b: 2, similarity: 0.9 },
    ];
    expect(gone([one(0, 0), one(1, 1), one(2, 2)], edges, ABCD)).toEqual(['1<-0 near 0.9']);
  });

  it('takes the most similar keeper, and an exact copy before any other', () => {
    const edges = [
      { a: 0, b: 2, similarity: 0.9 },
      { a: 1, b: 2, similarity: 0.95 },
    ];
    expect(gone([one(0, 0), one(1, 1), one(2, 2)], edges, ABCD)).toEqual(['2<-1 near 0.95']);
    expect(gone([one(0, 0), one(1, 1), one(2, 1)], [{ a: 0, b: 1, similarity: 0.5 }], ABCD)).toEqual([
      '1<-0 near 0.5',
      '2<-0 near 0.5',
    ]);
    // The middle text cannot go: the first is of the same document.
    expect(gone([one(0, 0), one(0, 1), one(1, 1)], [{ a: 0, b: 1, similarity: 0.99 }], ABCD)).toEqual(['2<-1']);
  });

  it('takes the preferred of two keepers that are equally similar, however the pairs come', () => {
    const edges = [
      { a: 0, b: 2, similarity: 0.9 },
      { a: 1, b: 2, similarity: 0.9 },
    ];
    const placed = [one(0, 0), one(1, 1), one(2, 2)];
    expect(gone(placed, edges, ABCD)).toEqual(['2<-0 near 0.9']);
    expect(gone(placed, edges.toReversed(), ABCD)).toEqual(['2<-0 near 0.9']);
  });

  describe('keeps the earliest', () => {
    it('by moment, not by the digits of the date', () => {
      const documents = [
        { id: 'a', publishedAt: '2031-03-07T09:30:00Z' },
        { id: 'b', publishedAt: '2031-03-07T10:15:00+02:00' },
      ];
      expect(gone([one(0, 0), one(1, 0)], [], documents)).toEqual(['0<-1']);
    });

    it('with a date before one without, or with a date that is none', () => {
      const documents = [{ id: 'a' }, { id: 'b', publishedAt: 'last week' }, { id: 'c', publishedAt: '2031-03-07' }];
      expect(gone([one(0, 0), one(1, 0), one(2, 0)], [], documents)).toEqual(['0<-2', '1<-2']);
    });

    it('by id where the dates are the same, in code unit order as on every machine', () => {
      const documents = [{ id: 'b' }, { id: 'ä' }, { id: 'B' }];
      expect(gone([one(0, 0), one(1, 0), one(2, 0)], [], documents)).toEqual(['0<-2', '1<-2']);
    });

    it('by place in the document at last', () => {
      const edges = [{ a: 0, b: 1, similarity: 0.9 }];
      const alikeToBoth = [...edges, { a: 0, b: 2, similarity: 0.9 }, { a: 1, b: 2, similarity: 0.9 }];
      expect(gone([one(1, 2), one(0, 0), one(0, 1)], alikeToBoth, ABCD)).toEqual(['0<-1 near 0.9']);
    });
  });

  it('keeps the longest, and of two as long the earliest', () => {
    const documents = [{ id: 'a' }, { id: 'b' }, { id: 'c', publishedAt: '2031-03-07' }];
    const edges = [
      { a: 0, b: 1, similarity: 0.9 },
      { a: 1, b: 2, similarity: 0.9 },
      { a: 0, b: 2, similarity: 0.9 },
    ];
    expect(gone([one(0, 0, 20), one(1, 1, 30), one(2, 2, 20)], edges, documents, 'longest')).toEqual([
      '2<-1 near 0.9',
      '0<-1 near 0.9',
    ]);
    expect(gone([one(0, 0, 20), one(2, 2, 20)], edges, documents, 'longest')).toEqual(['0<-1 near 0.9']);
  });

  it('keeps the first of the input whatever the dates and ids', () => {
    const documents = [
      { id: 'z', publishedAt: '2031-03-08' },
      { id: 'a', publishedAt: '2031-03-07' },
    ];
    expect(gone([one(0, 0), one(1, 0)], [], documents, 'first')).toEqual(['1<-0']);
    expect(gone([one(0, 0), one(1, 0)], [], documents, 'earliest')).toEqual(['0<-1']);
  });

  it('decides nothing where there is nothing', () => {
    expect(gone([], [], [])).toEqual([]);
  });

  it('calls what says nothing that the keeper does not contained, and what says more near', () => {
    const edges = [{ a: 0, b: 1, similarity: 0.9, contained: 'first' }] as const;
    expect(gone([one(0, 1), one(1, 0)], edges, ABCD)).toEqual(['1<-0 contained 0.9']);
    expect(gone([one(0, 0), one(1, 1)], edges, ABCD)).toEqual(['1<-0 near 0.9']);
    const both = [{ a: 0, b: 1, similarity: 0.9, contained: 'both' }] as const;
    expect(gone([one(0, 0), one(1, 1)], both, ABCD)).toEqual(['1<-0 contained 0.9']);
  });

  it('lets only a text that the other holds word for word go by an edge below the threshold', () => {
    const edges = [{ a: 0, b: 1, similarity: 0.4, contained: 'first', verbatim: true }] as const;
    expect(gone([one(0, 1), one(1, 0)], edges, ABCD, 'earliest', 0.85)).toEqual(['1<-0 contained 0.4']);
    expect(gone([one(0, 0), one(1, 1)], edges, ABCD, 'earliest', 0.85)).toEqual([]);
    expect(gone([one(0, 0), one(1, 1)], [{ a: 0, b: 1, similarity: 0.8 }], ABCD, 'earliest', 0.85)).toEqual([]);
  });

  it('covers nothing common by what is only near, nor anything near by what is common', () => {
    const edges = [{ a: 0, b: 1, similarity: 0.9 }];
    const common = (document: number, text: number): Placed => ({ document, text, common: true });
    expect(gone([one(0, 0), common(1, 1)], edges, ABCD)).toEqual([]);
    expect(gone([common(0, 0), one(1, 1)], edges, ABCD)).toEqual([]);
    expect(gone([common(0, 0), one(0, 0), one(1, 1)], edges, ABCD)).toEqual(['2<-1 near 0.9']);
  });
});
