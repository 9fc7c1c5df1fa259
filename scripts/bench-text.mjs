// What cleaning text costs, in passes of one plain regular expression over the same text: `node scripts/bench-text.mjs
// [FILE.jsonl[.gz]...]`. Without a file it takes the texts of ../shared, and where that is absent those of the fixtures,
// which every clone has: short, and half of their lines are noise, which costs more than prose. Reading, finding, cutting
// and writing the document are in the time; a build is needed first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createCleaner } from '../dist/index.js';

const ROUNDS = 7;
const LEAST_CHARACTERS = 4_000_000;
const SETS = ['articles-text', 'news-text'];

function textsOf(file) {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ text }) => typeof text === 'string');
}

function fixtures() {
  const folder = new URL('../fixtures/text/', import.meta.url);
  return readdirSync(folder).map((name) => ({ text: readFileSync(new URL(name, folder), 'utf8') }));
}

const cleaner = createCleaner();

function passMilliseconds(pages, times) {
  const start = performance.now();
  for (let i = 0; i < times; i++) for (const { text } of pages) text.match(/[\p{L}\p{N}]+/gu);
  return performance.now() - start;
}

async function cleaningMilliseconds(pages, times) {
  const start = performance.now();
  for (let i = 0; i < times; i++) for (const page of pages) await cleaner.clean(page);
  return performance.now() - start;
}

async function measure(name, pages) {
  const characters = pages.reduce((sum, { text }) => sum + text.length, 0);
  const times = Math.max(1, Math.ceil(LEAST_CHARACTERS / characters));
  // Whatever else the machine does only adds to a time: the least of each is the nearest to what it takes.
  let [pass, cleaning] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  await cleaningMilliseconds(pages, times);
  for (let round = 0; round < ROUNDS; round++) {
    pass = Math.min(pass, passMilliseconds(pages, times));
    cleaning = Math.min(cleaning, await cleaningMilliseconds(pages, times));
  }
  const speed = (characters * times) / 1e6 / (cleaning / 1000);
  const mean = Math.round(characters / pages.length);
  console.log(
    `${name}: ${pages.length} texts of ${mean} characters in the mean: ${(cleaning / pass).toFixed(2)} times one pass, ${speed.toFixed(1)} M characters a second`,
  );
}

const sets = new URL('../../shared/eval/sets/', import.meta.url);
const named = process.argv.slice(2);
const files =
  named.length === 0 && existsSync(sets) ? SETS.map((set) => new URL(`${set}/inputs.jsonl.gz`, sets).pathname) : named;
if (files.length === 0) await measure('fixtures (../shared is not here)', fixtures());
for (const file of files) await measure(file, textsOf(file));
