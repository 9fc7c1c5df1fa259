import { appendFileSync, existsSync, mkdirSync, statSync, truncateSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD_BYTES, Log } from '../../src/corpus/log.js';
import { openWorkplace } from '../../src/corpus/workplace.js';
import { temporaryFolder } from '../cli/folder.js';

const folder = temporaryFolder();
const key = (number: number): Uint8Array => Uint8Array.from({ length: 16 }, () => number);
const kept = (madeBy = 'one'): Log => new Log({ path: folder.at('work/log'), kept: true, madeBy });

describe('a log', () => {
  it('gives back what was put in, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (texts) => {
        const log = new Log({ path: folder.at('log'), kept: false, madeBy: '' });
        const places = texts.map((text, index) => log.append(key(index), text));
        expect(places.map((at) => log.read(at))).toEqual(texts);
        log.close();
      }),
      { numRuns: 50 },
    );
  });

  it('keeps what is small in memory, and writes what is large; its file has no name', () => {
    const log = new Log({ path: folder.at('log'), kept: false, madeBy: '' });
    const small = log.append(key(1), 'Rain.');
    expect(log.slice(small + HEAD_BYTES, 4)).toBe('Rain');
    const large = log.append(key(2), 'wet '.repeat(400_000));
    const later = log.append(key(3), 'Sun.');
    expect(existsSync(folder.at('log'))).toBe(false);
    expect([log.read(small), log.read(large).length, log.read(later)]).toEqual(['Rain.', 1_600_000, 'Sun.']);
    log.close();
  });

  it('that is kept is gone on with, but for an entry that was half written', () => {
    const first = kept();
    first.append(key(1), 'Rain.');
    first.append(key(2), 'Sun.');
    first.close();
    truncateSync(folder.at('work/log'), statSync(folder.at('work/log')).size - 1);
    const second = kept();
    expect(second.read(second.find(key(1)) ?? 0)).toBe('Rain.');
    expect(second.find(key(2))).toBeUndefined();
    second.append(key(2), 'Snow.');
    second.close();
    appendFileSync(folder.at('work/log'), Uint8Array.of(1, 0));
    const third = kept();
    expect(third.read(third.find(key(2)) ?? 0)).toBe('Snow.');
    third.close();
  });

  it('that others have made is refused', () => {
    kept('one').close();
    expect(() => kept('other')).toThrow('was begun with other options or another version; start anew without --resume');
  });

  it('names its file where it cannot be written', () => {
    mkdirSync(folder.at('work/log'), { recursive: true });
    expect(() => kept()).toThrow(/work\/log, where the run keeps its work, could not be used: EISDIR/);
  });

  it('tells a file that has become shorter', () => {
    kept().close();
    const log = kept();
    truncateSync(folder.at('work/log'), 10);
    expect(() => log.read(0)).toThrow('it is shorter than it was');
  });
});

describe('a workplace', () => {
  it('that is kept is found again with resume, and removed without or at the end', () => {
    const at = { folder: folder.at('out.work'), madeBy: 'one' };
    const first = openWorkplace({ ...at, resume: false });
    first.pages.append(key(1), 'Rain.');
    first.close();
    const second = openWorkplace({ ...at, resume: true });
    expect(second.pages.find(key(1))).toBeDefined();
    second.close();
    const third = openWorkplace({ ...at, resume: false });
    expect(third.pages.find(key(1))).toBeUndefined();
    third.remove();
    expect(existsSync(at.folder)).toBe(false);
  });
});
