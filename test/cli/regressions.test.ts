import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openOutput } from '../../src/cli/output.js';
import { FERRY, FERRY_CLEAN, FERRY_PAGE, FERRY_TEXT, MUSEUM_TEXT, ORCHARD_TEXT } from './articles.js';
import { temporaryFolder } from './folder.js';
import { clean, documentsOf, idsOf, jsonLines } from './terminal.js';

const folder = temporaryFolder();

describe('output over inputs', () => {
  it('-o FOLDER never replaces an input', async () => {
    const ferry = await folder.put('ferry.txt', FERRY_TEXT);
    const { status } = await clean([ferry, '-o', folder.at()]);
    expect(status).toBe(2);
    expect(await folder.read('ferry.txt')).toBe(FERRY_TEXT);
  });
  it.each(['-o', '--rejects', '--errors'])(
    '%s is refused where a folder or glob among the inputs holds it',
    async (flag) => {
      const ferry = await folder.put('crawl/ferry.txt', FERRY_TEXT);
      for (const input of [folder.at('crawl'), folder.at('crawl/*.txt')]) {
        const { status } = await clean([input, flag, ferry]);
        expect(status).toBe(2);
        expect(await folder.read('crawl/ferry.txt')).toBe(FERRY_TEXT);
      }
    },
  );
  it.each(['--rejects', '--errors'])('%s is refused where it is an input', async (flag) => {
    const ferry = await folder.put('ferry.txt', FERRY_TEXT);
    const { status } = await clean([ferry, flag, ferry]);
    expect(status).toBe(2);
    expect(await folder.read('ferry.txt')).toBe(FERRY_TEXT);
  });
});

describe('an output', () => {
  it('is refused where it is a link to an input', async () => {
    const ferry = await folder.put('ferry.txt', FERRY_TEXT);
    await symlink(ferry, folder.at('link.txt'));
    const { status } = await clean([ferry, '-o', folder.at('link.txt')]);
    expect(status).toBe(2);
    expect(await folder.read('ferry.txt')).toBe(FERRY_TEXT);
  });
});

describe('globs from inside', () => {
  it.each(['relative', 'absolute'])('finds all files of a %s glob above the working folder', async (kind) => {
    await folder.put('crawl/a.txt', FERRY_TEXT);
    await folder.put('crawl/sub/b.txt', MUSEUM_TEXT);
    const before = process.cwd();
    process.chdir(folder.at('crawl/sub'));
    try {
      const pattern = kind === 'relative' ? '../**/*.txt' : folder.at('crawl/**/*.txt');
      const { stdout } = await clean([pattern, '--to', 'jsonl']);
      expect(documentsOf(stdout)).toHaveLength(2);
    } finally {
      process.chdir(before);
    }
  });
  it('names the files of an absolute glob by absolute paths', async () => {
    const files = [await folder.put('crawl/a.txt', FERRY_TEXT), await folder.put('crawl/sub/b.txt', MUSEUM_TEXT)];
    const { stdout } = await clean([folder.at('crawl/**/*.txt')]);
    expect(idsOf(stdout)).toEqual(files);
  });
  it('keeps places below the fixed part of a glob', async () => {
    await folder.put('crawl/a.txt', FERRY_TEXT);
    await folder.put('crawl/sub/b.txt', MUSEUM_TEXT);
    await clean([folder.at('crawl/**/*.txt'), '-o', `${folder.at('out')}/`]);
    expect(await folder.files('out')).toEqual(['a.txt', 'sub/b.txt']);
  });
});

describe('chunks', () => {
  const split = (bytes: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] => {
    const ends = [...cuts, bytes.length].sort((a, b) => a - b);
    return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
  };
  it.each([
    ['JSON Lines', Buffer.from(jsonLines({ id: 'a', text: FERRY_TEXT }))],
    ['a page', Buffer.from(FERRY_PAGE)],
  ])('make no difference to what auto takes %s for', async (_what, bytes) => {
    const argv = ['--to', 'jsonl', '--engine', 'linkedom'];
    const whole = await clean(argv, { stdin: bytes });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(Math.min(40, bytes.length)), { maxLength: 4 }), async (cuts) => {
        expect(await clean(argv, { stdin: split(bytes, cuts) })).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });
  it('make no difference to an archive', async () => {
    const { gzipSync } = await import('node:zlib');
    const bytes = gzipSync(FERRY_TEXT);
    expect((await clean([], { stdin: [bytes.subarray(0, 1), bytes.subarray(1)] })).stdout).toBe(`${FERRY_CLEAN}\n`);
  });
});

describe('colour', () => {
  const argv = ['--explain', '-', 'missing'];
  it.each([[{}], [{ NO_COLOR: '' }]])(
    'is on where standard error is a terminal, whatever standard output is: %j',
    async (env: Record<string, string>) => {
      const painted = await clean(argv, { stdin: FERRY_TEXT, tty: ['stderr'], env });
      const plain = await clean(argv, { stdin: FERRY_TEXT });
      expect(painted.stderr).not.toBe(plain.stderr);
      expect(stripVTControlCharacters(painted.stderr)).toBe(plain.stderr);
      expect(painted.stdout).toBe(plain.stdout);
    },
  );
});

describe('--url', () => {
  it('is refused for a folder, a glob or JSON Lines of more than one document', async () => {
    await folder.put('crawl/a.txt', FERRY_TEXT);
    await folder.put('crawl/b.txt', MUSEUM_TEXT);
    const lines = await folder.put('pages.jsonl', jsonLines({ text: FERRY_TEXT }, { text: MUSEUM_TEXT }));
    for (const input of [folder.at('crawl'), folder.at('crawl/*.txt'), lines]) {
      const { status, stdout } = await clean(['--url', 'https://coast.example/ferry', input]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    }
  });
  it('is refused where it is no address', async () => {
    const { status } = await clean(['--url', 'nonsense'], { stdin: FERRY_PAGE });
    expect(status).toBe(2);
  });
});

describe('-o FOLDER', () => {
  it('keeps a document apart from a folder of its name', async () => {
    const ids = ['x', 'x.txt/y', 'z'];
    const lines = jsonLines(...ids.map((id) => ({ id, text: MUSEUM_TEXT })));
    const { status } = await clean(['--no-dedupe', '-o', `${folder.at('out')}/`], { stdin: lines });
    expect(status).toBe(0);
    expect(await folder.files('out')).toHaveLength(3);
  });
  it('shortens a path that is too long', async () => {
    const lines = jsonLines({ id: 'a/'.repeat(3000), text: MUSEUM_TEXT }, { id: 'z', text: ORCHARD_TEXT });
    const { status } = await clean(['-o', `${folder.at('out')}/`], { stdin: lines });
    expect(status).toBe(0);
    expect(await folder.files('out')).toHaveLength(2);
  });
  it('cuts no letter in halves', async () => {
    const output = await openOutput(`${folder.at('out')}/`, 'text', new Writable());
    await output.write(
      { schema: 1, id: `a${'𐐀'.repeat(40)}`, text: 'x', blocks: [], removed: [], duplicates: [] },
      undefined,
    );
    expect((await folder.files('out'))[0]).not.toContain('\uFFFD');
  });
});

describe('small things', () => {
  it('--version is that of the package', async () => {
    const { version } = JSON.parse(await readFile(path.resolve('package.json'), 'utf8'));
    expect(await clean(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
  it('json of several inputs of which none could be read is an empty array', async () => {
    const { stdout } = await clean(['-t', 'json', folder.at('a'), folder.at('b')]);
    expect(JSON.parse(stdout)).toEqual([]);
  });
  it('finds files whose extension is in capitals', async () => {
    await folder.put('crawl/PAGE.HTML', FERRY_PAGE);
    expect((await clean([folder.at('crawl')])).status).toBe(0);
  });
  it('--lang is spelt as BCP 47 has it, as the lang of a record is', async () => {
    const { stdout } = await clean(['--lang', 'pt-br', '-t', 'jsonl'], { stdin: FERRY });
    expect(documentsOf(stdout)[0]?.lang).toBe('pt-BR');
  });
  it('the first wrong byte is named where Latin-1 is read as UTF-8', async () => {
    const { stderr } = await clean(['--from', 'text'], { stdin: Buffer.from('The caf\xe9 closed.\n', 'latin1') });
    expect(stderr).toContain('(byte 7)');
  });
});

describe('files of a run', () => {
  it('are read once, however many arguments name them', async () => {
    const ferry = await folder.put('crawl/ferry.txt', FERRY_TEXT);
    const { stdout } = await clean([ferry, ferry, folder.at('crawl'), folder.at('crawl/*.txt'), '-t', 'jsonl']);
    expect(documentsOf(stdout)).toHaveLength(1);
    expect(documentsOf(stdout)[0]?.text).not.toBe('');
  });

  it('are never two outputs at once', async () => {
    const ferry = await folder.put('ferry.txt', FERRY_TEXT);
    const same = folder.at('out.jsonl');
    for (const flags of [
      ['-o', same, '--rejects', same],
      ['--rejects', same, '--errors', same],
    ]) {
      const { status, stderr } = await clean([ferry, ...flags]);
      expect(status).toBe(2);
      expect(stderr).toContain('the same file');
    }
  });

  it('have names of their own, however alike their ids are', async () => {
    const ids = Array.from({ length: 40 }, (_, i) => `${'a'.repeat(80)}${i}`);
    const lines = jsonLines(...ids.map((id) => ({ id, text: MUSEUM_TEXT })), {
      id: `${'a'.repeat(60)}-2`,
      text: MUSEUM_TEXT,
    });
    await clean(['--no-dedupe', '-o', `${folder.at('out')}/`], { stdin: lines });
    expect(await folder.files('out')).toHaveLength(41);
  });
});
