import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../src/seen/open-index.js';
import { FERRY, FERRY_PAGE, FERRY_TEXT, MUSEUM, NOISE, ORCHARD, page, ROAD } from './articles.js';
import { temporaryFolder } from './folder.js';
import { clean, documentsOf, jsonLines, linesOf } from './terminal.js';

const CLI = path.resolve(import.meta.dirname, '../../dist/cli.js');
const folder = temporaryFolder();
const ERROR_RECORD = { id: 'blank', text: '' };

/** Texts and pages of a site; some say the same. */
function records(count: number): readonly object[] {
  return Array.from({ length: count }, (_, n) => {
    const [id, url] = [`d${n}`, `https://coast.example/${n}`];
    const texts = [`${ORCHARD} Number ${n} of the series says so.`, n % 3 === 0 ? FERRY : MUSEUM, ROAD];
    return n % 2 === 0
      ? { id, url, text: [...texts, NOISE].join('\n\n') }
      : { id, url, html: page(`Page ${n}`, texts) };
  });
}

describe('--jobs', () => {
  it('gives the same bytes for one and more, and reports what failed', async () => {
    const stdin = jsonLines(...records(20), ERROR_RECORD, ...records(40).slice(20));
    const [one, two] = [await clean(['--jobs', '1'], { stdin }), await clean(['--jobs', '2'], { stdin })];
    expect(two).toEqual(one);
    expect(one.status).toBe(1);
    expect(documentsOf(one.stdout)).toHaveLength(40);
    expect(one.stderr).toContain('error standard input line 21: Document "blank" holds no text.');
    const alone = await clean(['--no-dedupe'], { stdin });
    expect(alone.stdout).toBe((await clean(['--no-dedupe', '--jobs', '2'], { stdin })).stdout);
  });

  it.each([['0'], ['1.5'], ['many'], ['257']])('refuses %s', async (jobs) => {
    expect((await clean(['--jobs', jobs], { stdin: FERRY_TEXT })).stderr).toContain('--jobs');
  });
});

describe('--index', () => {
  it('drops what an earlier run kept, and reports the same documents as known', async () => {
    const argv = ['--index', folder.at('seen'), '-t', 'jsonl'];
    const monday = await clean([...argv], { stdin: jsonLines({ id: 'a', text: `${FERRY}\n\n${ROAD}` }) });
    const tuesday = jsonLines({ id: 'b', text: `${MUSEUM}\n\n${ROAD}` }, { id: 'c', text: ORCHARD });
    const first = await clean([...argv], { stdin: tuesday });
    expect(documentsOf(first.stdout)).toMatchObject([{ text: MUSEUM, duplicates: [{ of: { id: 'a' } }] }, { id: 'c' }]);
    const summary = folder.at('summary.json');
    const again = await clean([...argv, '--summary', summary], { stdin: tuesday });
    expect(again.stdout).toBe(first.stdout);
    expect(again.stderr).toContain('2 documents (2 known), ');
    expect(JSON.parse(await folder.read('summary.json'))).toEqual({
      documents: 2,
      known: 2,
      cut: 0,
      duplicates: 1,
      failed: 0,
      noise: {},
    });
    expect((await clean(argv, { stdin: jsonLines({ id: 'a', text: `${FERRY}\n\n${ROAD}` }) })).stdout).toBe(
      monday.stdout,
    );
  });

  it('that another process writes to is told, and excludes --no-dedupe', async () => {
    const index = await openIndex(folder.at('seen'));
    const { status, stderr } = await clean(['--index', folder.at('seen')], { stdin: FERRY_TEXT });
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be opened to write: process');
    await index.close();
    expect((await clean(['--index', folder.at('seen'), '--no-dedupe'], { stdin: FERRY_TEXT })).status).toBe(2);
  });
});

describe('--resume', () => {
  it.each([[['--threshold', '0.9']], [['--no-dedupe']]])(
    'goes on where a run was killed, to the same bytes: %j',
    async (argv) => {
      const input = await folder.put('in.jsonl', jsonLines(...records(120), ERROR_RECORD));
      const [whole, cut] = [folder.at('whole.jsonl'), folder.at('cut.jsonl')];
      await clean([input, '-o', whole, ...argv, '--jobs', '1']);
      let killed = 0;
      for (const wait of [700, 1500]) {
        const child = spawn(process.execPath, [CLI, input, '-o', cut, ...argv, '--resume', '--jobs', '1'], {
          stdio: 'ignore',
        });
        const ended = once(child, 'close');
        const timer = setTimeout(() => child.kill('SIGKILL'), wait);
        const [, signal] = await ended;
        clearTimeout(timer);
        if (signal === 'SIGKILL') killed++;
      }
      const { status, stderr } = await clean([input, '-o', cut, ...argv, '--resume']);
      expect(status).toBe(1);
      expect(stderr).toContain('blank');
      expect(killed).toBeLessThanOrEqual(2);
      expect(await folder.read('cut.jsonl')).toBe(await folder.read('whole.jsonl'));
      expect(existsSync(`${cut}.work`)).toBe(false);
    },
  );

  it('needs an output beside which work is kept, and the same options', async () => {
    const { status, stderr } = await clean(['--resume'], { stdin: FERRY_TEXT });
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('give --output') });
    expect((await clean(['--resume', '-o', '/dev/null'], { stdin: FERRY_TEXT })).status).toBe(2);
    expect((await clean(['--resume', '-o', `${folder.at('out')}/`], { stdin: FERRY_TEXT })).status).toBe(0);
    expect(await folder.files('out')).toEqual(['stdin.txt']);
  });
});

describe('--summary and --progress', () => {
  it('tell noise by its kind', async () => {
    const stdin = jsonLines({ id: 'a', text: FERRY_TEXT }, { id: 'b', html: FERRY_PAGE }, ERROR_RECORD);
    const { stderr } = await clean(['--summary', folder.at('s.json'), '-f', 'jsonl'], { stdin });
    expect(stderr).toMatch(/\nNoise: share 1.*\n2 documents/);
    expect(JSON.parse(await folder.read('s.json'))).toMatchObject({ documents: 2, failed: 1, noise: { share: 1 } });
    const quiet = await clean(['--summary', folder.at('s.json'), '--quiet'], { stdin: FERRY_TEXT });
    expect(quiet.stderr).toBe('');
    expect(JSON.parse(await folder.read('s.json'))).toMatchObject({ documents: 1, noise: { share: 1 } });
  });

  it('show a line on a terminal or on request, and nothing else', async () => {
    const stdin = jsonLines({ id: 'a', text: FERRY_TEXT }, ERROR_RECORD, { id: 'b', html: FERRY_PAGE });
    const asked = stripVTControlCharacters((await clean(['--progress'], { stdin })).stderr);
    for (const stage of ['reading | ', 'cleaning ', 'comparing ', 'writing ']) expect(asked).toContain(stage);
    expect(asked).toContain('2 documents | ');
    expect(asked).toContain('1 errors');
    const plain = await clean([], { stdin });
    expect(plain.stderr).not.toContain('reading');
    expect((await clean(['--no-progress'], { stdin, tty: ['stderr'] })).stderr).not.toContain('reading');
  });
});

describe('JSON Lines out', () => {
  it('load as they are into a search engine, which finds the article and not the noise', async () => {
    const stdin = jsonLines(...records(6));
    const { stdout } = await clean(['-t', 'jsonl'], { stdin });
    const engineOf = (lines: string): MiniSearch => {
      const engine = new MiniSearch({
        fields: ['title', 'text'],
        storeFields: ['title', 'url', 'lang', 'publishedAt'],
      });
      engine.addAll(linesOf(lines).map((line) => JSON.parse(line)));
      return engine;
    };
    expect(engineOf(stdin).search(NOISE, { combineWith: 'AND' })).toHaveLength(3);
    expect(engineOf(stdout).search(NOISE, { combineWith: 'AND' })).toEqual([]);
    expect(engineOf(stdout).search('lanterns museum', { combineWith: 'AND' })).toMatchObject([
      { id: 'd1', url: 'https://coast.example/1', lang: 'en' },
    ]);
  });
});
