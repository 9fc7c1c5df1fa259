import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/date.js';
import type { Page, SourceDocument } from '../../src/document.js';
import { type Options, resolveOptions } from '../../src/options.js';
import { decodeText } from '../../src/read/decode.js';
import { articleData } from '../../src/read/linked-data.js';
import { readHead } from '../../src/read/metadata/head.js';
import { readPage } from '../../src/read/read.js';
import { nameOf } from '../../src/read/source.js';
import { textBlocks } from '../../src/read/text.js';
import {
  articleHtml,
  BOTH_ENGINES,
  blocksOf,
  documentOf,
  noDeadline,
  PARAGRAPHS,
  pageOf,
  textsOf,
  typesOf,
} from './helpers.js';

function read(source: SourceDocument, options: Options = {}): Promise<Page> {
  return readPage(source, resolveOptions(options), noDeadline);
}

it.each(['45 Mar 2031 09:12:00 GMT', '07 Foo 2031 09:12:00 GMT', 'Fri, 07 Mar 2031 25:12:00 GMT'])(
  'of the mail date %j is none',
  (value) => {
    expect(isoDate(value)).toBeUndefined();
  },
);
it('has an offset that a clock can have', () => {
  expect(isoDate('2031-03-07T09:12:00+99:99')).toBeUndefined();
});

describe.each(BOTH_ENGINES)('$name', (engine) => {
  it('has no language and no date that is none', async () => {
    const html = pageOf(articleHtml(), '<meta property="article:published_time" content="last week">').replace(
      'lang="en"',
      'lang="english (UK)"',
    );
    const { metadata } = await read({ html }, { engine: engine.name, lang: 'de' });
    expect(metadata.publishedAt).toBeUndefined();
    expect(metadata.lang).toBe('de');
  });
  it.each([
    ['no tag at the top', `<title>Ferry returns</title>${articleHtml()}`],
    [
      'a doctype, head and body',
      `<!doctype html><head><title>Ferry returns</title></head><body>${articleHtml()}</body>`,
    ],
    ['a comment that says <html>', `<!-- <html> --><title>Ferry returns</title>${articleHtml()}`],
  ])('reads title and article of a page without <html>: %s', async (_, html) => {
    const page = await read({ html }, { engine: engine.name });
    expect(page.metadata.title).toBe('Ferry returns');
    expect(page.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });
  it('is found in a very long array, or not at all, but never breaks the page', async () => {
    const json = JSON.stringify([{ '@type': 'Article', headline: 'Ferry returns' }, ...Array(200_000).fill({})]);
    const html = `<html><head><script type="application/ld+json">${json}</script></head><body></body></html>`;
    expect(articleData(readHead(await documentOf(engine, html)).data)).toMatchObject({ headline: 'Ferry returns' });
  });
  it('reads a page whose JSON-LD nests its headline very deep', async () => {
    const json = `{"@type":"Article","headline":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const html = pageOf(articleHtml(), `<script type="application/ld+json">${json}</script>`);
    expect((await read({ html }, { engine: engine.name })).blocks).toHaveLength(PARAGRAPHS.length);
  });
  it('glues no words in the cells and the title of a table', async () => {
    const table =
      '<table><caption>Winter<br>timetable</caption><tr><td>Mon<br>Tue</td><td>9</td></tr><tr><td><div>Fri</div><div>Sat</div></td><td>6<script>x</script></td></tr></table>';
    expect(await typesOf(engine, table)).toEqual([
      ['paragraph', 'Winter timetable'],
      ['table', 'Mon Tue\t9\nFri Sat\t6'],
    ]);
  });
  it('begins a line of code where a block begins', async () => {
    expect(await textsOf(engine, '<pre><div>sail()</div><div>rest()</div></pre>')).toEqual(['sail()\nrest()']);
  });
  it('ends the lines of code alike, whatever the page ends them with', async () => {
    expect(await textsOf(engine, '<pre>sail()\r\nrest()</pre>')).toEqual(['sail()\nrest()']);
  });
  it('link density is of the paragraph, not of the one before it in the same element', async () => {
    const blocks = await blocksOf(engine, '<p><a href="/a">link words</a><br><br>plain words here</p>');
    expect(blocks.map(({ context }) => context?.linkDensity)).toEqual([1, 0]);
  });
  it('link density is 1 where all is one link, inline tags in it or not', async () => {
    const [block] = await blocksOf(engine, '<p><a href="/a">link <b>words</b> here</a></p>');
    expect(block?.context?.linkDensity).toBe(1);
  });
});

it('reads UTF-16 that only the header tells', async () => {
  const html = Uint8Array.from(Buffer.from(pageOf(articleHtml()), 'utf16le'));
  expect((await read({ html, charset: 'utf-16le' })).blocks).toHaveLength(PARAGRAPHS.length);
});
it('takes the limit of a line for one of the lines of the input, not of the paragraphs joined from them', async () => {
  const text = Array(8)
    .fill(`${'boat '.repeat(13)}boats`)
    .join('\n');
  expect(text.indexOf('\n')).toBeLessThan(100);
  expect((await read({ text }, { limits: { line: 100 } })).blocks).toHaveLength(1);
});
it('writes the language of the options in its canonical form', async () => {
  expect((await read({ text: 'The ferry.' }, { lang: 'EN_us' })).metadata.lang).toBe('en-US');
});
it('says where the character begins that is not UTF-8', () => {
  expect(() => decodeText(Uint8Array.from(Buffer.from('café noir', 'latin1')), 'a')).toThrow('(byte 3)');
  expect(() => decodeText(Uint8Array.of(0x61, 0x62, 0xe2, 0x82), 'a')).toThrow('(byte 2)');
});
it('names a document by its address where its id is empty', () => {
  expect(nameOf({ id: '', url: 'https://boats.example/1', text: '' })).toBe('Document "https://boats.example/1"');
});
it('unwraps a letter with a list in it: the breaks before list items say nothing of the width', () => {
  const line = `${'boat '.repeat(11)}boats`;
  const prose = Array(5).fill(line).join('\n');
  const text = `${prose}\n\n- a lamp\n- a rope\n- a net\n\n${prose}`;
  const paragraph = Array(5).fill(line).join(' ');
  expect(textBlocks(text).map((block) => block.text)).toEqual([
    paragraph,
    '- a lamp',
    '- a rope',
    '- a net',
    paragraph,
  ]);
});
