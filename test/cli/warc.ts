import { gzipSync } from 'node:zlib';

/** A record of a WARC file that a test makes. */
export interface Captured {
  readonly url?: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: string;
  /** Default: `response`. */
  readonly kind?: string;
  readonly headers?: readonly string[];
}

/** A record as crawlers write it. */
export function captured({
  url,
  body,
  type = 'text/html',
  status = '200 OK',
  kind = 'response',
  headers = [],
}: Captured): Buffer {
  const http = [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...headers, '', ''].join('\r\n');
  const block = Buffer.concat([Buffer.from(http), Buffer.from(body)]);
  const warc = [
    'WARC/1.0',
    `WARC-Type: ${kind}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    'WARC-Date: 2031-03-07T09:12:00Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
    '',
    '',
  ];
  return Buffer.concat([Buffer.from(warc.join('\r\n')), block, Buffer.from('\r\n\r\n')]);
}

/** A file of records, each gzipped by itself, as WARC asks. */
export function gzippedWarc(records: readonly Captured[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(captured(record))));
}
