import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { open } from 'lmdb';
import { describe, expect, it } from 'vitest';
import { cleanAll } from '../../src/corpus/clean-all.js';
import { dedupe } from '../../src/dedupe/dedupe.js';
import type { SourceDocument } from '../../src/document.js';
import { takeLock } from '../../src/seen/lock.js';
import { openIndex } from '../../src/seen/open-index.js';
import { temporaryFolder } from '../cli/folder.js';
import { anyParagraph, article, BRIDGE, MARKET, SCHOOL } from '../dedupe/texts.js';

const folder = temporaryFolder();
const at = (): string => folder.at('seen');
const NEAR = BRIDGE.replace('old', 'ageing');
const SALT = 'A pinch of salt.';

describe('openIndex', () => {
  it('finds what a known document keeps: the same, the alike, and not what contradicts it', async () => {
    const index = await openIndex(at());
    await index.add([article('monday', [MARKET, BRIDGE, SALT])]);
    expect({ size: index.size, knows: index.has('monday'), other: index.has('tuesday') }).toEqual({
      size: 1,
      knows: true,
      other: false,
    });
    expect(index.find(article('tuesday', [NEAR, SCHOOL, MARKET, SALT]))).toMatchObject([
      { source: 0, of: { id: 'monday', source: 1 }, relation: 'near' },
      { source: 2, of: { id: 'monday', source: 0 }, relation: 'exact', similarity: 1 },
      { source: 3, of: { id: 'monday', source: 2 }, relation: 'exact' },
    ]);
    expect(index.find(article('tuesday', [NEAR]), { threshold: 1 })).toEqual([]);
    expect(index.find(article('tuesday', [SCHOOL, SALT]))).toEqual([]);
    expect(index.find(article('monday', [MARKET]))).toEqual([]);
    await index.close();
  });

  it('replaces a document that is added again, and forgets one on request; it is there after it was closed', async () => {
    const first = await openIndex(at());
    await first.add([article('monday', [MARKET]), article('tuesday', [SCHOOL])]);
    await first.add([article('monday', [BRIDGE])]);
    await first.close();
    const second = await openIndex(at());
    expect(second.size).toBe(2);
    expect(second.find(article('new', [MARKET, SCHOOL, BRIDGE])).map(({ source }) => source)).toEqual([1, 2]);
    expect(await second.remove(['tuesday', 'nobody'])).toBe(1);
    expect(second.find(article('new', [MARKET, SCHOOL, BRIDGE])).map(({ source }) => source)).toEqual([2]);
    await second.close();
  });

  it('lets one at a time write, and says who does', async () => {
    const index = await openIndex(at());
    await expect(openIndex(at())).rejects.toMatchObject({
      code: 'index-in-use',
      message: expect.stringContaining(`process ${process.pid} on`),
    });
    await index.close();
    await (await openIndex(at())).close();
  });

  it.each([
    ['a process that has died', JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() })],
    ['a process of the same number, before a restart', JSON.stringify({ pid: process.pid, host: hostname() })],
    ['a process that died while it wrote the lock', '{"pid":'],
  ])('takes over the lock of %s', async (_who, lock) => {
    await folder.put('seen/writer.lock', lock);
    await (await openIndex(at())).close();
  });

  it('leaves a lock of another machine, and one of a process of the system, alone', async () => {
    await folder.put('seen/writer.lock', JSON.stringify({ pid: 1, host: 'elsewhere' }));
    expect(() => takeLock(at())).toThrow(/process 1 on elsewhere writes to it.*remove/);
    expect(() => takeLock(folder.at('missing'))).toThrow('ENOENT');
  });

  it('refuses an index of another format, and what is none', async () => {
    await (await openIndex(at())).close();
    const root = open({ path: at(), maxDbs: 4 });
    await root.openDB({ name: 'meta', encoding: 'json' }).put('format', 99);
    await root.close();
    await expect(openIndex(at())).rejects.toMatchObject({
      code: 'unknown-index',
      message: expect.stringContaining('has format 99; this version of chaffinch knows 1'),
    });
    await folder.put('file', 'no folder');
    await expect(openIndex(folder.at('file'))).rejects.toMatchObject({ code: 'unknown-index' });
  });

  it('finds exactly what deduplication of both documents cuts', async () => {
    const texts = fc.array(anyParagraph, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (before, now) => {
        const [old, fresh] = [
          { ...article('old', before), publishedAt: '2030-01-01' },
          { ...article('new', now), publishedAt: '2031-01-01' },
        ];
        const index = await openIndex(at());
        for (const id of ['old', 'new']) await index.remove([id]);
        await index.add([old]);
        const expected = (await dedupe([old, fresh])).documents[1]?.duplicates;
        expect(index.find(fresh)).toEqual(expected);
        await index.close();
      }),
      { numRuns: 25 },
    );
  });

  it('that is killed at any moment has what was reported, and opens', async () => {
    let from = 0;
    for (const wait of [5, 1, 30]) {
      const child = spawn(process.execPath, [path.resolve(import.meta.dirname, 'killed.mjs'), at(), `${from}`]);
      let told = '';
      child.stdout.on('data', (chunk) => {
        told += chunk;
      });
      await once(child.stdout, 'data');
      await new Promise((done) => setTimeout(done, wait));
      child.kill('SIGKILL');
      await once(child, 'close');
      const done = told.split('\n').slice(0, -1).map(Number);
      const index = await openIndex(at());
      expect(done.filter((n) => !index.has(`d${n}`))).toEqual([]);
      from = (done.at(-1) ?? 0) + 1;
      expect(index.size).toBeGreaterThanOrEqual(from);
      await index.close();
    }
  });
});

describe('cleanAll with an index', () => {
  const monday: SourceDocument = { id: 'monday', publishedAt: '2031-03-03', text: `${BRIDGE}\n\n${MARKET}` };
  const tuesday: SourceDocument = { id: 'tuesday', publishedAt: '2031-03-02', text: `${SCHOOL}\n\n${NEAR}` };

  it('drops what an earlier run kept, even of a document that was published before', async () => {
    const index = await openIndex(at());
    await cleanAll([monday], { index });
    const [later] = await cleanAll([tuesday], { index });
    expect(later).toMatchObject({ text: SCHOOL, duplicates: [{ of: { id: 'monday', source: 0 } }] });
    await index.close();
  });

  it('gives the same bytes again for the same documents, and takes nothing from itself', async () => {
    const index = await openIndex(at());
    const first = await cleanAll([monday, tuesday], { index });
    expect(await cleanAll([monday, tuesday], { index })).toEqual(first);
    expect(first).toEqual(await cleanAll([monday, tuesday]));
    expect(index.size).toBe(2);
    await index.close();
  });

  it('is refused where deduplication is off', async () => {
    const index = await openIndex(at());
    await expect(cleanAll([], { index, dedupe: false })).rejects.toThrow('deduplication, which is off');
    await index.close();
  });
});
