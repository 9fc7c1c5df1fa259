import { cleanResolved } from './clean.js';
import { cleanAllResolved } from './corpus/clean-all.js';
import { handsHere } from './corpus/hands.js';
import type { CleanDocument, SourceDocument } from './document.js';
import { ChaffinchError } from './errors.js';
import { type Options, resolveOptions } from './options.js';

/** Cleans with options that were checked once. */
export interface Cleaner {
  /** See {@link clean}. */
  clean(source: SourceDocument): Promise<CleanDocument>;
  /** See {@link cleanAll}. */
  cleanAll(sources: readonly SourceDocument[]): Promise<CleanDocument[]>;
  /** Ends the cleaner; using it afterwards throws. Closing twice is fine. */
  close(): Promise<void>;
}

/**
 * Makes a cleaner: options are checked once, for as many documents as you like.
 *
 * @param options - see {@link Options}
 * @returns the cleaner; close it when done
 * @throws ChaffinchError `invalid-option`
 *
 * @example
 * const cleaner = createCleaner({ strictness: 'careful' });
 * for (const page of pages) console.log((await cleaner.clean(page)).text);
 * await cleaner.close();
 */
export function createCleaner(options: Options = {}): Cleaner {
  const resolved = resolveOptions(options);
  let closed = false;
  const refuseClosed = (): void => {
    if (closed)
      throw new ChaffinchError('invalid-option', 'This cleaner was closed; make a new one with createCleaner.');
  };
  return {
    async clean(source) {
      refuseClosed();
      return cleanResolved(source, resolved);
    },
    async cleanAll(sources) {
      refuseClosed();
      return cleanAllResolved(sources, resolved, handsHere(resolved));
    },
    async close() {
      closed = true;
    },
  };
}
