import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean.js';
import { createCleaner } from '../../src/cleaner.js';
import { cleanAll } from '../../src/corpus/clean-all.js';
import { cleanStream } from '../../src/corpus/clean-stream.js';
import type { CleanDocument, SourceDocument } from '../../src/document.js';
import type { Progress } from '../../src/options.js';
import { openIndex } from '../../src/seen/open-index.js';
import { temporaryFolder } from '../cli/folder.js';
import { documentsOf } from '../cli/terminal.js';
import { BRIDGE, MARKET, SCHOOL } from '../dedupe/texts.js';

const folder = temporaryFolder();
const MONDAY: SourceDocument = { id: 'monday', publishedAt: '2031-03-03', text: `${BRIDGE}\n\n${MARKET}` };
const TUESDAY: SourceDocument = { id: 'tuesday', publishedAt: '2031-03-02', text: `${SCHOOL}\n\n${BRIDGE}` };
const BLANK: SourceDocument = { id: 'blank', text: '' };

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function* toLines(documents: AsyncIterable<CleanDocument>): AsyncGenerator<string> {
  for await (const document of documents) yield `${JSON.stringify(document)}\n`;
}

describe('cleanStream', () => {
  it('compares each document with those before it', async () => {
    const [monday, tuesday] = await all(cleanStream([MONDAY, TUESDAY]));
    expect(monday).toEqual(await clean(MONDAY));
    expect(tuesday).toMatchObject({
      text: SCHOOL,
      duplicates: [{ of: { id: 'monday', source: 0 }, relation: 'exact' }],
    });
  });

  it('is clean for each where deduplication is off', async () => {
    const documents = await all(cleanStream([MONDAY, TUESDAY], { dedupe: false }));
    expect(documents).toEqual([await clean(MONDAY), await clean(TUESDAY)]);
  });

  it('works in a pipeline of Node streams', async () => {
    const file = folder.at('clean.jsonl');
    const sources: Readable = Readable.from([MONDAY, TUESDAY]);
    await pipeline(
      sources,
      (items: AsyncIterable<SourceDocument>) => cleanStream(items),
      toLines,
      createWriteStream(file),
    );
    expect(documentsOf(await folder.read('clean.jsonl'))).toMatchObject([{ id: 'monday' }, { text: SCHOOL }]);
  });

  it('ends with the name of a document that cannot be read, or tells it and goes on', async () => {
    await expect(all(cleanStream([MONDAY, { text: '' }]))).rejects.toThrow('Document 2 holds no text.');
    const told: string[] = [];
    const options = { onError: ({ code }: { code: string }) => told.push(code) };
    expect(await all(cleanStream([BLANK, MONDAY], options))).toHaveLength(1);
    expect(await cleanAll([BLANK, MONDAY], options)).toHaveLength(1);
    expect(told).toEqual(['empty-document', 'empty-document']);
  });

  it('tells its progress', async () => {
    const told: Progress[] = [];
    await cleanAll([MONDAY, BLANK, TUESDAY], {
      onProgress: (progress) => told.push(progress),
      onError: () => undefined,
    });
    expect(told.map(({ stage, done, total }) => `${stage} ${done}/${total ?? '?'}`)).toEqual([
      'read 1/?',
      'read 2/?',
      'read 3/?',
      'clean 1/2',
      'clean 2/2',
      'compare 0/2',
      'write 1/2',
      'write 2/2',
    ]);
    expect(told.at(-1)?.failed).toBe(1);
  });

  it('ends with the reason of its signal', async () => {
    const abort = new AbortController();
    const endless = (async function* (): AsyncGenerator<SourceDocument> {
      for (let n = 0; ; n++) yield { id: `${n}`, text: `${SCHOOL} Year ${n}.` };
    })();
    const seen: string[] = [];
    const running = (async () => {
      for await (const { id } of cleanStream(endless, { signal: abort.signal, dedupe: false })) {
        seen.push(id);
        if (seen.length === 3) abort.abort(new Error('enough'));
      }
    })();
    await expect(running).rejects.toThrow('enough');
    expect(seen).toEqual(['0', '1', '2']);
    await expect(cleanAll([MONDAY], { signal: abort.signal })).rejects.toThrow('enough');
  });

  it('knows what an index knows, and adds what it gave out', async () => {
    const index = await openIndex(folder.at('seen'));
    await all(cleanStream([MONDAY], { index }));
    for await (const { text } of cleanStream([TUESDAY, MONDAY], { index })) {
      expect(text).toBe(SCHOOL);
      break;
    }
    expect(index.has('tuesday')).toBe(true);
    await index.close();
  });

  it('gives the same with workers, which close ends', async () => {
    const cleaner = createCleaner({ jobs: 2 });
    const here = createCleaner();
    expect(await cleaner.cleanAll([MONDAY, TUESDAY])).toEqual(await here.cleanAll([MONDAY, TUESDAY]));
    expect(await all(cleaner.cleanStream([MONDAY, TUESDAY]))).toEqual(await all(here.cleanStream([MONDAY, TUESDAY])));
    expect(await cleanAll([MONDAY], { jobs: 2 })).toEqual([await clean(MONDAY)]);
    await cleaner.close();
    await here.close();
    await expect(all(cleaner.cleanStream([MONDAY]))).rejects.toThrow('make a new one with createCleaner');
  });
});
