import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ChaffinchError, messageOf } from '../errors.js';

/** Extensions of the files that are looked for in folders. */
const EXTENSIONS = ['html', 'htm', 'xhtml', 'txt', 'text', 'md', 'markdown', 'jsonl', 'ndjson', 'warc'];
const IN_FOLDER = `**/*.{${EXTENSIONS.join(',')}}{,.gz}`;
const KNOWN = EXTENSIONS.map((extension) => `.${extension}`).join(', ');
const GLOB = /[*?[\]{}]/u;
const BACKSLASH = /\\/gu;

/** Something to read: a file, or standard input. */
export interface InputFile {
  /** How messages name it. */
  readonly name: string;
  /** Its path, and the id of its document: as it was given. Standard input has none. */
  readonly path: string | undefined;
  /** Its place below the folder or glob that it was found by, for output into a folder. */
  readonly relative: string;
  /** Its bytes, unzipped. */
  open(): AsyncIterable<Uint8Array>;
}

/** What listing gives: something to read, or why there is nothing. */
export type Listed = { readonly file: InputFile } | { readonly name: string; readonly error: ChaffinchError };

/**
 * The files that arguments name: files, folders and everything readable below them, globs, `-`. In the order of the
 * arguments, and within a folder by name, so that the order is the same everywhere.
 *
 * @param inputs - arguments; none: standard input
 * @param stdin - standard input
 * @returns files, and an error for each argument that names none
 */
export async function listInputs(inputs: readonly string[], stdin: Readable): Promise<readonly Listed[]> {
  const lists = (inputs.length === 0 ? ['-'] : inputs).map((input) =>
    input === '-' ? [standardInput(stdin)] : listInput(input),
  );
  return (await Promise.all(lists)).flat();
}

function standardInput(stdin: Readable): Listed {
  const name = 'standard input';
  return { file: { name, path: undefined, relative: 'stdin', open: () => bytesOf(stdin, name) } };
}

async function listInput(input: string): Promise<readonly Listed[]> {
  const slashed = input.replace(BACKSLASH, '/');
  let stats: Stats;
  try {
    stats = await stat(input);
  } catch (cause) {
    if (isMissing(cause) && GLOB.test(input)) {
      const { folder, pattern } = splitGlob(slashed);
      return search(input, folder, pattern, 'no file matches this pattern');
    }
    const what = isMissing(cause) ? 'there is no such file or folder' : messageOf(cause);
    return [{ name: input, error: new ChaffinchError('unreadable-file', `${input}: ${what}.`, { cause }) }];
  }
  if (stats.isDirectory()) return search(input, slashed, IN_FOLDER, `this folder holds no document (${KNOWN})`);
  return [{ file: onDisk(input, path.basename(input)) }];
}

/** The fixed part of a pattern, and the rest. */
function splitGlob(input: string): { readonly folder: string; readonly pattern: string } {
  const parts = input.split('/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => GLOB.test(part)),
  );
  const folder = fixed.length === 1 && fixed[0] === '' ? '/' : fixed.join('/');
  return { folder, pattern: parts.slice(fixed.length).join('/') };
}

async function search(input: string, folder: string, pattern: string, none: string): Promise<readonly Listed[]> {
  const { glob } = await import('tinyglobby');
  const cwd = folder === '' ? '.' : folder;
  const paths = await glob(pattern, {
    cwd,
    onlyFiles: true,
    dot: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  if (paths.length === 0) return [{ name: input, error: new ChaffinchError('no-input', `${input}: ${none}.`) }];
  return paths
    .sort((a, b) => (a < b ? -1 : 1))
    .map((relative) => ({ file: onDisk(path.posix.join(folder, relative), relative) }));
}

function onDisk(name: string, relative: string): InputFile {
  return { name, path: name, relative, open: () => bytesOf(createReadStream(name), name) };
}

/** The bytes of a stream, unzipped if they are gzip data. */
async function* bytesOf(stream: Readable, name: string): AsyncGenerator<Uint8Array> {
  try {
    const { start, all } = await peek(stream, 2);
    if (start[0] === 0x1f && start[1] === 0x8b) yield* unzip(all);
    else yield* all;
  } catch (cause) {
    throw new ChaffinchError('unreadable-file', `${name} could not be read: ${messageOf(cause)}.`, { cause });
  }
}

async function* unzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const zipped = Readable.from(chunks);
  const plain = createGunzip();
  zipped.on('error', (error) => plain.destroy(error));
  yield* zipped.pipe(plain);
}

/**
 * Looks at the beginning of some bytes, however they come in chunks.
 *
 * @param chunks - the bytes
 * @param length - how many to look at
 * @returns the beginning, shorter only where there is no more; and all of the bytes, the beginning included
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  length: number,
): Promise<{ readonly start: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const rest: AsyncIterator<Uint8Array> = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  let failure: { readonly error: unknown } | undefined;
  try {
    while (size < length) {
      const next = await rest.next();
      if (next.done === true) break;
      taken.push(next.value);
      size += next.value.length;
    }
  } catch (error) {
    // What came before it is whole, and is given first.
    failure = { error };
  }
  const start = Buffer.concat(taken);
  return { start, all: prepend(start, rest, failure) };
}

async function* prepend(
  start: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  failure: { readonly error: unknown } | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    if (start.length > 0) yield start;
    if (failure !== undefined) throw failure.error;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    // A reader that stops early leaves no file open.
    await rest.return?.();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
