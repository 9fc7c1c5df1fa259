import { mkdir } from 'node:fs/promises';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openOutput } from '../../src/cli/output.js';
import type { CleanDocument } from '../../src/document.js';
import { FERRY_CLEAN, FERRY_PAGE, FERRY_TEXT, MUSEUM, MUSEUM_TEXT, ORCHARD, ORCHARD_TEXT } from './articles.js';
import { temporaryFolder } from './folder.js';
import { clean, idsOf, jsonLines } from './terminal.js';

const folder = temporaryFolder();

describe('standard output', () => {
  it('that nobody reads any more ends the run quietly', async () => {
    const stdout = failing('EPIPE');
    expect(await clean([], { stdin: MUSEUM_TEXT, stdout })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('that takes nothing more, as a full disk, is told', async () => {
    const { status, stderr } = await clean([], { stdin: MUSEUM_TEXT, stdout: failing('ENOSPC') });
    expect(status).toBe(1);
    expect(stderr).toBe('clean: write failed: ENOSPC\n');
  });
});

describe('-o FILE', () => {
  it('writes there, and nothing to standard output', async () => {
    const file = await folder.put('ferry.txt', FERRY_TEXT);
    expect(await clean([file, '-o', folder.at('out.txt')])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await folder.read('out.txt')).toBe(`${FERRY_CLEAN}\n`);
  });

  it('holds all documents, as standard output would', async () => {
    const files = [await folder.put('a.txt', FERRY_TEXT), await folder.put('b.txt', MUSEUM_TEXT)];
    await clean([...files, '--output', folder.at('out.jsonl')]);
    expect(await folder.read('out.jsonl')).toBe((await clean(files)).stdout);
    expect(idsOf(await folder.read('out.jsonl'))).toEqual(files);
  });

  it('replaces what stood there', async () => {
    await folder.put('out.txt', ORCHARD_TEXT.repeat(100));
    await clean(['-o', folder.at('out.txt')], { stdin: MUSEUM_TEXT });
    expect(await folder.read('out.txt')).toBe(MUSEUM_TEXT);
  });

  it('makes the folders above it', async () => {
    await clean(['-o', folder.at('not/there/yet/out.txt')], { stdin: MUSEUM_TEXT });
    expect(await folder.read('not/there/yet/out.txt')).toBe(MUSEUM_TEXT);
  });

  it('names a file that cannot be made', async () => {
    const target = `${await folder.put('file', 'not a folder')}/out.txt`;
    const { status, stdout, stderr } = await clean(['-o', target], { stdin: MUSEUM_TEXT });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`clean: ${target} could not be written: `);
    expect(stderr).not.toContain('--help');
  });

  it.each(['--output', '--rejects', '--errors'])('names the file of %s when the disk is full', async (flag) => {
    const input = jsonLines({ text: FERRY_TEXT }, { text: '' });
    const { status, stderr } = await clean([flag, '/dev/full', '--from', 'jsonl'], { stdin: input });
    expect(status).toBe(1);
    expect(stderr).toContain('clean: /dev/full could not be written: ENOSPC');
  });

  it('names the file when the disk is full in the middle of a large output', async () => {
    const records = Array.from({ length: 300 }, (_, id) => ({ id: `${id}`, text: `${ORCHARD} ${id}. `.repeat(20) }));
    const { status, stderr } = await clean(['--no-dedupe', '-o', '/dev/full'], { stdin: jsonLines(...records) });
    expect(status).toBe(1);
    expect(stderr).toContain('clean: /dev/full could not be written: ENOSPC');
  });
});

describe('-o FOLDER', () => {
  it('takes a path that ends with a slash, and one that is a folder', async () => {
    const file = await folder.put('in/ferry.txt', FERRY_TEXT);
    await mkdir(folder.at('there'));
    await clean([file, '-o', `${folder.at('new')}/`]);
    await clean([file, '-o', folder.at('there')]);
    expect(await folder.read('new/ferry.txt')).toBe(`${FERRY_CLEAN}\n`);
    expect(await folder.read('there/ferry.txt')).toBe(`${FERRY_CLEAN}\n`);
  });

  it('keeps names and places below the folder that was read', async () => {
    await folder.put('crawl/2024/ferry.html', FERRY_PAGE);
    await folder.put('crawl/museum.txt', MUSEUM_TEXT);
    await clean([folder.at('crawl'), '--no-dedupe', '-o', `${folder.at('out')}/`]);
    expect(await folder.files('out')).toEqual(['2024/ferry.txt', 'museum.txt']);
    expect(await folder.read('out/museum.txt')).toBe(MUSEUM_TEXT);
  });

  it.each([
    ['text', 'ferry.txt'],
    ['markdown', 'ferry.md'],
    ['html', 'ferry.html'],
    ['json', 'ferry.json'],
    ['jsonl', 'ferry.jsonl'],
  ])('names files of %s like %s', async (format, name) => {
    await clean([await folder.put('ferry.html', FERRY_PAGE), '--to', format, '-o', `${folder.at('out')}/`]);
    expect(await folder.files('out')).toEqual([name]);
  });

  it('holds an object in each file of JSON, however many there are', async () => {
    const files = [await folder.put('a.txt', FERRY_TEXT), await folder.put('b.txt', MUSEUM_TEXT)];
    await clean([...files, '--to', 'json', '-o', `${folder.at('out')}/`]);
    const document: CleanDocument = JSON.parse(await folder.read('out/b.json'));
    expect(document).toMatchObject({ id: files[1], text: MUSEUM });
  });

  it('counts on where names are equal', async () => {
    const files = [
      await folder.put('one/page.txt', FERRY_TEXT),
      await folder.put('two/page.html', FERRY_PAGE),
      await folder.put('three/PAGE.txt', MUSEUM_TEXT),
    ];
    await clean([...files, '--no-dedupe', '-o', `${folder.at('out')}/`]);
    expect(await folder.files('out')).toEqual(['PAGE-3.txt', 'page-2.txt', 'page.txt']);
    expect(await folder.read('out/page.txt')).toBe(`${FERRY_CLEAN}\n`);
    expect(await folder.read('out/PAGE-3.txt')).toBe(MUSEUM_TEXT);
  });

  it('names the documents of JSON Lines by their ids', async () => {
    const lines = jsonLines(
      { id: 'ferry', text: FERRY_TEXT },
      { url: 'https://coast.example/a b?c=1', text: MUSEUM_TEXT },
    );
    await clean(['-o', `${folder.at('out')}/`], { stdin: lines });
    expect(await folder.read('out/ferry.txt')).toBe(`${FERRY_CLEAN}\n`);
    expect(await folder.read('out/https-coast.example-a-b-c-1.txt')).toBe(MUSEUM_TEXT);
  });

  it.each(['../outside', '/outside', 'a/../../outside', '..\\outside', '....//outside', '.hidden', '..', '/', '\0'])(
    'holds a document of the id %j',
    async (id) => {
      await clean(['--from', 'jsonl', '-o', `${folder.at('deep/out')}/`], {
        stdin: jsonLines({ id, text: MUSEUM_TEXT }),
      });
      const [file = '', ...others] = await folder.files();
      expect(others).toEqual([]);
      expect(file).toMatch(/^deep\/out\/[^.]/);
      expect(await folder.read(file)).toBe(MUSEUM_TEXT);
    },
  );

  it('has one file for each document, inside it, whatever their ids are', async () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', 'a', 'A', 'a-2', '/', '\\', '~', 'é', ' '),
      fc.string({ maxLength: 4 }),
    );
    const id = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(id, { minLength: 1, maxLength: 6 }), async (ids) => {
        run++;
        const output = await openOutput(`${folder.at(`${run}/out`)}/`, 'json', new Writable());
        for (const one of ids) await output.write(documentOf(one), undefined);
        await output.end();
        const files = await folder.files(`${run}`);
        expect(files.filter((file) => !file.startsWith('out/'))).toEqual([]);
        const written = await Promise.all(
          files.map(async (file): Promise<CleanDocument> => JSON.parse(await folder.read(`${run}/${file}`))),
        );
        expect(written.map((document) => document.id).sort()).toEqual([...ids].sort());
      }),
      { numRuns: 100 },
    );
  });

  it('shortens a name that is too long for a file system', async () => {
    const id = 'Ä'.repeat(1000);
    const { status } = await clean(['-f', 'jsonl', '-o', `${folder.at('out')}/`], {
      stdin: jsonLines({ id, text: MUSEUM_TEXT }),
    });
    expect(status).toBe(0);
    const [name = ''] = await folder.files('out');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).toMatch(/^Ä+\.txt$/);
  });

  it('says which file could not be written', async () => {
    const target = await folder.put('file', 'not a folder');
    const { status, stderr } = await clean(['-o', `${target}/`], { stdin: MUSEUM_TEXT });
    expect(status).toBe(1);
    expect(stderr).toContain(`${target}/stdin.txt could not be written: `);
  });
});

/** A stream that fails at the first write. */
function failing(code: string): Writable {
  return new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write failed: ${code}`), { code })),
  });
}

function documentOf(id: string): CleanDocument {
  return { schema: 1, id, text: '', blocks: [], removed: [], duplicates: [] };
}
