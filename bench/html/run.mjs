// `npm run bench:html -- [FILE.jsonl[.gz]]...`: whole pages against Readability on jsdom and on linkedom, then memory
// over 2,000 pages on either engine, each in a process of its own. Without files the fixtures are read.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const files = process.argv.slice(2);

function run(...args) {
  const { status } = spawnSync('node', args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const script = (name) => fileURLToPath(new URL(name, import.meta.url));
run(script('time.mjs'), ...files);
for (const engine of ['linkedom', 'jsdom']) run('--expose-gc', script('memory.mjs'), engine, ...files);
