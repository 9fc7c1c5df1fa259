// This project beside others, on the same texts: how many of the pairs that reach the threshold each finds, how many of what
// it proposes does, seconds, memory; and which look-alikes it would take for copies. One process a system and a size, ended
// after a time limit: then it is told how far it was.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { announce, tell } from '../shared/install.mjs';
import { BENCH, ROOT } from '../shared/paths.mjs';
import { ownVersion } from '../shared/peers.mjs';
import { pythonPeers } from '../shared/python.mjs';
import { microsecondsAPair, secondsForAllPairs } from './all-pairs.mjs';
import { build } from './build.mjs';
import { LOOK_ALIKE_INPUTS, lookAlikeSet, removedByUs, removedInOrder, scoreRemoved } from './look-alikes.mjs';

const SAMPLED_PAIRS = 40_000;
const HEAP = '--max-old-space-size=8000';
const SETTINGS = {
  minhash: { default: 'words, 32 bands of 4', tuned: '5-shingles, 32 bands of 4' },
  datasketch: {
    default: 'words, 128 permutations, threshold 0.9',
    tuned: '5-shingles, 50 bands of 4, estimate from 0.5',
  },
  rensa: {
    default: 'words, 128 permutations, 8 bands, estimate from 0.8',
    tuned: '5-shingles, 50 bands of 4, estimate from 0.5',
  },
};
const ABSENT_ON_NPM = 'near-duplicate-docs';

/** `{ systems, missing, versions }`: a system is `{ name, setting, command }`, its command without texts and truth. */
function systemsHere(kinds) {
  const [own, minhash] = build('own', 'minhash.mjs');
  const node = [process.execPath, HEAP];
  const version = (name) => JSON.parse(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'))).version;
  const versions = {
    chaffinch: ownVersion(),
    'string-similarity': version('string-similarity'),
    minhash: version('minhash'),
  };
  const systems = [{ name: 'chaffinch', setting: '', command: [...node, own] }];
  const add = (name, command) => {
    for (const [setting, words] of Object.entries(SETTINGS[name]))
      systems.push({ name, setting: `${setting}: ${words}`, command: [...command, setting] });
  };
  add('minhash', [...node, minhash]);
  const missing = [{ name: ABSENT_ON_NPM, reason: whyAbsent() }];
  if (kinds.includes('PyPI')) {
    const script = path.join(BENCH, 'python/dedupe.py');
    const found = pythonPeers(script, ['datasketch', 'rensa']);
    missing.push(...found.missing);
    Object.assign(versions, found.versions);
    for (const name of Object.keys(found.versions)) add(name, [found.python, script, name]);
  }
  return { systems, missing, versions };
}

/** The one of npm that finds near-duplicates and verifies them is known from its repository only. */
function whyAbsent() {
  const { ok, stdout } = tell('npm', ['view', ABSENT_ON_NPM, 'version', '--json']);
  if (ok) return `npm has ${stdout.trim()} now, but had none when this was written: nothing runs it yet`;
  const code = /"code": "(\w+)"/.exec(stdout)?.[1];
  return code === 'E404' ? 'npm has no package of this name (404)' : `npm does not tell (${code ?? 'no answer'})`;
}

/** The last line that a process prints, as JSON; with `stopped` and how far it was, where it took longer than `seconds`. */
function run([program, ...args], seconds) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [last, done, stopped, problem] = [undefined, 0, false, ''];
    const timer = setTimeout(() => {
      stopped = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('error', (error) => {
      problem = error.message;
    });
    readline.createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.includes('out of memory')) problem = 'out of memory';
      else if (line.trim() !== '' && problem !== 'out of memory') problem = line.trim();
    });
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      last = JSON.parse(line);
      done = last.done ?? done;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0 && last !== undefined) resolve(last);
      else resolve({ done, stopped, problem: stopped ? `not done in ${seconds} s` : problem.slice(0, 120) });
    });
  });
}

const share = (part, all) => (all === 0 ? '–' : Number((part / all).toFixed(4)));
const thousands = (count) => count.toLocaleString('en');

async function tableOf(systems, size, files, { truth, folder, limit }) {
  const [texts, pairs] = [path.join(folder, 'texts.jsonl'), path.join(folder, 'pairs.jsonl')];
  announce(`${thousands(size)} paragraphs: the pairs that are alike`);
  const told = tell(process.execPath, [HEAP, truth, String(size), texts, pairs, ...files]);
  if (!told.ok) throw new Error(`No pairs to compare with: ${told.problem}`);
  const rows = [];
  for (const { name, setting, command } of systems) {
    announce(`${thousands(size)} paragraphs: ${name} ${setting}`);
    const answer = await run([...command, texts, pairs], limit);
    if (answer.seconds === undefined) {
      rows.push([name, setting, '–', '–', `${answer.problem}: ${thousands(answer.done)} were done`, '–']);
      continue;
    }
    const { seconds, peakBytes, proposals, hits, truth: all } = answer;
    const megabytes = peakBytes === null ? '–' : Math.round(peakBytes / 2 ** 20);
    rows.push([name, setting, share(hits, all), share(hits, proposals), Number(seconds.toFixed(2)), megabytes]);
  }
  const { microseconds, count } = await sampleOf(texts);
  const allPairs = `${thousands(Math.round(secondsForAllPairs(microseconds, count)))}, by a sample`;
  rows.push(['string-similarity', 'all pairs', 1, 1, allPairs, '–']);
  return {
    title: `Near-copies among ${thousands(size)} paragraphs`,
    note:
      `${thousands(count)} different texts, as they are compared: normalised before, which the others do not do. Alike is what has a Dice ` +
      'coefficient of .85 or more, whatever it says, found by brute force' +
      (size > 100_000 ? ' for 2,000 of the texts. ' : '. ') +
      'Recall: the share of these pairs that a system proposes (chaffinch: that it merges, or finds to contradict each other and ' +
      'keeps); precision: the share of its proposals that are such pairs. Seconds ' +
      'of processor time, without reading the file. Memory: the most that the process held; that of chaffinch has the texts in it, the others need ' +
      'not keep them.',
    columns: ['system', 'setting', 'recall', 'precision', 'seconds', 'peak memory, MB'],
    rows,
  };
}

async function sampleOf(file) {
  const [{ linesOf }, { chance }] = await Promise.all(build('tally', 'corpus').map((built) => import(built)));
  const texts = [];
  let count = 0;
  for await (const line of linesOf(file)) {
    // The pairs are of the first ten thousand: made texts are alike from the first to the last.
    if (count < 10_000) texts.push(JSON.parse(line));
    count++;
  }
  return { microseconds: microsecondsAPair(texts, SAMPLED_PAIRS, chance(3)), count };
}

async function lookAlikesTable(systems, { truth, folder, limit }) {
  const set = lookAlikeSet();
  if (set === undefined) return undefined;
  announce('look-alikes');
  const [texts, pairs] = [path.join(folder, 'texts.jsonl'), path.join(folder, 'pairs.jsonl')];
  const told = tell(process.execPath, [truth, 'all', texts, pairs, LOOK_ALIKE_INPUTS]);
  if (!told.ok) throw new Error(`The set could not be read: ${told.problem}`);
  const alike = readFileSync(pairs, 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line));
  const removals = [
    ['chaffinch', '', await removedByUs(set)],
    ['Dice alone', 'from .85, as string-similarity has it, after normalising', removedInOrder(set.length, alike)],
  ];
  for (const { name, setting, command } of systems.filter((system) => system.name !== 'chaffinch'))
    removals.push([name, setting, (await run([...command, texts, 'unique'], limit)).removed]);
  const edits = [...new Set(set.map(({ edit }) => edit))].filter((edit) => isLookAlike(set, edit)).sort();
  const rows = removals.map(([name, setting, removed]) => {
    if (removed === undefined) return [name, setting, ...Array(2 + edits.length).fill('–')];
    const { precision, recall, wrong } = scoreRemoved(set, removed);
    const merged = edits.map((edit) => wrong.get(edit) ?? 0);
    return [name, setting, Number(precision.toFixed(4)), Number(recall.toFixed(4)), ...merged];
  });
  const counts = edits.map((edit) => `${edit} ${set.filter((one) => one.edit === edit).length}`).join(', ');
  return {
    title: 'Copies and look-alikes',
    note:
      `${thousands(set.length)} paragraphs with edited copies, which must go, and look-alikes, which must stay (${counts}). A paragraph goes ` +
      'if one that stayed before it is alike; precision: the share of those that went because of a paragraph they are a copy ' +
      'of. The last columns: those that went because of a paragraph that says something else, by what makes it so.',
    columns: ['system', 'setting', 'precision', 'recall', ...edits.map((edit) => `mistakes: ${edit}`)],
    rows,
  };
}

/** Edits that make another paragraph stand alone in their cluster. */
function isLookAlike(set, edit) {
  const sizes = new Map();
  for (const { cluster } of set) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  return edit !== 'original' && set.every((one) => one.edit !== edit || sizes.get(one.cluster) === 1);
}

/** `{ tables, missing, versions }` of `sizes`; words of made paragraphs come from `files`. */
export async function comparePeers(sizes, files, { kinds, limit }) {
  const { systems, missing, versions } = systemsHere(kinds);
  const folder = mkdtempSync(path.join(tmpdir(), 'chaffinch-dedupe-'));
  try {
    const context = { truth: build('truth')[0], folder, limit };
    const lookAlikes = await lookAlikesTable(systems, context);
    if (lookAlikes === undefined)
      missing.push({ name: 'copies and look-alikes', reason: `there is no ${LOOK_ALIKE_INPUTS}` });
    const tables = lookAlikes === undefined ? [] : [lookAlikes];
    for (const size of sizes) tables.push(await tableOf(systems, Number(size), files, context));
    return { tables, missing, versions };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
