import { availableParallelism } from 'node:os';
import { fewOf } from '../corpus/few.js';
import { type Hands, handsHere } from '../corpus/hands.js';
import { cleanCorpus, cleanEach, type Given } from '../corpus/run.js';
import { openWorkplace } from '../corpus/workplace.js';
import { ChaffinchError } from '../errors.js';
import { isObject } from '../object.js';
import { openIndex } from '../seen/open-index.js';
import type { CleanCommand } from './arguments.js';
import { realPath } from './file.js';
import { type Listed, listInputs } from './inputs.js';
import { isOutputFolder, openOutput } from './output.js';
import type { InputRecord, Origin } from './record.js';
import { readRecords } from './records.js';
import { openReport } from './report.js';
import type { Terminal } from './terminal.js';
import { keptWork } from './work.js';

/** Small runs do not wait for workers: they are over before those have started. */
const FEW = 16;
/** A larger page may take long, and only a worker can be stopped. In bytes, or in UTF-16 units. */
const LIGHT = 1_000_000;
/** How long the input may take to show that it is small. */
const FEW_MILLISECONDS = 100;

/**
 * Cleans what the command line names.
 *
 * @param command - the parsed command line
 * @param terminal - standard streams and environment
 * @returns the exit status: 0 all done, 1 some records failed
 * @throws ChaffinchError `invalid-option` for wrong use that shows only now, `unwritable-file`
 */
export async function run(command: CleanCommand, terminal: Terminal): Promise<0 | 1> {
  if (command.inputs.length === 0 && terminal.stdin.isTTY === true) {
    throw new ChaffinchError('invalid-option', 'Nothing to clean: name files or folders, or pipe a page in.');
  }
  const { entries: listed, paths: inputs } = await onceEach(await listInputs(command.inputs, terminal.stdin));
  await refuseOverwriting(command, inputs);
  const report = await openReport(command, terminal);
  const toFolder = command.output !== undefined && (await isOutputFolder(command.output));
  const workplace = openWorkplace(await keptWork(command, toFolder));
  const output = await openOutput(command.output, command.to, terminal.stdout, inputs);
  const { items, count } = await fewOf(given(command, listed), FEW, FEW_MILLISECONDS, isLight);
  const index = command.index === undefined ? undefined : await openIndex(command.index);
  const hands = await handsFor(command, count !== undefined);
  try {
    const { options } = command;
    // A document by itself shares nothing with others, and need not wait for what compares.
    const isAlone = count === 1 && index === undefined;
    const clean = options.dedupe === false || isAlone ? cleanEach : cleanCorpus;
    const setting = {
      options,
      hands,
      workplace,
      nameOf: () => undefined,
      onCleaned: () => hands.close(),
      onProgress: report.progress,
      ...(index === undefined ? {} : { index }),
    };
    for await (const outcome of clean(items, setting)) {
      const { origin } = outcome;
      if ('error' in outcome) {
        await report.failed(origin.name, outcome.error);
        await output.skip();
        continue;
      }
      try {
        await output.write(outcome.document, origin.relative);
        await report.cleaned(outcome.document, origin.name, index?.has(outcome.document.id) === true);
      } catch (error) {
        const one = output.separate && error instanceof ChaffinchError && error.code === 'unwritable-file';
        if (!one) throw error;
        await report.failed(origin.name, error);
      }
    }
    await output.end();
    workplace.remove();
  } finally {
    report.stop();
    workplace.close();
    await hands.close();
    await index?.close();
  }
  return report.end();
}

/** Workers, unless there is little to do and nobody asked for them. */
async function handsFor({ jobs, options }: CleanCommand, isSmall: boolean): Promise<Hands> {
  if (isSmall && jobs === undefined) return handsHere(options);
  const { openPool } = await import('../corpus/pool.js');
  return openPool(options, jobs ?? availableParallelism());
}

/** Looks at what JSON Lines hold before anybody has said that it is a document. */
function isLight(item: Given<Origin>): boolean {
  const source: unknown = 'source' in item ? item.source : undefined;
  if (!isObject(source)) return true;
  return [source['html'], source['text']].every(
    (value) => !(typeof value === 'string' || value instanceof Uint8Array) || value.length <= LIGHT,
  );
}

async function* given(command: CleanCommand, listed: readonly Listed[]): AsyncGenerator<Given<Origin>> {
  for await (const { name, relative, ...record } of records(command, listed)) {
    yield { origin: { name, relative }, ...record };
  }
}

async function* records(
  { url, from, fields, options }: CleanCommand,
  listed: readonly Listed[],
): AsyncGenerator<InputRecord> {
  for (const entry of listed) {
    if ('error' in entry) {
      yield { name: entry.name, relative: undefined, error: entry.error };
      continue;
    }
    for await (const record of readRecords(entry.file, { from, fields, limit: options.limits.bytes })) {
      if (url !== undefined && (listed.length > 1 || record.relative === undefined)) {
        throw new ChaffinchError(
          'invalid-option',
          '--url is the address of one page; give one file, or "url" in JSON Lines.',
        );
      }
      yield url !== undefined && 'source' in record ? { ...record, source: { ...record.source, url } } : record;
    }
  }
}

/** What is listed, each file once however many arguments name it; and the real paths of the files. */
async function onceEach(
  listed: readonly Listed[],
): Promise<{ readonly entries: readonly Listed[]; readonly paths: ReadonlySet<string> }> {
  const paths = new Set<string>();
  const entries: Listed[] = [];
  for (const entry of listed) {
    const given = 'file' in entry ? entry.file.path : undefined;
    const path = given === undefined ? undefined : await realPath(given);
    if (path !== undefined && paths.has(path)) continue;
    if (path !== undefined) paths.add(path);
    entries.push(entry);
  }
  return { entries, paths };
}

/** Refuses to write over what is read, or twice into one file, whatever path leads there. */
async function refuseOverwriting(command: CleanCommand, inputs: ReadonlySet<string>): Promise<void> {
  const targets = {
    '--output': command.output,
    '--rejects': command.rejects,
    '--errors': command.errors,
    '--summary': command.summary,
  };
  const written = new Map<string, string>();
  for (const [flag, target] of Object.entries(targets)) {
    if (target === undefined) continue;
    const path = await realPath(target);
    if (inputs.has(path)) {
      throw new ChaffinchError(
        'invalid-option',
        `${flag} ${target} is also an input; it would be overwritten while it is read.`,
      );
    }
    const other = written.get(path);
    if (other !== undefined)
      throw new ChaffinchError('invalid-option', `${flag} and ${other} are the same file, ${target}.`);
    written.set(path, flag);
  }
}
