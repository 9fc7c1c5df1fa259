// Builds the parts of this benchmark that are TypeScript, and look into the source of deduplication.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../shared/paths.mjs';

const OUT = path.join(ROOT, 'node_modules/.cache/bench-dedupe');
const TSUP = path.join(ROOT, 'node_modules/tsup/dist/cli-default.js');

/** Gives for each of `entries`, names in this folder, with `.mjs` where it is not `.ts`, the path of the built module. */
export function build(...entries) {
  const sources = entries.map((name) => `bench/dedupe/${path.extname(name) === '' ? `${name}.ts` : name}`);
  const options = ['--no-config', '--format', 'esm', '--target', 'node20', '--out-dir', OUT, '--silent'];
  const { status } = spawnSync(process.execPath, [TSUP, ...sources, ...options], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`tsup ended with ${status}.`);
  return entries.map((name) => path.join(OUT, `${path.parse(name).name}.js`));
}
