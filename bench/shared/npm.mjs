// Peers from npm: bench/package.json, installed into bench/node_modules. Scripts under bench/ then import them by name.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { announce, tell } from './install.mjs';
import { BENCH } from './paths.mjs';

/** `{ versions, missing }` of all peers that bench/package.json names. */
export function npmPeers() {
  const wanted = JSON.parse(readFileSync(path.join(BENCH, 'package.json'), 'utf8')).dependencies;
  let problem = '';
  if (Object.entries(wanted).some(([name, version]) => installed(name) !== version)) {
    announce('installing peers from npm into bench/node_modules');
    ({ problem } = tell('npm', ['install', '--no-audit', '--no-fund', '--no-save'], { cwd: BENCH }));
  }
  const versions = {};
  const missing = [];
  for (const name of Object.keys(wanted)) {
    const version = installed(name);
    if (version === undefined) missing.push({ name, reason: `npm did not install it: ${problem}` });
    else versions[name] = version;
  }
  return { versions, missing };
}

function installed(name) {
  const file = path.join(BENCH, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}
