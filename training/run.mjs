import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';

/**
 * Runs a command to its end; what it tells on standard error is shown.
 *
 * @param {string} command - a program
 * @param {readonly string[]} args - its arguments
 * @param {{ input?: string, env?: Readonly<Record<string, string>> }} options - what it reads, and variables beside those of this process
 * @returns {Promise<string>} what it printed
 * @throws an error that names the command, if it cannot be run or its status is not 0
 */
export async function run(command, args, { input = '', env = {} } = {}) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env } });
  child.stdin.end(input);
  const [printed, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: status ${status}`);
  return printed;
}

/**
 * Does what need not wait for each other, as much at a time as there are processors.
 *
 * @param {readonly (() => Promise<unknown>)[]} tasks - what is to be done, begun in this order
 * @throws what the first task throws that fails
 */
export async function runEach(tasks) {
  const waiting = [...tasks];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
