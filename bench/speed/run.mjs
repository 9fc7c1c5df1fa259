// `npm run bench:speed -- [--pages N] [--rounds N] [--peers npm,PyPI,crates.io|none] [--no-throughput] [FILE.jsonl[.gz]]...`: the
// same pages through each system, one process a system, one page at a time. The systems take turns, a few pages each, round
// after round, and of each page the least time of all rounds counts: whatever else the machine does falls on all alike, and
// mostly on rounds that do not count. Then as many processes of a system as there are processors, for pages a second.
// Without files 200 pages of ../shared are read, or else the fixtures. Writes bench/results/speed.json.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, sum } from '../html/compare.mjs';
import { pagesOf } from '../html/pages.mjs';
import { announce } from '../shared/install.mjs';
import { npmPeers } from '../shared/npm.mjs';
import { SHARED_EVALUATION } from '../shared/paths.mjs';
import { findSystems, KINDS, ownVersion } from '../shared/peers.mjs';
import { printMissing, printTable, writeResults } from '../shared/results.mjs';
import { Asker } from './asker.mjs';
import { SPEED_SYSTEMS } from './systems.mjs';

const SETS = ['news-html', 'articles-html'];
/** Of Python and Rust; the quality benchmark compares with more. */
const ELSEWHERE = ['trafilatura', 'resiliparse', 'rs-trafilatura', 'dom_smoothie'];
const READABILITY = 'Readability on jsdom';
const PARSER = 'parse5, parsing alone';
const PAGES_A_TURN = 10;
const WARM_UP_PAGES = 30;
const THROUGHPUT_ROUNDS = 2;
const STARTS = 3;
const SMALL = { id: 'small', url: '', html: '<html><body><article><p>The ferry is back.</p></article></body></html>' };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'npm,PyPI,crates.io' },
    'no-throughput': { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const sets = SETS.map((set) => path.join(SHARED_EVALUATION, 'sets', set, 'inputs.jsonl.gz')).filter(existsSync);
const files = positionals.length > 0 ? positionals : sets;
const pages = pagesOf(files, Number(options.pages)).map((page, id) => ({
  id: String(id),
  ...page,
  url: page.url ?? '',
}));
const lines = pages.map((page) => JSON.stringify(page));
const cores = os.availableParallelism();

function systemsHere() {
  const kinds = options.peers.split(',');
  const npm = kinds.includes('npm') ? npmPeers() : { versions: {}, missing: [] };
  const script = fileURLToPath(new URL('extract.mjs', import.meta.url));
  const systems = [];
  const missing = KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => ({
    name: `peers from ${kind}`,
    reason: 'not looked for, as was asked',
  }));
  for (const [name, { packages }] of Object.entries(SPEED_SYSTEMS)) {
    const own = packages.length === 0;
    if (!own && !kinds.includes('npm')) continue;
    const absent = npm.missing.find((one) => packages.includes(one.name));
    const version = own ? ownVersion() : packages.map((each) => npm.versions[each]).join(', ');
    if (absent !== undefined) missing.push({ name, reason: absent.reason });
    else systems.push({ name, from: 'npm', version, command: [process.execPath, script, name] });
  }
  const others = findSystems(kinds.filter((kind) => kind !== 'npm'));
  systems.push(...others.systems.filter(({ name }) => ELSEWHERE.includes(name)));
  missing.push(...others.missing.filter(({ name }) => ELSEWHERE.includes(name)));
  return { systems, missing };
}

/** Milliseconds from the start of a process to its answer about a page of one sentence, of the fastest of a few. */
async function startUp(command) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < STARTS; i++) {
    const asker = new Asker(command);
    const start = performance.now();
    await asker.ask(SMALL);
    least = Math.min(least, performance.now() - start);
    await asker.close();
  }
  return least;
}

/** For each system the least milliseconds of each page, NaN where it could not read it, and its peak. */
async function pageTimes(systems) {
  const askers = systems.map(({ command }) => new Asker(command));
  const times = systems.map(() => pages.map(() => Number.POSITIVE_INFINITY));
  const warmUp = lines.slice(0, WARM_UP_PAGES);
  for (const [i, asker] of askers.entries()) {
    announce(`${systems[i].name} becomes warm`);
    for (const line of warmUp) await asker.ask(line);
  }
  for (let round = 0; round < rounds; round++) {
    announce(`round ${round + 1} of ${rounds}`);
    for (let first = 0; first < pages.length; first += PAGES_A_TURN) {
      for (const [i, asker] of askers.entries()) {
        for (let page = first; page < Math.min(pages.length, first + PAGES_A_TURN); page++) {
          const { ms, error } = await asker.ask(lines[page]);
          times[i][page] = error === undefined ? Math.min(times[i][page], ms) : Number.NaN;
        }
      }
    }
  }
  const peaks = [];
  for (const asker of askers) peaks.push(await asker.close());
  return { times, peaks };
}

/** Pages a second of as many processes as there are processors, each asked anew when it has answered. */
async function throughput(command) {
  const askers = Array.from({ length: cores }, () => new Asker(command));
  const all = async (count) => {
    let next = 0;
    await Promise.all(
      askers.map(async (asker) => {
        while (next < count) await asker.ask(lines[next++]);
      }),
    );
  };
  await Promise.all(askers.map(async (asker) => asker.ask(SMALL)));
  await all(Math.min(lines.length, WARM_UP_PAGES * cores));
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < THROUGHPUT_ROUNDS; round++) {
    const start = performance.now();
    await all(lines.length);
    least = Math.min(least, performance.now() - start);
  }
  await Promise.all(askers.map((asker) => asker.close()));
  return (lines.length / least) * 1000;
}

function ownWorkers() {
  const script = fileURLToPath(new URL('own-workers.mjs', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [script, String(cores), String(THROUGHPUT_ROUNDS)], {
    input: `${lines.join('\n')}\n`,
    stdio: ['pipe', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return status === 0 ? JSON.parse(stdout).pagesASecond : Number.NaN;
}

const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];
const rounded = (value, digits = 1) => (Number.isFinite(value) ? Number(value.toFixed(digits)) : '–');

/** Of the pages that both could read: the sum of the one's times by the sum of the other's. */
function ratio(own, base) {
  if (base === undefined) return Number.NaN;
  const both = own.map((_, i) => i).filter((i) => Number.isFinite(own[i]) && Number.isFinite(base[i]));
  return sum(both.map((i) => own[i])) / sum(both.map((i) => base[i]));
}

const { systems, missing } = systemsHere();
const starts = [];
for (const { command } of systems) starts.push(await startUp(command));
const { times, peaks } = await pageTimes(systems);
const timesOf = (name) => times[systems.findIndex((system) => system.name === name)];
const rows = systems.map(({ name, version }, i) => {
  const read = times[i].filter(Number.isFinite);
  return [
    name,
    version,
    rounded(median(read)),
    rounded(percentile(read, 0.95)),
    rounded(ratio(times[i], timesOf(READABILITY)), 2),
    rounded(ratio(times[i], timesOf(PARSER)), 2),
    peaks[i] > 0 ? Math.round(peaks[i] / 2 ** 20) : '–',
    Math.round(starts[i]),
    pages.length - read.length,
  ];
});
const kilobytes = Math.round(sum(pages.map(({ html }) => html.length)) / pages.length / 1000);
const tables = [
  {
    title: 'Time and memory a page',
    note:
      `${pages.length} pages of ${kilobytes} kB in the mean (${files.length === 0 ? 'fixtures' : files.map((file) => path.basename(path.dirname(path.resolve(file)))).join(', ')}), ` +
      `one after the other in one warm process a system; of each page the least of ${rounds} rounds in which the systems took ` +
      'turns. Ratios are of the sums over the pages that both could read. Start: from starting the process to its answer ' +
      'about a page of one sentence. Each gives what its users get: text, or markup where it gives no text.',
    columns: [
      'system',
      'version',
      'median, ms',
      '95 %, ms',
      `times ${READABILITY}`,
      'times parse5',
      'peak memory, MB',
      'start, ms',
      'pages not read',
    ],
    rows,
  },
];

if (!options['no-throughput']) {
  const speeds = [];
  for (const { name, command } of systems) {
    announce(`${name} on ${cores} processors`);
    speeds.push([name, `${cores} processes`, rounded(await throughput(command))]);
  }
  announce(`chaffinch with its own workers`);
  speeds.splice(1, 0, ['chaffinch on linkedom', `cleanStream, jobs: ${cores}`, rounded(ownWorkers())]);
  tables.push({
    title: `Pages a second on all processors (${cores})`,
    note: `The same pages, through as many warm processes as there are processors; the faster of ${THROUGHPUT_ROUNDS} rounds.`,
    columns: ['system', 'how', 'pages a second'],
    rows: speeds,
  });
}

const versions = Object.fromEntries(systems.map(({ name, version }) => [name, version]));
for (const table of tables) printTable(table);
printMissing(missing);
announce(`written to ${writeResults('speed', { versions, tables, missing })}`);
