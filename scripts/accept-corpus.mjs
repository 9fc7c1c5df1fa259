// A corpus run from end to end: memory, the same bytes however the work is split, broken records, kills, an index.
// npm run accept:corpus -- [documents] [FILE.jsonl …]: documents of the files, in turn, else invented ones; half HTML.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const KILLS = 10;
/** Of resident memory, at its peak: what a run of 100,000 documents may take. */
const MOST_MEGABYTES = 1000;
const WORDS =
  'harbour ferry lantern orchard bridge council winter market school river museum baker island letter garden engine quarry valley choir railway mill beacon pilot sailor farmer teacher mayor painter nurse driver keeper builder opened closed repaired promised counted carried followed remembered answered finished borrowed planted old new quiet narrow broken early crowded painted wooden northern'.split(
    ' ',
  );

let state = 20310307;
function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}
const word = () => WORDS[random(WORDS.length)];
const sentence = () => `The ${Array.from({ length: 12 + random(8) }, word).join(' ')}.`;
const paragraph = () => Array.from({ length: 2 + random(3) }, sentence).join(' ');

const shared = Array.from({ length: 200 }, paragraph);
/** An invented article, the same for the same number; one in four paragraphs stands in others too, some with a word more. */
function invented(n) {
  state = Math.imul(n + 1, 2654435761) >>> 0;
  const texts = Array.from({ length: 3 + random(4) }, () => {
    if (random(4) > 0) return paragraph();
    const text = shared[random(shared.length)];
    return random(2) === 0 ? text : text.replace('The', 'Then the');
  });
  const url = `https://site${n % 7}.example/${n}`;
  const foot = `Site ${n % 7} is made by volunteers`;
  if (n % 2 === 0) return { id: url, url, text: [`Report ${n}`, ...texts, 'Share this article', foot].join('\n\n') };
  const body = texts.map((text) => `<p>${text}</p>`).join('');
  return {
    id: url,
    url,
    html: `<html><body><article><h1>Report ${n}</h1>${body}<p>${foot}</p></article></body></html>`,
  };
}

const BROKEN = [
  '{"id":"cut',
  '[]',
  '7',
  '{"id":"none"}',
  '{"id":"blank","text":""}',
  '{"id":"both","text":"a","html":"b"}',
];
const BROKEN_COUNT = 25;

/** Writes documents and broken records in an order, and in another; line by line, for they may be more than memory holds. */
async function makeCorpus(count, files, target, shuffled) {
  const given = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  const lineOf = (n) => {
    if (n >= count) return BROKEN[(n - count) % BROKEN.length];
    return JSON.stringify(given.length === 0 ? invented(n) : { ...JSON.parse(given[n % given.length]), id: `d${n}` });
  };
  const order = Array.from({ length: count }, (_, n) => n);
  for (let n = 0; n < BROKEN_COUNT; n++) order.splice(random(order.length + 1), 0, count + n);
  const other = order.map((n) => [random(2 ** 31), n]).sort(([a], [b]) => a - b);
  const write = (file, numbers) =>
    pipeline(
      Readable.from(numbers).map((n) => `${lineOf(n)}\n`),
      createWriteStream(file),
    );
  await write(target, order);
  await write(
    shuffled,
    other.map(([, n]) => n),
  );
}

/** Runs the command; gives its status, seconds, and on Linux the peak of its memory in megabytes. */
async function run(argv, killAfter) {
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, '-f', 'jsonl', '-t', 'jsonl', '--quiet', ...argv], { stdio: 'ignore' });
  let peak = 0;
  const look = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0));
    } catch {
      // It has ended, or there is no such file on this system.
    }
  }, 50);
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [status, signal] = await new Promise((resolve) => child.on('close', (...end) => resolve(end)));
  clearInterval(look);
  clearTimeout(timer);
  return { status, signal, seconds: (performance.now() - start) / 1000, peak: Math.round(peak / 1024) };
}

async function digestOf(file, sorted = false) {
  const hash = createHash('sha256');
  const lines = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (sorted) lines.push(createHash('sha256').update(line).digest('hex'));
    else hash.update(`${line}\n`);
  }
  for (const line of lines.sort()) hash.update(line);
  return hash.digest('hex');
}

let failures = 0;
function check(what, isRight, figures = '') {
  if (!isRight) failures++;
  console.log(`${isRight ? 'ok    ' : 'FAILED'} ${what}${figures === '' ? '' : `: ${figures}`}`);
}

const [count = '20000', ...files] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'chaffinch-accept-'));
const at = (name) => path.join(folder, name);
await makeCorpus(Number(count), files, at('in.jsonl'), at('shuffled.jsonl'));

const one = await run([
  at('in.jsonl'),
  '-o',
  at('one'),
  '--jobs',
  '1',
  '--errors',
  at('errors'),
  '--summary',
  at('summary'),
]);
const summary = JSON.parse(readFileSync(at('summary'), 'utf8'));
const errors = readFileSync(at('errors'), 'utf8').split('\n').length - 1;
const isWhole = summary.documents === Number(count) && errors === BROKEN_COUNT && one.status === 1;
check(`${count} documents, ${BROKEN_COUNT} broken ones told, none lost`, isWhole, JSON.stringify(summary));
const whole = await digestOf(at('one'));
const tell = ({ seconds, peak }) => `${seconds.toFixed(1)} s, peak ${peak} MB`;
const two = await run([at('in.jsonl'), '-o', at('two'), '--jobs', '2']);
check('the same bytes with --jobs 1 and 2', (await digestOf(at('two'))) === whole, `${tell(one)}; ${tell(two)}`);
const peak = Math.max(one.peak, two.peak);
check(`memory at most ${MOST_MEGABYTES} MB`, peak <= MOST_MEGABYTES, `${peak} MB`);
const shuffled = await run([at('shuffled.jsonl'), '-o', at('three'), '--jobs', '2']);
const isSame = (await digestOf(at('three'), true)) === (await digestOf(at('one'), true));
check('the same documents from shuffled input', isSame, tell(shuffled));

let killed = 0;
for (let n = 0; n < KILLS; n++) {
  const { signal } = await run([at('in.jsonl'), '-o', at('cut'), '--resume'], random(two.seconds * 500));
  if (signal === 'SIGKILL') killed++;
}
const last = await run([at('in.jsonl'), '-o', at('cut'), '--resume']);
check(
  'the same bytes after kills',
  (await digestOf(at('cut'))) === whole,
  `killed ${killed} times; the last run ${tell(last)}`,
);

const index = ['--index', at('index'), '--summary', at('summary')];
const monday = await run([at('in.jsonl'), '-o', at('four'), ...index]);
const tuesday = await run([at('in.jsonl'), '-o', at('five'), ...index]);
const { known } = JSON.parse(readFileSync(at('summary'), 'utf8'));
let fromItself = 0;
for await (const line of createInterface({ input: createReadStream(at('five')) })) {
  const { id, duplicates } = JSON.parse(line);
  if (duplicates.some(({ of }) => of.id === id)) fromItself++;
}
const isAgain = (await digestOf(at('five'))) === whole && known === Number(count) && fromItself === 0;
check(
  'all known in the second run with an index, nothing taken from itself',
  isAgain,
  `${known} known; ${tell(monday)}; ${tell(tuesday)}`,
);

rmSync(folder, { recursive: true });
process.exitCode = failures === 0 ? 0 : 1;
