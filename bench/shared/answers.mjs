// Asks a program about pages, one process a system. The program reads JSON Lines { id, url, html } or { id, url, text } on
// standard input and answers each line, in order, with { id, text, ms } or { id, error, ms }. At the end it may print one line
// { peakBytes }: its largest resident memory.
import { spawn } from 'node:child_process';
import readline from 'node:readline';

/**
 * `{ answers, failures, peakBytes }`: `answers` is a map from id to answer. A page at which the program dies, or takes longer
 * than `seconds`, is answered with an error, and the program is started anew for those behind it: one page that a peer
 * cannot read must not take the others from it.
 */
export async function ask(command, pages, { seconds = 60, environment = {} } = {}) {
  const answers = new Map();
  let rest = pages;
  let peakBytes;
  while (rest.length > 0) {
    const part = await askOnce(command, rest, seconds, environment, answers);
    peakBytes = part.peakBytes === undefined ? peakBytes : Math.max(peakBytes ?? 0, part.peakBytes);
    const stuck = rest.findIndex(({ id }) => !answers.has(id));
    if (stuck < 0) break;
    answers.set(rest[stuck].id, { id: rest[stuck].id, error: part.problem });
    rest = rest.slice(stuck + 1);
  }
  const failures = [...answers.values()].filter(({ error }) => error !== undefined).length;
  return { answers, failures, peakBytes };
}

function askOnce([program, ...args], pages, seconds, environment, answers) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let problem;
    let peakBytes;
    let last = '';
    let timer;
    // The first answer also waits for the program's start.
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        problem = `no answer within ${seconds} s`;
        child.kill('SIGKILL');
      }, seconds * 1000);
    };
    child.on('error', (error) => {
      problem ??= error.message;
    });
    // A program that ends early is seen when it closes.
    child.stdin.on('error', () => {});
    readline.createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.trim() !== '') last = line.trim();
    });
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      const answer = JSON.parse(line);
      if (answer.peakBytes !== undefined) peakBytes = answer.peakBytes;
      else answers.set(answer.id, answer);
      wait();
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ peakBytes, problem: problem ?? `the program ended (${signal ?? code}): ${last.slice(0, 200)}` });
    });
    wait();
    feed(child.stdin, pages);
  });
}

async function feed(stream, pages) {
  for (const page of pages) {
    if (stream.destroyed) return;
    if (!stream.write(`${JSON.stringify(page)}\n`)) await drained(stream);
  }
  stream.end();
}

function drained(stream) {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
  });
}
