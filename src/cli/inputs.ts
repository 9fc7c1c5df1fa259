import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ChaffinchError, messageOf } from '../errors.js';

/** Extensions of the files that are looked for in folders. */
const EXTENSIONS = ['html', 'htm', 'xhtml', 'txt', 'text', 'jsonl', 'ndjson'];
const IN_FOLDER = `**/*.{${EXTENSIONS.join(',')}}{,.gz}`;
const GLOB = /[*?[\]{}]/u;
const BACKSLASH = /\\/gu;

/** Something to read: a file, or standard input. */
export interface InputFile {
  /** How messages name it. */
  readonly name: string;
  /** The id of its document: the path as it was given. Standard input has none. */
  readonly id: string | undefined;
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
export async function* listInputs(inputs: readonly string[], stdin: Readable): AsyncGenerator<Listed> {
  for (const input of inputs.length === 0 ? ['-'] : inputs) {
    if (input === '-') {
      yield {
        file: {
          name: 'standard input',
          id: undefined,
          relative: 'stdin',
          open: () => bytesOf(stdin, 'standard input'),
        },
      };
      continue;
    }
    let stats: Stats | undefined;
    try {
      stats = await stat(input);
    } catch (cause) {
      if (!isMissing(cause) || !GLOB.test(input)) {
        const what = isMissing(cause) ? 'there is no such file or folder' : messageOf(cause);
        yield { name: input, error: new ChaffinchError('unreadable-file', `${input}: ${what}.`, { cause }) };
        continue;
      }
    }
    if (stats === undefined)
      yield* found(input, await glob(input.replace(BACKSLASH, '/'), '.'), '.', 'no file matches this pattern');
    else if (stats.isDirectory())
      yield* found(
        input,
        await glob(IN_FOLDER, input),
        input,
        `this folder holds no document (${EXTENSIONS.map((extension) => `.${extension}`).join(', ')})`,
      );
    else yield { file: onDisk(input, path.basename(input)) };
  }
}

async function* found(input: string, paths: readonly string[], folder: string, none: string): AsyncGenerator<Listed> {
  if (paths.length === 0) yield { name: input, error: new ChaffinchError('no-input', `${input}: ${none}.`) };
  for (const relative of paths)
    yield { file: onDisk(path.posix.join(folder.replace(BACKSLASH, '/'), relative), relative) };
}

async function glob(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob: find } = await import('tinyglobby');
  const paths = await find(pattern, { cwd, onlyFiles: true, dot: false, expandDirectories: false });
  return paths.sort((a, b) => (a < b ? -1 : 1));
}

function onDisk(name: string, relative: string): InputFile {
  return { name, id: name, relative, open: () => bytesOf(createReadStream(name), name) };
}

/** The bytes of a stream, unzipped if they are gzip data. */
async function* bytesOf(stream: Readable, name: string): AsyncGenerator<Uint8Array> {
  try {
    const source: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
    const first = await source.next();
    if (first.done === true) return;
    const all = prepend(first.value, source);
    if (first.value[0] === 0x1f && first.value[1] === 0x8b) yield* unzip(all);
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
 * An iteration whose first item was taken already, whole again.
 *
 * @param first - the item that was taken
 * @param rest - the iteration, after it
 * @returns all of its items
 */
export async function* prepend(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
