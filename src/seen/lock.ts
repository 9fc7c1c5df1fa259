import { readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { ChaffinchError, messageOf } from '../errors.js';

const NAME = 'writer.lock';
const TRIES = 3;

/**
 * Takes the lock of a folder: one process writes to it, another gets an error. The lock of a process that has died is
 * taken over.
 *
 * @param folder - what is locked
 * @returns releases it
 * @throws ChaffinchError `index-in-use`, naming the process that has it
 */
export function takeLock(folder: string): () => void {
  const file = path.join(folder, NAME);
  const own = JSON.stringify({ pid: process.pid, host: hostname() });
  for (let tries = 1; ; tries++) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      held.add(file);
      return () => {
        if (held.delete(file)) unlinkSync(file);
      };
    } catch (cause) {
      if (!isThere(cause) || tries === TRIES) throw inUse(folder, file, messageOf(cause));
      const holder = holderOf(file);
      if (holder !== undefined && isAlive(holder, file))
        throw inUse(folder, file, `process ${holder.pid} on ${holder.host} writes to it`);
      // Moved aside first: of two that find it dead, one moves it, and the other finds nothing to move.
      moveAside(file);
    }
  }
}

/** Locks of this process: its own number alone says nothing, for containers give the same one again. */
const held = new Set<string>();

interface Holder {
  readonly pid: number;
  readonly host: string;
}

function holderOf(file: string): Holder | undefined {
  try {
    const holder: Holder = JSON.parse(readFileSync(file, 'utf8'));
    return holder;
  } catch {
    // Half written by a process that died, or gone meanwhile: nobody holds it.
    return undefined;
  }
}

function isAlive({ pid, host }: Holder, file: string): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function moveAside(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    unlinkSync(aside);
  } catch {
    // Another process was faster.
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function inUse(folder: string, file: string, why: string): ChaffinchError {
  return new ChaffinchError(
    'index-in-use',
    `The index ${folder} cannot be opened to write: ${why}. Wait for it to end; if nobody writes to it, remove ${file}.`,
  );
}
