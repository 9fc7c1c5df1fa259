import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder of its own for each test. */
export interface TemporaryFolder {
  /** The path of a name in it. */
  at(name?: string): string;
  /** Writes a file; folders above it are made. Returns its path. */
  put(name: string, content: string | Uint8Array): Promise<string>;
  read(name: string): Promise<string>;
  /** All files below a folder in it, sorted. */
  files(name?: string): Promise<readonly string[]>;
}

/** Makes a temporary folder before each test of a file, and removes it after. */
export function temporaryFolder(): TemporaryFolder {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'chaffinch-'));
  });
  afterEach(async () => {
    await rm(root, { recursive: true, force: true });
  });
  const at = (name = ''): string => path.join(root, name);
  return {
    at,
    async put(name, content) {
      await mkdir(path.dirname(at(name)), { recursive: true });
      await writeFile(at(name), content);
      return at(name);
    },
    read: (name) => readFile(at(name), 'utf8'),
    async files(name = '') {
      const entries = await readdir(at(name), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(at(name), path.join(entry.parentPath, entry.name)))
        .sort();
    },
  };
}
