/**
 * Deduplication in three parts, for engines that reach past one machine: `paragraphKeys` looks at one document,
 * `matchParagraphs` at one group of paragraphs with a key in common, `resolveMatches` at the matches. All are pure and
 * take and give plain data, so that whatever sorts by key (GNU sort, DuckDB, Spark) does the rest, in any order and any
 * number of pieces; `dedupe` is made of the same parts.
 *
 * @module
 */
import type { BlockType, Relation } from '../document.js';
import { ChaffinchError } from '../errors.js';
import type { Preference } from '../options.js';
import { readParagraphs } from './columns.js';
import { inCompany } from './company.js';
import { Edges } from './edges.js';
import type { Containment } from './facts.js';
import { digest } from './hash.js';
import { matchBucket } from './match.js';
import { BANDS, bandKey, signatureOf } from './min-hash.js';
import { normalise } from './normalise.js';
import { totalOrder } from './order.js';
import { isCommon, isCompared } from './paragraph.js';
import { relationOf, resolve } from './resolve.js';
import type { Comparable } from './result.js';
import { unitsOf } from './units.js';

/** A paragraph as matches name it. */
export interface ParagraphKey {
  /** Id of its document. */
  readonly id: string;
  readonly publishedAt?: string;
  /** Index of its block in the page as it was read. */
  readonly source: number;
  /** Its place among the paragraphs of its document that are compared, from 0. */
  readonly position: number;
  /** Whether it is all of its document. */
  readonly whole: boolean;
  /** Whether only an exact copy covers it, and that only in company. */
  readonly common: boolean;
  /** UTF-16 units of its normalised text. */
  readonly length: number;
  /** 64 bits of its normalised text, as 16 hexadecimal digits: the same digest, the same text. */
  readonly digest: string;
}

/** A paragraph to be matched. */
export interface KeyedParagraph extends ParagraphKey {
  readonly type: BlockType;
  readonly text: string;
  /** One key that only exact copies share, as in `x-…`; where it may be near another, one for each band, as in `b07-…`. */
  readonly keys: readonly string[];
}

/** Two paragraphs that are the same or alike. */
export interface ParagraphMatch {
  readonly a: ParagraphKey;
  readonly b: ParagraphKey;
  /** Dice coefficient. */
  readonly similarity: number;
  readonly contained: Containment;
}

/** A paragraph that goes, and the one that covers it. */
export interface Decision {
  readonly id: string;
  readonly source: number;
  readonly of: { readonly id: string; readonly source: number };
  readonly similarity: number;
  readonly relation: Relation;
}

const KEY_DIGITS = 8;
const BAND_KEY = /^b(\d\d)-/;

/**
 * The keys of a document's paragraphs. Pure: they depend on nothing but the document.
 *
 * @param document - with `id` and `blocks`
 * @returns its paragraphs that are compared, in the order of its blocks
 *
 * @example
 * paragraphKeys(monday)[0]?.keys; // ['x-5f0e…', 'b00-91ab…', 'b01-07c4…', … ]
 */
export function paragraphKeys(document: Comparable): readonly KeyedParagraph[] {
  const { id, publishedAt, blocks } = document;
  const whole = blocks.length === 1 && !document.duplicates?.length;
  const keyed: KeyedParagraph[] = [];
  for (const { type, text, source } of blocks) {
    const normalised = isCompared(type) ? normalise(text) : '';
    if (normalised === '') continue;
    const common = isCommon(normalised, type);
    const hash = digest(normalised).map(hexadecimal).join('');
    keyed.push({
      id,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      source,
      position: keyed.length,
      whole,
      common,
      length: normalised.length,
      digest: hash,
      type,
      text,
      keys: [`x-${hash}`, ...(common ? [] : bandKeys(normalised))],
    });
  }
  return keyed;
}

function bandKeys(normalised: string): readonly string[] {
  const { units, length } = unitsOf(normalised);
  const signature = signatureOf(units, length);
  return Array.from(
    { length: BANDS },
    (_, band) => `b${String(band).padStart(2, '0')}-${hexadecimal(bandKey(signature, band))}`,
  );
}

function hexadecimal(number: number): string {
  return number.toString(16).padStart(KEY_DIGITS, '0');
}

/**
 * The matches among paragraphs that have a key in common: near ones for the key of a band, exact copies for the others.
 * Pure: their order makes no difference.
 *
 * @param key - that all of them have; or `all` for any paragraphs, to compare all pairs
 * @param group - the paragraphs
 * @param options - `threshold`: least Dice coefficient
 * @returns each match once, in an order that says nothing; `skipped`: pairs of an oversized group that were not compared
 *
 * @example
 * matchParagraphs('b00-91ab03ff', group, { threshold: 0.85 }).matches; // [{ a: { id: 'monday', … }, b: { id: 'tuesday', … }, similarity: 0.94, … }]
 */
export function matchParagraphs(
  key: string,
  group: readonly KeyedParagraph[],
  { threshold = 0.85 }: { readonly threshold?: number } = {},
): { readonly matches: readonly ParagraphMatch[]; readonly skipped: number } {
  const { paragraphs, texts } = readParagraphs(group.map((paragraph) => ({ blocks: [paragraph] })));
  const keyOf = (paragraph: number): readonly ParagraphKey[] => group.slice(paragraph, paragraph + 1).map(withoutText);
  const standsFor = (text: number): readonly ParagraphKey[] =>
    keyOf(paragraphs.document[texts.paragraph[text] ?? -1] ?? -1);
  const matches: ParagraphMatch[] = [];
  const add = (
    a: readonly ParagraphKey[],
    b: readonly ParagraphKey[],
    similarity: number,
    contained: Containment,
  ): void => {
    for (const one of a) for (const other of b) matches.push({ a: one, b: other, similarity, contained });
  };
  const band = BAND_KEY.exec(key)?.[1];
  if (band === undefined) {
    for (let i = 0; i < paragraphs.count; i++) {
      const text = paragraphs.text[i] ?? 0;
      if (texts.paragraph[text] !== i) add(standsFor(text), keyOf(paragraphs.document[i] ?? -1), 1, 'both');
    }
    if (key.startsWith('x-')) return { matches, skipped: 0 };
  }
  const { edges, report } = matchBucket(texts, threshold, band === undefined ? undefined : Number(band));
  for (let i = 0; i < edges.count; i++) {
    const { a, b, similarity, contained } = edges.at(i);
    add(standsFor(a), standsFor(b), similarity, contained);
  }
  return { matches, skipped: report.skipped };
}

function withoutText({ type: _type, text: _text, keys: _keys, ...key }: KeyedParagraph): ParagraphKey {
  return key;
}

/**
 * Decides which paragraphs go, as `dedupe` does.
 *
 * @param matches - of all groups, in any order; the same one may come more than once
 * @param options - `threshold`: matches below it do not count; `prefer`: which paragraph stays (there is no first one
 * where there is no order of input)
 * @returns the paragraphs that go, by document and place
 * @throws ChaffinchError `invalid-option` for `prefer: 'first'`
 *
 * @example
 * resolveMatches(matches); // [{ id: 'tuesday', source: 0, of: { id: 'monday', source: 3 }, similarity: 0.94, relation: 'near' }]
 */
export function resolveMatches(
  matches: readonly ParagraphMatch[],
  { threshold = 0.85, prefer = 'earliest' }: { readonly threshold?: number; readonly prefer?: Preference } = {},
): readonly Decision[] {
  if (prefer === 'first') {
    throw new ChaffinchError(
      'invalid-option',
      'resolveMatches: prefer: expected "earliest" or "longest", got "first".',
    );
  }
  const { places, documents, columns, numbers, texts } = nodesOf(matches);
  const edges = new Edges();
  const known = new Set<string>();
  for (const { a, b, similarity, contained } of matches) {
    const pair = [a.digest, b.digest].sort().join();
    if (a.digest === b.digest || similarity < threshold || known.has(pair)) continue;
    known.add(pair);
    edges.add({ a: numbers.get(a.digest) ?? 0, b: numbers.get(b.digest) ?? 0, similarity, contained, verbatim: false });
  }
  const order = totalOrder(
    {
      ...columns,
      sourceOf: (paragraph) => places[paragraph]?.source ?? 0,
      lengthOf: (paragraph) => places[paragraph]?.length ?? 0,
    },
    documents,
    prefer,
  );
  const coverage = inCompany(
    resolve(columns, order, texts, edges, threshold),
    columns,
    (document) => documents[document]?.whole === true,
  );
  return places.flatMap((place, paragraph) => {
    const keeper = places[coverage.by[paragraph] ?? -1];
    if (place === undefined || keeper === undefined) return [];
    const relation = relationOf(edges, coverage.edge[paragraph] ?? -1, columns.text[paragraph] ?? 0);
    return [{ id: place.id, source: place.source, of: { id: keeper.id, source: keeper.source }, ...relation }];
  });
}

/** The paragraphs that matches name, by document and position; a gap where others stand between them. */
function nodesOf(matches: readonly ParagraphMatch[]): {
  readonly places: readonly (ParagraphKey | undefined)[];
  readonly documents: readonly ParagraphKey[];
  readonly columns: Readonly<Record<'document' | 'text', Int32Array>> & {
    readonly count: number;
    readonly common: Uint8Array;
  };
  readonly numbers: ReadonlyMap<string, number>;
  readonly texts: number;
} {
  const byDocument = new Map<string, Map<number, ParagraphKey>>();
  for (const paragraph of matches.flatMap(({ a, b }) => [a, b])) {
    const known = byDocument.get(paragraph.id);
    if (known === undefined) byDocument.set(paragraph.id, new Map([[paragraph.position, paragraph]]));
    else known.set(paragraph.position, paragraph);
  }
  const places: (ParagraphKey | undefined)[] = [];
  const document: number[] = [];
  const documents: ParagraphKey[] = [];
  for (const id of [...byDocument.keys()].sort()) {
    const inPlace = [...(byDocument.get(id)?.values() ?? [])].sort((a, b) => a.position - b.position);
    for (const [i, paragraph] of inPlace.entries()) {
      const isNext = i === 0 || inPlace[i - 1]?.position === paragraph.position - 1;
      if (i === 0) documents.push(paragraph);
      for (const place of isNext ? [paragraph] : [undefined, paragraph]) {
        places.push(place);
        document.push(documents.length - 1);
      }
    }
  }
  const numbers = new Map<string, number>();
  for (const place of places)
    if (place !== undefined && !numbers.has(place.digest)) numbers.set(place.digest, numbers.size);
  // What stands in a gap has a text of its own, so that it is kept and hands no company on.
  let texts = numbers.size;
  const text = Int32Array.from(places, (place) => (place === undefined ? texts++ : (numbers.get(place.digest) ?? 0)));
  const common = Uint8Array.from(places, (place) => (place === undefined || place.common ? 1 : 0));
  return {
    places,
    documents,
    columns: { count: places.length, document: Int32Array.from(document), text, common },
    numbers,
    texts,
  };
}
