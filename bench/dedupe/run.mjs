// `npm run bench:dedupe -- [SIZES] [FILE.jsonl[.gz]]...`: measures deduplication of made paragraphs, by default 10,000,
// 100,000 and 1,000,000 of them, and what others need for 10,000. Words are taken from the texts of the files, or else
// from the fixtures. Each size runs in a process of its own.
import { spawnSync } from 'node:child_process';

const OUT = 'node_modules/.cache/bench-dedupe';
const given = process.argv.slice(2);
const sizes = /^[\d,]+$/.test(given[0] ?? '') ? given.shift().split(',') : ['10000', '100000', '1000000'];

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const entries = ['bench/dedupe/measure.ts', 'bench/dedupe/peers.mjs'];
run('npx', ['tsup', ...entries, '--no-config', '--format', 'esm', '--target', 'node20', '--out-dir', OUT, '--silent']);
for (const size of sizes)
  run('node', ['--expose-gc', '--max-old-space-size=8000', `${OUT}/measure.js`, size, ...given]);
run('node', [`${OUT}/peers.js`, '10000', ...given]);
