// How long the command takes to be there, against a Node that does nothing: npm run bench:start
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const ROUNDS = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(path.join(tmpdir(), 'chaffinch-start-'));
const file = path.join(folder, 'page.txt');
writeFileSync(
  file,
  'Ferry returns\n\nThe ferry is back after a week, and everybody in the town is glad that it sails again.\n\nShare post:\n',
);

/** Milliseconds by the clock, of the fastest of some rounds: what is slower was waiting for others. */
function measure(argv) {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}.`);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

const nothing = measure(['-e', '0']);
const help = measure([CLI, '--help']);
const small = measure([CLI, file]);
rmSync(folder, { recursive: true });
const times = (milliseconds) => `${Math.round(milliseconds)} ms, ${(milliseconds / nothing).toFixed(2)} times`;
console.log(`node -e 0: ${Math.round(nothing)} ms\nclean --help: ${times(help)}\nclean page.txt: ${times(small)}`);
process.exitCode = help <= 2 * nothing && small <= 4 * nothing ? 0 : 1;
