// Cleans the evaluation with the weights of folds, each page with weights that have not seen its site:
// `node training/out-of-fold.mjs WEIGHTS SETS_FOLDER OUT [SET...] [-- OPTIONS as JSON]`. Writes OUT/SET.jsonl. Score it with
// `node SCORE.mjs --set SET -- node training/replay.mjs OUT/SET.jsonl`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const cut = process.argv.indexOf('--');
const [weights, setsFolder, out, ...sets] = process.argv.slice(2, cut < 0 ? undefined : cut);
const options = cut < 0 ? '{}' : process.argv[cut + 1];
const folds = JSON.parse(readFileSync(path.join(weights, 'folds.json'), 'utf8'));
const numbers = [...new Set(Object.values(folds))].sort();
mkdirSync(out, { recursive: true });

const run = (command, args, input) => {
  const { status, stdout, stderr } = spawnSync(command, args, { input, maxBuffer: 2 ** 31 - 1, env: process.env });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout.toString();
};

const outputs = new Map(sets.map((set) => [set, []]));
for (const fold of numbers) {
  process.env.WEIGHTS = weights;
  process.env.FOLD = String(fold);
  run('npx', ['tsup', '--config', 'training/tsup.config.ts', '--silent']);
  for (const set of sets) {
    const lines = gunzipSync(readFileSync(path.join(setsFolder, set, 'inputs.jsonl.gz')))
      .toString()
      .split('\n');
    const own = lines.filter((line) => line !== '' && folds[JSON.parse(line).id] === fold);
    if (own.length === 0) continue;
    outputs.get(set).push(run('node', [`training/build/dist-${fold}/clean.js`, options], `${own.join('\n')}\n`));
  }
}
for (const [set, texts] of outputs) writeFileSync(path.join(out, `${set}.jsonl`), texts.join(''));
