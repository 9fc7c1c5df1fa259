// All benchmarks, one after the other, then the report: `npm run bench`. Options after `--` go to the quality benchmark. A
// part that fails is told, and the others run: the report names it as not run, for its old figures are taken away first.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { announce } from './shared/install.mjs';
import { BENCH, RESULTS, SHARED_EVALUATION } from './shared/paths.mjs';

const PARTS = [
  { name: 'quality', args: process.argv.slice(2) },
  { name: 'speed', args: [] },
  { name: 'dedupe', args: ['--peers', ...texts()] },
];

/** Whose words made paragraphs are made of; without them it takes those of the fixtures. */
function texts() {
  return ['articles-text', 'news-text']
    .map((set) => path.join(SHARED_EVALUATION, 'sets', set, 'inputs.jsonl.gz'))
    .filter((file) => existsSync(file));
}

const run = (script, args) => spawnSync('node', [script, ...args], { stdio: 'inherit' }).status === 0;

for (const { name, args } of PARTS) {
  const script = path.join(BENCH, name, 'run.mjs');
  rmSync(path.join(RESULTS, `${name}.json`), { force: true });
  announce(`${name} …`);
  const done = existsSync(script) && run(script, args);
  if (!done) {
    announce(`${name} failed`);
    process.exitCode = 1;
  }
}
if (!run(path.join(BENCH, 'report.mjs'), [])) process.exitCode = 1;
