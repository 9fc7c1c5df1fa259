// Files of pages as text.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { TextDecoder as StandardDecoder } from '@exodus/bytes/encoding.js';
import sniff from 'html-encoding-sniffer';

/** Gunzipped if its name says so; decoded as a browser would: byte order mark, what the page declares, else UTF-8. */
export function readPage(file) {
  const bytes = file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file);
  return new StandardDecoder(sniff(bytes, { defaultEncoding: 'utf-8' })).decode(bytes);
}
