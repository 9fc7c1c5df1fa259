// A process of one system that stays, and is asked about one page after the other: what it takes to start, and to become
// warm, is over when it is measured.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import readline from 'node:readline';

/** Long, because a busy machine must not decide what a system can read. */
const SECONDS = 300;

/** Keeps a process of `command` running; a page at which it dies or is stuck is answered with an error, and it starts anew. */
export class Asker {
  #command;
  #child;
  #waiting;
  #peakBytes = 0;

  constructor(command) {
    this.#command = command;
  }

  /** The answer to a page, or to its line of JSON: `{ ms }`, or `{ error }`. */
  ask(page) {
    this.#child ??= this.#start();
    return new Promise((resolve) => {
      const child = this.#child;
      const timer = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000);
      this.#waiting = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      child.stdin.write(`${typeof page === 'string' ? page : JSON.stringify(page)}\n`);
    });
  }

  /** Ends the process; gives the largest resident memory that it or one before it had. */
  async close() {
    const child = this.#child;
    if (child === undefined) return this.#peakBytes;
    this.#seePeak(child);
    await new Promise((resolve) => {
      child.once('close', resolve);
      child.stdin.end();
    });
    return this.#peakBytes;
  }

  #start() {
    const [program, ...args] = this.#command;
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    // A program that ends early is seen when it closes.
    child.stdin.on('error', () => {});
    child.on('error', () => {});
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      const answer = JSON.parse(line);
      // Of systems for which there is no /proc: what they tell themselves when they end.
      if (answer.peakBytes !== undefined) this.#peakBytes ||= answer.peakBytes;
      else this.#waiting?.(answer);
    });
    child.on('close', (code, signal) => {
      if (this.#child === child) this.#child = undefined;
      this.#waiting?.({ error: `the program ended (${signal ?? code})` });
    });
    return child;
  }

  /** Read from outside: what a process says of itself may hold the size of the one that started it. */
  #seePeak({ pid }) {
    try {
      const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      this.#peakBytes = Math.max(this.#peakBytes, Number(kilobytes ?? 0) * 1024);
    } catch {
      // There is no /proc on this system.
    }
  }
}
