import { createRequire } from 'node:module';
import type { Piscina } from 'piscina';
import { tooSlow } from '../deadline.js';
import type { SourceDocument } from '../document.js';
import { ChaffinchError, messageOf } from '../errors.js';
import type { ResolvedOptions } from '../options.js';
import { nameOf } from '../read/source.js';
import type { Hands, PackedPage } from './hands.js';
import type { Answer, Task, Work, WorkerData } from './task.js';

/** Documents that are handed out at a time, for each worker: one is at work, one waits, and results wait for their turn. */
const SLOTS_PER_WORKER = 4;
/** A worker that fails by itself, between stages, is faster than this. */
const GRACE = 1000;
const LOOK_EVERY = 200;
/** A document that was there when a worker broke down is tried once more: others may have worn the worker out. */
const TRIES = 2;
/** More than any page of a crawl takes; less would be collected too often, more too late. */
const WORKER_MEGABYTES = 768;

/**
 * Hands in threads of their own. A worker that breaks down, or does not come back from a document in time, is replaced;
 * its document is rejected with `worker-died` or `too-slow`.
 *
 * @param options - every option with its value; rules of a user's own cannot be handed to threads
 * @param jobs - how many workers
 * @param file - what they run
 * @returns hands; close them when done
 * @throws ChaffinchError `invalid-option` where there are own rules
 *
 * @example
 * const hands = await openPool(options, 4);
 * JSON.parse(await hands.both({ text })).title;
 * await hands.close();
 */
export async function openPool(options: ResolvedOptions, jobs: number, file: string = workerFile()): Promise<Hands> {
  if (options.rules.length > 0) {
    throw new ChaffinchError(
      'invalid-option',
      'jobs: rules of your own are functions, which workers cannot be given; leave out jobs, or set it to 1.',
    );
  }
  const { Piscina: Pool } = await import('piscina');
  const slots = jobs * SLOTS_PER_WORKER;
  const begun = new Float64Array(new SharedArrayBuffer(slots * Float64Array.BYTES_PER_ELEMENT));
  const workerData: WorkerData = { options, begun };
  const pool: Piscina<Task, Answer> = new Pool({
    filename: file,
    minThreads: jobs,
    maxThreads: jobs,
    // Engines need turns of the event loop to let pages go, which waiting by atomics would not give them.
    atomics: 'disabled',
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
    workerData,
  });
  // Workers that cannot even start would leave their tasks waiting for ever.
  pool.on('error', () => {
    pool.destroy();
  });
  return new PooledHands(pool, begun, jobs, options.limits.milliseconds);
}

/** The file that workers run, as the package names it for itself: built, even where this file is not. */
function workerFile(): string {
  return createRequire(import.meta.url).resolve('#worker');
}

class PooledHands implements Hands {
  readonly width: number;
  readonly #pool: Piscina<Task, Answer>;
  readonly #begun: Float64Array;
  readonly #free: number[];
  readonly #waiting: ((slot: number) => void)[] = [];
  readonly #running = new Map<number, { readonly abort: AbortController; readonly most: number }>();
  readonly #milliseconds: number;
  readonly #watch: NodeJS.Timeout;
  #closed = false;

  constructor(pool: Piscina<Task, Answer>, begun: Float64Array, jobs: number, milliseconds: number) {
    this.width = jobs * SLOTS_PER_WORKER;
    this.#pool = pool;
    this.#begun = begun;
    this.#free = [...begun.keys()];
    this.#milliseconds = milliseconds;
    this.#watch = setInterval(() => this.#stopSlow(), LOOK_EVERY).unref();
  }

  async read(source: SourceDocument, name?: string): Promise<PackedPage> {
    const [page = '', site = ''] = await this.#run({ kind: 'read', source, name }, nameOf(source, name));
    return { page, site };
  }

  async clean(page: string, recurring: readonly number[], name = 'The document'): Promise<string> {
    const [document = ''] = await this.#run({ kind: 'clean', page, recurring }, name);
    return document;
  }

  async both(source: SourceDocument, name?: string): Promise<string> {
    const [document = ''] = await this.#run({ kind: 'both', source, name }, nameOf(source, name));
    return document;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    clearInterval(this.#watch);
    await this.#pool.destroy();
  }

  async #run(work: Work, name: string): Promise<readonly string[]> {
    const answer = await this.#ask(work, name);
    if ('result' in answer) return answer.result;
    const { code, message } = answer.failure;
    throw code === undefined ? new Error(message) : new ChaffinchError(code, message);
  }

  async #ask(work: Work, name: string): Promise<Answer> {
    // Halves of cleaning have a limit each.
    const most = this.#milliseconds * (work.kind === 'both' ? 2 : 1) + GRACE;
    for (let tries = 1; ; tries++) {
      const slot = this.#free.pop() ?? (await new Promise<number>((resolve) => this.#waiting.push(resolve)));
      const abort = new AbortController();
      this.#running.set(slot, { abort, most });
      try {
        return await this.#pool.run({ slot, work }, { signal: abort.signal });
      } catch (cause) {
        if (abort.signal.aborted) throw tooSlow(name, this.#milliseconds);
        if (tries >= TRIES || this.#closed) {
          const message = `${name}: the worker that had it ended: ${messageOf(cause)}.`;
          throw new ChaffinchError('worker-died', message, { cause });
        }
      } finally {
        this.#running.delete(slot);
        this.#release(slot);
      }
    }
  }

  #release(slot: number): void {
    this.#begun[slot] = 0;
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(slot);
    else next(slot);
  }

  #stopSlow(): void {
    for (const [slot, { abort, most }] of this.#running) {
      const begun = this.#begun[slot] ?? 0;
      if (begun > 0 && Date.now() - begun > most) abort.abort();
    }
  }
}
