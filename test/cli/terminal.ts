import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { CleanDocument } from '../../src/document.js';

/** What a run finds around it. */
export interface Around {
  /** Standard input: text, or the chunks in which its bytes arrive. Default: none, at once at its end. */
  readonly stdin?: string | Uint8Array | Iterable<Uint8Array> | Readable;
  /** Which streams are a terminal with somebody in front of it. */
  readonly tty?: readonly ('stdin' | 'stderr')[];
  readonly env?: Readonly<Record<string, string>>;
  /** In place of standard output; what it takes is not in {@link Ran}. */
  readonly stdout?: Writable;
}

/** What a run left behind. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that keeps what is written to it. */
export class Collector extends Writable {
  text = '';

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: () => void): void {
    this.text += Buffer.from(chunk).toString('utf8');
    done();
  }
}

/** Runs the command in this process. */
export async function clean(argv: readonly string[], around: Around = {}): Promise<Ran> {
  const { stdin = '', tty = [], env = {} } = around;
  const stdout = new Collector();
  const stderr = Object.assign(new Collector(), { isTTY: tty.includes('stderr') });
  const status = await main(argv, {
    stdin: Object.assign(stream(stdin), { isTTY: tty.includes('stdin') }),
    stdout: around.stdout ?? stdout,
    stderr,
    env,
  });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

function stream(input: NonNullable<Around['stdin']>): Readable {
  if (input instanceof Readable) return input;
  if (typeof input === 'string') return Readable.from(input === '' ? [] : [Buffer.from(input)]);
  return Readable.from(input instanceof Uint8Array ? [input] : input);
}

/** The lines of a text that ends with a line break, or is empty. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

/** The documents of JSON Lines. */
export function documentsOf(text: string): readonly CleanDocument[] {
  return linesOf(text).map((line): CleanDocument => JSON.parse(line));
}

/** Their ids. */
export function idsOf(text: string): readonly string[] {
  return documentsOf(text).map(({ id }) => id);
}

/** The objects of JSON Lines of any shape. */
export function recordsOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  return linesOf(text).map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
}

/** Objects as JSON Lines. */
export function jsonLines(...records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
