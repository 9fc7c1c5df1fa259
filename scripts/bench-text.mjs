// What cleaning text costs, in passes of one plain regular expression over the same text: `node scripts/bench-text.mjs
// [FILE.jsonl[.gz]...]`. Without a file it takes the texts of ../shared, and where that is absent those of the fixtures. A
// build is needed first.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { jsonLines } from '../bench/shared/json-lines.mjs';
import { SHARED_EVALUATION } from '../bench/shared/paths.mjs';
import { fixtureTexts, textPasses } from './measure/text.mjs';

const SETS = ['articles-text', 'news-text'];

async function measure(name, pages) {
  const { passes, charactersASecond } = await textPasses(pages);
  const mean = Math.round(pages.reduce((sum, { text }) => sum + text.length, 0) / pages.length);
  console.log(
    `${name}: ${pages.length} texts of ${mean} characters in the mean: ${passes.toFixed(2)} times one pass, ${(charactersASecond / 1e6).toFixed(1)} M characters a second`,
  );
}

const sets = path.join(SHARED_EVALUATION, 'sets');
const named = process.argv.slice(2);
const files =
  named.length === 0 && existsSync(sets) ? SETS.map((set) => path.join(sets, set, 'inputs.jsonl.gz')) : named;
if (files.length === 0) await measure('fixtures (../shared is not here)', fixtureTexts());
for (const file of files)
  await measure(
    file,
    jsonLines(file).filter(({ text }) => typeof text === 'string'),
  );
