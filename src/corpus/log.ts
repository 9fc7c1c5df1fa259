import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { ChaffinchError, messageOf } from '../errors.js';

/** Bytes of a key, and of what stands before the content of an entry: its length, its key. */
const KEY_BYTES = 16;
export const HEAD_BYTES: number = 4 + KEY_BYTES;
/** What is small never touches the disk; what is large is written in pieces of this size. */
const BUFFER_BYTES = 1 << 20;
const HEADER = Buffer.alloc(KEY_BYTES);

/** Where a log is kept. */
export interface LogFile {
  readonly path: string;
  /** Whether it outlives the process; else it has no name once it is open, and goes with it. */
  readonly kept: boolean;
  /** What its entries were made by; a kept log that was made by something else is refused. */
  readonly madeBy: string;
}

/**
 * A file of entries that grows: what a run has done, to be read again later. Entries that were written before the process
 * died are found again by their keys; one that was half written is passed over.
 *
 * @example
 * const log = new Log({ path: '/tmp/pages', kept: false, madeBy: '' });
 * const at = log.append(key, '{"id":"a"}');
 * log.read(at); // '{"id":"a"}'
 */
export class Log {
  readonly #file: LogFile;
  readonly #known = new Map<string, number>();
  #fd: number | undefined;
  /** Bytes in the file; what follows them stands in the buffer. */
  #written = 0;
  #buffer: Buffer = Buffer.alloc(0);
  #pending: Buffer[] = [];
  #pendingBytes = 0;

  /**
   * Opens a log. A kept one that is there is gone on with.
   *
   * @param file - where it is kept; made once it is needed
   * @throws ChaffinchError `unwritable-file`, here and from its functions; `invalid-option` where it was made by something
   * else
   */
  constructor(file: LogFile) {
    this.#file = file;
    if (file.kept && existsSync(file.path)) this.#recover();
    if (this.#written === 0) this.append(HEADER, file.madeBy);
    else if (this.read(0) !== file.madeBy)
      throw new ChaffinchError(
        'invalid-option',
        `${path.dirname(file.path)} was begun with other options or another version; start anew without --resume.`,
      );
  }

  /**
   * Adds an entry at the end.
   *
   * @param key - 16 bytes by which it is found again
   * @param content - any text
   * @returns where it stands
   */
  append(key: Uint8Array, content: string): number {
    const at = this.#written + this.#pendingBytes;
    const bytes = Buffer.byteLength(content);
    const entry = Buffer.allocUnsafe(HEAD_BYTES + bytes);
    entry.writeUInt32LE(bytes, 0);
    entry.set(key, 4);
    entry.write(content, HEAD_BYTES);
    this.#pending.push(entry);
    this.#pendingBytes += entry.length;
    if (this.#pendingBytes >= BUFFER_BYTES) this.flush();
    return at;
  }

  /**
   * Where the entry of a key stands that an earlier process has written.
   *
   * @param key - 16 bytes
   * @returns undefined where there is none
   */
  find(key: Uint8Array): number | undefined {
    return this.#known.size === 0 ? undefined : this.#known.get(Buffer.from(key).toString('base64'));
  }

  /**
   * The content of an entry.
   *
   * @param at - where it stands
   * @returns the text
   */
  read(at: number): string {
    return this.slice(at + HEAD_BYTES, this.#bytes(at, HEAD_BYTES).readUInt32LE(0));
  }

  /**
   * A part of what was appended. The content of an entry stands `HEAD_BYTES` behind where the entry does.
   *
   * @param from - offset
   * @param length - in bytes
   * @returns the text
   */
  slice(from: number, length: number): string {
    return this.#bytes(from, length).toString('utf8');
  }

  /** Writes what is held back. */
  flush(): void {
    if (this.#pendingBytes === 0) return;
    const bytes = Buffer.concat(this.#pending);
    const fd = this.#open();
    this.#guard(() => {
      for (let done = 0; done < bytes.length; )
        done += writeSync(fd, bytes, done, bytes.length - done, this.#written + done);
    });
    this.#written += bytes.length;
    this.#pending = [];
    this.#pendingBytes = 0;
    this.#buffer = Buffer.alloc(0);
  }

  /** Closes the file. What was held back of one that is kept is written. */
  close(): void {
    if (this.#file.kept) this.flush();
    this.discard();
  }

  /** Closes the file, and lets go what was held back. */
  discard(): void {
    if (this.#fd !== undefined) closeSync(this.#fd);
    this.#fd = undefined;
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  #bytes(from: number, length: number): Buffer {
    if (from >= this.#written) {
      if (this.#buffer.length !== this.#pendingBytes) this.#buffer = Buffer.concat(this.#pending);
      return this.#buffer.subarray(from - this.#written, from - this.#written + length);
    }
    const bytes = Buffer.allocUnsafe(length);
    const fd = this.#open();
    this.#guard(() => {
      for (let done = 0; done < length; ) {
        const count = readSync(fd, bytes, done, length - done, from + done);
        if (count === 0) throw new Error('it is shorter than it was');
        done += count;
      }
    });
    return bytes;
  }

  #open(): number {
    this.#fd ??= this.#guard(() => {
      mkdirSync(path.dirname(this.#file.path), { recursive: true });
      const fd = openSync(
        this.#file.path,
        constants.O_RDWR | constants.O_CREAT | (this.#file.kept ? 0 : constants.O_EXCL),
        0o600,
      );
      // A file without a name is gone when the process is, however it ends.
      if (!this.#file.kept) unlinkSync(this.#file.path);
      return fd;
    });
    return this.#fd;
  }

  /** Reads the heads of the entries, and cuts off a half one at the end. */
  #recover(): void {
    const fd = this.#open();
    this.#guard(() => {
      const { size } = fstatSync(fd);
      const head = Buffer.alloc(HEAD_BYTES);
      while (this.#written + HEAD_BYTES <= size) {
        readSync(fd, head, 0, HEAD_BYTES, this.#written);
        const end = this.#written + HEAD_BYTES + head.readUInt32LE(0);
        if (end > size) break;
        this.#known.set(head.toString('base64', 4), this.#written);
        this.#written = end;
      }
      if (this.#written < size) ftruncateSync(fd, this.#written);
    });
  }

  #guard<Value>(work: () => Value): Value {
    try {
      return work();
    } catch (cause) {
      throw new ChaffinchError(
        'unwritable-file',
        `${this.#file.path}, where the run keeps its work, could not be used: ${messageOf(cause)}.`,
        { cause },
      );
    }
  }
}
