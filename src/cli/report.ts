import { type CleanDocument, NOISE_KINDS, type NoiseKind } from '../document.js';
import type { ChaffinchError } from '../errors.js';
import type { Progress } from '../options.js';
import type { CleanCommand } from './arguments.js';
import { explain } from './explain.js';
import { type OutputFile, openFile } from './file.js';
import { openProgress } from './progress.js';
import { paintFor, type Terminal, tell, writeTo } from './terminal.js';

/** Tells about a run: on standard error, in the files of rejects and errors, in the exit status. */
export interface Report {
  /**
   * @param document - a document that is about to be written
   * @param name - of its file or line
   * @param known - whether the index knew it before this run
   */
  cleaned(document: CleanDocument, name: string, known: boolean): Promise<void>;
  /**
   * @param name - of the record that failed
   * @param error - why
   */
  failed(name: string, error: ChaffinchError): Promise<void>;
  /** @param progress - how far the run is */
  progress(progress: Progress): void;
  /** Takes the line of progress away: nothing more will be told. */
  stop(): void;
  /** Ends the report: the summary, the files closed. Gives the exit status: 0 all done, 1 some records failed. */
  end(): Promise<0 | 1>;
}

/**
 * Opens the report of a run.
 *
 * @param command - what the user wants told
 * @param terminal - standard error and environment
 * @returns the report
 * @throws ChaffinchError `unwritable-file`, here and from its functions
 */
export async function openReport(command: CleanCommand, terminal: Terminal): Promise<Report> {
  const { stderr } = terminal;
  const paint = paintFor(terminal);
  const rejects = command.rejects === undefined ? undefined : await openFile(command.rejects);
  const errors = command.errors === undefined ? undefined : await openFile(command.errors);
  const line = await openProgress(command, terminal);
  const counts: { -readonly [Count in keyof Counts]: Counts[Count] } = {
    documents: 0,
    known: 0,
    cut: 0,
    duplicates: 0,
    failed: 0,
  };
  const kinds = new Map<NoiseKind, number>();
  const tellAll = async (text: string): Promise<void> => {
    if (text !== '') line?.clear();
    await tell(stderr, text);
  };
  return {
    async cleaned(document, name, known) {
      counts.documents++;
      if (known) counts.known++;
      for (const { kind } of document.removed) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      counts.cut += document.removed.length;
      counts.duplicates += document.duplicates.length;
      if (command.explain) await tellAll(explain(document, name, paint));
      else
        await tellAll(
          warningsOf(document)
            .map((message) => `${paint('yellow', 'warning')} ${name}: ${message}\n`)
            .join(''),
        );
      if (rejects !== undefined) await writeLines(rejects, rejectsOf(document));
    },
    async failed(name, error) {
      counts.failed++;
      const message = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
      await tellAll(`${paint('red', 'error')} ${message}\n`);
      if (errors !== undefined)
        await writeLines(errors, [{ document: name, code: error.code, message: error.message }]);
    },
    progress: (progress) => line?.show(progress, counts),
    stop: () => line?.end(),
    async end() {
      line?.end();
      if (!command.quiet && counts.documents + counts.failed > 1)
        await tell(stderr, `${paint('dim', noiseOf(kinds) + summary(counts))}\n`);
      if (command.summary !== undefined) await writeSummary(command.summary, counts, byKind(kinds));
      await rejects?.close();
      await errors?.close();
      return counts.failed === 0 ? 0 : 1;
    },
  };
}

function warningsOf({ warnings = [] }: CleanDocument): readonly string[] {
  return warnings.map(({ message }) => message);
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

type Counts = Readonly<Record<'documents' | 'known' | 'cut' | 'duplicates' | 'failed', number>>;

/** Pieces of noise by kind, in the order of kinds. */
function byKind(kinds: ReadonlyMap<NoiseKind, number>): Readonly<Record<string, number>> {
  return Object.fromEntries(NOISE_KINDS.flatMap((kind) => (kinds.has(kind) ? [[kind, kinds.get(kind) ?? 0]] : [])));
}

function noiseOf(kinds: ReadonlyMap<NoiseKind, number>): string {
  const parts = Object.entries(byKind(kinds)).map(([kind, number]) => `${kind} ${number.toLocaleString('en')}`);
  return parts.length === 0 ? '' : `Noise: ${parts.join(', ')}.\n`;
}

async function writeSummary(file: string, counts: Counts, noise: Readonly<Record<string, number>>): Promise<void> {
  const output = await openFile(file);
  await output.guard(writeTo(output.stream, `${JSON.stringify({ ...counts, noise }, null, 2)}\n`));
  await output.close();
}

function summary({ documents, known, cut, duplicates, failed }: Counts): string {
  const parts = [
    count(documents, 'document', 'documents') + (known === 0 ? '' : ` (${known.toLocaleString('en')} known)`),
    `${count(cut, 'piece', 'pieces')} of noise cut`,
    `${count(duplicates, 'paragraph', 'paragraphs')} kept once elsewhere`,
    ...(failed === 0 ? [] : [`${count(failed, 'record', 'records')} failed`]),
  ];
  return `${parts.join(', ')}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
