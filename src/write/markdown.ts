import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import type { CleanDocument } from '../document.js';
import { treeOf } from './tree.js';

/**
 * A document as Markdown (CommonMark with tables of GitHub): front matter, the title, the blocks.
 *
 * @param document - a clean document
 * @returns Markdown that ends with a line break; front matter strings are quoted so that every YAML parser takes them
 *
 * @example
 * toMarkdown(document); // '---\nid: "a"\ntitle: "Ferry returns"\n---\n\n# Ferry returns\n\nThe ferry …\n'
 */
export function toMarkdown(document: CleanDocument): string {
  const body = serialize(treeOf(document), { bullet: '-', extensions: [gfmToMarkdown()] });
  return `${frontMatter(document)}\n${body === '' ? '' : `\n${body}`}`;
}

const FRONT_MATTER = ['id', 'url', 'title', 'byline', 'siteName', 'lang', 'publishedAt', 'excerpt'] as const;

function frontMatter(document: CleanDocument): string {
  const lines = FRONT_MATTER.flatMap((field) => {
    const value = document[field];
    return value === undefined ? [] : [`${field}: ${quote(value)}`];
  });
  return ['---', ...lines, '---'].join('\n');
}

/** What JSON leaves as it is and YAML, or one of its versions, does not: controls, line separators, non-characters. */
const NOT_PRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;
/** Half of a character of two halves: no file can hold it, and some parsers refuse even its escape. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A string of JSON is one of YAML too, but for some characters. */
function quote(value: string): string {
  return JSON.stringify(value.replace(LONE_SURROGATE, '\ufffd')).replace(
    NOT_PRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
