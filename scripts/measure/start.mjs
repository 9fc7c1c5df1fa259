// How long the command takes to be there, against a Node that does nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const PAGE =
  'Ferry returns\n\nThe ferry is back after a week, and everybody in the town is glad that it sails again.\n\nShare post:\n';

/** Milliseconds by the clock of `{ nothing, help, small }`: a Node, the help, one small text. */
export function startTimes(rounds) {
  const folder = mkdtempSync(path.join(tmpdir(), 'chaffinch-start-'));
  try {
    const file = path.join(folder, 'page.txt');
    writeFileSync(file, PAGE);
    const ways = { nothing: ['-e', '0'], help: [CLI, '--help'], small: [CLI, file] };
    const least = {
      nothing: Number.POSITIVE_INFINITY,
      help: Number.POSITIVE_INFINITY,
      small: Number.POSITIVE_INFINITY,
    };
    // In turn, so that a slow moment of the machine falls on all of them; the fastest counts, for what is slower was
    // waiting for others.
    for (let round = 0; round < rounds; round++)
      for (const [name, argv] of Object.entries(ways)) least[name] = Math.min(least[name], milliseconds(argv));
    return least;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function milliseconds(argv) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}.`);
  return performance.now() - start;
}
