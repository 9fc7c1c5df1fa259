import type { SourceDocument } from '../document.js';
import { ChaffinchError, messageOf } from '../errors.js';

/** Where a document came from. */
export interface Origin {
  /** The file, or `FILE line N`. */
  readonly name: string;
  /** Place of the file below its folder; none for one of many documents of a file. */
  readonly relative: string | undefined;
}

/** One document of the input, or why it could not be read. */
export type InputRecord = Origin & ({ readonly source: SourceDocument } | { readonly error: ChaffinchError });

/**
 * An error as this library's own, naming the document.
 *
 * @param error - anything that was caught
 * @param name - of the document
 * @returns the error itself where it names its document already
 */
export function asError(error: unknown, name: string): ChaffinchError {
  if (error instanceof ChaffinchError) return error;
  return new ChaffinchError('unreadable-page', `${name}: ${messageOf(error)}`, { cause: error });
}
