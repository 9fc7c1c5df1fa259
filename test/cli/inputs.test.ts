import { mkdir, symlink } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { FERRY_CLEAN, FERRY_TEXT, MUSEUM, MUSEUM_TEXT, ORCHARD, ORCHARD_TEXT } from './articles.js';
import { temporaryFolder } from './folder.js';
import { clean, documentsOf, idsOf } from './terminal.js';

const folder = temporaryFolder();

describe('inputs', () => {
  it('reads a file', async () => {
    const file = await folder.put('ferry.txt', FERRY_TEXT);
    expect(await clean([file])).toEqual({ status: 0, stdout: `${FERRY_CLEAN}\n`, stderr: '' });
  });

  it('reads files in the order in which they are given', async () => {
    const ferry = await folder.put('a.txt', FERRY_TEXT);
    const museum = await folder.put('b.txt', MUSEUM_TEXT);
    const { stdout } = await clean([museum, ferry]);
    expect(idsOf(stdout)).toEqual([museum, ferry]);
  });

  it('reads a folder and all below it, sorted by name', async () => {
    await folder.put('crawl/b.txt', MUSEUM_TEXT);
    await folder.put('crawl/a/z.txt', FERRY_TEXT);
    await folder.put('crawl/c.text', ORCHARD_TEXT);
    const { status, stdout } = await clean([folder.at('crawl')]);
    expect(status).toBe(0);
    expect(idsOf(stdout)).toEqual([folder.at('crawl/a/z.txt'), folder.at('crawl/b.txt'), folder.at('crawl/c.text')]);
  });

  it('leaves hidden files and files of other kinds in a folder alone', async () => {
    await folder.put('crawl/seen.txt', FERRY_TEXT);
    await folder.put('crawl/.hidden.txt', MUSEUM_TEXT);
    await folder.put('crawl/.cache/deep.txt', ORCHARD_TEXT);
    await folder.put('crawl/style.css', 'p { color: red }');
    await folder.put('crawl/photo.png', 'no text');
    expect((await clean([folder.at('crawl')])).stdout).toBe(`${FERRY_CLEAN}\n`);
  });

  it('reads a hidden file that is named', async () => {
    const file = await folder.put('.hidden.txt', MUSEUM_TEXT);
    expect((await clean([file])).stdout).toBe(MUSEUM_TEXT);
  });

  it('finds the files of a glob, sorted by name', async () => {
    await folder.put('2024/b.txt', FERRY_TEXT);
    await folder.put('2024/a.txt', MUSEUM_TEXT);
    await folder.put('2025/deep/c.txt', ORCHARD_TEXT);
    await folder.put('2025/d.html', '<p>Not asked for.</p>');
    const { status, stdout } = await clean([folder.at('**/*.txt')]);
    expect(status).toBe(0);
    expect(documentsOf(stdout).map(({ text }) => text)).toEqual([MUSEUM, FERRY_CLEAN, ORCHARD]);
  });

  it('takes a file whose name looks like a glob for the file', async () => {
    const file = await folder.put('page[1].txt', FERRY_TEXT);
    await folder.put('page1.txt', MUSEUM_TEXT);
    expect((await clean([file])).stdout).toBe(`${FERRY_CLEAN}\n`);
  });

  it('follows a link to a file', async () => {
    const file = await folder.put('ferry.txt', FERRY_TEXT);
    await symlink(file, folder.at('link.txt'));
    expect((await clean([folder.at('link.txt')])).stdout).toBe(`${FERRY_CLEAN}\n`);
  });

  it('reads standard input where nothing is named', async () => {
    expect(await clean([], { stdin: FERRY_TEXT })).toEqual({ status: 0, stdout: `${FERRY_CLEAN}\n`, stderr: '' });
  });

  it('reads standard input for -, at its place among the files', async () => {
    const museum = await folder.put('museum.txt', MUSEUM_TEXT);
    const orchard = await folder.put('orchard.txt', ORCHARD_TEXT);
    const { stdout } = await clean([museum, '-', orchard], { stdin: FERRY_TEXT });
    expect(documentsOf(stdout).map(({ text }) => text)).toEqual([MUSEUM, FERRY_CLEAN, ORCHARD]);
  });

  it('reads - from a terminal too: somebody asked for it', async () => {
    expect((await clean(['-'], { stdin: MUSEUM_TEXT, tty: ['stdin'] })).stdout).toBe(MUSEUM_TEXT);
  });

  it('gives standard input the hash of its content as its id', async () => {
    const { stdout } = await clean(['--to', 'jsonl'], { stdin: FERRY_TEXT });
    const again = await clean(['--to', 'jsonl'], { stdin: FERRY_TEXT });
    const other = await clean(['--to', 'jsonl'], { stdin: MUSEUM_TEXT });
    expect(idsOf(stdout)[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(idsOf(again.stdout)).toEqual(idsOf(stdout));
    expect(idsOf(other.stdout)).not.toEqual(idsOf(stdout));
  });
});

describe('inputs that give nothing', () => {
  it('takes nothing to read at a terminal for wrong use, and points to the help', async () => {
    const { status, stdout, stderr } = await clean([], { tty: ['stdin'] });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Nothing to clean');
    expect(stderr).toContain('clean --help');
  });

  it.each([
    ['a missing file', 'missing.txt', 'there is no such file or folder'],
    ['a missing file below a file', 'ferry.txt/missing.txt', 'there is no such file or folder'],
    ['a glob with no match', '*.html', 'no file matches this pattern'],
    ['a folder with nothing in it', 'empty', 'this folder holds no document'],
    ['a folder with other files only', 'styles', 'this folder holds no document'],
    ['a link that leads to itself', 'loop.txt', 'ELOOP'],
  ])('names %s, and reads the rest', async (_what, name, message) => {
    await mkdir(folder.at('empty'));
    await folder.put('styles/page.css', 'p { color: red }');
    await symlink('loop.txt', folder.at('loop.txt'));
    const ferry = await folder.put('ferry.txt', FERRY_TEXT);
    const { status, stdout, stderr } = await clean([folder.at(name), ferry, '--to', 'text']);
    expect(status).toBe(1);
    expect(stdout).toBe(`${FERRY_CLEAN}\n`);
    expect(stderr).toContain(`error ${folder.at(name)}: `);
    expect(stderr).toContain(message);
  });

  it('names standard input when it breaks', async () => {
    const stdin = Readable.from(
      (function* (): Generator<Uint8Array> {
        yield Buffer.from(FERRY_TEXT);
        throw new Error('the line went dead');
      })(),
    );
    const { status, stdout, stderr } = await clean([], { stdin });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe('error standard input could not be read: the line went dead.\n');
  });
});
