import { stat } from 'node:fs/promises';
import path from 'node:path';
import { cleanResolved } from '../clean.js';
import { dedupeResolved } from '../dedupe/dedupe.js';
import type { CleanDocument } from '../document.js';
import { ChaffinchError } from '../errors.js';
import { type ResolvedOptions, resolveOptions } from '../options.js';
import type { CleanCommand } from './arguments.js';
import { explain } from './explain.js';
import { listInputs } from './inputs.js';
import { type OutputFile, openFile, openOutput } from './output.js';
import { asError, type InputRecord, readRecords } from './records.js';
import { type Paint, paintFor, type Terminal, writeTo } from './terminal.js';

/** A cleaned document and where it came from. */
interface Cleaned {
  readonly document: CleanDocument;
  readonly name: string;
  readonly relative: string | undefined;
}

/**
 * Cleans what the command line names.
 *
 * @param command - the parsed command line
 * @param terminal - standard streams and environment
 * @returns the exit status: 0 all done, 1 some records failed
 * @throws ChaffinchError `invalid-option` for wrong use that shows only now, `unwritable-file`
 */
export async function run(command: CleanCommand, terminal: Terminal): Promise<0 | 1> {
  await refuseMisuse(command, terminal);
  const options = resolveOptions(command.options);
  const paint = paintFor(terminal);
  const report = await openReport(command, terminal, paint);
  const output = await openOutput(command.output, command.to, terminal.stdout);
  const emit = async (cleaned: Cleaned): Promise<void> => {
    await report.cleaned(cleaned);
    await output.write(cleaned.document, cleaned.relative);
  };
  if (options.dedupe === false) {
    for await (const cleaned of cleanEach(command, options, terminal, report)) await emit(cleaned);
  } else {
    // What another document keeps is known only when all were read.
    const all: Cleaned[] = [];
    for await (const cleaned of cleanEach(command, options, terminal, report)) all.push(cleaned);
    const { documents } = dedupeResolved(
      all.map(({ document }) => document),
      options.dedupe,
    );
    for (const [index, document] of documents.entries()) {
      const { name = '', relative } = all[index] ?? {};
      await emit({ document, name, relative });
    }
  }
  await output.end();
  return report.end();
}

async function* cleanEach(
  command: CleanCommand,
  options: ResolvedOptions,
  terminal: Terminal,
  report: Report,
): AsyncGenerator<Cleaned> {
  for await (const record of records(command, options, terminal)) {
    const { name, relative } = record;
    if ('error' in record) {
      await report.failed(name, record.error);
      continue;
    }
    try {
      const source = command.url === undefined ? record.source : { ...record.source, url: command.url };
      yield { document: await cleanResolved(source, options), name, relative };
    } catch (error) {
      await report.failed(name, asError(error, name));
    }
  }
}

async function* records(
  command: CleanCommand,
  options: ResolvedOptions,
  terminal: Terminal,
): AsyncGenerator<InputRecord> {
  for await (const listed of listInputs(command.inputs, terminal.stdin)) {
    if ('error' in listed) yield { name: listed.name, relative: undefined, error: listed.error };
    else yield* readRecords(listed.file, command.from, options.limits.bytes);
  }
}

async function refuseMisuse({ inputs, url, output, from }: CleanCommand, { stdin }: Terminal): Promise<void> {
  if (inputs.length === 0 && stdin.isTTY === true) {
    throw new ChaffinchError('invalid-option', 'Nothing to clean: name files or folders, or pipe a page in.');
  }
  if (url !== undefined && (inputs.length > 1 || from === 'jsonl')) {
    throw new ChaffinchError(
      'invalid-option',
      '--url is the address of one page; give one file, or "url" in JSON Lines.',
    );
  }
  const target = output === undefined ? undefined : path.resolve(output);
  for (const input of inputs) {
    if (target === path.resolve(input) && (await isFile(input))) {
      throw new ChaffinchError(
        'invalid-option',
        `--output ${output} is also an input; it would be overwritten while it is read.`,
      );
    }
  }
}

async function isFile(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isFile();
  } catch {
    // A missing input is told when it is read.
    return false;
  }
}

/** Tells about a run: on standard error, in the files of rejects and errors, in the exit status. */
interface Report {
  cleaned(cleaned: Cleaned): Promise<void>;
  failed(name: string, error: ChaffinchError): Promise<void>;
  end(): Promise<0 | 1>;
}

async function openReport(command: CleanCommand, { stderr }: Terminal, paint: Paint): Promise<Report> {
  const rejects = command.rejects === undefined ? undefined : await openFile(command.rejects);
  const errors = command.errors === undefined ? undefined : await openFile(command.errors);
  const counts = { documents: 0, cut: 0, duplicates: 0, failed: 0 };
  return {
    async cleaned({ document, name }) {
      counts.documents++;
      counts.cut += document.removed.length;
      counts.duplicates += document.duplicates.length;
      if (command.explain) await writeTo(stderr, explain(document, name, paint));
      else
        for (const { message } of document.warnings ?? [])
          await writeTo(stderr, `${paint('yellow', 'warning')} ${name}: ${message}\n`);
      if (rejects !== undefined) await writeLines(rejects, rejectsOf(document));
    },
    async failed(name, error) {
      counts.failed++;
      await writeTo(
        stderr,
        `${paint('red', 'error')} ${error.message.includes(name) ? '' : `${name}: `}${error.message}\n`,
      );
      if (errors !== undefined)
        await writeLines(errors, [{ document: name, code: error.code, message: error.message }]);
    },
    async end() {
      if (!command.quiet && counts.documents + counts.failed > 1)
        await writeTo(stderr, `${paint('dim', summary(counts))}\n`);
      await rejects?.close();
      await errors?.close();
      return counts.failed === 0 ? 0 : 1;
    },
  };
}

/** Every cut as a line: noise, and paragraphs that another document keeps. */
function rejectsOf({ id, removed, duplicates }: CleanDocument): readonly object[] {
  return [
    ...removed.map((removal) => ({ id, why: 'noise', ...removal })),
    ...duplicates.map((duplicate) => ({ id, why: 'duplicate', ...duplicate })),
  ];
}

async function writeLines(file: OutputFile, lines: readonly object[]): Promise<void> {
  await file.guard(writeTo(file.stream, lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
}

function summary({
  documents,
  cut,
  duplicates,
  failed,
}: Readonly<Record<'documents' | 'cut' | 'duplicates' | 'failed', number>>): string {
  const parts = [
    count(documents, 'document', 'documents'),
    `${count(cut, 'piece', 'pieces')} of noise cut`,
    `${count(duplicates, 'paragraph', 'paragraphs')} kept once elsewhere`,
    ...(failed === 0 ? [] : [`${count(failed, 'record', 'records')} failed`]),
  ];
  return `${parts.join(', ')}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
