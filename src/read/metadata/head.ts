import { parseData } from '../linked-data.js';
import { type Marks, marksOf } from './marks.js';

/** What a page says of itself to machines. */
export interface Head {
  /** `name`, `property` and `itemprop` of meta elements, lower-case; the first of each wins. */
  readonly meta: ReadonlyMap<string, string>;
  /** JSON-LD; see `parseData`. */
  readonly data: readonly unknown[];
  /** The elements in which it may say more to people. */
  readonly marks: Marks;
}

/**
 * Reads what a page says of itself to machines. Before Readability runs, which takes scripts out.
 *
 * @param document - the page
 * @returns its meta elements, its JSON-LD, and where else it may say something
 */
export function readHead(document: Document): Head {
  const marks = marksOf(document);
  return { meta: metaElements(marks.metas), data: parseData(marks.data), marks };
}

function metaElements(elements: readonly Element[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of elements) {
    const content = element.getAttribute('content')?.trim();
    if (content === undefined || content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key !== undefined && key !== '' && !values.has(key)) values.set(key, content);
    }
  }
  return values;
}
