import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import type { CleanDocument } from '../document.js';
import { ChaffinchError } from '../errors.js';
import { type Format, loadWriter, type Writer } from '../write/write.js';
import { openFile, realPath, unwritable } from './file.js';
import { writeTo } from './terminal.js';

/** Takes documents in order. */
export interface Output {
  /** Whether each document has a file of its own: one that cannot be written takes no other with it. */
  readonly separate: boolean;
  /**
   * @param document - the next document
   * @param relative - place of its file below its folder, where it has one
   */
  write(document: CleanDocument, relative: string | undefined): Promise<void>;
  /** Counts a document that could not be read: two of which one failed are still more than one. */
  skip(): Promise<void>;
  /** Ends the output: what is held back is written, files are closed. */
  end(): Promise<void>;
}

/**
 * Where documents go: a folder with one file a document, one file, or standard output.
 *
 * @param target - the path that the user gave, if any
 * @param format - the format that the user asked for, if any
 * @param stdout - standard output
 * @param inputs - real paths of the files that are read, none of which is written over
 * @returns the output
 * @throws ChaffinchError `unwritable-file`; from `write` also `invalid-option` where an input would be written over
 */
export async function openOutput(
  target: string | undefined,
  format: Format | undefined,
  stdout: Writable,
  inputs: ReadonlySet<string> = new Set(),
): Promise<Output> {
  const alone = await loadWriter(format ?? 'text');
  const many = await loadWriter(format ?? 'jsonl');
  if (target === undefined) return sequence(stdout, alone, many);
  if (await isOutputFolder(target)) return folder(target, alone, inputs);
  const file = await openFile(target);
  const output = sequence(file.stream, alone, many);
  return {
    separate: false,
    write: (document, relative) => file.guard(output.write(document, relative)),
    skip: () => file.guard(output.skip()),
    end: async () => {
      await file.guard(output.end());
      await file.close();
    },
  };
}

/** Documents behind each other. The first is held back until it is known whether it is the only one. */
function sequence(stream: Writable, { alone }: Writer, many: Writer): Output {
  let count = 0;
  let written = 0;
  let held: CleanDocument | undefined;
  const append = (document: CleanDocument): Promise<void> =>
    writeTo(stream, (written++ === 0 ? many.before : many.between) + many.one(document));
  const next = async (document: CleanDocument | undefined): Promise<void> => {
    count++;
    if (count === 1) {
      held = document;
      return;
    }
    if (held !== undefined) await append(held);
    held = undefined;
    if (document !== undefined) await append(document);
  };
  return {
    separate: false,
    write: next,
    skip: () => next(undefined),
    async end() {
      if (held !== undefined) await writeTo(stream, alone(held));
      else await writeTo(stream, written > 0 ? many.after : many.none);
    },
  };
}

function folder(target: string, { alone, extension }: Writer, inputs: ReadonlySet<string>): Output {
  const taken = new Map<string, number>();
  return {
    separate: true,
    async write(document, relative) {
      const file = path.join(target, fileName(document.id, relative, taken) + extension);
      if (inputs.has(await realPath(file))) {
        throw new ChaffinchError(
          'invalid-option',
          `--output ${target}: ${file} is also an input; it would be overwritten.`,
        );
      }
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, alone(document));
      } catch (cause) {
        throw unwritable(file, cause);
      }
    },
    skip: async () => undefined,
    end: async () => undefined,
  };
}

const SEPARATOR = /[\\/]/u;
const EXTENSION = /\.(?:x?html?|txt|text|md|markdown|jsonl|ndjson|warc)(?:\.gz)?$/iu;
const UNSAFE = /[^\p{L}\p{M}\p{N}._-]+/gu;
const DOTS = /^\.+/u;
/** File systems take 255 bytes; a letter has up to four. */
const LONGEST_NAME = 60;

/** A name of its own for each document: a file keeps its place, an id is one name whatever it holds. */
function fileName(id: string, relative: string | undefined, taken: Map<string, number>): string {
  const parts = relative === undefined ? [id] : relative.replace(EXTENSION, '').split(SEPARATOR);
  const stem = parts.map(safeName).join('/');
  // Letters of both cases are one name on some file systems.
  let name = stem;
  let next = taken.get(stem.toLowerCase()) ?? 1;
  while (taken.has(name.toLowerCase())) name = `${stem}-${++next}`;
  taken.set(stem.toLowerCase(), next);
  if (name !== stem) taken.set(name.toLowerCase(), 1);
  return name;
}

function safeName(part: string): string {
  const letters = [
    ...part
      .slice(0, 4 * LONGEST_NAME)
      .replace(UNSAFE, '-')
      .replace(DOTS, ''),
  ];
  return letters.slice(0, LONGEST_NAME).join('') || 'document';
}

/**
 * Whether an output is a folder, with one file a document.
 *
 * @param target - the path that the user gave
 * @returns true for a folder that is there, and for a path that ends as one
 */
export async function isOutputFolder(target: string): Promise<boolean> {
  if (target.endsWith('/') || target.endsWith(path.sep)) return true;
  try {
    return (await stat(target)).isDirectory();
  } catch {
    // What is not there yet is a file.
    return false;
  }
}
