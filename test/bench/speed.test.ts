import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Askers, benchModule, type Results } from './bench-modules.js';

const { Asker } = await benchModule<Askers>('speed/asker.mjs');
const SCRIPT = path.resolve(import.meta.dirname, '../../bench/speed/run.mjs');
const PAGES = path.resolve(import.meta.dirname, '../../fixtures/html');
const folder = mkdtempSync(path.join(tmpdir(), 'chaffinch-speed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Answers each page, and ends without an answer at the one called `last`. */
const PROGRAM = `
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id } = JSON.parse(line);
  if (id === 'last') process.exit(3);
  console.log(JSON.stringify({ id, ms: 1 }));
});`;

describe('a process that is asked', () => {
  const page = (id: string): { id: string; html: string } => ({ id, html: '' });

  it('answers one page after the other, and tells its memory', async () => {
    const asker = new Asker([process.execPath, '-e', PROGRAM]);
    expect(await asker.ask(page('a'))).toMatchObject({ ms: 1 });
    expect(await asker.ask(page('b'))).toMatchObject({ ms: 1 });
    const peak = await asker.close();
    if (process.platform === 'linux') expect(peak).toBeGreaterThan(1_000_000);
  });

  it('is started anew after a page at which it ended', async () => {
    const asker = new Asker([process.execPath, '-e', PROGRAM]);
    expect(await asker.ask(page('last'))).toEqual({ error: 'the program ended (3)' });
    expect(await asker.ask(page('a'))).toMatchObject({ ms: 1 });
    await asker.close();
  });

  it('gives an error where there is no such program', async () => {
    const asker = new Asker([path.join(folder, 'absent')]);
    expect((await asker.ask(page('a'))).error).toContain('the program ended');
  });
});

describe('the speed benchmark', () => {
  it('times pages, prints the table and leaves it behind', () => {
    const pages = path.join(folder, 'pages.jsonl');
    const html = readFileSync(path.join(PAGES, 'a-3.html'), 'utf8');
    writeFileSync(pages, `${JSON.stringify({ html, url: 'https://pages.example/a-3' })}\n`);
    const options = ['--peers', 'none', '--rounds', '1', '--no-throughput', pages];
    const env = { ...process.env, CHAFFINCH_BENCH_RESULTS: folder };
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...options], { encoding: 'utf8', env });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const { tables, missing }: Results = JSON.parse(readFileSync(path.join(folder, 'speed.json'), 'utf8'));
    expect(tables.map(({ title }) => title)).toEqual(['Time and memory a page']);
    expect(tables[0]?.rows.map(([name]) => name)).toEqual(['chaffinch on linkedom', 'chaffinch on jsdom']);
    expect(tables[0]?.rows[0]?.[2]).toBeGreaterThan(0);
    expect(missing).toContainEqual({ name: 'peers from npm', reason: 'not looked for, as was asked' });
    expect(stdout).toContain('Time and memory a page');
  });
});
