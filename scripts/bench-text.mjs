// What cleaning text costs, in passes of one plain regular expression over the same text: `node scripts/bench-text.mjs
// [FILE.jsonl[.gz]]`. Without a file it takes the articles of the fixtures, which every clone has. Reading, finding,
// cutting and writing the document are in the time; a build is needed first.
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createCleaner } from '../dist/index.js';

const ROUNDS = 7;
const LEAST_CHARACTERS = 4_000_000;

function textsOf(file) {
  if (file === undefined) {
    const folder = new URL('../fixtures/languages/', import.meta.url);
    return readdirSync(folder).map((name) => {
      const { lines } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      return { text: lines.map(({ text }) => text).join('\n\n') };
    });
  }
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const pages = textsOf(process.argv[2]).filter(({ text }) => typeof text === 'string');
const characters = pages.reduce((sum, { text }) => sum + text.length, 0);
const times = Math.max(1, Math.ceil(LEAST_CHARACTERS / characters));
const cleaner = createCleaner();

function pass() {
  const start = performance.now();
  for (let i = 0; i < times; i++) for (const { text } of pages) text.match(/[\p{L}\p{N}]+/gu);
  return performance.now() - start;
}

async function cleaning() {
  const start = performance.now();
  for (let i = 0; i < times; i++) for (const page of pages) await cleaner.clean(page);
  return performance.now() - start;
}

const ratios = [];
let best = Number.POSITIVE_INFINITY;
await cleaning();
for (let round = 0; round < ROUNDS; round++) {
  const one = pass();
  const clean = await cleaning();
  best = Math.min(best, clean);
  ratios.push(clean / one);
}
ratios.sort((a, b) => a - b);
const megabytes = (characters * times) / 1e6;
console.log(
  `${pages.length} texts, ${megabytes.toFixed(1)} M characters: ${ratios[Math.floor(ROUNDS / 2)].toFixed(2)} times one pass ` +
    `(${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)}), ${(megabytes / (best / 1000)).toFixed(1)} M characters a second`,
);
