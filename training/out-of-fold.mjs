// Cleans the evaluation with the weights of folds, each page with weights that have not seen its site:
// `node training/out-of-fold.mjs WEIGHTS SETS_FOLDER OUT [SET...] [-- OPTIONS as JSON]`. Writes OUT/SET.jsonl. Score it with
// `node SCORE.mjs --set SET -- node training/replay.mjs OUT/SET.jsonl`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { run, runEach } from './run.mjs';

const cut = process.argv.indexOf('--');
const [weights, setsFolder, out, ...sets] = process.argv.slice(2, cut < 0 ? undefined : cut);
const options = cut < 0 ? '{}' : process.argv[cut + 1];
const folds = JSON.parse(readFileSync(path.join(weights, 'folds.json'), 'utf8'));
const numbers = [...new Set(Object.values(folds))].sort();
mkdirSync(out, { recursive: true });

for (const fold of numbers)
  await run('npx', ['tsup', '--config', 'training/tsup.config.ts', '--silent'], {
    env: { WEIGHTS: weights, FOLD: String(fold) },
  });
const outputs = new Map();
await runEach(
  sets.flatMap((set) =>
    numbers.map((fold) => async () => {
      const lines = gunzipSync(readFileSync(path.join(setsFolder, set, 'inputs.jsonl.gz')))
        .toString()
        .split('\n');
      const own = lines.filter((line) => line !== '' && folds[JSON.parse(line).id] === fold);
      if (own.length === 0) return;
      const cleaner = [`training/build/dist-${fold}/clean.js`, options];
      outputs.set(`${set} ${fold}`, await run('node', cleaner, { input: `${own.join('\n')}\n` }));
    }),
  ),
);
for (const set of sets) {
  const answers = numbers.map((fold) => outputs.get(`${set} ${fold}`) ?? '');
  writeFileSync(path.join(out, `${set}.jsonl`), answers.join(''));
}
