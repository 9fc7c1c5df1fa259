import type { SourceDocument } from '../document.js';
import { ChaffinchError, type ErrorCode, messageOf } from '../errors.js';
import type { ResolvedOptions } from '../options.js';
import { type Hands, handsHere } from './hands.js';

/** What a worker is asked to do. */
export type Work =
  | { readonly kind: 'read' | 'both'; readonly source: SourceDocument; readonly name: string | undefined }
  | { readonly kind: 'clean'; readonly page: string; readonly recurring: readonly number[] };

/** Work, and where the worker says since when it does it. */
export interface Task {
  readonly slot: number;
  readonly work: Work;
}

/** What it answers. An error is told in words, for classes do not survive the way between threads. */
export type Answer =
  /** The document; of a page that was read, the page and what stands for it. */
  | { readonly result: readonly string[] }
  /** Without a code it is a fault of the library, or of what it uses. */
  | { readonly failure: { readonly code: ErrorCode | undefined; readonly message: string } };

/** What a worker is given when it starts. */
export interface WorkerData {
  readonly options: ResolvedOptions;
  /** For each slot the time at which its task was begun, 0 where none is under way. */
  readonly begun: Float64Array;
}

/**
 * Makes the function that a worker answers tasks with.
 *
 * @param data - options, and where it says what is under way
 * @returns answers a task; what fails is an answer too
 */
export function answerTasks({ options, begun }: WorkerData): (task: Task) => Promise<Answer> {
  const hands = handsHere(options);
  return async ({ slot, work }) => {
    begun[slot] = Date.now();
    try {
      return { result: await perform(hands, work) };
    } catch (error) {
      const code = error instanceof ChaffinchError ? error.code : undefined;
      return { failure: { code, message: messageOf(error) } };
    } finally {
      begun[slot] = 0;
    }
  };
}

async function perform(hands: Hands, work: Work): Promise<readonly string[]> {
  if (work.kind === 'clean') return [await hands.clean(work.page, work.recurring)];
  if (work.kind === 'both') return [await hands.both(work.source, work.name)];
  const { page, site } = await hands.read(work.source, work.name);
  return [page, site];
}
