import type { WARCRecord } from 'warcio';
import { ChaffinchError } from '../../errors.js';
import { decodeText } from '../../read/decode.js';
import { asError, type InputRecord } from '../record.js';
import { gather } from './gather.js';

const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu;
const TEXT_TYPE = /^\s*text\/plain\b/iu;
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/iu;

/**
 * The pages of a WARC file: response records that succeeded and hold HTML or plain text. Others (requests, pictures,
 * redirects, revisits) are passed over. The charset of the HTTP header goes with the page; its address is its id.
 *
 * @param chunks - bytes of the file, unzipped
 * @param name - of the file
 * @param limit - greatest size of a page in bytes
 * @returns a record for each page; one with an error for a page that is broken, and for a file that breaks off
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limit: number,
): AsyncGenerator<InputRecord> {
  const { WARCParser } = await import('warcio');
  const parser = new WARCParser(chunks);
  for (let number = 1; ; number++) {
    const origin = { name: `${name} record ${number}`, relative: undefined };
    let record: WARCRecord | null;
    try {
      record = await parser.parse();
    } catch (error) {
      // What follows cannot be found any more.
      yield { ...origin, error: asError(error, origin.name) };
      return;
    }
    if (record === null) return;
    const page = await pageOf(record, origin.name, limit);
    if (page !== undefined) yield { ...origin, ...page };
  }
}

type Read = Pick<Extract<InputRecord, { source: unknown }>, 'source'> | { readonly error: ChaffinchError };

async function pageOf(record: WARCRecord, name: string, limit: number): Promise<Read | undefined> {
  const url = record.warcTargetURI ?? undefined;
  const status = Number(record.httpHeaders?.statusCode ?? 0);
  const type = record.httpHeaders?.headers.get('content-type') ?? '';
  const [isHtml, isText] = [HTML_TYPE.test(type), TEXT_TYPE.test(type)];
  if (record.warcType !== 'response' || status < 200 || status > 299 || !(isHtml || isText)) return undefined;
  try {
    const bytes = await gather(record, name, limit);
    const known = url === undefined ? {} : { url };
    if (isText) return { source: { ...known, text: decodeText(bytes, name) } };
    if (bytes.length === 0) throw new ChaffinchError('empty-document', `${name} (${url}) is empty.`);
    const charset = CHARSET.exec(type)?.[1];
    return { source: { ...known, html: bytes, ...(charset === undefined ? {} : { charset }) } };
  } catch (error) {
    return { error: asError(error, name) };
  }
}
