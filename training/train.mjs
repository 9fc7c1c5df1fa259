// Learns the models from nothing: `node training/train.mjs EVAL`, where EVAL holds sets/ and score.mjs. Needs a Python
// (PYTHON, or python3) with training/requirements.txt; takes some twenty minutes. Writes the weights into src/, rows for
// a test into fixtures/model, the out-of-fold figures and the model card into docs/.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { modelCard } from './card.mjs';
import { run, runEach } from './run.mjs';

const [evaluation = '../shared/eval'] = process.argv.slice(2);
const SETS = ['news-html', 'news2023-html', 'languages-html', 'articles-html', 'pages-html', 'segments-html'];
/** Texts of the same pages: nothing is learned from them. */
const TEXTS = ['news-text', 'news-p-text', 'articles-text'];
const FOLDS = 5;
const build = (...names) => path.join('training/build', ...names);
const setsFolder = path.join(evaluation, 'sets');
const sets = SETS.map((set) => path.join(setsFolder, set));
const python = process.env.PYTHON ?? 'python3';

/** Tells what is run, for it takes long. */
function tell(command, args, env = {}) {
  console.error(`$ ${command} ${args.join(' ')}`);
  return run(command, args, { env });
}

function buildWith(fold) {
  const env = { WEIGHTS: build('weights'), FOLD: fold };
  return tell('npx', ['tsup', '--config', 'training/tsup.config.ts', '--silent'], env);
}

for (const folder of ['pages', 'weights', 'noise', 'out-of-fold']) mkdirSync(build(folder), { recursive: true });
mkdirSync('docs', { recursive: true });
await buildWith('none');
await runEach(sets.map((set) => () => tell('node', [build('dist-none/export.js'), build('pages'), set])));
await tell(python, ['training/train_content.py', build('pages'), build('weights')]);
const folds = Array.from({ length: FOLDS }, (_, fold) => String(fold));
for (const fold of folds) await buildWith(fold);
await runEach(
  folds.map((fold) => () => {
    const args = [fold, build('weights/folds.json'), build('noise'), ...sets];
    return tell('node', [build(`dist-${fold}/prepare.js`), ...args]);
  }),
);
await tell(python, ['training/train_noise.py', build('noise'), build('weights')]);
cpSync(build('weights/content-all.ts'), 'src/read/content/weights.ts');
cpSync(build('weights/noise-all.ts'), 'src/noise/model/weights.ts');
cpSync(build('weights/noise-text-all.ts'), 'src/noise/model/text-weights.ts');
for (const name of ['content', 'noise', 'noise-text'])
  cpSync(build(`weights/${name}-sample.json`), `fixtures/model/${name}.json`);

await tell('npm', ['run', '--silent', 'build']);
await tell('node', ['training/out-of-fold.mjs', build('weights'), setsFolder, build('out-of-fold'), ...SETS, ...TEXTS]);
const scorer = path.join(evaluation, 'score.mjs');
const command = ['node', 'dist/cli.js', '--from', 'jsonl', '--to', 'jsonl', '--no-dedupe', '--quiet'];
const scoreOf = async (set, answers) =>
  (await tell('node', [scorer, '--set', set, '--', ...answers])).split('\n')[0].trim();
const figures = [];
for (const set of [...SETS, ...TEXTS]) {
  const replay = ['node', 'training/replay.mjs', build('out-of-fold', `${set}.jsonl`)];
  figures.push({ set, outOfFold: await scoreOf(set, replay), inFold: await scoreOf(set, command) });
}
writeFileSync(build('weights/figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
writeFileSync('docs/model-card.md', modelCard(build('weights')));
