import type { CleanDocument } from '../document.js';
import type { ChaffinchError } from '../errors.js';
import type { CleanCommand } from './arguments.js';
import { explain } from './explain.js';
import { type OutputFile, openFile } from './file.js';
import { paintFor, type Terminal, tell, writeTo } from './terminal.js';

/** Tells about a run: on standard error, in the files of rejects and errors, in the exit status. */
export interface Report {
  /**
   * @param document - a document that is about to be written
   * @param name - of its file or line
   */
  cleaned(document: CleanDocument, name: string): Promise<void>;
  /**
   * @param name - of the record that failed
   * @param error - why
   */
  failed(name: string, error: ChaffinchError): Promise<void>;
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
  const counts = { documents: 0, cut: 0, duplicates: 0, failed: 0 };
  return {
    async cleaned(document, name) {
      counts.documents++;
      counts.cut += document.removed.length;
      counts.duplicates += document.duplicates.length;
      if (command.explain) await tell(stderr, explain(document, name, paint));
      else
        await tell(
          stderr,
          warningsOf(document)
            .map((message) => `${paint('yellow', 'warning')} ${name}: ${message}\n`)
            .join(''),
        );
      if (rejects !== undefined) await writeLines(rejects, rejectsOf(document));
    },
    async failed(name, error) {
      counts.failed++;
      const message = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
      await tell(stderr, `${paint('red', 'error')} ${message}\n`);
      if (errors !== undefined)
        await writeLines(errors, [{ document: name, code: error.code, message: error.message }]);
    },
    async end() {
      if (!command.quiet && counts.documents + counts.failed > 1)
        await tell(stderr, `${paint('dim', summary(counts))}\n`);
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

type Counts = Readonly<Record<'documents' | 'cut' | 'duplicates' | 'failed', number>>;

function summary({ documents, cut, duplicates, failed }: Counts): string {
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
