import type { SourceDocument } from '../document.js';
import { ChaffinchError } from '../errors.js';
import { decodeText, refuseBinary } from '../read/decode.js';
import type { FieldMap } from './formats/field-map.js';
import { gather } from './formats/gather.js';
import { readJsonLines } from './formats/json-lines.js';
import type { InputFormat } from './formats/names.js';
import { type InputFile, peek } from './inputs.js';
import { asError, type InputRecord } from './record.js';

const BY_NAME: readonly (readonly [RegExp, Exclude<InputFormat, 'auto'>])[] = [
  [/\.x?html?(?:\.gz)?$/iu, 'html'],
  [/\.(?:txt|text)(?:\.gz)?$/iu, 'text'],
  [/\.(?:md|markdown)(?:\.gz)?$/iu, 'markdown'],
  [/\.(?:jsonl|ndjson)(?:\.gz)?$/iu, 'jsonl'],
  [/\.warc(?:\.gz)?$/iu, 'warc'],
];
/** Bytes that are looked at when the name does not tell. */
const LOOKED_AT = 1024;
const HTML_START =
  /^\s*(?:<!doctype\s|<!--|<\?xml|<(?:html|head|body|div|article|main|section|p|h[1-6]|meta|title|script|table|span|a|ul)[\s>/])/iu;
const OBJECT_START = /^\s*\{\s*(?:"|\})/u;
const WARC_START = /^WARC\/\d/u;

/** How files are read. */
export interface Reading {
  readonly from: InputFormat;
  /** Names that lines of JSON give the fields. */
  readonly fields: FieldMap;
  /** Greatest size of a document in bytes. */
  readonly limit: number;
}

/**
 * The documents of a file: one, or of JSON Lines one a line, of WARC one a response. What cannot be read becomes an error
 * record, and the rest goes on.
 *
 * @param file - the file
 * @param reading - its format, or `auto`; names of fields; greatest size
 * @returns records in the order of the file
 */
export async function* readRecords(file: InputFile, reading: Reading): AsyncGenerator<InputRecord> {
  const { from, fields, limit } = reading;
  const origin = { name: file.name, relative: file.relative };
  try {
    const { start, all } = await peek(file.open(), LOOKED_AT);
    const known = from === 'auto' ? detect(file.name, start) : from;
    if (known === 'jsonl') yield* readJsonLines(all, file.name, limit, fields);
    else if (known === 'warc') {
      const { readWarc } = await import('./formats/warc.js');
      yield* readWarc(all, file.name, limit);
    } else yield { ...origin, source: await documentOf(all, file, known, limit) };
  } catch (error) {
    yield { ...origin, error: asError(error, file.name) };
  }
}

function detect(name: string, start: Uint8Array): Exclude<InputFormat, 'auto'> {
  const named = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  if (named !== undefined) return named;
  const text = new TextDecoder().decode(start.subarray(0, LOOKED_AT));
  if (WARC_START.test(text)) return 'warc';
  if (HTML_START.test(text)) return 'html';
  return OBJECT_START.test(text) ? 'jsonl' : 'text';
}

async function documentOf(
  chunks: AsyncIterable<Uint8Array>,
  file: InputFile,
  format: 'html' | 'text' | 'markdown',
  limit: number,
): Promise<SourceDocument> {
  const bytes = await gather(chunks, file.name, limit);
  if (bytes.length === 0) throw new ChaffinchError('empty-document', `${file.name} is empty.`);
  refuseBinary(bytes, file.name, format === 'html' ? 'html' : 'text');
  const id = file.path === undefined ? {} : { id: file.path };
  if (format === 'html') return { ...id, html: bytes };
  const text = decodeText(bytes, file.name);
  if (format === 'text') return { ...id, text };
  const { readMarkdown } = await import('./formats/markdown.js');
  return { ...id, ...(await readMarkdown(text, file.name)) };
}
