import type { SourceDocument } from '../document.js';
import { ChaffinchError } from '../errors.js';

/** The content of a source document. */
export type Content =
  | { readonly kind: 'html'; readonly value: string | Uint8Array }
  | { readonly kind: 'text'; readonly value: string };

const STRING_FIELDS = ['id', 'url', 'title', 'lang', 'publishedAt', 'charset'] as const;

/**
 * How messages name a document.
 *
 * @param source - the document, checked or not
 * @param fallback - its name where it has neither
 * @returns `Document "ID"`, by its id or address; without one, `The document`
 */
export function nameOf(source: SourceDocument, fallback = 'The document'): string {
  const names: readonly unknown[] = [source?.id, source?.url];
  const name = names.find((value) => typeof value === 'string' && value !== '');
  return name === undefined ? fallback : `Document "${name}"`;
}

/** A source document whose fields are what they should be. */
export interface CheckedSource {
  /** How messages name it. */
  readonly name: string;
  readonly content: Content;
  /** Only the fields that have a value: records of JSON may hold null. */
  readonly fields: { readonly [Field in (typeof STRING_FIELDS)[number]]?: string };
}

/**
 * Checks a source document: an object with exactly one of `html` and `text`, and fields of the right types. Other
 * fields are allowed, for records of crawls carry them; null counts as absent.
 *
 * @param source - what a user gave, or what a line of JSON held
 * @param fallback - how messages name it where it has neither id nor address
 * @returns its content and known fields
 * @throws ChaffinchError `invalid-document`, `empty-document`
 */
export function checkSource(source: SourceDocument, fallback?: string): CheckedSource {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    throw new ChaffinchError(
      'invalid-document',
      `${fallback ?? 'A document'} must be an object with html or text, not ${describe(source)}.`,
    );
  }
  const name = nameOf(source, fallback);
  const fields: { [Field in (typeof STRING_FIELDS)[number]]?: string } = {};
  for (const field of STRING_FIELDS) {
    const value: unknown = source[field] ?? undefined;
    if (value === undefined || value === '') continue;
    if (typeof value !== 'string')
      throw new ChaffinchError('invalid-document', `${name}: ${field} must be a string, not ${describe(value)}.`);
    fields[field] = value;
  }
  return { name, content: contentOf(source, name), fields };
}

function contentOf(source: SourceDocument, name: string): Content {
  const html: unknown = source.html ?? undefined;
  const text: unknown = source.text ?? undefined;
  if (html !== undefined && text !== undefined) {
    throw new ChaffinchError('invalid-document', `${name} has both html and text; give one of them.`);
  }
  if (typeof text === 'string') return { kind: 'text', value: text };
  if (typeof html === 'string' || html instanceof Uint8Array) {
    if (html.length === 0) throw new ChaffinchError('empty-document', `${name} is empty.`);
    return { kind: 'html', value: html };
  }
  if (html !== undefined)
    throw new ChaffinchError('invalid-document', `${name}: html must be a string or bytes, not ${describe(html)}.`);
  if (text !== undefined)
    throw new ChaffinchError('invalid-document', `${name}: text must be a string, not ${describe(text)}.`);
  throw new ChaffinchError('empty-document', `${name} has neither html nor text.`);
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value;
}
