// All systems that can be run on this machine, and those that cannot, with the reason. Each is a command that answers as
// answers.mjs asks.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { NODE_SYSTEMS } from './node-systems.mjs';
import { npmPeers } from './npm.mjs';
import { BENCH, ROOT } from './paths.mjs';
import { pythonPeers } from './python.mjs';
import { rustPeers } from './rust.mjs';

const PYTHON_SYSTEMS = [
  'trafilatura',
  'trafilatura, no comments',
  'jusText',
  'newspaper4k',
  'resiliparse',
  'magic-html',
  'readability-lxml',
];
const RUST_SYSTEMS = ['rs-trafilatura', 'dom_smoothie'];

export const OWN = 'chaffinch';
export const KINDS = ['npm', 'PyPI', 'crates.io'];

/**
 * `{ systems: [{ name, from, version, command }], missing: [{ name, reason }] }`; `from` is npm, PyPI or crates.io, and the
 * first is always this project. `kinds` says where to look for peers.
 */
export function findSystems(kinds = KINDS) {
  const systems = [];
  const missing = KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => ({
    name: `peers from ${kind}`,
    reason: 'not looked for, as was asked',
  }));
  const npm = kinds.includes('npm') ? npmPeers() : { versions: {}, missing: [] };
  for (const [name, { packages }] of Object.entries(NODE_SYSTEMS)) {
    if (name !== OWN && !kinds.includes('npm')) continue;
    const absent = npm.missing.find((one) => packages.includes(one.name));
    if (absent !== undefined) missing.push({ name, reason: absent.reason });
    else systems.push(nodeSystem(name, name === OWN ? ownVersion() : versionsOf(packages, npm.versions)));
  }
  if (kinds.includes('PyPI')) {
    const script = path.join(BENCH, 'python/extract.py');
    const { python, versions, missing: absent } = pythonPeers(script, PYTHON_SYSTEMS);
    missing.push(...absent);
    for (const [name, version] of Object.entries(versions))
      systems.push({ name, from: 'PyPI', version, command: [python, script, name] });
  }
  if (kinds.includes('crates.io')) {
    const { program, versions, missing: absent } = rustPeers(RUST_SYSTEMS);
    missing.push(...absent);
    for (const [name, version] of Object.entries(versions))
      systems.push({ name, from: 'crates.io', version, command: [program, name] });
  }
  return { systems, missing };
}

function nodeSystem(name, version) {
  return { name, from: 'npm', version, command: ['node', path.join(BENCH, 'shared/extract.mjs'), name] };
}

export function ownVersion() {
  return JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).version;
}

/** With that of the parser, if it was chosen by us and not by the peer. */
function versionsOf(packages, versions) {
  const [first, second] = packages;
  const own = versions[first];
  return first === '@mozilla/readability' ? `${own} on ${second} ${versions[second]}` : own;
}
