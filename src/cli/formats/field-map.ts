import type { SourceDocument } from '../../document.js';
import { ChaffinchError } from '../../errors.js';
import { isObject } from '../../object.js';
import { nearest } from '../../options.js';

/** The fields of a source document that records of other tools may name otherwise. */
const FIELDS = ['id', 'url', 'html', 'text', 'title', 'lang', 'publishedAt', 'charset'] as const;
type Field = (typeof FIELDS)[number];

/** For a field of a source document the name that records give it. */
export type FieldMap = ReadonlyMap<Field, string>;

/**
 * Reads `--field`.
 *
 * @param given - lists of `FIELD=NAME`, apart by commas
 * @returns which field is found under which name
 * @throws ChaffinchError `invalid-option` for what is no such pair, and for an unknown field
 *
 * @example
 * parseFieldMap(['text=content,id=meta.key']); // Map { 'text' => 'content', 'id' => 'meta.key' }
 */
export function parseFieldMap(given: readonly string[] = []): FieldMap {
  const map = new Map<Field, string>();
  for (const pair of given.flatMap((list) => list.split(','))) {
    const at = pair.indexOf('=');
    const [name, from] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (at < 0 || from === '')
      throw new ChaffinchError('invalid-option', `--field: "${pair}" is no FIELD=NAME, as in text=content.`);
    const field = FIELDS.find((known) => known === name);
    if (field === undefined)
      throw new ChaffinchError('invalid-option', `--field: unknown field "${name}"${nearest(name, FIELDS)}`);
    map.set(field, from);
  }
  return map;
}

/**
 * A record with its fields under the names of a source document. Where its content is mapped, other content that it may
 * hold is left out.
 *
 * @param record - what a line of JSON held; its shape is checked when it is read
 * @param map - see {@link parseFieldMap}
 * @returns the record itself where nothing is mapped
 *
 * @example
 * mapFields({ content: 'Rain.', key: 7 }, parseFieldMap(['text=content'])); // { content: 'Rain.', key: 7, text: 'Rain.' }
 */
export function mapFields(record: SourceDocument, map: FieldMap): SourceDocument {
  if (map.size === 0 || !isObject(record)) return record;
  const mapped: Record<string, unknown> = { ...record };
  if (map.has('html') || map.has('text')) {
    delete mapped['html'];
    delete mapped['text'];
  }
  for (const [field, name] of map) {
    const value = valueAt(record, name);
    // Ids are often numbers elsewhere.
    mapped[field] = field === 'id' && typeof value === 'number' ? String(value) : value;
  }
  return mapped;
}

/** The value under a name, or under a path of names apart by dots. */
function valueAt(record: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  let value: unknown = record;
  for (const part of name.split('.')) value = isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  return value;
}
