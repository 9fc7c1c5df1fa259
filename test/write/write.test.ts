import { describe, expect, it } from 'vitest';
import { toHtml, toHtmlArticle } from '../../src/write/html.js';
import { toMarkdown } from '../../src/write/markdown.js';
import { toText } from '../../src/write/text.js';
import { FORMATS, type Format, loadWriter } from '../../src/write/write.js';
import { paragraphs } from './document.js';

const A = paragraphs(['The ferry is back.', 'It “runs”\u2028twice.'], { id: 'a', title: 'Ferry returns' });
const B = paragraphs(['Rain.'], { id: 'b' });

/** Documents behind each other, as the command writes more than one. */
async function written(format: Format, documents: readonly (typeof A)[]): Promise<string> {
  const { before, between, after, one } = await loadWriter(format);
  return before + documents.map(one).join(between) + after;
}

async function alone(document: typeof A, format: Format): Promise<string> {
  return (await loadWriter(format)).alone(document);
}

describe('a document alone', () => {
  it('writes text, Markdown and HTML', async () => {
    expect(await alone(A, 'text')).toBe(toText(A));
    expect(await alone(A, 'html')).toBe(toHtml(A));
    expect(await alone(A, 'markdown')).toBe(toMarkdown(A));
  });

  it('writes JSON over several lines, and JSON Lines on one', async () => {
    expect(JSON.parse(await alone(A, 'json'))).toEqual(A);
    expect(await alone(A, 'json')).toContain('\n  "id": "a",\n');
    expect(JSON.parse(await alone(A, 'jsonl'))).toEqual(A);
    expect((await alone(A, 'jsonl')).indexOf('\n')).toBe((await alone(A, 'jsonl')).length - 1);
  });

  it.each([...FORMATS])('ends a file of %s with one line break', async (format) => {
    expect(await alone(A, format)).toMatch(/[^\n]\n$/u);
  });
});

describe('several documents', () => {
  it('writes an empty array for no document of JSON, an empty page for none of HTML, and nothing for none of another format', async () => {
    const none = async (format: Format): Promise<string> => (await loadWriter(format)).none;
    expect(await none('json')).toBe('[]\n');
    expect(await none('html')).toMatch(/^<!doctype html>\n[\s\S]*<body>\n<\/body>\n<\/html>\n$/u);
    for (const format of ['text', 'markdown', 'jsonl'] as const) expect(await none(format)).toBe('');
  });

  it('makes one array of several documents of JSON', async () => {
    expect(JSON.parse(await written('json', [A, B, A]))).toEqual([A, B, A]);
    expect(await written('json', [A, B])).toMatch(/^\[\n[\s\S]*\n\]\n$/u);
  });

  it('writes a line for each document of JSON Lines', async () => {
    const lines = (await written('jsonl', [A, B, A])).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([A, B, A]);
  });

  it('puts a rule between documents of text', async () => {
    expect(await written('text', [A, B])).toBe(`${toText(A)}\n---\n\n${toText(B)}`);
  });

  it('puts an empty line between documents of Markdown, each with its front matter', async () => {
    expect(await written('markdown', [A, B])).toBe(`${toMarkdown(A)}\n${toMarkdown(B)}`);
  });
});

describe('a page of several documents', () => {
  it('holds an article for each of HTML', async () => {
    const html = await written('html', [A, B, A]);
    expect(html.match(/<!doctype/gu)).toHaveLength(1);
    expect(html.match(/<article/gu)).toHaveLength(3);
    expect(html).toContain(toHtmlArticle(A) + toHtmlArticle(B) + toHtmlArticle(A));
  });
});

describe('writers', () => {
  it('have another ending of file names for each format', async () => {
    const writers = await Promise.all(FORMATS.map(loadWriter));
    expect(writers.map(({ extension }) => extension)).toEqual(['.txt', '.md', '.html', '.json', '.jsonl']);
  });
});
