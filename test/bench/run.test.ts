import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Results } from './bench-modules.js';

const SCRIPT = path.resolve(import.meta.dirname, '../../bench/quality/run.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'chaffinch-quality-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const env = { ...process.env, CHAFFINCH_BENCH_RESULTS: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

describe('the quality benchmark', () => {
  it('scores the fixtures, prints the tables and leaves them behind', () => {
    const { status, output } = run('--peers', 'none', '--sets', 'fixtures-html,fixtures-text');
    expect({ status, output }).toMatchObject({ status: 0 });
    const results: Results = JSON.parse(readFileSync(path.join(folder, 'quality.json'), 'utf8'));
    const tables = results.tables.map(({ title }) => title);
    expect(tables).toEqual([
      'From HTML to text',
      'Texts that were already extracted',
      'fixtures-html: F1 over segments',
      'fixtures-text: F1 over noise lines',
    ]);
    for (const title of tables) expect(output).toContain(title);
    expect(results.missing).toContainEqual({ name: 'peers from npm', reason: 'not looked for, as was asked' });
    expect(results.versions).toHaveProperty('chaffinch');
    expect(results.chart).toHaveLength(2);
  });

  it('names what it does not know', () => {
    expect(run('--peers', 'cpan').output).toContain('--peers cpan: there are npm, PyPI, crates.io, none');
    expect(run('--peers', 'none', '--sets', 'novels').output).toContain('--sets novels: there are');
  });
});
