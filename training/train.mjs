// Learns the models from nothing: `node training/train.mjs EVAL`, where EVAL holds sets/ and score.mjs. Needs a Python
// (PYTHON, or python3) with training/requirements.txt; takes some twenty minutes. Writes the weights into src/, rows for
// a test into fixtures/model, the out-of-fold figures and the model card into docs/.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { modelCard } from './card.mjs';
import { runEach } from './run-each.mjs';

const [evaluation = '../shared/eval'] = process.argv.slice(2);
const SETS = ['news-html', 'news2023-html', 'languages-html', 'articles-html', 'pages-html', 'segments-html'];
/** Texts of the same pages: nothing is learned from them. */
const TEXTS = ['news-text', 'news-p-text', 'articles-text'];
const FOLDS = 5;
const build = (...names) => path.join('training/build', ...names);
const setsFolder = path.join(evaluation, 'sets');
const sets = SETS.map((set) => path.join(setsFolder, set));
const python = process.env.PYTHON ?? 'python3';

function run(command, args, env = {}) {
  console.error(`$ ${command} ${args.join(' ')}`);
  const { status, stdout, error } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 30,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? `status ${status}`}`);
  return stdout.toString();
}

/** Commands that need not wait for each other. */
const runAll = (commands) =>
  runEach(
    commands.map((command) => async () => {
      console.error(`$ ${command.join(' ')}`);
      const [name, ...args] = command;
      const [status] = await once(spawn(name, args, { stdio: ['ignore', 'ignore', 'inherit'] }), 'close');
      if (status !== 0) throw new Error(`${command.join(' ')} failed: status ${status}`);
    }),
  );

function buildWith(fold) {
  const env = { WEIGHTS: build('weights'), FOLD: fold };
  run('npx', ['tsup', '--config', 'training/tsup.config.ts', '--silent'], env);
}

for (const folder of ['pages', 'weights', 'noise', 'out-of-fold']) mkdirSync(build(folder), { recursive: true });
mkdirSync('docs', { recursive: true });
buildWith('none');
await runAll(sets.map((set) => ['node', build('dist-none/export.js'), build('pages'), set]));
run(python, ['training/train_content.py', build('pages'), build('weights')]);
const folds = Array.from({ length: FOLDS }, (_, fold) => String(fold));
for (const fold of folds) buildWith(fold);
await runAll(
  folds.map((fold) => [
    'node',
    build(`dist-${fold}/prepare.js`),
    fold,
    build('weights/folds.json'),
    build('noise'),
    ...sets,
  ]),
);
run(python, ['training/train_noise.py', build('noise'), build('weights')]);
cpSync(build('weights/content-all.ts'), 'src/read/content/weights.ts');
cpSync(build('weights/noise-all.ts'), 'src/noise/model/weights.ts');
cpSync(build('weights/noise-text-all.ts'), 'src/noise/model/text-weights.ts');
for (const name of ['content', 'noise', 'noise-text'])
  cpSync(build(`weights/${name}-sample.json`), `fixtures/model/${name}.json`);

run('npm', ['run', '--silent', 'build']);
run('node', ['training/out-of-fold.mjs', build('weights'), setsFolder, build('out-of-fold'), ...SETS, ...TEXTS]);
const scorer = path.join(evaluation, 'score.mjs');
const command = ['node', 'dist/cli.js', '--from', 'jsonl', '--to', 'jsonl', '--no-dedupe', '--quiet'];
const figures = [...SETS, ...TEXTS].map((set) => {
  const replay = ['node', 'training/replay.mjs', build('out-of-fold', `${set}.jsonl`)];
  const [outOfFold, inFold] = [replay, command].map((each) => run('node', [scorer, '--set', set, '--', ...each]));
  return { set, outOfFold: outOfFold.split('\n')[0].trim(), inFold: inFold.split('\n')[0].trim() };
});
writeFileSync(build('weights/figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
writeFileSync('docs/model-card.md', modelCard(build('weights')));
