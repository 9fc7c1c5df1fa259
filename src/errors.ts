/** What went wrong, for programs. */
export type ErrorCode =
  /** An option, its value or a call is wrong. */
  | 'invalid-option'
  /** A document is no object, has both `html` and `text`, or a field of the wrong type. */
  | 'invalid-document'
  /** A document holds nothing to read. */
  | 'empty-document'
  /** The bytes are no text: an image, an archive, a PDF … */
  | 'binary-document'
  /** The bytes are not in the encoding that they must be in. */
  | 'invalid-encoding'
  /** A document is larger, or nested deeper, or has a longer line, than the limits allow. */
  | 'too-large'
  | 'too-deep'
  | 'line-too-long'
  /** A document took longer than the limits allow. */
  | 'too-slow'
  /** The worker that had the document ended: it took more memory than there is, or broke down. */
  | 'worker-died'
  /** The engine could not parse the page. */
  | 'unreadable-page'
  /** A line of JSON Lines is no JSON. */
  | 'invalid-json'
  /** A file or folder that is not there, or must not be read. */
  | 'unreadable-file'
  /** A folder or pattern that holds no document. */
  | 'no-input'
  /** Another process writes to the index. */
  | 'index-in-use'
  /** What is no index, or one of a version that is not known. */
  | 'unknown-index'
  /** The result could not be written. */
  | 'unwritable-file';

/**
 * The one error of this library. Its message names the document and says what to do.
 *
 * @example
 * try {
 *   await clean({ id: 'a', text: '' });
 * } catch (error) {
 *   if (error instanceof ChaffinchError) error.code; // 'empty-document'
 * }
 */
export class ChaffinchError extends Error {
  override readonly name = 'ChaffinchError';

  /**
   * @param code - what went wrong, for programs
   * @param message - the document and what to do, for people
   * @param options - `cause`: the error that led to this one
   */
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * What an unknown thrown value says.
 *
 * @param thrown - anything that was caught
 * @returns its message where it is an error, else itself as a string
 */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
