// Peers from crates.io: the small program in bench/rust, built by cargo.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { announce, tell } from './install.mjs';
import { BENCH } from './paths.mjs';

const CRATE = path.join(BENCH, 'rust');
const NAME = 'chaffinch-bench';

/** `{ program, versions, missing }`: the program that was built, and the versions of the crates `names` in it. */
export function rustPeers(names) {
  const none = (reason) => ({ versions: {}, missing: names.map((name) => ({ name, reason })) });
  if (!tell('cargo', ['--version']).ok) return none('there is no cargo');
  const program = path.join(CRATE, 'target/release', process.platform === 'win32' ? `${NAME}.exe` : NAME);
  if (!existsSync(program)) announce('building peers from crates.io in bench/rust (some minutes)');
  // One job: whoever measures beside this is not disturbed more than needed. Cargo itself knows what is still fresh.
  const built = tell('cargo', ['build', '--release', '--locked', '--jobs', '1', '--quiet'], { cwd: CRATE });
  if (!built.ok) return none(`cargo could not build it: ${built.problem}`);
  const lock = readFileSync(path.join(CRATE, 'Cargo.lock'), 'utf8');
  const versions = Object.fromEntries(names.map((name) => [name, versionOf(name, lock)]));
  return { program, versions, missing: [] };
}

function versionOf(name, lock) {
  const start = lock.indexOf(`name = "${name}"\n`);
  return /version = "([^"]*)"/.exec(lock.slice(start))?.[1] ?? 'unknown';
}
