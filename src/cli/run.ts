import { cleanPage, readSource } from '../clean.js';
import { dedupeResolved } from '../dedupe/dedupe.js';
import type { CleanDocument, Page } from '../document.js';
import { ChaffinchError } from '../errors.js';
import { rememberSites } from '../noise/site.js';
import type { ResolvedOptions } from '../options.js';
import type { CleanCommand } from './arguments.js';
import { realPath } from './file.js';
import { type Listed, listInputs } from './inputs.js';
import { openOutput } from './output.js';
import { asError, type InputRecord, type Origin } from './record.js';
import { readRecords } from './records.js';
import { openReport } from './report.js';
import type { Terminal } from './terminal.js';

/** A record that was read. */
type ReadPage = Origin & { readonly page: Page };
type Cleaned = Origin & { readonly document: CleanDocument };
type Failed = Origin & { readonly error: ChaffinchError };
/** What became of a record. */
type Outcome = Cleaned | Failed;

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
  const output = await openOutput(command.output, command.to, terminal.stdout, inputs);

  for await (const outcome of outcomes(command, listed)) {
    if ('error' in outcome) {
      await report.failed(outcome.name, outcome.error);
      await output.skip();
      continue;
    }
    try {
      await output.write(outcome.document, outcome.relative);
      await report.cleaned(outcome.document, outcome.name);
    } catch (error) {
      const one = output.separate && error instanceof ChaffinchError && error.code === 'unwritable-file';
      if (!one) throw error;
      await report.failed(outcome.name, error);
    }
  }
  await output.end();
  return report.end();
}

/** What is written, in order. With deduplication every document is read before the first is written. */
async function* outcomes(command: CleanCommand, listed: readonly Listed[]): AsyncGenerator<Outcome> {
  const { options } = command;
  if (options.dedupe === false) {
    for await (const read of readEach(command, listed)) yield 'error' in read ? read : cleanOne(read, options);
    return;
  }
  const sites = await rememberSites();
  const pages: ReadPage[] = [];
  for await (const read of readEach(command, listed)) {
    if ('error' in read) {
      yield read;
      continue;
    }
    sites.add(read.page);
    pages.push(read);
  }
  const cleaned: Cleaned[] = [];
  for (const read of pages) {
    const outcome = await cleanOne(read, options, sites.recurringIn(read.page));
    if ('error' in outcome) yield outcome;
    else cleaned.push(outcome);
  }
  const { documents } = dedupeResolved(
    cleaned.map(({ document }) => document),
    options.dedupe,
  );
  for (const [index, origin] of cleaned.entries()) yield { ...origin, document: documents[index] ?? origin.document };
}

async function* readEach(command: CleanCommand, listed: readonly Listed[]): AsyncGenerator<ReadPage | Failed> {
  for await (const record of records(command, listed)) {
    const { name, relative } = record;
    if ('error' in record) {
      yield { name, relative, error: record.error };
      continue;
    }
    try {
      yield { name, relative, page: await readSource(record.source, command.options) };
    } catch (error) {
      yield { name, relative, error: asError(error, name) };
    }
  }
}

async function cleanOne(
  { name, relative, page }: ReadPage,
  options: ResolvedOptions,
  recurring?: ReadonlySet<number>,
): Promise<Outcome> {
  try {
    return { name, relative, document: await cleanPage(page, options, recurring) };
  } catch (error) {
    return { name, relative, error: asError(error, name) };
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
  const targets = { '--output': command.output, '--rejects': command.rejects, '--errors': command.errors };
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
