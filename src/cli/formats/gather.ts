import { ChaffinchError } from '../../errors.js';

/**
 * Puts chunks together, as long as they are not too many.
 *
 * @param chunks - bytes
 * @param name - of the document, for the message
 * @param limit - greatest size in bytes
 * @returns all bytes
 * @throws ChaffinchError `too-large`
 */
export async function gather(chunks: AsyncIterable<Uint8Array>, name: string, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw new ChaffinchError('too-large', `${name} has more than ${limit} bytes.`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
