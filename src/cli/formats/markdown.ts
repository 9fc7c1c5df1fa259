import type { Nodes, Root } from 'mdast';
import type { SourceDocument } from '../../document.js';
import { ChaffinchError, messageOf } from '../../errors.js';
import { isObject } from '../../object.js';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;
/** What front matter may tell of a document, by the names that site generators give it. */
const FIELDS: ReadonlyMap<string, 'id' | 'url' | 'title' | 'lang' | 'publishedAt'> = new Map([
  ['id', 'id'],
  ['url', 'url'],
  ['title', 'title'],
  ['lang', 'lang'],
  ['language', 'lang'],
  ['date', 'publishedAt'],
  ['publishedAt', 'publishedAt'],
]);

/**
 * Reads Markdown: what a person reads of it, without the marks. Front matter in YAML tells id, url, title, lang and date.
 *
 * @param markdown - CommonMark, with the tables and links of GitHub
 * @param name - of the document, for messages
 * @returns text, one block a paragraph, and what front matter tells
 * @throws ChaffinchError `invalid-document` where the front matter is no YAML
 *
 * @example
 * (await readMarkdown('# Rain\n\nIt **rains** in [Tolm](/tolm).', 'a.md')).text; // 'Rain\n\nIt rains in Tolm.'
 */
export async function readMarkdown(markdown: string, name: string): Promise<SourceDocument> {
  const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }, { toString: textOf }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-gfm'),
    import('micromark-extension-gfm'),
    import('mdast-util-to-string'),
  ]);
  const front = FRONT_MATTER.exec(markdown);
  const body = front === null ? markdown : markdown.slice(front[0].length);
  const root: Root = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const known = front === null ? {} : await fieldsOf(front[1] ?? '', name);
  return { ...known, text: linesOf(root, (node) => textOf(node, { includeHtml: false })).join('\n\n') };
}

/** The blocks of a tree that hold text themselves, in reading order. */
function linesOf(node: Nodes, textOf: (node: Nodes) => string): readonly string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => linesOf(child, textOf));
    case 'table':
      return node.children.map((row) => row.children.map(textOf).join('\t'));
    case 'html':
    case 'definition':
    case 'thematicBreak':
      return [];
    default: {
      const text = textOf(node).trim();
      return text === '' ? [] : [text];
    }
  }
}

async function fieldsOf(yaml: string, name: string): Promise<SourceDocument> {
  const { parse } = await import('yaml');
  let values: unknown;
  try {
    values = parse(yaml);
  } catch (cause) {
    throw new ChaffinchError('invalid-document', `${name}: its front matter is no YAML: ${messageOf(cause)}`, {
      cause,
    });
  }
  const fields: { -readonly [Field in 'id' | 'url' | 'title' | 'lang' | 'publishedAt']?: string } = {};
  if (!isObject(values)) return fields;
  for (const [key, field] of FIELDS) {
    const value = values[key];
    if (typeof value === 'string' || typeof value === 'number') fields[field] = String(value);
  }
  return fields;
}
