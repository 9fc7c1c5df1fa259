import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';

/** What a run talks to; tests give their own. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Words in colour, where the terminal takes it. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green', text: string) => string;

/**
 * Colours for standard error: none if it is no terminal, `NO_COLOR` is set, or the terminal is dumb.
 *
 * @param terminal - the terminal
 * @returns a function that paints, or leaves text as it is
 *
 * @see https://no-color.org
 */
export function paintFor({ stderr, env }: Terminal): Paint {
  const noColor = env['NO_COLOR'];
  const plain = stderr.isTTY !== true || (noColor !== undefined && noColor !== '') || env['TERM'] === 'dumb';
  return plain ? (_style, text) => text : (style, text) => styleText(style, text, { validateStream: false });
}

/**
 * Writes, and waits until there is room again: a slow reader slows the run, not its memory.
 *
 * @param stream - where to
 * @param text - what
 */
export async function writeTo(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

/**
 * Tells somebody who may have gone: what is said on standard error is lost then, and the work goes on.
 *
 * @param stream - standard error
 * @param text - what
 */
export async function tell(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.errored !== null) return;
  try {
    await writeTo(stream, text);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

/**
 * Whether the reader of a stream has gone, as `head` does.
 *
 * @param error - anything that was caught
 * @returns true for EPIPE
 */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
