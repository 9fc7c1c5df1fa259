import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Log, type LogFile } from './log.js';

/** Where a run keeps what it has done and needs again. */
export interface Workplace {
  /** Pages as they were read. */
  readonly pages: Log;
  /** Documents as they were cleaned, each by itself. */
  readonly documents: Log;
  /** The texts of their blocks. */
  readonly texts: Log;
  /** Whether a later run may go on from here. */
  readonly kept: boolean;
  /** Closes the files, so that a later run finds what was done. */
  close(): void;
  /** The same, and nothing is left. */
  remove(): void;
}

/** A workplace that outlives a run which is cut. */
export interface KeptWorkplace {
  readonly folder: string;
  /** Whether to go on from what is there; else it is removed. */
  readonly resume: boolean;
  /** What the work depends on beside the documents: options, version. */
  readonly madeBy: string;
}

/**
 * Opens a workplace. Small runs never touch the disk.
 *
 * @param kept - where, if the work is to outlive the process; else in files without a name, in the folder for temporary
 * files
 * @returns the workplace
 * @throws ChaffinchError `unwritable-file`; `invalid-option` where `resume` finds the work of other options
 */
export function openWorkplace(kept?: KeptWorkplace): Workplace {
  if (kept !== undefined && !kept.resume) removeFolder(kept.folder);
  const temporary = (): LogFile => ({
    path: path.join(tmpdir(), `chaffinch-${randomUUID()}`),
    kept: false,
    madeBy: '',
  });
  const file = (name: string): LogFile =>
    kept === undefined ? temporary() : { path: path.join(kept.folder, name), kept: true, madeBy: kept.madeBy };
  const [pages, documents, texts] = [new Log(file('pages')), new Log(file('documents')), new Log(temporary())];
  const logs = [pages, documents, texts];
  return {
    pages,
    documents,
    texts,
    kept: kept !== undefined,
    close() {
      for (const log of logs) log.close();
    },
    remove() {
      for (const log of logs) log.discard();
      if (kept !== undefined) removeFolder(kept.folder);
    },
  };
}

function removeFolder(folder: string): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
}
