import { isObject } from '../object.js';

/** An object of JSON-LD: anything may stand in it. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** More nodes than any page needs; what comes after is not looked at. */
const MOST_NODES = 10_000;
/** A text stands in an array or two, no deeper. */
const DEEPEST_TEXT = 4;
const ARTICLE_TYPE = /(?:Article|BlogPosting|SocialMediaPosting|ForumPosting|Report|Review|Recipe)$/u;

/**
 * The JSON-LD of a page, parsed.
 *
 * @param document - the page
 * @returns what its scripts hold, in order; broken ones are left out
 */
export function linkedData(document: Document): readonly unknown[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => parse(script.textContent ?? ''))
    .filter((value) => value !== undefined);
}

/**
 * The article of a page's JSON-LD, wherever it stands: alone, in an array, in `@graph`.
 *
 * @param data - see {@link linkedData}
 * @returns the first object of a type of article, or undefined
 *
 * @see https://schema.org/Article
 */
export function articleData(data: readonly unknown[]): LinkedData | undefined {
  for (const value of data) {
    const found = findArticle(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The types of all objects in a page's JSON-LD, however deep.
 *
 * @param data - see {@link linkedData}
 * @returns their names, as in `Product`, as often as they stand
 */
export function typesIn(data: readonly unknown[]): readonly string[] {
  const types: string[] = [];
  const queue: unknown[] = [...data];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i];
    if (Array.isArray(node)) {
      for (const item of node.slice(0, MOST_NODES)) queue.push(item);
    } else if (isObject(node)) {
      types.push(...typesOf(node));
      for (const value of Object.values(node)) if (typeof value === 'object') queue.push(value);
    }
  }
  return types;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.trim());
  } catch {
    // Broken JSON-LD is common, and the page has other ways to tell the same.
    return undefined;
  }
}

function findArticle(value: unknown): LinkedData | undefined {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i];
    if (Array.isArray(node)) {
      // Not spread: an array may be longer than a call has room for arguments.
      for (const item of node.slice(0, MOST_NODES)) queue.push(item);
    } else if (isObject(node)) {
      if (typesOf(node).some((type) => ARTICLE_TYPE.test(type))) return node;
      queue.push(node['@graph'], node['mainEntity']);
    }
  }
  return undefined;
}

function typesOf(node: LinkedData): readonly string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((item) => typeof item === 'string');
}

/**
 * A text of JSON-LD.
 *
 * @param value - a string, an object with `@value`, or an array of them
 * @returns the first text, with character references resolved; undefined where there is none
 */
export function textIn(value: unknown): string | undefined {
  let node = value;
  for (let depth = 0; depth < DEEPEST_TEXT && typeof node !== 'string'; depth++) {
    if (Array.isArray(node)) node = node[0];
    else if (isObject(node)) node = node['@value'];
    else return undefined;
  }
  return typeof node === 'string' && node.trim() !== '' ? resolveReferences(node.trim()) : undefined;
}

/**
 * The names in JSON-LD: of an author, of a publisher.
 *
 * @param value - a string, an object with `name`, or an array of them
 * @returns the names joined by commas; undefined where there is none
 */
export function nameIn(value: unknown): string | undefined {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = items
    .map((item) => (isObject(item) ? textIn(item['name']) : textIn(item)))
    .filter((name) => name !== undefined);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

const REFERENCE =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip));/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Sites put HTML into their JSON-LD; a headline then holds `&amp;` and `&#8217;`. */
function resolveReferences(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
