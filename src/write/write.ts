import type { CleanDocument } from '../document.js';
import { toText } from './text.js';

/** The formats of output. */
export const FORMATS = ['text', 'markdown', 'html', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** How a format writes documents. */
export interface Writer {
  /** Ending of file names. */
  readonly extension: string;
  /** One document alone, ending with a line break. */
  readonly alone: (document: CleanDocument) => string;
  /** One of many. */
  readonly one: (document: CleanDocument) => string;
  /** What stands before, between and after many, and what stands for none. */
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly none: string;
}

/**
 * Loads the writer of a format: what a format needs is loaded only when it is asked for.
 *
 * @param format - of the output
 * @returns its writer
 *
 * @example
 * const { alone } = await loadWriter('text');
 * alone(document); // 'Ferry returns\n\nThe ferry …\n'
 */
export async function loadWriter(format: Format): Promise<Writer> {
  switch (format) {
    case 'text':
      return { extension: '.txt', alone: toText, one: toText, before: '', between: '\n---\n\n', after: '', none: '' };
    case 'markdown': {
      const { toMarkdown } = await import('./markdown.js');
      return { extension: '.md', alone: toMarkdown, one: toMarkdown, before: '', between: '\n', after: '', none: '' };
    }
    case 'html': {
      const { PAGE_END: after, pageStart, toHtml: alone, toHtmlArticle: one } = await import('./html.js');
      const before = pageStart('Articles');
      return { extension: '.html', alone, one, before, between: '', after, none: before + after };
    }
    case 'json': {
      const pretty = (document: CleanDocument): string => JSON.stringify(document, null, 2);
      const alone = (document: CleanDocument): string => `${pretty(document)}\n`;
      return { extension: '.json', alone, one: pretty, before: '[\n', between: ',\n', after: '\n]\n', none: '[]\n' };
    }
    case 'jsonl': {
      const line = (document: CleanDocument): string => `${JSON.stringify(document)}\n`;
      return { extension: '.jsonl', alone: line, one: line, before: '', between: '', after: '', none: '' };
    }
  }
}
