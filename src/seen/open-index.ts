import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Database, RootDatabase } from 'lmdb';
import { type KeyedParagraph, paragraphKeys } from '../dedupe/parts.js';
import type { Comparable, Dedupable } from '../dedupe/result.js';
import { verifiable, verify } from '../dedupe/verify.js';
import type { Block, Duplicate } from '../document.js';
import { ChaffinchError, messageOf } from '../errors.js';
import { type DedupeOptions, resolveDedupe } from '../options.js';
import type { ParagraphIndex } from './index-types.js';
import { withoutKnown } from './known.js';
import { takeLock } from './lock.js';

/** The version of what is on disk. */
const FORMAT = 1;
/** A place is the number of a document times this, and the index of a block. */
const BLOCKS = 2 ** 20;
/** Paragraphs with one key that are looked at: more have a template in common, and are told apart by their facts. */
const MOST_PLACES = 1000;
/** Documents that are written in one transaction. */
const BATCH = 64;

/** A document in the index. */
interface Stored {
  readonly id: string;
  readonly publishedAt?: string;
  readonly blocks: readonly Block[];
}

/**
 * Opens an index of the paragraphs seen so far, or makes one. One process at a time may have it open.
 *
 * @param path - its folder
 * @param options - `temporary`: nothing need be safe, for the index is thrown away
 * @returns the index; close it when done
 * @throws ChaffinchError `index-in-use`; `unknown-index` for one of another version, or that cannot be read
 *
 * @example
 * const index = await openIndex('seen');
 * const today = await cleanAll(pages, { index }); // what an earlier run kept goes
 * await index.remove(['https://example.org/taken-down']);
 * await index.close();
 */
export async function openIndex(
  path: string,
  { temporary = false }: { readonly temporary?: boolean } = {},
): Promise<ParagraphIndex> {
  const { open } = await import('lmdb');
  let release = (): void => undefined;
  try {
    mkdirSync(path, { recursive: true });
    release = takeLock(path);
    return new LmdbIndex(path, open({ path, maxDbs: 4, noSync: temporary }), release);
  } catch (cause) {
    release();
    if (cause instanceof ChaffinchError) throw cause;
    throw new ChaffinchError('unknown-index', `The index ${path} cannot be opened: ${messageOf(cause)}.`, { cause });
  }
}

class LmdbIndex implements ParagraphIndex {
  readonly #root: RootDatabase;
  readonly #meta: Database<number, string>;
  /** By a digest of the id: ids may be longer than keys may be. */
  readonly #ids: Database<number, string>;
  readonly #documents: Database<Stored, number>;
  /** The places of paragraphs by their keys. */
  readonly #places: Database<number, string>;
  readonly #release: () => void;
  /** The numbers of the ids that were excepted last: a run excepts the same ones again and again. */
  #excepted: { readonly ids: ReadonlySet<string>; readonly numbers: ReadonlySet<number> } | undefined;

  constructor(path: string, root: RootDatabase, release: () => void) {
    this.#root = root;
    this.#release = release;
    this.#meta = root.openDB({ name: 'meta', encoding: 'json' });
    const format = this.#meta.get('format');
    if (format !== undefined && format !== FORMAT) {
      throw new ChaffinchError(
        'unknown-index',
        `The index ${path} has format ${format}; this version of chaffinch knows ${FORMAT}. Use the version that made it, or begin a new index.`,
      );
    }
    this.#ids = root.openDB({ name: 'ids', encoding: 'ordered-binary' });
    this.#documents = root.openDB({ name: 'documents', encoding: 'json' });
    this.#places = root.openDB({ name: 'places', encoding: 'ordered-binary', dupSort: true });
    if (format === undefined) root.transactionSync(() => this.#meta.put('format', FORMAT));
  }

  get size(): number {
    return this.#ids.getCount();
  }

  has(id: string): boolean {
    return this.#ids.get(keyOf(id)) !== undefined;
  }

  async add(documents: Iterable<Dedupable>): Promise<void> {
    let batch: Dedupable[] = [];
    const write = async (): Promise<void> => {
      this.#root.transactionSync(() => {
        for (const document of batch) this.#put(document);
      });
      batch = [];
      await this.#root.flushed;
    };
    for (const document of documents) {
      batch.push(document);
      if (batch.length === BATCH) await write();
    }
    if (batch.length > 0) await write();
  }

  find(document: Dedupable, options: DedupeOptions = {}): readonly Duplicate[] {
    const resolved = resolveDedupe(options);
    return resolved === false ? [] : withoutKnown(document, this, resolved).duplicates;
  }

  search(document: Comparable, threshold: number, except: ReadonlySet<string>, add: (known: Dedupable) => void): void {
    const excepted = this.#numbersOf(except);
    for (const paragraph of paragraphKeys(document)) {
      // A few words may stand anywhere: they are looked at in documents that share more.
      if (paragraph.common && !paragraph.whole) continue;
      for (const place of this.#placesOf(paragraph)) {
        const [number, index] = [Math.floor(place / BLOCKS), place % BLOCKS];
        // Before it is read: where a crawl comes again, this is most of what is found.
        if (excepted.has(number)) continue;
        const stored = this.#documents.get(number);
        const block = stored?.blocks[index];
        if (stored === undefined || block === undefined || stored.id === document.id) continue;
        if (areAlike(paragraph, block, threshold)) add(new KnownDocument(stored, number, this.#documents));
      }
    }
  }

  async remove(ids: Iterable<string>): Promise<number> {
    let removed = 0;
    this.#root.transactionSync(() => {
      for (const id of ids) if (this.#delete(keyOf(id))) removed++;
    });
    await this.#root.flushed;
    return removed;
  }

  async close(): Promise<void> {
    await this.#root.close();
    this.#release();
  }

  #numbersOf(ids: ReadonlySet<string>): ReadonlySet<number> {
    if (this.#excepted?.ids !== ids)
      this.#excepted = { ids, numbers: new Set([...ids].flatMap((id) => this.#ids.get(keyOf(id)) ?? [])) };
    return this.#excepted.numbers;
  }

  #placesOf({ keys }: KeyedParagraph): ReadonlySet<number> {
    const places = new Set<number>();
    for (const key of keys) for (const place of this.#places.getValues(key, { limit: MOST_PLACES })) places.add(place);
    return places;
  }

  #put({ id, publishedAt, blocks }: Dedupable): void {
    const key = keyOf(id);
    this.#delete(key);
    const number = (this.#meta.get('documents') ?? 0) + 1;
    const stored: Stored = { id, ...(publishedAt === undefined ? {} : { publishedAt }), blocks: blocks.map(bare) };
    this.#meta.put('documents', number);
    this.#ids.put(key, number);
    this.#documents.put(number, stored);
    for (const [place, paragraphKey] of placesIn(stored, number)) this.#places.put(paragraphKey, place);
  }

  #delete(key: string): boolean {
    this.#excepted = undefined;
    const number = this.#ids.get(key);
    const stored = number === undefined ? undefined : this.#documents.get(number);
    if (number === undefined || stored === undefined) return false;
    for (const [place, paragraphKey] of placesIn(stored, number)) this.#places.remove(paragraphKey, place);
    this.#documents.remove(number);
    this.#ids.remove(key);
    return true;
  }
}

/** A document of the index whose blocks are read when they are looked at. */
class KnownDocument implements Dedupable {
  readonly id: string;
  readonly publishedAt?: string;
  /** Its number in the index: the same document may be found more than once. */
  readonly number: number;
  readonly #documents: Database<Stored, number>;

  constructor({ id, publishedAt }: Stored, number: number, documents: Database<Stored, number>) {
    this.id = id;
    if (publishedAt !== undefined) this.publishedAt = publishedAt;
    this.number = number;
    this.#documents = documents;
  }

  get blocks(): readonly Block[] {
    return this.#documents.get(this.number)?.blocks ?? [];
  }
}

function areAlike(paragraph: KeyedParagraph, block: Block, threshold: number): boolean {
  const [other] = paragraphKeys({ id: '', blocks: [block] });
  if (other?.digest === paragraph.digest) return true;
  if (paragraph.common || other?.common === true) return false;
  const verdict = verify(verifiable(paragraph.text), verifiable(block.text), threshold);
  return verdict !== undefined && verdict.conflict === undefined;
}

/** Every key of a document's paragraphs, and the place where it stands. */
function* placesIn(document: Stored, number: number): Generator<readonly [place: number, key: string]> {
  const indexes = new Map(document.blocks.map(({ source }, index) => [source, index]));
  for (const { source, keys } of paragraphKeys(document))
    for (const key of keys) yield [number * BLOCKS + (indexes.get(source) ?? 0), key];
}

function bare({ type, text, source }: Block): Block {
  return { type, text, source };
}

function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}
