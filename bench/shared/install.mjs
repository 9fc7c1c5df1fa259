// Peers are heavy, so they are no dependencies of the package: each benchmark installs those it can when it runs, and says
// so. What cannot be installed is no error but a peer that is missing, with the reason.
import { spawnSync } from 'node:child_process';

/** Runs to the end and gives what was printed; a program that is not there is a failure as any other. */
export function tell(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
  return { ok: status === 0, stdout: stdout ?? '', problem: problemOf(error, stderr, status) };
}

/** The last line of an error is nearly always the one that says what is wrong. */
function problemOf(error, stderr, status) {
  if (error !== undefined) return error.code === 'ENOENT' ? 'it is not installed' : error.message;
  const lines = (stderr ?? '').split('\n').filter((line) => line.trim() !== '');
  return (
    lines.findLast((line) => line.toLowerCase().includes('error'))?.trim() ?? lines.at(-1)?.trim() ?? `status ${status}`
  );
}

export function announce(what) {
  console.error(`bench: ${what}`);
}
