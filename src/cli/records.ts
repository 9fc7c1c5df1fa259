import type { SourceDocument } from '../document.js';
import { ChaffinchError, messageOf } from '../errors.js';
import { decodeText, refuseBinary } from '../read/decode.js';
import type { InputFormat } from './arguments.js';
import { type InputFile, peek } from './inputs.js';

/** One document of the input, or why it could not be read. */
export type InputRecord = Origin & ({ readonly source: SourceDocument } | { readonly error: ChaffinchError });

/** Where a document came from. */
export interface Origin {
  /** The file, or `FILE line N`. */
  readonly name: string;
  /** Place of the file below its folder; none for a line of a file that holds many documents. */
  readonly relative: string | undefined;
}

const HTML_NAME = /\.x?html?(?:\.gz)?$/iu;
const TEXT_NAME = /\.(?:txt|text)(?:\.gz)?$/iu;
const LINES_NAME = /\.(?:jsonl|ndjson)(?:\.gz)?$/iu;
/** Bytes that are looked at when the name does not tell. */
const LOOKED_AT = 1024;
const HTML_START =
  /^\s*(?:<!doctype\s|<!--|<\?xml|<(?:html|head|body|div|article|main|section|p|h[1-6]|meta|title|script|table|span|a|ul)[\s>/])/iu;
const OBJECT_START = /^\s*\{\s*(?:"|\})/u;

/**
 * The documents of a file: one, or of JSON Lines one a line. What cannot be read becomes an error record, and the rest
 * goes on.
 *
 * @param file - the file
 * @param format - its format, or `auto`
 * @param limit - greatest size of a document in bytes
 * @returns records in the order of the file
 */
export async function* readRecords(file: InputFile, format: InputFormat, limit: number): AsyncGenerator<InputRecord> {
  const origin = { name: file.name, relative: file.relative };
  try {
    const { start, all } = await peek(file.open(), LOOKED_AT);
    const known = format === 'auto' ? detect(file.name, start) : format;
    if (known === 'jsonl') yield* linesOf(all, file.name, limit);
    else yield { ...origin, source: await documentOf(all, file, known, limit) };
  } catch (error) {
    yield { ...origin, error: asError(error, file.name) };
  }
}

function detect(name: string, start: Uint8Array): Exclude<InputFormat, 'auto'> {
  if (HTML_NAME.test(name)) return 'html';
  if (TEXT_NAME.test(name)) return 'text';
  if (LINES_NAME.test(name)) return 'jsonl';
  const text = new TextDecoder().decode(start.subarray(0, LOOKED_AT));
  if (HTML_START.test(text)) return 'html';
  return OBJECT_START.test(text) ? 'jsonl' : 'text';
}

async function documentOf(
  chunks: AsyncIterable<Uint8Array>,
  file: InputFile,
  format: 'html' | 'text',
  limit: number,
): Promise<SourceDocument> {
  const bytes = await gather(chunks, file.name, limit);
  if (bytes.length === 0) throw new ChaffinchError('empty-document', `${file.name} is empty.`);
  refuseBinary(bytes, file.name, format);
  const id = file.path === undefined ? {} : { id: file.path };
  return format === 'html' ? { ...id, html: bytes } : { ...id, text: decodeText(bytes, file.name) };
}

async function gather(chunks: AsyncIterable<Uint8Array>, name: string, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw new ChaffinchError('too-large', `${name} has more than ${limit} bytes.`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

const NEWLINE = 0x0a;

/** Lines of bytes: each is decoded by itself, so that a broken one takes no other with it. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, name: string, limit: number): AsyncGenerator<InputRecord> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (): InputRecord | undefined => {
    number++;
    const line = size > limit ? undefined : Buffer.concat(parts);
    parts = [];
    size = 0;
    const origin = { name: `${name} line ${number}`, relative: undefined };
    if (line === undefined)
      return { ...origin, error: new ChaffinchError('too-large', `${origin.name} has more than ${limit} bytes.`) };
    return parseLine(line, origin);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      parts.push(chunk.subarray(from, at));
      size += at - from;
      from = at + 1;
      const record = take();
      if (record !== undefined) yield record;
    }
    size += chunk.length - from;
    // A line past the limit is counted, not kept.
    if (size <= limit) parts.push(chunk.subarray(from));
  }
  const last = size > 0 ? take() : undefined;
  if (last !== undefined) yield last;
}

const BLANK = /^\s*$/u;

function parseLine(bytes: Uint8Array, origin: Origin): InputRecord | undefined {
  try {
    const line = decodeText(bytes, origin.name);
    if (BLANK.test(line)) return undefined;
    refuseBinary(bytes, origin.name, 'text');
    // Its shape is checked when it is read: see checkSource.
    const source: SourceDocument = JSON.parse(line);
    return { ...origin, source };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) return { ...origin, error: asError(cause, origin.name) };
    const message = `${origin.name} is not JSON (${cause.message}); JSON Lines hold one object a line.`;
    return { ...origin, error: new ChaffinchError('invalid-json', message, { cause }) };
  }
}

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
