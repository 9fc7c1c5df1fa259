import { createWriteStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { CleanDocument } from '../document.js';
import { ChaffinchError, messageOf } from '../errors.js';
import { EXTENSIONS, type Format, layoutOf, writeOne } from '../write/write.js';
import { writeTo } from './terminal.js';

/** Takes documents in order. */
export interface Output {
  /**
   * @param document - the next document
   * @param relative - place of its file below its folder, where it has one
   */
  write(document: CleanDocument, relative: string | undefined): Promise<void>;
  /** Ends the output: what is held back is written, files are closed. */
  end(): Promise<void>;
}

/**
 * Where documents go: a folder with one file a document, one file, or standard output.
 *
 * @param target - the path that the user gave, if any
 * @param format - the format that the user asked for, if any
 * @param stdout - standard output
 * @returns the output
 * @throws ChaffinchError `unwritable-file`
 */
export async function openOutput(
  target: string | undefined,
  format: Format | undefined,
  stdout: Writable,
): Promise<Output> {
  if (target === undefined) return sequence(stdout, format);
  if (await isFolder(target)) return folder(target, format ?? 'text');
  const file = await openFile(target);
  const output = sequence(file.stream, format);
  return {
    write: (document, relative) => file.guard(output.write(document, relative)),
    end: async () => {
      await file.guard(output.end());
      await file.close();
    },
  };
}

/** A file that lines are written to: rejects, errors. */
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
  const unwritable = (cause: unknown): ChaffinchError =>
    new ChaffinchError('unwritable-file', `${target} could not be written: ${messageOf(cause)}.`, { cause });
  try {
    await mkdir(path.dirname(target), { recursive: true });
    const stream = createWriteStream(target);
    // Opening may fail later than this call: the failure is kept for the next write.
    const failed = new Promise<never>((_, reject) => stream.once('error', (error) => reject(unwritable(error))));
    failed.catch(() => undefined);
    return {
      stream,
      guard: (work) => Promise.race([work, failed]),
      close: async () => {
        stream.end();
        await Promise.race([finished(stream), failed]);
      },
    };
  } catch (cause) {
    throw unwritable(cause);
  }
}

/** Documents behind each other. The first is held back until it is known whether it is the only one. */
function sequence(stream: Writable, format: Format | undefined): Output {
  let held: CleanDocument | undefined;
  let layout: ReturnType<typeof layoutOf> | undefined;
  return {
    async write(document) {
      if (layout !== undefined) {
        await writeTo(stream, layout.between + layout.one(document));
      } else if (held === undefined) {
        held = document;
      } else {
        layout = layoutOf(format ?? 'jsonl', true);
        await writeTo(stream, layout.before + layout.one(held) + layout.between + layout.one(document));
        held = undefined;
      }
    },
    async end() {
      if (layout !== undefined) await writeTo(stream, layout.after);
      else if (held !== undefined) await writeTo(stream, writeOne(held, format ?? 'text'));
    },
  };
}

function folder(target: string, format: Format): Output {
  const taken = new Set<string>();
  return {
    async write(document, relative) {
      const name = fileName(relative ?? document.id, format, taken);
      const file = path.join(target, name);
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, writeOne(document, format));
      } catch (cause) {
        throw new ChaffinchError('unwritable-file', `${file} could not be written: ${messageOf(cause)}.`, { cause });
      }
    },
    end: async () => undefined,
  };
}

const SEPARATOR = /[\\/]/u;
const EXTENSION = /\.(?:x?html?|txt|text|jsonl|ndjson)(?:\.gz)?$/iu;
const UNSAFE = /[^\p{L}\p{M}\p{N}._-]+/gu;
const DOTS = /^\.+/u;
/** File systems take 255 bytes; a letter has up to four. */
const LONGEST_NAME = 60;

/** A name of its own for each document, whatever its id holds: no way out of the folder. */
function fileName(from: string, format: Format, taken: Set<string>): string {
  const parts = from
    .replace(EXTENSION, '')
    .split(SEPARATOR)
    .map((part) => part.replace(UNSAFE, '-').replace(DOTS, '').slice(0, LONGEST_NAME))
    .filter((part) => part !== '' && part !== '-');
  const stem = parts.join('/') || 'document';
  let name = stem;
  // Letters of both cases are one name on some file systems.
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}`;
  taken.add(name.toLowerCase());
  return name + EXTENSIONS[format];
}

async function isFolder(target: string): Promise<boolean> {
  if (target.endsWith('/') || target.endsWith(path.sep)) return true;
  try {
    return (await stat(target)).isDirectory();
  } catch {
    // What is not there yet is a file.
    return false;
  }
}
