import { ChaffinchError } from '../errors.js';

/** First bytes of what is no text: archives, images, documents, programs. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
];

const UTF_16 = /^\s*utf-?16/iu;
/** Looked at when deciding whether bytes are text. */
const SAMPLE = 4096;
/** Share of control characters above which bytes are no text, whatever they say they are. */
const MOST_CONTROLS = 0.1;

/**
 * Refuses bytes that are no text.
 *
 * @param bytes - the whole document, or its beginning
 * @param name - of the document, for the message
 * @param kind - HTML may hold a stray null byte; text may not
 * @param label - the charset of the HTTP header: half of the bytes of UTF-16 are null
 * @throws ChaffinchError `binary-document`
 */
export function refuseBinary(bytes: Uint8Array, name: string, kind: 'html' | 'text', label = ''): void {
  const signature = SIGNATURES.find(([, first]) => first.every((byte, i) => bytes[i] === byte));
  if (signature !== undefined) {
    throw new ChaffinchError(
      'binary-document',
      `${name} is ${signature[0]} data, not ${kind === 'html' ? 'HTML' : 'text'}.`,
    );
  }
  if (byteOrderMark(bytes) !== undefined || UTF_16.test(label)) return;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  let nulls = 0;
  for (const byte of sample) {
    if (byte === 0) nulls++;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) controls++;
  }
  if ((kind === 'text' && nulls > 0) || controls > sample.length * MOST_CONTROLS) {
    throw new ChaffinchError('binary-document', `${name} is binary data, not ${kind === 'html' ? 'HTML' : 'text'}.`);
  }
}

/**
 * Decodes text, which must be UTF-8 or have a byte order mark of UTF-16.
 *
 * @param bytes - the whole text
 * @param name - of the document, for the message
 * @returns the text without its byte order mark
 * @throws ChaffinchError `invalid-encoding` with the offset of the first wrong byte
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const encoding = byteOrderMark(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const at = encoding === 'utf-8' ? ` (byte ${firstInvalid(bytes)})` : '';
    throw new ChaffinchError(
      'invalid-encoding',
      `${name} is not valid ${encoding.toUpperCase()}${at}; convert it to UTF-8 first.`,
      { cause },
    );
  }
}

/** What decoding a page gave. */
export interface DecodedPage {
  readonly html: string;
  /** Bytes that stand for no character in the encoding were replaced by U+FFFD. */
  readonly replaced: boolean;
}

/**
 * Decodes a page as browsers do: by byte order mark, the label of its HTTP header, `<meta>`. Where none tells, UTF-8
 * if the bytes are valid UTF-8, else windows-1252.
 *
 * @param bytes - the whole page
 * @param label - the charset of the HTTP header, where it is known
 * @returns the page
 */
export async function decodePage(bytes: Uint8Array, label?: string): Promise<DecodedPage> {
  const { default: sniff } = await import('html-encoding-sniffer');
  // Node 20 decodes windows-1252 as Latin-1, which loses quotes and dashes; this decoder follows the standard.
  const { TextDecoder: StandardDecoder } = await import('@exodus/bytes/encoding.js');
  // x-user-defined stands for "the page does not tell": no page is written in it.
  const sniffed = sniff(bytes, { transportLayerEncodingLabel: label, defaultEncoding: 'x-user-defined' });
  if (sniffed !== 'x-user-defined') {
    const html = new StandardDecoder(sniffed).decode(bytes);
    return { html, replaced: sniffed === 'UTF-8' && firstInvalid(bytes) < bytes.length };
  }
  const encoding = firstInvalid(bytes) < bytes.length ? 'windows-1252' : 'utf-8';
  return { html: new StandardDecoder(encoding).decode(bytes), replaced: false };
}

function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The offset of the first byte that is no UTF-8; the length where all are. Halves the text until it is found. */
function firstInvalid(bytes: Uint8Array): number {
  if (isValid(bytes)) return bytes.length;
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValid(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  // A cut character at the end passes as one that goes on: the wrong byte is its first.
  while (!isValid(bytes.subarray(0, valid))) valid--;
  return valid;
}

function isValid(bytes: Uint8Array, cut = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch {
    // The one way in which TextDecoder says that bytes are invalid.
    return false;
  }
}
