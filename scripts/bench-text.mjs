// What cleaning text costs, in passes of one plain regular expression over the same text: `node scripts/bench-text.mjs
// [FILE.jsonl[.gz]...]`. Without a file it takes the texts of ../shared, and where that is absent those of the fixtures. A
// build is needed first.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fixtureTexts, textPasses } from './measure/text.mjs';

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

async function measure(name, pages) {
  const { passes, charactersASecond } = await textPasses(pages);
  const mean = Math.round(pages.reduce((sum, { text }) => sum + text.length, 0) / pages.length);
  console.log(
    `${name}: ${pages.length} texts of ${mean} characters in the mean: ${passes.toFixed(2)} times one pass, ${(charactersASecond / 1e6).toFixed(1)} M characters a second`,
  );
}

const sets = new URL('../../shared/eval/sets/', import.meta.url);
const named = process.argv.slice(2);
const files =
  named.length === 0 && existsSync(sets) ? SETS.map((set) => new URL(`${set}/inputs.jsonl.gz`, sets).pathname) : named;
if (files.length === 0) await measure('fixtures (../shared is not here)', fixtureTexts());
for (const file of files) await measure(file, textsOf(file));
