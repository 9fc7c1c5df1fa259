// Scores title, author and date against those that people wrote down: `node scripts/score-metadata.mjs [FOLDER]
// [--misses title|author|date]`, after a build. FOLDER holds sets with inputs.jsonl.gz and gold.jsonl.gz, by default
// ../shared/eval/sets. Printed are, of the documents whose gold tells a field: how many have it exactly so (spaces and the
// form of Unicode apart), how many have its words (case and punctuation apart too), how many have none; and how many have
// one where the gold has none. Of dates the day counts.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createCleaner } from '../dist/index.js';

const SETS = ['articles-html', 'news2023-html'];
/** Names of fields: of the gold, of a clean document. */
const FIELDS = { title: ['title', 'title'], author: ['author', 'byline'], date: ['publishedAt', 'publishedAt'] };

const args = process.argv.slice(2);
const at = args.indexOf('--misses');
const [, shown] = at < 0 ? [] : args.splice(at, 2);
const folder = args[0] ?? '../shared/eval/sets';
const sets = SETS.filter((set) => existsSync(path.join(folder, set)));
if (sets.length === 0) {
  console.error(`${path.resolve(folder)} holds neither ${SETS.join(' nor ')}: nothing was scored.`);
  process.exit(1);
}

function* linesOf(file) {
  for (const line of gunzipSync(readFileSync(file)).toString().split('\n')) if (line !== '') yield JSON.parse(line);
}

const spaced = (text) => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
const words = (text) =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
const percent = (part, all) => `${((part / all) * 100).toFixed(1).padStart(5)} %`;

const cleaner = createCleaner({ dedupe: false });
for (const set of sets) {
  const gold = new Map(
    [...linesOf(path.join(folder, set, 'gold.jsonl.gz'))].map((document) => [document.id, document]),
  );
  const counts = new Map(Object.keys(FIELDS).map((field) => [field, { all: 0, exact: 0, same: 0, none: 0, extra: 0 }]));
  for (const source of linesOf(path.join(folder, set, 'inputs.jsonl.gz'))) {
    const document = await cleaner.clean(source);
    for (const [field, [ofGold, ofDocument]] of Object.entries(FIELDS)) {
      const count = counts.get(field);
      const cut = (value) => (field === 'date' ? value?.slice(0, 10) : value);
      const wanted = cut(gold.get(source.id)?.[ofGold] ?? undefined);
      const found = cut(document[ofDocument]);
      if (wanted === undefined) {
        if (found !== undefined) count.extra++;
        continue;
      }
      count.all++;
      if (found === undefined) count.none++;
      else if (spaced(found) === spaced(wanted)) count.exact++;
      const isSame = found !== undefined && words(found) === words(wanted);
      if (isSame) count.same++;
      else if (shown === field) console.log(JSON.stringify({ wanted, found, id: source.id, url: source.url }));
    }
  }
  for (const [field, { all, exact, same, none, extra }] of counts) {
    if (all === 0) continue;
    console.log(
      `${set.padEnd(14)} ${field.padEnd(7)} exact ${percent(exact, all)}  same words ${percent(same, all)}  none ${percent(none, all)}  ` +
        `of ${all}; where the gold has none: ${extra}`,
    );
  }
}
await cleaner.close();
