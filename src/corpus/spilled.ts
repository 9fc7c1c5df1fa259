import type { BlockList } from '../dedupe/columns.js';
import type { Comparable, Dedupable } from '../dedupe/result.js';
import type { Block, BlockType, CleanDocument } from '../document.js';
import { HEAD_BYTES, type Log } from './log.js';

const NO_KEY = new Uint8Array(16);
const TYPES: readonly BlockType[] = ['heading', 'paragraph', 'list-item', 'quote', 'code', 'table', 'caption'];

/** Blocks of documents, column by column: what is said of them is in memory, what they say in a file. */
class Columns {
  readonly texts: Log;
  #type = new Uint8Array(1024);
  #source = new Int32Array(1024);
  #from = new Float64Array(1024);
  #length = new Int32Array(1024);
  count = 0;

  constructor(texts: Log) {
    this.texts = texts;
  }

  add(blocks: readonly Block[]): void {
    // As JSON, for a text may hold half a pair of surrogates, which UTF-8 cannot.
    const quoted = blocks.map(({ text }) => JSON.stringify(text));
    let from = this.texts.append(NO_KEY, quoted.join('')) + HEAD_BYTES;
    for (const [index, { type, source }] of blocks.entries()) {
      if (this.count === this.#type.length) this.#grow();
      const length = Buffer.byteLength(quoted[index] ?? '');
      this.#type[this.count] = TYPES.indexOf(type);
      this.#source[this.count] = source;
      this.#from[this.count] = from;
      this.#length[this.count++] = length;
      from += length;
    }
  }

  block(index: number): Block {
    const [texts, from, length] = [this.texts, this.#from[index] ?? 0, this.#length[index] ?? 0];
    return {
      type: TYPES[this.#type[index] ?? 0] ?? 'paragraph',
      source: this.#source[index] ?? 0,
      get text(): string {
        return JSON.parse(texts.slice(from, length));
      },
    };
  }

  #grow(): void {
    const [type, source, from, length] = [this.#type, this.#source, this.#from, this.#length];
    this.#type = new Uint8Array(this.count * 2);
    this.#source = new Int32Array(this.count * 2);
    this.#from = new Float64Array(this.count * 2);
    this.#length = new Int32Array(this.count * 2);
    this.#type.set(type);
    this.#source.set(source);
    this.#from.set(from);
    this.#length.set(length);
  }
}

/** A document whose blocks are read one by one when they are looked at: none is held, so none grows old. */
class SpilledDocument implements Comparable, BlockList {
  readonly id: string;
  readonly publishedAt?: string;
  readonly length: number;
  readonly #columns: Columns;
  readonly #first: number;

  constructor({ id, publishedAt, blocks }: Dedupable, columns: Columns) {
    this.id = id;
    if (publishedAt !== undefined) this.publishedAt = publishedAt;
    this.length = blocks.length;
    this.#columns = columns;
    this.#first = columns.count;
    columns.add(blocks);
  }

  get blocks(): BlockList {
    return this;
  }

  at(index: number): Block | undefined {
    return index < this.length ? this.#columns.block(this.#first + index) : undefined;
  }

  *[Symbol.iterator](): Generator<Block> {
    for (let index = 0; index < this.length; index++) yield this.#columns.block(this.#first + index);
  }
}

/**
 * Starts a list of documents whose texts are kept in a file. For deduplication they are documents like others; in memory
 * are a few numbers for each block.
 *
 * @param texts - the file
 * @returns the list, and what adds a document to it
 *
 * @example
 * const { documents, add } = spillInto(workplace.texts);
 * add(document);
 * documents[0]?.blocks.at(0)?.text; // read from the file
 */
export function spillInto(texts: Log): {
  readonly documents: readonly Comparable[];
  readonly add: (document: Pick<CleanDocument, 'id' | 'publishedAt' | 'blocks'>) => void;
} {
  const columns = new Columns(texts);
  const documents: SpilledDocument[] = [];
  return { documents, add: (document) => documents.push(new SpilledDocument(document, columns)) };
}
