import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputFile } from '../../src/cli/inputs.js';
import type { InputRecord } from '../../src/cli/record.js';
import { readRecords } from '../../src/cli/records.js';
import { FERRY_CLEAN, FERRY_PAGE, FERRY_TEXT, LATIN1, MUSEUM, MUSEUM_TEXT, ORCHARD_TEXT } from './articles.js';
import { clean, documentsOf, idsOf, jsonLines } from './terminal.js';

const NO_LIMIT = 1_000_000;

describe('JSON Lines', () => {
  it('give a document for each line, in their order, with their ids', async () => {
    const lines = jsonLines(
      { id: 'z', text: FERRY_TEXT },
      { id: 'a', html: FERRY_PAGE },
      { id: 'm', text: MUSEUM_TEXT },
    );
    const { status, stdout } = await clean(['--from', 'jsonl', '--to', 'jsonl'], { stdin: lines });
    expect(status).toBe(0);
    expect(idsOf(stdout)).toEqual(['z', 'a', 'm']);
  });

  it('keep what is known of a document, and leave other fields alone', async () => {
    const known = {
      url: 'https://coast.example/1',
      title: 'Ferry',
      lang: 'en',
      publishedAt: '2024-05-06T07:08:00Z',
    };
    const { stdout } = await clean(['--from', 'jsonl', '--to', 'jsonl'], {
      stdin: jsonLines({ ...known, text: FERRY_TEXT, status: 200, html: null }),
    });
    expect(documentsOf(stdout)).toMatchObject([{ ...known, id: known.url, text: FERRY_CLEAN }]);
  });

  it('may end without a line break', async () => {
    const lines = jsonLines({ id: 'a', text: FERRY_TEXT }, { id: 'b', text: MUSEUM_TEXT }).trimEnd();
    expect(idsOf((await clean([], { stdin: lines })).stdout)).toEqual(['a', 'b']);
  });

  it('may have CRLF line ends, empty lines between and a byte order mark', async () => {
    const [a = '', b = ''] = [
      { id: 'a', text: FERRY_TEXT },
      { id: 'b', text: MUSEUM_TEXT },
    ].map((one) => JSON.stringify(one));
    const { status, stdout, stderr } = await clean([], { stdin: `\uFEFF${a}\r\n\r\n \t\n\n${b}\r\n` });
    expect(status).toBe(0);
    expect(idsOf(stdout)).toEqual(['a', 'b']);
    expect(stderr).not.toContain('failed');
  });

  it('without a line are nothing to do, not a failure', async () => {
    expect(await clean(['--from', 'jsonl', '--to', 'jsonl'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('come out again: the clean text of a document stays as it is', async () => {
    const once = documentsOf((await clean(['-t', 'jsonl'], { stdin: FERRY_TEXT })).stdout);
    const again = await clean(['-f', 'jsonl', '-t', 'jsonl'], {
      stdin: jsonLines(...once.map(({ id, text }) => ({ id, text }))),
    });
    expect(documentsOf(again.stdout).map(({ id, text }) => ({ id, text }))).toEqual(
      once.map(({ id, text }) => ({ id, text })),
    );
  });
});

describe('chunks', () => {
  const input = Buffer.concat([
    Buffer.from(jsonLines({ id: 'é', text: FERRY_TEXT }, { id: '🚢', text: `${MUSEUM} Überfahrt 8 €.` }, 5)),
    Buffer.from('\r\n\n{"id": broken\n'),
    LATIN1,
    Buffer.from(JSON.stringify({ id: 'last', text: ORCHARD_TEXT })),
  ]);

  it('make no difference, wherever the bytes are split', async () => {
    const whole = await clean(['--from', 'jsonl'], { stdin: input });
    expect(idsOf(whole.stdout)).toEqual(['é', '🚢', 'last']);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(input.length), { maxLength: 40 }), async (cuts) => {
        expect(await clean(['--from', 'jsonl'], { stdin: split(input, cuts) })).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('of one byte make no difference', async () => {
    const single = Array.from(input, (byte) => Uint8Array.of(byte));
    expect(await clean(['-f', 'jsonl'], { stdin: single })).toEqual(await clean(['-f', 'jsonl'], { stdin: input }));
  });

  it('make no difference to a text with letters of many bytes', async () => {
    const bytes = Buffer.from('Die Fähre fährt wieder – nach 7 Tagen – über den Fluß 🚢 nach Tölm.\n');
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(bytes.length), { maxLength: 10 }), async (cuts) => {
        expect((await clean(['--from', 'text'], { stdin: split(bytes, cuts) })).stdout).toBe(bytes.toString());
      }),
      { numRuns: 50 },
    );
  });
});

describe('lines', () => {
  it('are those that a simple reader finds', async () => {
    const line = fc.oneof(
      fc.record({ id: fc.string(), text: fc.string({ unit: 'grapheme' }) }).map((one) => JSON.stringify(one)),
      fc.constantFrom('', ' ', '\t\r', '{', '{}', '[1]', 'null', '"a"', 'nothing'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.constantFrom('\n', '\r\n'), fc.boolean(), async (lines, end, ended) => {
        const text = lines.join(end) + (ended ? end : '');
        const records = await read([Buffer.from(text)], NO_LIMIT);
        const expected = lines
          .map((content, index) => ({ name: `in.jsonl line ${index + 1}`, content }))
          .filter(({ content }) => content.trim() !== '')
          .map(({ name, content }) => ({ name, ...parse(content) }));
        expect(records.map(outcome)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('longer than the limit are refused one by one, and not gathered', async () => {
    const long = Buffer.from('x'.repeat(60));
    const chunks = [Buffer.from('{"id":"a"}\n'), long, long, Buffer.from('\n{"id":"b"}\n'), long, long];
    const records = await read(chunks, 100);
    expect(records.map(outcome)).toEqual([
      { name: 'in.jsonl line 1', source: { id: 'a' } },
      { name: 'in.jsonl line 2', error: 'too-large' },
      { name: 'in.jsonl line 3', source: { id: 'b' } },
      { name: 'in.jsonl line 4', error: 'too-large' },
    ]);
  });

  it.each([
    ['text', 'in.txt'],
    ['html', 'in.html'],
  ] as const)('do not matter to the limit of a document of %s', async (format, name) => {
    const file: InputFile = {
      name,
      path: name,
      relative: name,
      open: () => Readable.from([Buffer.from('a\n'.repeat(60))]),
    };
    const [record, ...others] = await all(readRecords(file, { from: format, fields: new Map(), limit: 119 }));
    expect(others).toEqual([]);
    expect(record).toMatchObject({ name, error: { code: 'too-large', message: `${name} has more than 119 bytes.` } });
    expect(await all(readRecords(file, { from: format, fields: new Map(), limit: 120 }))).toMatchObject([
      { name, source: { id: name } },
    ]);
  });
});

function split(bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const ends = [...cuts, bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

function read(chunks: readonly Uint8Array[], limit: number): Promise<readonly InputRecord[]> {
  const file: InputFile = {
    name: 'in.jsonl',
    path: undefined,
    relative: 'in.jsonl',
    open: () => Readable.from(chunks),
  };
  return all(readRecords(file, { from: 'jsonl', fields: new Map(), limit }));
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function outcome(record: InputRecord): object {
  return 'error' in record
    ? { name: record.name, error: record.error.code }
    : { name: record.name, source: record.source };
}

function parse(line: string): object {
  try {
    return { source: JSON.parse(line) };
  } catch {
    return { error: 'invalid-json' };
  }
}
