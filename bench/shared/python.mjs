// Peers from PyPI: bench/python/requirements.txt, installed into bench/.venv by the newest Python that is there, or the one
// that the environment variable PYTHON names.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { announce, tell } from './install.mjs';
import { BENCH } from './paths.mjs';

const CANDIDATES = ['python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3', 'python'];
const RECENT_ENOUGH = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';
const VENV = path.join(BENCH, '.venv');
const REQUIREMENTS = path.join(BENCH, 'python/requirements.txt');
/** What was installed last: another list, or another Python that PYTHON names, is installed anew. */
const STAMP = path.join(VENV, 'chaffinch-installed.txt');

/**
 * `{ python, problem }`: the interpreter of the environment with all that could be installed, or why there is none. What
 * is missing in it shows when it is imported; `problem` then says what pip said.
 */
export function pythonEnvironment() {
  const own = process.platform === 'win32' ? path.join(VENV, 'Scripts/python.exe') : path.join(VENV, 'bin/python');
  const base = [process.env.PYTHON, ...CANDIDATES].find((name) => name && tell(name, ['-c', RECENT_ENOUGH]).ok);
  if (base === undefined) return { problem: 'there is no Python 3.10 or newer with venv' };
  const requirements = readFileSync(REQUIREMENTS, 'utf8');
  if (existsSync(STAMP) && existsSync(own)) {
    const [was, by, problem] = readFileSync(STAMP, 'utf8').split('\0');
    const sameBase = process.env.PYTHON === undefined || by === process.env.PYTHON;
    if (was === requirements && sameBase) return { python: own, problem };
  }
  announce(`installing peers from PyPI into bench/.venv (${base})`);
  rmSync(VENV, { recursive: true, force: true });
  const made = tell(base, ['-m', 'venv', VENV]);
  if (!made.ok) return { problem: `no virtual environment: ${made.problem}` };
  const pip = (...args) => tell(own, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...args]);
  // The pip that comes with older Pythons stumbles over requirements with extras (an assertion in its resolver).
  pip('--upgrade', 'pip');
  let { ok, problem } = pip('--requirement', REQUIREMENTS);
  if (ok) problem = '';
  else {
    // One that cannot be had must not take the others with it.
    const problems = requirementsOf(requirements).map((line) => ({ line, ...pip(line) }));
    problem = problems
      .filter((one) => !one.ok)
      .map((one) => `${one.line}: ${one.problem}`)
      .join('; ');
  }
  writeFileSync(STAMP, [requirements, base, problem].join('\0'));
  return { python: own, problem };
}

function requirementsOf(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Peers of a script under bench/python that tells with `--versions` which of them it can import, and why not the others. */
export function pythonPeers(script, names) {
  const { python, problem } = pythonEnvironment();
  const none = (reason) => ({ versions: {}, missing: names.map((name) => ({ name, reason })) });
  if (python === undefined) return none(problem);
  const told = tell(python, [script, '--versions']);
  if (!told.ok) return none(told.problem);
  const { versions, missing } = JSON.parse(told.stdout);
  return { python, versions, missing: missing.map((one) => ({ ...one, reason: explained(one, problem) })) };
}

/** With what was asked for, which may hold what Python it needs, and what pip said. */
function explained({ name, reason }, problem) {
  const wanted = requirementsOf(readFileSync(REQUIREMENTS, 'utf8')).find((line) => line.split(/[=[]/)[0] === name);
  return [reason, wanted && `asked for: ${wanted}`, problem && `pip: ${problem}`].filter(Boolean).join('; ');
}
