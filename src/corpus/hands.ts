import { cleanPage, cleanResolved, readSource } from '../clean.js';
import type { CleanDocument, Page, SourceDocument } from '../document.js';
import type { ResolvedOptions } from '../options.js';
import { standIn } from './stand-in.js';

/** A page that was read, packed for files and workers. */
export interface PackedPage {
  /** JSON of a page. */
  readonly page: string;
  /** JSON of the page that stands for it in the memory of its site; see {@link standIn}. */
  readonly site: string;
}

/** Those that do the work on single documents: this thread, or others. What they cannot do they reject. */
export interface Hands {
  /** How many documents they take at a time without waiting. */
  readonly width: number;
  /**
   * The first half of cleaning.
   *
   * @param source - a source document
   * @param name - how messages name it where it has neither id nor address
   */
  read(source: SourceDocument, name?: string): Promise<PackedPage>;
  /**
   * The second half.
   *
   * @param page - JSON of a page
   * @param recurring - indexes of the blocks that belong to the template of its site
   * @param name - how messages name it
   * @returns JSON of the clean document
   */
  clean(page: string, recurring: readonly number[], name?: string): Promise<string>;
  /** Both halves, of a document by itself. */
  both(source: SourceDocument, name?: string): Promise<string>;
  /** Ends those that were started for the work. */
  close(): Promise<void>;
}

/**
 * This thread's own hands.
 *
 * @param options - every option with its value
 * @returns hands that work on one document at a time
 */
export function handsHere(options: ResolvedOptions): Hands {
  return {
    width: 1,
    async read(source, name) {
      const page = await readSource(source, options, name);
      return { page: JSON.stringify(page), site: JSON.stringify(standIn(page)) };
    },
    async clean(page, recurring) {
      return JSON.stringify(await cleanPage(unpackPage(page), options, new Set(recurring)));
    },
    async both(source, name) {
      return JSON.stringify(await cleanResolved(source, options, name));
    },
    async close() {
      // Nobody else was started.
    },
  };
}

/**
 * @param json - what hands have packed
 * @returns the page
 */
export function unpackPage(json: string): Page {
  return JSON.parse(json);
}

/**
 * @param json - what hands have packed
 * @returns the document
 */
export function unpackDocument(json: string): CleanDocument {
  return JSON.parse(json);
}
