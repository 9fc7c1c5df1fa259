import type { Comparable, Dedupable } from '../dedupe/result.js';
import type { Duplicate } from '../document.js';
import type { DedupeOptions } from '../options.js';

/** The paragraphs that were kept so far, on disk. */
export interface ParagraphIndex {
  /** How many documents it knows. */
  readonly size: number;
  /** Whether a document was added. */
  has(id: string): boolean;
  /**
   * Takes in documents as they were given out: the paragraphs they kept are known from now on. A document that is known by
   * its id is replaced. Once it is done, it stays, whatever becomes of the process.
   */
  add(documents: Iterable<Dedupable>): Promise<void>;
  /**
   * The paragraphs of a document that another one, which is known, keeps: as they would stand in its `duplicates`. A
   * document is not compared with itself, as it was added before.
   */
  find(document: Dedupable, options?: DedupeOptions): readonly Duplicate[];
  /**
   * The known documents that may cover a paragraph of another: they hold one that is the same, or alike and does not
   * contradict it.
   *
   * @param document - the other
   * @param threshold - least Dice coefficient
   * @param except - ids of documents that are about to be replaced
   * @param add - told of each, more than once
   */
  search(document: Comparable, threshold: number, except: ReadonlySet<string>, add: (known: Dedupable) => void): void;
  /** Forgets documents; gives how many of them were known. What they kept is new again. */
  remove(ids: Iterable<string>): Promise<number>;
  /** Ends the use of the index, so that others may open it. */
  close(): Promise<void>;
}
