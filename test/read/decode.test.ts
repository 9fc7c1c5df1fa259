import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage, decodeText, refuseBinary } from '../../src/read/decode.js';
import { failure } from './helpers.js';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? Buffer.from(part, 'utf8') : part)]));
}

function utf16(text: string, endian: 'little' | 'big'): Uint8Array {
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return Uint8Array.from(endian === 'little' ? little : little.swap16());
}

const LETTERS = 'Der Fährmann kehrt zurück – 船が戻る.';

describe('refusing binary data', () => {
  it.each([
    ['PDF', bytes('%PDF-1.7\n')],
    ['PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])],
    ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['GIF', bytes('GIF89a')],
    ['ZIP', bytes('PK', [3, 4])],
    ['gzip', gzipSync('<p>The ferry is back.</p>')],
    ['Zstandard', bytes([0x28, 0xb5, 0x2f, 0xfd])],
    ['ELF', bytes([0x7f], 'ELF')],
  ])('refuses %s by its first bytes, and says what it is', (name, data) => {
    expect(() => refuseBinary(data, 'Document "a"', 'html')).toThrow(`Document "a" is ${name} data, not HTML.`);
    expect(() => refuseBinary(data, 'Document "a"', 'text')).toThrow(`Document "a" is ${name} data, not text.`);
  });

  it('refuses text with a null byte, but not a page with a stray one', () => {
    const data = bytes('<p>The ferry is back', [0], ' after nine days.</p>');
    expect(() => refuseBinary(data, 'Document "a"', 'text')).toThrow(
      expect.toSatisfy(failure('binary-document', 'Document "a"', 'binary data, not text')),
    );
    expect(refuseBinary(data, 'Document "a"', 'html')).toBeUndefined();
  });

  it('refuses a page made mostly of control characters', () => {
    expect(() => refuseBinary(bytes('<p>', [1, 2, 3, 4, 5, 6]), 'Document "a"', 'html')).toThrow(
      expect.toSatisfy(failure('binary-document', 'Document "a"', 'not HTML')),
    );
  });

  it.each(['html', 'text'] as const)(
    'accepts UTF-16 %s with a byte order mark, which is full of null bytes',
    (kind) => {
      expect(refuseBinary(utf16('The ferry', 'little'), 'a', kind)).toBeUndefined();
      expect(refuseBinary(utf16('The ferry', 'big'), 'a', kind)).toBeUndefined();
    },
  );

  it('accepts white space, letters of every language, and nothing', () => {
    expect(refuseBinary(bytes(`\t${LETTERS}\r\n\f`), 'a', 'text')).toBeUndefined();
    expect(refuseBinary(bytes(), 'a', 'text')).toBeUndefined();
  });
});

describe('decoding text', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(decodeText(bytes(LETTERS), 'a')).toBe(LETTERS);
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], LETTERS), 'a')).toBe(LETTERS);
  });

  it('reads UTF-16 with a byte order mark, of either byte order', () => {
    expect(decodeText(utf16(LETTERS, 'little'), 'a')).toBe(LETTERS);
    expect(decodeText(utf16(LETTERS, 'big'), 'a')).toBe(LETTERS);
  });

  it('gives back every text that was encoded as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decodeText(bytes(text), 'a')).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('says at which byte a text stops being UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 20 }), (before, after) => {
        const offset = Buffer.byteLength(before);
        expect(() => decodeText(bytes(before, [0xff], after), 'Document "a"')).toThrow(
          `Document "a" is not valid UTF-8 (byte ${offset}); convert it to UTF-8 first.`,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('refuses half a character of UTF-16, and keeps the cause', () => {
    const half = utf16('ab', 'little').subarray(0, 5);
    expect(() => decodeText(half, 'Document "a"')).toThrow(
      expect.toSatisfy(
        (error) =>
          failure('invalid-encoding', 'Document "a" is not valid UTF-16LE; convert it')(error) &&
          error instanceof Error &&
          error.cause instanceof TypeError,
      ),
    );
  });
});

describe('decoding a page', () => {
  /** `船が戻る` in Shift JIS. */
  const SHIFT_JIS = [0x91, 0x44, 0x82, 0xaa, 0x96, 0xdf, 0x82, 0xe9];
  /** `轮船回来了` in GB 18030. */
  const GB18030 = [0xc2, 0xd6, 0xb4, 0xac, 0xbb, 0xd8, 0xc0, 0xb4, 0xc1, 0xcb];
  /** `“Fähre” – it’s back…` in windows-1252. */
  const WINDOWS_1252 = bytes([0x93], 'F', [0xe4], 'hre', [0x94, 0x20, 0x96], ' it', [0x92], 's back', [0x85]);

  async function decoded(data: Uint8Array, label?: string): Promise<string> {
    return (await decodePage(data, label)).html;
  }

  it('believes a byte order mark before everything else', async () => {
    const meta = '<meta charset="shift_jis">';
    expect(await decoded(bytes([0xef, 0xbb, 0xbf], meta, LETTERS), 'gb18030')).toBe(meta + LETTERS);
    expect(await decoded(utf16(meta + LETTERS, 'little'), 'gb18030')).toBe(meta + LETTERS);
    expect(await decoded(utf16(meta + LETTERS, 'big'), 'gb18030')).toBe(meta + LETTERS);
  });

  it('believes the label of the header before <meta>', async () => {
    const page = bytes('<meta charset="shift_jis">', GB18030);
    expect(await decoded(page, 'gb18030')).toBe('<meta charset="shift_jis">轮船回来了');
  });

  it('believes <meta> where the header says nothing, or nothing known', async () => {
    const page = bytes('<meta charset="shift_jis">', SHIFT_JIS);
    expect(await decoded(page)).toBe('<meta charset="shift_jis">船が戻る');
    expect(await decoded(page, 'no-such-charset')).toBe('<meta charset="shift_jis">船が戻る');
  });

  it.each([
    ['shift_jis', bytes(SHIFT_JIS), '船が戻る'],
    ['gb18030', bytes(GB18030), '轮船回来了'],
    ['windows-1252', WINDOWS_1252, '“Fähre” – it’s back…'],
  ])('reads %s as <meta charset> says', async (charset, data, text) => {
    expect(await decoded(Uint8Array.from([...bytes(`<meta charset="${charset}">`), ...data]))).toContain(text);
  });

  it('reads the older form of <meta>', async () => {
    const meta = '<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">';
    expect(await decoded(bytes(meta, SHIFT_JIS))).toBe(`${meta}船が戻る`);
  });

  it('takes a page that says Latin-1 for windows-1252, as browsers do: 0x80 to 0x9f are quotes and dashes', async () => {
    expect(await decoded(WINDOWS_1252, 'iso-8859-1')).toBe('“Fähre” – it’s back…');
  });

  it('reads a page that says nothing as UTF-8 where it is valid UTF-8', async () => {
    expect(await decodePage(bytes(LETTERS))).toEqual({ html: LETTERS, replaced: false });
  });

  it('reads a page that says nothing as windows-1252 where it is no UTF-8', async () => {
    expect(await decodePage(WINDOWS_1252)).toEqual({ html: '“Fähre” – it’s back…', replaced: false });
  });

  it('replaces what is wrong in a page that says UTF-8, and tells', async () => {
    const page = bytes('F', [0xe4], 'hre');
    expect(await decodePage(page, 'utf-8')).toEqual({ html: 'F\ufffdhre', replaced: true });
    expect(await decodePage(bytes('Fähre'), 'utf-8')).toEqual({ html: 'Fähre', replaced: false });
  });
});
