import { isObject } from '../object.js';

/** An object of JSON-LD: anything may stand in it. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** More nodes than any page needs; what comes after is not looked at. */
const MOST_NODES = 10_000;
/** A text stands in an array or two, no deeper. */
const DEEPEST_TEXT = 4;
const ARTICLE_TYPE = /(?:Article|BlogPosting|SocialMediaPosting|ForumPosting|Report|Review|Recipe)$/u;
const PAGE_TYPE = /(?:Web|Item|About|FAQ|QA)Page$/u;

/**
 * The JSON-LD of a page, parsed.
 *
 * @param scripts - its elements
 * @returns what they hold, in order; broken ones are left out
 */
export function parseData(scripts: readonly Element[]): readonly unknown[] {
  return scripts.map((script) => parse(script.textContent ?? '')).filter((value) => value !== undefined);
}

/**
 * The article of a page's JSON-LD, wherever it stands: alone, in an array, in `@graph`.
 *
 * @param data - see {@link parseData}
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
 * The page itself in a page's JSON-LD: sites whose articles have no object of their own tell their date here.
 *
 * @param data - see {@link parseData}
 * @returns the first object of a type of page, or undefined
 *
 * @see https://schema.org/WebPage
 */
export function pageData(data: readonly unknown[]): LinkedData | undefined {
  return objectsIn(data).find((node) => typesOf(node).some((type) => PAGE_TYPE.test(type)));
}

/**
 * The types of all objects in a page's JSON-LD, however deep.
 *
 * @param data - see {@link parseData}
 * @returns their names, as in `Product`, as often as they stand
 */
export function typesIn(data: readonly unknown[]): readonly string[] {
  return objectsIn(data).flatMap(typesOf);
}

/** All objects, those of the outside first. */
function objectsIn(data: readonly unknown[]): readonly LinkedData[] {
  const queue: unknown[] = [...data];
  const objects: LinkedData[] = [];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const node = queue[i];
    if (Array.isArray(node)) {
      for (const item of node.slice(0, MOST_NODES)) queue.push(item);
    } else if (isObject(node)) {
      objects.push(node);
      for (const value of Object.values(node)) if (typeof value === 'object') queue.push(value);
    }
  }
  return objects;
}

/** Line breaks and tabs, which JSON does not allow in strings and sites put there. */
const CONTROLS = /\p{Cc}/gu;

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(CONTROLS, ' ').trim());
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
 * @param value - a string, an object with `name`, one with the `@id` of such an object, or an array of them
 * @param data - the JSON-LD around it, in which such objects are looked up
 * @returns the names joined by commas; undefined where there is none
 */
export function nameIn(value: unknown, data: readonly unknown[] = []): string | undefined {
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_NAMES) : [value];
  const names = items
    .map((item) =>
      isObject(item) ? textIn((item['name'] === undefined ? referred(item, data) : item)['name']) : textIn(item),
    )
    .filter((name) => name !== undefined);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

/** More names than any byline has. */
const MOST_NAMES = 50;

/** The object that a reference means: the one of the same `@id` that has a name. */
function referred(reference: LinkedData, data: readonly unknown[]): LinkedData {
  const id = reference['@id'];
  if (typeof id !== 'string') return reference;
  return objectsIn(data).find((node) => node['@id'] === id && node['name'] !== undefined) ?? reference;
}

const REFERENCE =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|bull|middot|raquo|laquo|trade|reg|copy));/giu;
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
  bull: '•',
  middot: '·',
  raquo: '»',
  laquo: '«',
  trade: '™',
  reg: '®',
  copy: '©',
};

/**
 * A text with its character references resolved: sites put HTML where text belongs, and a headline then holds `&amp;`
 * and `&#8217;`.
 *
 * @param text - any text
 * @returns the text that was meant
 *
 * @example
 * resolveReferences('It&#8217;s back'); // 'It’s back'
 */
export function resolveReferences(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
