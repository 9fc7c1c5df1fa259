import { createWriteStream } from 'node:fs';
import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ChaffinchError, messageOf } from '../errors.js';

/** A file that is written to bit by bit. */
export interface OutputFile {
  readonly stream: Writable;
  /** Waits for a write; a full disk is told with the name of the file. */
  guard<Value>(work: Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/**
 * Opens a file to write to.
 *
 * @param target - its path; folders above it are made
 * @returns the file
 * @throws ChaffinchError `unwritable-file`, now or from `guard` and `close`
 */
export async function openFile(target: string): Promise<OutputFile> {
  try {
    await mkdir(path.dirname(target), { recursive: true });
  } catch (cause) {
    throw unwritable(target, cause);
  }
  const stream = createWriteStream(target);
  // Opening may fail later than this call: the failure is kept for the next write.
  const failed = new Promise<never>((_, reject) => stream.once('error', (error) => reject(unwritable(target, error))));
  failed.catch(() => undefined);
  return {
    stream,
    guard: (work) => Promise.race([work, failed]),
    close: async () => {
      stream.end();
      await Promise.race([finished(stream), failed]);
    },
  };
}

/**
 * The error of a file that cannot be written.
 *
 * @param target - its path
 * @param cause - what the system said
 * @returns an error that names the file
 */
export function unwritable(target: string, cause: unknown): ChaffinchError {
  return new ChaffinchError('unwritable-file', `${target} could not be written: ${messageOf(cause)}.`, { cause });
}

/**
 * Where a path leads, links followed.
 *
 * @param file - a path
 * @returns the absolute path; of what is not there yet, as it is spelt
 */
export async function realPath(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    // What is not there leads nowhere else.
    return path.resolve(file);
  }
}
