import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FERRY, FERRY_PAGE, MUSEUM, MUSEUM_TEXT, ORCHARD, page, ROAD } from './articles.js';
import { temporaryFolder } from './folder.js';
import { clean, documentsOf, idsOf, recordsOf } from './terminal.js';
import { captured, gzippedWarc } from './warc.js';

const folder = temporaryFolder();
const FERRY_URL = 'https://coast.example/ferry';
const PLAIN = { url: 'https://coast.example/museum.txt', body: MUSEUM_TEXT, type: 'text/plain' };
const RECORDS = [{ url: FERRY_URL, body: FERRY_PAGE }, PLAIN];

describe('WARC', () => {
  it.each([
    ['by its name', 'crawl.warc', Buffer.concat(RECORDS.map(captured))],
    ['gzipped record by record', 'crawl.warc.gz', gzippedWarc(RECORDS)],
    ['gzipped as a whole', 'crawl.warc.gz', gzipSync(Buffer.concat(RECORDS.map(captured)))],
    ['by its content', 'crawl', gzippedWarc(RECORDS)],
  ])('is read %s: a document for each page, its address as id and url', async (_how, name, bytes) => {
    const { status, stdout } = await clean([await folder.put(name, bytes), '--no-dedupe']);
    expect(status).toBe(0);
    expect(documentsOf(stdout)).toMatchObject([
      { id: FERRY_URL, url: FERRY_URL, title: 'Ferry returns', text: expect.stringContaining(FERRY) },
      { id: PLAIN.url, url: PLAIN.url, text: MUSEUM },
    ]);
  });

  it('is found in folders and on standard input', async () => {
    await folder.put('crawl/day.warc.gz', gzippedWarc(RECORDS));
    expect(idsOf((await clean([folder.at('crawl')])).stdout)).toHaveLength(2);
    expect(idsOf((await clean([], { stdin: gzippedWarc(RECORDS) })).stdout)).toHaveLength(2);
    expect((await clean(['-f', 'warc'], { stdin: captured(PLAIN) })).stdout).toBe(MUSEUM_TEXT);
  });

  it('gives the charset of the HTTP header to the page', async () => {
    const html = page('Café', [FERRY, ROAD, 'The “Old Café” closed.', ORCHARD]);
    const bytes = Buffer.from(html.replaceAll('é', '\xe9').replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');
    const type = 'text/html; charset="windows-1252"';
    const { stdout } = await clean(['-t', 'json'], { stdin: captured({ url: FERRY_URL, body: bytes, type }) });
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Café',
      text: expect.stringContaining('The “Old Café” closed.'),
    });
  });

  it('undoes the encodings of the transfer', async () => {
    const body = gzipSync(FERRY_PAGE);
    const zipped = captured({ url: FERRY_URL, body, headers: ['Content-Encoding: gzip'] });
    const parts = `${FERRY_PAGE.length.toString(16)}\r\n${FERRY_PAGE}\r\n0\r\n\r\n`;
    const chunked = captured({ url: PLAIN.url, body: parts, headers: ['Transfer-Encoding: chunked'] });
    const { stdout } = await clean(['--no-dedupe'], { stdin: Buffer.concat([zipped, chunked]) });
    const [one, other] = documentsOf(stdout);
    expect(one?.text).toContain(FERRY);
    expect(other?.blocks).toEqual(one?.blocks);
  });

  it('passes over what is no page', async () => {
    const others = [
      { url: FERRY_URL, body: FERRY_PAGE, kind: 'request' },
      { url: FERRY_URL, body: FERRY_PAGE, status: '404 Not Found' },
      { url: FERRY_URL, body: '', status: '301 Moved Permanently' },
      { url: `${FERRY_URL}.png`, body: 'PNG', type: 'image/png' },
    ];
    const { status, stdout } = await clean([], { stdin: gzippedWarc([...others, PLAIN]) });
    expect({ status, stdout }).toEqual({ status: 0, stdout: MUSEUM_TEXT });
  });

  it('tells the record that is broken, and goes on', async () => {
    const errors = folder.at('errors.jsonl');
    const broken = [
      { url: FERRY_URL, body: '' },
      { url: FERRY_URL, body: Uint8Array.of(0xff, 0xfe, 0x00), type: 'text/plain' },
    ];
    const bytes = Buffer.concat([gzippedWarc([...broken, PLAIN]), gzipSync(captured(PLAIN)).subarray(0, 60)]);
    const { status, stdout } = await clean(['--errors', errors, '-t', 'text'], { stdin: bytes });
    expect({ status, stdout }).toEqual({ status: 1, stdout: MUSEUM_TEXT });
    const told = recordsOf(await folder.read('errors.jsonl'));
    expect(told.map(({ document }) => document)).toEqual([1, 2, 4].map((n) => `standard input record ${n}`));
    expect(told[0]).toMatchObject({ code: 'empty-document' });
  });

  it('keeps to the limit of a document', async () => {
    const { readWarc } = await import('../../src/cli/formats/warc.js');
    const bytes = (async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.concat(RECORDS.map(captured));
    })();
    const seen: unknown[] = [];
    for await (const record of readWarc(bytes, 'a.warc', 200))
      seen.push('error' in record ? record.error.code : record);
    expect(seen).toEqual(['too-large', expect.objectContaining({ name: 'a.warc record 2' })]);
  });
});
