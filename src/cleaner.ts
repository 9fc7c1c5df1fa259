import { cleanResolved } from './clean.js';
import { cleanAllResolved, openHands } from './corpus/clean-all.js';
import { cleanStreamResolved } from './corpus/clean-stream.js';
import type { Hands } from './corpus/hands.js';
import type { CleanDocument, SourceDocument } from './document.js';
import { ChaffinchError } from './errors.js';
import { type Options, resolveOptions, resolveRun } from './options.js';

/** Cleans with options that were checked once. */
export interface Cleaner {
  /** See {@link clean}. */
  clean(source: SourceDocument): Promise<CleanDocument>;
  /** See {@link cleanAll}. */
  cleanAll(sources: readonly SourceDocument[]): Promise<CleanDocument[]>;
  /** See {@link cleanStream}. */
  cleanStream(
    sources: AsyncIterable<SourceDocument> | Iterable<SourceDocument>,
  ): AsyncGenerator<CleanDocument, void, undefined>;
  /** Ends the cleaner and all its workers; using it afterwards throws. Closing twice is fine. */
  close(): Promise<void>;
}

/**
 * Makes a cleaner: options are checked once, and workers started once, for as many documents as you like.
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
  const [resolved, run] = [resolveOptions(options), resolveRun(options)];
  let closed = false;
  /** Started by the first call that needs them. */
  let opening: Promise<Hands> | undefined;
  const refuseClosed = (): void => {
    if (closed)
      throw new ChaffinchError('invalid-option', 'This cleaner was closed; make a new one with createCleaner.');
  };
  const hands = (): Promise<Hands> => {
    refuseClosed();
    opening ??= openHands(resolved, run.jobs);
    return opening;
  };
  return {
    async clean(source) {
      refuseClosed();
      return cleanResolved(source, resolved);
    },
    async cleanAll(sources) {
      return cleanAllResolved(sources, resolved, run, await hands());
    },
    async *cleanStream(sources) {
      yield* cleanStreamResolved(sources, resolved, run, await hands());
    },
    async close() {
      closed = true;
      const opened = await opening;
      await opened?.close();
    },
  };
}
