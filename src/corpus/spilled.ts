import type { Dedupable } from '../dedupe/result.js';
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

/** As many documents as are looked at again and again while some paragraphs are compared. */
const RECENT = 256;

/** The blocks of documents that were looked at last: whoever compares asks for one paragraph at a time. */
class RecentBlocks {
  readonly #blocks = new Map<SpilledDocument, readonly Block[]>();

  of(document: SpilledDocument, make: () => readonly Block[]): readonly Block[] {
    const known = this.#blocks.get(document);
    if (known !== undefined) return known;
    const blocks = make();
    // The first of a map is the oldest.
    for (const oldest of this.#blocks.keys()) {
      if (this.#blocks.size < RECENT) break;
      this.#blocks.delete(oldest);
    }
    this.#blocks.set(document, blocks);
    return blocks;
  }
}

/** A document whose blocks are read when they are looked at. */
class SpilledDocument implements Dedupable {
  readonly id: string;
  readonly publishedAt?: string;
  readonly #columns: Columns;
  readonly #recent: RecentBlocks;
  readonly #first: number;
  readonly #count: number;

  constructor({ id, publishedAt, blocks }: Dedupable, columns: Columns, recent: RecentBlocks) {
    this.id = id;
    if (publishedAt !== undefined) this.publishedAt = publishedAt;
    this.#columns = columns;
    this.#recent = recent;
    this.#first = columns.count;
    this.#count = blocks.length;
    columns.add(blocks);
  }

  get blocks(): readonly Block[] {
    return this.#recent.of(this, () =>
      Array.from({ length: this.#count }, (_, index) => this.#columns.block(this.#first + index)),
    );
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
 * documents[0]?.blocks[0]?.text; // read from the file
 */
export function spillInto(texts: Log): {
  readonly documents: readonly Dedupable[];
  readonly add: (document: Pick<CleanDocument, 'id' | 'publishedAt' | 'blocks'>) => void;
} {
  const columns = new Columns(texts);
  const recent = new RecentBlocks();
  const documents: SpilledDocument[] = [];
  return { documents, add: (document) => documents.push(new SpilledDocument(document, columns, recent)) };
}
