import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CleanDocument, SourceDocument } from '../document.js';
import { type Options, type ResolvedOptions, type RunOptions, resolveOptions, resolveRun } from '../options.js';
import { withoutKnown } from '../seen/known.js';
import { openIndex } from '../seen/open-index.js';
import { openHands } from './clean-all.js';
import type { Hands } from './hands.js';
import { cleanEach, type Given } from './run.js';
import { openWorkplace } from './workplace.js';

/**
 * Cleans documents as they come, with bounded memory. A paragraph goes if an earlier document of the stream, or one that
 * `index` knows, keeps one that is the same or alike; what has been seen is kept on disk. What a site repeats is not looked
 * at, for that takes all of its pages: see `cleanAll`.
 *
 * @param sources - any iterable, a Node stream of objects too
 * @param options - see {@link Options}; with `onError` the stream goes on after a document that cannot be read
 * @returns clean documents, in input order; several at a time are read ahead where there are workers
 * @throws ChaffinchError naming the first document that cannot be read, unless `onError` is given
 *
 * @example
 * for await (const { id, text } of cleanStream(pages)) console.log(id, text.length);
 * // In a pipeline of Node streams:
 * await pipeline(Readable.from(pages), (sources) => cleanStream(sources), toLines, createWriteStream('clean.jsonl'));
 */
export async function* cleanStream(
  sources: AsyncIterable<SourceDocument> | Iterable<SourceDocument>,
  options: Options = {},
): AsyncGenerator<CleanDocument, void, undefined> {
  const [resolved, run] = [resolveOptions(options), resolveRun(options)];
  const hands = await openHands(resolved, run.jobs);
  try {
    yield* cleanStreamResolved(sources, resolved, run, hands);
  } finally {
    await hands.close();
  }
}

/**
 * The same with options that were checked before.
 *
 * @param sources - source documents
 * @param options - every option with its value
 * @param run - options about the run
 * @param hands - those that do the work
 * @returns clean documents, in input order
 */
export async function* cleanStreamResolved(
  sources: AsyncIterable<SourceDocument> | Iterable<SourceDocument>,
  options: ResolvedOptions,
  run: RunOptions,
  hands: Hands,
): AsyncGenerator<CleanDocument, void, undefined> {
  const { dedupe } = options;
  const folder =
    dedupe === false || run.index !== undefined ? undefined : await mkdtemp(path.join(tmpdir(), 'chaffinch-'));
  const index = folder === undefined ? run.index : await openIndex(folder, { temporary: true });
  const setting = { ...run, options, hands, workplace: openWorkplace(), nameOf: (origin: string) => origin };
  try {
    for await (const outcome of cleanEach(numbered(sources), setting)) {
      if ('error' in outcome) {
        if (run.onError === undefined) throw outcome.error;
        run.onError(outcome.error);
        continue;
      }
      const document =
        index === undefined || dedupe === false ? outcome.document : withoutKnown(outcome.document, index, dedupe);
      try {
        yield document;
      } finally {
        // What was given out is known, even if nobody asks for more.
        await index?.add([document]);
      }
    }
  } finally {
    if (folder !== undefined) {
      await index?.close();
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function* numbered(
  sources: AsyncIterable<SourceDocument> | Iterable<SourceDocument>,
): AsyncGenerator<Given<string>> {
  let number = 0;
  for await (const source of sources) yield { origin: `Document ${++number}`, source };
}
