import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { BARE_PAGE, FERRY_CLEAN, FERRY_PAGE, FERRY_TEXT, MUSEUM, MUSEUM_TEXT, ORCHARD } from './articles.js';
import { temporaryFolder } from './folder.js';
import { documentsOf, idsOf, jsonLines, linesOf, type Ran } from './terminal.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'dist/cli.js');
const ESCAPE = '\x1b[';

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error(`${CLI} is missing: run "npm run build" first.`);
});

const folder = temporaryFolder();

/** Documents that fill a pipe many times over. */
const MANY = jsonLines(...Array.from({ length: 2000 }, (_, n) => ({ id: `${n}`, text: `${ORCHARD} Year ${n}.` })));

interface Started {
  readonly stdin?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command as a process of its own. */
async function run(argv: readonly string[], started: Started = {}): Promise<Ran> {
  return finish(process.execPath, [CLI, ...argv], started);
}

async function finish(program: string, argv: readonly string[], { stdin = '', cwd, env }: Started): Promise<Ran> {
  const child = spawn(program, argv, { cwd, env: { ...process.env, ...env } });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), statusOf(child)]);
  return { status, stdout, stderr };
}

async function statusOf(child: ChildProcess): Promise<number> {
  const [status] = await once(child, 'close');
  return Number(status ?? Number.NaN);
}

describe('the process', () => {
  it('cleans a file: 0, the text, and not a word beside it', async () => {
    const file = await folder.put('ferry.txt', FERRY_TEXT);
    expect(await run([file])).toEqual({ status: 0, stdout: `${FERRY_CLEAN}\n`, stderr: '' });
  });

  it('cleans a page of HTML', async () => {
    const { status, stdout } = await run(['-t', 'json'], { stdin: FERRY_PAGE });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, title: 'Ferry returns' });
  });

  it('exits with 1 where some records failed, and with 0 after a warning', async () => {
    const failed = await run([folder.at('missing.txt'), '-', '--to', 'text'], { stdin: MUSEUM_TEXT });
    expect(failed).toMatchObject({ status: 1, stdout: MUSEUM_TEXT });
    expect(failed.stderr).toContain('missing.txt: there is no such file or folder');
    const warned = await run(['--engine', 'linkedom'], { stdin: BARE_PAGE });
    expect(warned).toMatchObject({ status: 0, stderr: expect.stringContaining('warning standard input: ') });
  });

  it('exits with 2 after wrong use', async () => {
    const { status, stdout, stderr } = await run(['--form', 'text'], { stdin: MUSEUM_TEXT });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`clean: Unknown option --form; did you mean "--from"?\nTry 'clean --help'.\n`);
  });

  it('names documents by their paths as they were given', async () => {
    await folder.put('crawl/2024/ferry.txt', FERRY_TEXT);
    await folder.put('crawl/museum.txt', MUSEUM_TEXT);
    for (const input of ['crawl', 'crawl/', 'crawl/**/*.txt', '**/*.txt']) {
      const { stdout } = await run([input], { cwd: folder.at() });
      expect(idsOf(stdout)).toEqual(['crawl/2024/ferry.txt', 'crawl/museum.txt']);
    }
  });
});

describe('pipes', () => {
  it('take all of a large output', async () => {
    const { status, stdout } = await run(['--from', 'jsonl', '--no-dedupe', '--quiet'], { stdin: MANY });
    expect(status).toBe(0);
    expect(idsOf(stdout)).toEqual(Array.from({ length: 2000 }, (_, n) => `${n}`));
  });

  it('bring documents that come bit by bit', async () => {
    const child = spawn(process.execPath, [CLI, '--from', 'jsonl', '--to', 'jsonl']);
    const line = Buffer.from(jsonLines({ id: 'é', text: MUSEUM_TEXT }));
    child.stdin.write(line.subarray(0, 8));
    await new Promise((done) => setTimeout(done, 200));
    child.stdin.end(line.subarray(8));
    const [stdout, status] = await Promise.all([text(child.stdout), statusOf(child)]);
    expect(status).toBe(0);
    expect(documentsOf(stdout)).toMatchObject([{ id: 'é', text: MUSEUM }]);
  });

  it('join two runs', async () => {
    const file = await folder.put(
      'pages.jsonl',
      jsonLines({ id: 'a', text: FERRY_TEXT }, { id: 'b', text: MUSEUM_TEXT }),
    );
    const command = `"$0" "$1" "$2" --quiet --to text | "$0" "$1" --from text --to text`;
    const { status, stdout } = await finish('sh', ['-c', command, process.execPath, CLI, file], {});
    expect(status).toBe(0);
    expect(stdout).toContain(FERRY_CLEAN);
    expect(stdout).toContain(MUSEUM);
  });

  it.each([[['--no-dedupe']], [['--threshold', '1']]])(
    'that are closed early end the run quietly: %j',
    async (argv) => {
      const child = spawn(process.execPath, [CLI, '--from', 'jsonl', '--quiet', ...argv]);
      child.stdin.on('error', () => undefined);
      child.stdin.end(MANY);
      const ended = Promise.all([text(child.stderr), statusOf(child)]);
      // As `head -1` does: reads a little, and goes.
      await once(child.stdout, 'data');
      child.stdout.destroy();
      expect(await ended).toEqual(['', 0]);
    },
  );

  it('to head give its line and no error', async () => {
    const file = await folder.put('many.jsonl', MANY);
    const command = `"$0" "$1" "$2" --no-dedupe --quiet | head -1`;
    const { status, stdout, stderr } = await finish('sh', ['-c', command, process.execPath, CLI, file], {});
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(idsOf(stdout)).toEqual(['0']);
  });
});

describe('a full disk', () => {
  it('is told with the name of the file', async () => {
    const { status, stderr } = await run(['-o', '/dev/full'], { stdin: MUSEUM_TEXT });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^clean: \/dev\/full could not be written: ENOSPC.*\n$/);
  });

  it('behind standard output is no success', async () => {
    const child = spawn(process.execPath, [CLI], { stdio: ['pipe', openSync('/dev/full', 'w'), 'ignore'] });
    child.stdin?.end(MUSEUM_TEXT);
    expect(await statusOf(child)).toBe(1);
  });
});

describe('colour', () => {
  it('never goes into a pipe', async () => {
    for (const env of [{}, { NO_COLOR: '1' }, { TERM: 'xterm-256color' }]) {
      const { stdout, stderr } = await run(['--explain', '-', 'missing'], { stdin: FERRY_TEXT, env });
      expect(stdout).not.toContain(ESCAPE);
      expect(stderr).not.toContain(ESCAPE);
      expect(stderr).toContain('cut  share');
    }
  });
});

describe('--version', () => {
  it.each(['--version', '-v'])('%s prints the version of the package', async (flag) => {
    const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
    expect(await run([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('--help', () => {
  it('describes inputs, every option and the exit status', async () => {
    const { status, stdout, stderr } = await run(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const flag of [
      '--from',
      '--to',
      '--output',
      '--url',
      '--lang',
      '--strictness',
      '--keep',
      '--strip',
      '--engine',
    ])
      expect(stdout).toContain(flag);
    for (const flag of ['--no-dedupe', '--threshold', '--prefer', '--explain', '--rejects', '--errors', '--quiet'])
      expect(stdout).toContain(flag);
    expect(Math.max(...linesOf(stdout).map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('loads no dependency, so that it is there at once', async () => {
    await cp(path.join(ROOT, 'dist'), folder.at('dist'), { recursive: true });
    await folder.put('package.json', '{"type":"module"}');
    const { status, stdout } = await finish(process.execPath, [folder.at('dist/cli.js'), '--help'], {});
    expect(status).toBe(0);
    expect(stdout).toBe((await run(['--help'])).stdout);
    const other = await finish(process.execPath, [folder.at('dist/cli.js')], { stdin: MUSEUM_TEXT });
    expect(other.stderr).toContain('Cannot find package');
  });
});

describe('a reader of standard error that goes', () => {
  it('takes nothing of the result with it', async () => {
    const script = `"${process.execPath}" "${CLI}" --explain --no-dedupe -t jsonl -o "${folder.at('out.jsonl')}" 2>&1 >/dev/null | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout } = await finish('bash', ['-c', script], { stdin: MANY });
    expect(stdout.trim()).toBe('0');
    expect(linesOf(await readFile(folder.at('out.jsonl'), 'utf8'))).toHaveLength(2000);
  });
});
