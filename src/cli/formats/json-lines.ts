import type { SourceDocument } from '../../document.js';
import { ChaffinchError } from '../../errors.js';
import { decodeText, refuseBinary } from '../../read/decode.js';
import { asError, type InputRecord, type Origin } from '../record.js';
import { type FieldMap, mapFields } from './field-map.js';

const NEWLINE = 0x0a;
const BLANK = /^\s*$/u;

/**
 * The documents of JSON Lines. Each line is decoded by itself, so that a broken one takes no other with it.
 *
 * @param chunks - bytes of the file
 * @param name - of the file
 * @param limit - greatest size of a line in bytes
 * @param fields - names that records give the fields
 * @returns a record for each line that is not blank
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limit: number,
  fields: FieldMap,
): AsyncGenerator<InputRecord> {
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
    return parseLine(line, origin, fields);
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

function parseLine(bytes: Uint8Array, origin: Origin, fields: FieldMap): InputRecord | undefined {
  try {
    const line = decodeText(bytes, origin.name);
    if (BLANK.test(line)) return undefined;
    refuseBinary(bytes, origin.name, 'text');
    // Its shape is checked when it is read: see checkSource.
    const source: SourceDocument = JSON.parse(line);
    return { ...origin, source: mapFields(source, fields) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) return { ...origin, error: asError(cause, origin.name) };
    const message = `${origin.name} is not JSON (${cause.message}); JSON Lines hold one object a line.`;
    return { ...origin, error: new ChaffinchError('invalid-json', message, { cause }) };
  }
}
