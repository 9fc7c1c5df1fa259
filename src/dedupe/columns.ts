import type { Block } from '../document.js';
import { digest } from './hash.js';
import { normalise } from './normalise.js';
import { isCommon, isCompared } from './paragraph.js';

/** The paragraphs that are compared, in input order, column by column: a million of them are no million objects. */
export interface Paragraphs {
  readonly count: number;
  /** Index of its document in the input. */
  readonly document: Int32Array;
  /** Index of its block in the document. */
  readonly block: Int32Array;
  /** The number of its normalised text: the same number, the same text. */
  readonly text: Int32Array;
  /** 1 for one that only an exact copy covers, and that only in company. */
  readonly common: Uint8Array;
}

/** The different normalised texts of the paragraphs, column by column. */
export interface Texts {
  readonly count: number;
  /** The paragraph that stands for all of a text. */
  readonly paragraph: Int32Array;
  /** UTF-16 units of the normalised text. */
  readonly length: Int32Array;
  /** Bigrams. */
  readonly size: Int32Array;
  /** 1 where a paragraph of this text may be near another. */
  readonly near: Uint8Array;
  /** Two numbers a text: 64 bits of digest, by which texts are put in order. */
  readonly digest: Uint32Array;
  /** The text as it was written in the paragraph that stands for it. */
  readonly written: (text: number) => string;
}

/** Blocks in reading order: an array, or what reads them one by one from where they are kept. */
export interface BlockList extends Iterable<Block> {
  readonly length: number;
  /**
   * @param index - from 0
   * @returns undefined where there is none
   */
  at(index: number): Block | undefined;
}

/** What is read of a document. */
export interface WithBlocks {
  readonly blocks: BlockList;
}

/**
 * Reads the paragraphs of documents, and finds exact copies: one paragraph stands for all with the same normalised
 * text. Which one, their own characters decide and not the order in which they came, for facts are read in the text as
 * it was written.
 *
 * @param documents - in input order
 * @returns paragraphs and their different texts
 */
export function readParagraphs(documents: readonly WithBlocks[]): {
  readonly paragraphs: Paragraphs;
  readonly texts: Texts;
} {
  const room = documents.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const [document, block, text] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  const common = new Uint8Array(room);
  const [stands, length, size] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  const near = new Uint8Array(room);
  const digests = new Uint32Array(room * 2);
  const writtenIn = (paragraph: number): string =>
    documents[document[paragraph] ?? 0]?.blocks.at(block[paragraph] ?? 0)?.text ?? '';
  const written = (of: number): string => writtenIn(stands[of] ?? 0);
  let slots = new Int32Array(2 ** Math.ceil(Math.log2(room + 1) + 1));
  let count = 0;
  let known = 0;
  /** The number of a normalised text: open addressing, and no trust in digests. */
  const numberOf = (normalised: string, raw: string): number => {
    const [high, low] = digest(normalised);
    for (let slot = low & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const found = (slots[slot] ?? 0) - 1;
      if (found < 0) {
        slots[slot] = known + 1;
        digests[known * 2] = high;
        digests[known * 2 + 1] = low;
        return known;
      }
      if (digests[found * 2] !== high || digests[found * 2 + 1] !== low) continue;
      const other = written(found);
      if (other === raw || normalise(other) === normalised) return found;
    }
  };
  for (const [index, { blocks }] of documents.entries()) {
    let next = 0;
    for (const { type, text: raw } of blocks) {
      const place = next++;
      if (!isCompared(type)) continue;
      const normalised = normalise(raw);
      if (normalised === '') continue;
      document[count] = index;
      block[count] = place;
      const isShort = isCommon(normalised, type);
      common[count] = isShort ? 1 : 0;
      const number = numberOf(normalised, raw);
      if (number === known) {
        stands[known] = count;
        length[known] = normalised.length;
        size[known] = Math.max(0, normalised.length - countOf(normalised, ' ') - 1);
        known++;
      } else if (raw < written(number)) stands[number] = count;
      if (!isShort) near[number] = 1;
      text[count++] = number;
    }
  }
  // What is given back keeps alive all that is named here.
  slots = new Int32Array(0);
  return {
    paragraphs: { count, document, block, text, common },
    texts: { count: known, paragraph: stands, length, size, near, digest: digests, written },
  };
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
  return count;
}
