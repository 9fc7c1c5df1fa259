import type { CleanDocument } from '../document.js';
import { toMarkdown } from './markdown.js';
import { toText } from './text.js';

/** The formats of output. */
export const FORMATS = ['text', 'markdown', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** File name extensions of the formats. */
export const EXTENSIONS: Readonly<Record<Format, string>> = {
  text: '.txt',
  markdown: '.md',
  json: '.json',
  jsonl: '.jsonl',
};

/** How a format puts several documents behind each other. */
interface Layout {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly one: (document: CleanDocument) => string;
}

const plain = (document: CleanDocument): string => JSON.stringify(document);
const pretty = (document: CleanDocument): string => JSON.stringify(document, null, 2);

/**
 * A document in a format, as a file of its own.
 *
 * @param document - a clean document
 * @param format - of the file
 * @returns text that ends with a line break
 */
export function writeOne(document: CleanDocument, format: Format): string {
  switch (format) {
    case 'text':
      return toText(document);
    case 'markdown':
      return toMarkdown(document);
    case 'json':
      return `${pretty(document)}\n`;
    case 'jsonl':
      return `${plain(document)}\n`;
  }
}

/**
 * How a format writes a sequence of documents.
 *
 * @param format - of the output
 * @param many - whether more than one document is written; one alone is no array in JSON
 * @returns what stands before, between and after them, and each of them
 */
export function layoutOf(format: Format, many: boolean): Layout {
  const one = (document: CleanDocument): string => writeOne(document, format);
  switch (format) {
    case 'text':
    case 'markdown':
      return { before: '', between: format === 'text' ? '\n---\n\n' : '\n', after: '', one };
    case 'json':
      return many
        ? { before: '[\n', between: ',\n', after: '\n]\n', one: pretty }
        : { before: '', between: '', after: '', one };
    case 'jsonl':
      return { before: '', between: '', after: '', one };
  }
}
