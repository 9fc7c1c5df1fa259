// Where the time goes: `npm run profile -- html|dedupe [COUNT] [FILE.jsonl[.gz]]...`, of COUNT pages or paragraphs. Each
// sample of V8's profiler is put down to the innermost function of the project's own source that is on the stack, and so a
// library's time to the stage that called it. A build with source maps is needed first.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createCleaner, dedupe } from '../../dist/index.js';
import { build } from '../dedupe/build.mjs';
import { pagesOf } from '../html/pages.mjs';
import { printTable } from '../shared/results.mjs';

const MICROSECONDS_A_SAMPLE = 500;
const TOLD_FUNCTIONS = 25;
const COLLECTOR = '(garbage collector)';
const COLLECTION = 'collecting garbage, whoever made it';
const OTHER = 'all else';

/** The first that fits counts, from the innermost function out; what fits none belongs to the function that called it. */
const STAGES = {
  html: [
    [/^src\/read\/(decode|source|text)/, 'bytes to characters, options'],
    [/^src\/read\/depth/, 'depth, before parsing'],
    [/^src\/read\/engines\//, 'linkedom parses'],
    [/^src\/read\/article/, 'Readability, on every second page'],
    [/^src\/read\/(metadata|linked-)/, 'metadata'],
    [/^src\/read\/(walk|frame|names|blocks|code)/, 'walk: blocks and the elements around them'],
    [/^src\/(model\/forest|read\/content\/model|noise\/model\/model)/, 'trees of all models'],
    [/^src\/read\/content\//, 'features of the content model'],
    [/^src\/noise\/model\//, 'features of the noise model'],
    [/^src\/language\//, 'language'],
    [/^src\/noise\//, 'noise: phrases, rules, policy'],
  ],
  dedupe: [
    [/^src\/dedupe\/normalise/, 'normal forms, made three times a text'],
    [/^src\/dedupe\/(columns|paragraph|hash)/, 'columns, exact copies'],
    [/^src\/dedupe\/(min-hash|band-keys)/, 'MinHash'],
    [/^src\/dedupe\/(ranked|odd-sketch|units)/, 'order by size, sketches'],
    [/^src\/dedupe\/(candidates|buckets|pair)/, 'candidates from bands, or all pairs'],
    [/^src\/dedupe\/(dice|bigram-pool)/, 'verify: Dice'],
    [/^src\/dedupe\/(tokens|vocabulary|quantities|fact-words)/, 'verify: words and what they say'],
    [/^src\/dedupe\/(align|facts|verify)/, 'verify: aligned, what differs'],
    [/^src\/dedupe\/match/, 'verify: in neighbourhoods'],
    [/^src\/dedupe\//, 'decide and result'],
  ],
};

const maps = new Map();

/** `src/…` of a function of the project; of any other, nothing. */
function sourceOf({ url, lineNumber, columnNumber }) {
  if (!url.includes('/dist/') || url.includes('/node_modules/')) return undefined;
  if (!maps.has(url)) maps.set(url, new SourceMap(JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, 'utf8'))));
  const { originalSource } = maps.get(url).findEntry(lineNumber, columnNumber);
  return originalSource?.slice(originalSource.lastIndexOf('src/'));
}

async function profiled(work) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS_A_SAMPLE });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}

function stagesOf({ nodes, samples, timeDeltas }, stages) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const stageOf = (id) => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const { callFrame } = byId.get(at);
      if (callFrame.functionName === COLLECTOR) return COLLECTION;
      const source = sourceOf(callFrame);
      const stage = source === undefined ? undefined : stages.find(([pattern]) => pattern.test(source))?.[1];
      if (stage !== undefined) return stage;
    }
    return OTHER;
  };
  const nameOf = (id) => {
    const { callFrame } = byId.get(id);
    const where = sourceOf(callFrame) ?? callFrame.url.split('node_modules/').at(-1);
    return `${callFrame.functionName || 'anonymous'} ${where}`.trim().slice(0, 80);
  };
  const [byStage, byFunction, known] = [new Map(), new Map(), new Map()];
  const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);
  for (const [i, id] of samples.entries()) {
    if (byId.get(id).callFrame.functionName === '(idle)') continue;
    if (!known.has(id)) known.set(id, [stageOf(id), nameOf(id)]);
    const [stage, name] = known.get(id);
    add(byStage, stage, timeDeltas[i]);
    add(byFunction, name, timeDeltas[i]);
  }
  return { byStage, byFunction };
}

const [what = 'html', ...rest] = process.argv.slice(2);
const count = /^\d+$/.test(rest[0] ?? '') ? Number(rest.shift()) : undefined;
const works = { html: pagesWork, dedupe: dedupeWork };
if (works[what] === undefined) throw new Error(`There is no work called ${what}: html or dedupe.`);

/** What comes before the profiler is started warms up. */
async function pagesWork() {
  const pages = pagesOf(rest, count ?? 200);
  const cleaner = createCleaner({ engine: 'linkedom' });
  for (let i = 0; i < 50; i++) await cleaner.clean(pages[i % pages.length]);
  return async () => {
    for (const page of pages) await cleaner.clean(page);
  };
}

async function dedupeWork() {
  const { corpus, realParagraphs } = await import(build('corpus')[0]);
  const documents = corpus(realParagraphs(rest), count ?? 100_000);
  return () => dedupe(documents);
}

const { byStage, byFunction } = stagesOf(await profiled(await works[what]()), STAGES[what]);
const total = [...byStage.values()].reduce((a, b) => a + b, 0);
const rows = (map, most) =>
  [...map]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name, time]) => [name, `${((time / total) * 100).toFixed(1)} %`]);
printTable({
  title: `Where the time goes: ${what}`,
  note: `${(total / 1e6).toFixed(1)} s in all`,
  columns: ['stage', 'share'],
  rows: rows(byStage),
});
printTable({
  title: 'The functions that take most by themselves',
  note: '',
  columns: ['function', 'share'],
  rows: rows(byFunction, TOLD_FUNCTIONS),
});
