// Scores this project and its peers, each benchmark by its own metric, and writes bench/results/quality.json:
//
//   node bench/quality/run.mjs [--eval FOLDER] [--sets a,b] [--pages N] [--scrapinghub CLONE] [--wcxb CLONE]
//                              [--trafilatura CLONE] [--out-of-fold FOLDER] [--peers npm,PyPI,crates.io] [--keep FOLDER]
//
// Without a folder or a clone, ../shared/eval is read, and where that is not there either, the fixtures. --pages takes so
// many pages of each set, --peers looks for peers there only (none: nowhere), --keep keeps what peers answer for the next run.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { announce } from '../shared/install.mjs';
import { ROOT, SHARED_EVALUATION } from '../shared/paths.mjs';
import { findSystems, KINDS, OWN } from '../shared/peers.mjs';
import { printMissing, printTable, writeResults } from '../shared/results.mjs';
import { justextStopWords, lineRuleAnswers, ownAnswers, peerAnswers } from './answers.mjs';
import { CLONES } from './clones.mjs';
import { FIXTURE_SETS } from './fixture-sets.mjs';
import { sampleOf, sharedSet, sharedSets } from './sets.mjs';
import { chartOf, overview, scored, tableOf, typeTable } from './tables.mjs';

const string = { type: 'string' };
const { values } = parseArgs({
  options: {
    eval: string,
    sets: string,
    pages: string,
    scrapinghub: string,
    wcxb: string,
    trafilatura: string,
    'out-of-fold': { type: 'string', default: path.join(ROOT, 'training/build/out-of-fold') },
    peers: { type: 'string', default: KINDS.join(',') },
    keep: string,
  },
});
const most = values.pages === undefined ? Number.POSITIVE_INFINITY : Number(values.pages);
if (!(most > 0)) throw new Error(`--pages ${values.pages}: give a number of pages`);
const kindsOfPeers = values.peers.split(',').filter((kind) => kind !== 'none');
const unknown = kindsOfPeers.find((kind) => !KINDS.includes(kind));
if (unknown !== undefined) throw new Error(`--peers ${unknown}: there are ${KINDS.join(', ')}, none`);
if (!existsSync(path.join(ROOT, 'dist/index.js'))) throw new Error('dist/ is not there: npm run build first');

/** `[{ name, read }]`: each is read when its turn comes, for all together are gigabytes. */
function chosenSets(missing) {
  const clones = Object.keys(CLONES).filter((name) => values[name] !== undefined);
  const folder = values.eval ?? SHARED_EVALUATION;
  const shared = values.eval !== undefined || clones.length === 0 ? sharedSets(folder) : [];
  const all = [
    ...shared.map((name) => ({ name, read: () => sharedSet(folder, name) })),
    ...clones.map((name) => ({ name, read: () => CLONES[name](values[name]) })),
  ];
  const fixtures = Object.entries(FIXTURE_SETS).map(([name, read]) => ({ name, read }));
  if (values.sets === undefined) {
    if (all.length > 0) return all;
    missing.push({ name: 'evaluation sets', reason: `no clone was named, and ${folder} is not there` });
    return fixtures;
  }
  return values.sets.split(',').map((name) => {
    const set = [...all, ...fixtures].find((one) => one.name === name);
    if (set === undefined) throw new Error(`--sets ${name}: there are ${[...all, ...fixtures].map((s) => s.name)}`);
    return set;
  });
}

async function answersOf(set, systems, stopWords) {
  const own = { own: true, ...(await timed(set, OWN, () => ownAnswers(systems[0], set, values['out-of-fold']))) };
  if (set.kind === 'text') return [own, ...lineRuleAnswers(set, stopWords)];
  const peers = [];
  for (const system of systems.slice(1))
    peers.push(await timed(set, system.name, () => peerAnswers(system, set, values.keep)));
  return [own, ...peers];
}

async function timed(set, name, work) {
  const start = performance.now();
  const done = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  announce(`${set.name}: ${name}, ${seconds} s${done.failures > 0 ? `, ${done.failures} failed` : ''}`);
  return done;
}

/** Which system failed on how many pages, and what it said of the first of them. */
function failuresOf(answered) {
  const failed = answered.filter(({ failures }) => failures > 0);
  if (failed.length === 0) return '';
  const told = failed.map(({ label, failures, answers }) => {
    const first = [...answers.values()].find(({ error }) => error !== undefined)?.error ?? 'no answer';
    return `${label} on ${failures} (${first
      .replace(/[\s*]+/g, ' ')
      .trim()
      .slice(0, 120)})`;
  });
  return ` Failed: ${told.join('; ')}.`;
}

function noteOf(set, fold, answered) {
  const of = set.source === undefined ? '' : ` Source: ${set.source}; licence: ${set.licence ?? 'none told'}.`;
  const absent = set.absent ? ` ${set.absent} pages of the clone have no file.` : '';
  const folds = {
    none: '',
    rules:
      ' No model of chaffinch reads texts; its rules were written with this set in view, so expect less elsewhere.',
    out: ' chaffinch is out of fold: each page was read by models trained without pages of its site.',
    in: ' chaffinch is IN FOLD: the models of the package were trained on pages of these sites, so its row is too good.',
    part: ' chaffinch is partly IN FOLD: its models were trained on some of these pages, so its row is too good.',
  };
  const which = fold === 'in' && set.trained === 'partly' ? 'part' : fold;
  return `${set.title}, ${set.golds.length} documents.${of}${absent}${folds[which]}${failuresOf(answered)}`;
}

const { systems, missing } = findSystems(kindsOfPeers);
const sets = chosenSets(missing);
const stopWords = justextStopWords(systems);
if (stopWords === undefined)
  missing.push({
    name: "jusText's stop-word rule",
    reason: 'its stop words come from the Python package, see jusText',
  });
printMissing(missing);

const tables = [];
const kinds = { html: [], text: [] };
const folds = { html: new Set(), text: new Set() };
for (const { name, read } of sets) {
  let whole;
  try {
    whole = read();
  } catch (error) {
    missing.push({ name, reason: error.message });
    printMissing(missing.slice(-1));
    continue;
  }
  const set = sampleOf(whole, most);
  const answered = await answersOf(set, systems, stopWords);
  const { fold } = answered[0];
  folds[set.kind].add(fold);
  const own = set.metrics.map((metric) => scored(set, metric, answered));
  kinds[set.kind].push(own[0]);
  const ofSet = own.map((result) => tableOf(result, noteOf(set, fold, answered)));
  const byKind = typeTable(set, set.metrics[0], answered);
  if (byKind !== undefined) ofSet.push(byKind);
  for (const table of ofSet) printTable(table);
  tables.push(...ofSet);
}

/** A figure of models that have seen the pages must not stand beside the others as if it were like them. */
function ownNameOf(seen) {
  if (seen.has('in')) return `${OWN} (IN FOLD, see the tables of the sets)`;
  return seen.has('out') ? `${OWN} (out of fold)` : OWN;
}

const OVERVIEWS = {
  html: {
    title: 'From HTML to text',
    note:
      "F1, each set by its own benchmark's metric. Peers run with their defaults; what gives HTML is turned into text with " +
      'line breaks at the borders of blocks, which helps it. A page that a system fails on counts as an empty text. ' +
      'Nobody is told the language of a page: newspaper4k and jusText, which ask for it, go by what the page declares.',
  },
  text: {
    title: 'Texts that were already extracted',
    note: 'F1 of what is left, each set by its own metric. The rules of chaffinch were written with these sets in view.',
  },
};
const first = Object.entries(OVERVIEWS)
  .filter(([kind]) => kinds[kind].length > 0)
  .map(([kind, { title, note }]) => overview(title, note, kinds[kind], ownNameOf(folds[kind])));
for (const table of first) printTable(table);

const file = writeResults('quality', {
  versions: Object.fromEntries(systems.map(({ name, version }) => [name, version])),
  tables: [...first, ...tables],
  missing,
  sample: Number.isFinite(most) ? most : undefined,
  chart: chartOf([...kinds.html, ...kinds.text]),
});
printMissing(missing);
announce(`written: ${path.relative(process.cwd(), file)}`);
