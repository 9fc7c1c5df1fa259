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
