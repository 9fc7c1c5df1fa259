import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { CleanDocument } from '../../src/document.js';
import { FERRY, FERRY_CLEAN, FERRY_PAGE, FERRY_TEXT, MUSEUM, MUSEUM_TEXT, ORCHARD, ROAD } from './articles.js';
import { temporaryFolder } from './folder.js';
import { clean, documentsOf, idsOf, jsonLines } from './terminal.js';

const folder = temporaryFolder();
const PAGE_TEXT = `Ferry returns\n\n${[FERRY, ROAD, MUSEUM, ORCHARD].join('\n\n')}\n`;
const LINES = jsonLines({ id: 'one', text: FERRY_TEXT }, { id: 'two', text: MUSEUM_TEXT });

describe('--from', () => {
  it.each(['page.html', 'page.htm', 'page.xhtml', 'PAGE.HTML'])('auto takes %s for HTML', async (name) => {
    expect((await clean([await folder.put(name, FERRY_PAGE)])).stdout).toBe(PAGE_TEXT);
  });

  it.each(['page.txt', 'page.text', 'PAGE.TXT'])('auto takes %s for text, whatever it holds', async (name) => {
    const markup = '<p>A line that shows how a paragraph is marked up.</p>\n';
    expect((await clean([await folder.put(name, markup)])).stdout).toBe(markup);
  });

  it.each(['pages.jsonl', 'pages.ndjson', 'PAGES.JSONL'])('auto takes %s for JSON Lines', async (name) => {
    expect(idsOf((await clean([await folder.put(name, LINES)])).stdout)).toEqual(['one', 'two']);
  });

  it('auto looks at the content where the name does not tell', async () => {
    expect((await clean([await folder.put('page', FERRY_PAGE)])).stdout).toBe(PAGE_TEXT);
    expect((await clean([await folder.put('words', FERRY_TEXT)])).stdout).toBe(`${FERRY_CLEAN}\n`);
    expect(idsOf((await clean([await folder.put('lines', LINES)])).stdout)).toEqual(['one', 'two']);
  });

  it.each([
    ['a comment', `<!-- printed at noon -->${FERRY_PAGE}`],
    ['an XML declaration', `<?xml version="1.0" encoding="utf-8"?>\n${FERRY_PAGE}`],
    ['a byte order mark', `\uFEFF${FERRY_PAGE}`],
    ['empty lines', `\n\n  ${FERRY_PAGE}`],
  ])('auto knows a page on standard input that begins with %s', async (_what, html) => {
    expect((await clean([], { stdin: html })).stdout).toBe(PAGE_TEXT);
  });

  it.each([
    '{curly} words are no JSON, and this sentence goes on for a while after them.\n',
    '5 < 7 is how the sum in the old notebook of the harbour master began.\n',
    '<3 was carved into the door of the lighthouse a hundred years ago.\n',
  ])('auto takes "%s" on standard input for text', async (text) => {
    expect((await clean([], { stdin: text })).stdout).toBe(text);
  });

  it('html, text and jsonl win over the name', async () => {
    expect((await clean(['--from', 'html', await folder.put('a.txt', FERRY_PAGE)])).stdout).toBe(PAGE_TEXT);
    expect((await clean(['--from', 'text', await folder.put('b.html', FERRY_TEXT)])).stdout).toBe(`${FERRY_CLEAN}\n`);
    expect(idsOf((await clean(['-f', 'jsonl', await folder.put('c.txt', LINES)])).stdout)).toEqual(['one', 'two']);
  });
});

describe('gzip', () => {
  it.each([
    ['page.html.gz', FERRY_PAGE, PAGE_TEXT],
    ['page.txt.gz', FERRY_TEXT, `${FERRY_CLEAN}\n`],
    ['page.txt', FERRY_TEXT, `${FERRY_CLEAN}\n`],
    ['page.gz', FERRY_PAGE, PAGE_TEXT],
  ])('is read as it is: %s', async (name, content, text) => {
    expect((await clean([await folder.put(name, gzipSync(content))])).stdout).toBe(text);
  });

  it('is read in JSON Lines and on standard input', async () => {
    const file = await folder.put('pages.jsonl.gz', gzipSync(LINES));
    expect(idsOf((await clean([file])).stdout)).toEqual(['one', 'two']);
    expect(idsOf((await clean([], { stdin: gzipSync(LINES) })).stdout)).toEqual(['one', 'two']);
  });

  it('is found in folders, and read to its last part where files were put behind each other', async () => {
    await folder.put(
      'crawl/pages.jsonl.gz',
      Buffer.concat([gzipSync(LINES), gzipSync(jsonLines({ id: 'three', text: ORCHARD }))]),
    );
    expect(idsOf((await clean([folder.at('crawl')])).stdout)).toEqual(['one', 'two', 'three']);
  });
});

describe('--to', () => {
  it('is text for one document and JSON Lines for more', async () => {
    const ferry = await folder.put('ferry.txt', FERRY_TEXT);
    const museum = await folder.put('museum.txt', MUSEUM_TEXT);
    expect((await clean([ferry])).stdout).toBe(`${FERRY_CLEAN}\n`);
    const { stdout } = await clean([ferry, museum]);
    expect(documentsOf(stdout)).toMatchObject([
      { schema: 1, id: ferry, text: FERRY_CLEAN },
      { schema: 1, id: museum, text: MUSEUM },
    ]);
  });

  it('jsonl is one line even for one document', async () => {
    const { stdout } = await clean(['--to', 'jsonl'], { stdin: FERRY_TEXT });
    expect(documentsOf(stdout)).toMatchObject([{ schema: 1, text: FERRY_CLEAN }]);
  });

  it('json is an object for one document and an array for more', async () => {
    const ferry = await folder.put('ferry.txt', FERRY_TEXT);
    const museum = await folder.put('museum.txt', MUSEUM_TEXT);
    const orchard = await folder.put('orchard.txt', ORCHARD);
    const one: CleanDocument = JSON.parse((await clean(['-t', 'json', ferry])).stdout);
    expect(one).toMatchObject({ schema: 1, id: ferry, text: FERRY_CLEAN });
    const many: readonly CleanDocument[] = JSON.parse((await clean(['-t', 'json', ferry, museum, orchard])).stdout);
    expect(many.map(({ id }) => id)).toEqual([ferry, museum, orchard]);
  });

  it('text keeps documents apart', async () => {
    const ferry = await folder.put('ferry.txt', FERRY_TEXT);
    const museum = await folder.put('museum.txt', MUSEUM_TEXT);
    expect((await clean(['--to', 'text', ferry, museum])).stdout).toBe(`${FERRY_CLEAN}\n\n---\n\n${MUSEUM}\n`);
  });

  it('markdown has the title as a heading, and all of the text', async () => {
    const file = await folder.put('page.html', FERRY_PAGE);
    const { stdout } = await clean(['--to', 'markdown', file]);
    expect(stdout).toMatch(/^# Ferry returns$/m);
    for (const text of [FERRY, ROAD, MUSEUM, ORCHARD]) expect(stdout).toContain(text);
    const both = await clean([
      '--to',
      'markdown',
      file,
      await folder.put('chess.txt', 'Nine chess clubs of the island met in a barn.'),
    ]);
    expect(both.stdout.startsWith(stdout)).toBe(true);
    expect(both.stdout).toContain('Nine chess clubs of the island met in a barn.');
  });

  it('html is a page for one document, and one page for more', async () => {
    const file = await folder.put('page.html', FERRY_PAGE);
    const { stdout } = await clean(['--to', 'html', file]);
    expect(stdout).toMatch(/^<!doctype html>\n[\s\S]*<h1>Ferry returns<\/h1>[\s\S]*<\/html>\n$/u);
    for (const text of [FERRY, ROAD, MUSEUM, ORCHARD]) expect(stdout).toContain(`<p>${text}</p>`);
    const both = await clean(['--to', 'html', file, await folder.put('museum.txt', MUSEUM_TEXT)]);
    expect(both.stdout.match(/<html>/gu)).toHaveLength(1);
    expect(both.stdout.match(/<article /gu)).toHaveLength(2);
    await clean(['--to', 'html', '-o', folder.at('out/'), file]);
    expect(await folder.read('out/page.html')).toBe(stdout);
  });

  it('writes nothing to standard output but the result', async () => {
    const { stdout, stderr } = await clean(['--to', 'jsonl', '--explain', '-', folder.at('missing')], {
      stdin: FERRY_TEXT,
    });
    expect(documentsOf(stdout)).toHaveLength(1);
    expect(stderr).not.toBe('');
  });
});
