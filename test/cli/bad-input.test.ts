import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BARE_PAGE, FERRY, FERRY_CLEAN, FERRY_TEXT, LATIN1, MUSEUM_TEXT, PNG } from './articles.js';
import { temporaryFolder } from './folder.js';
import { clean, documentsOf, idsOf, jsonLines } from './terminal.js';

const folder = temporaryFolder();
const LONG_LINE = 'word '.repeat(200_000);
const ZIPPED = gzipSync(FERRY_TEXT);
const BROKEN = Buffer.from(ZIPPED);
BROKEN.fill(0xff, 12, 40);

describe('a file that cannot be read', () => {
  it.each<[what: string, name: string, content: string | Uint8Array, message: string]>([
    ['is empty', 'empty.txt', '', 'is empty'],
    ['is an empty page', 'empty.html', '', 'is empty'],
    ['is empty and has no extension', 'empty', '', 'is empty'],
    ['holds only white space', 'blank.txt', ' \n\t\r\n \n', 'holds no text'],
    ['is a page of only white space', 'blank.html', ' \n\t\r\n \n', 'is empty'],
    ['is an image', 'image.txt', PNG, 'is PNG data, not text'],
    ['is an image called a page', 'image.html', PNG, 'is PNG data, not HTML'],
    ['holds null characters', 'nulls.txt', `${FERRY}\0\0\0\n`, 'is binary data, not text'],
    [
      'is mostly control characters',
      'noise.html',
      Uint8Array.from({ length: 99 }, (_, i) => i % 9),
      'binary data, not HTML',
    ],
    ['is in another encoding', 'latin.txt', LATIN1, 'is not valid UTF-8 (byte 7); convert it to UTF-8 first'],
    ['is half of UTF-16', 'utf16.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42), 'is not valid UTF-16LE; convert it'],
    ['is one line of a million characters', 'long.txt', LONG_LINE, 'more than 500000; break it into paragraphs'],
    ['is a broken archive', 'broken.txt.gz', BROKEN, 'could not be read'],
    ['is an archive cut short', 'short.txt.gz', ZIPPED.subarray(0, -12), 'could not be read: unexpected end of file'],
    ['is an archive of nothing', 'nothing.txt.gz', gzipSync(''), 'is empty'],
  ])('is named, and the rest comes out, where it %s', async (_what, name, content, message) => {
    const bad = await folder.put(name, content);
    const good = await folder.put('ferry.txt', FERRY_TEXT);
    const { status, stdout, stderr } = await clean([bad, good, '--to', 'text']);
    expect(status).toBe(1);
    expect(stdout).toBe(`${FERRY_CLEAN}\n`);
    expect(stderr).toMatch(/^error /);
    expect(stderr).toContain(bad);
    expect(stderr).toContain(message);
    expect(stderr).toContain('1 document, 1 piece of noise cut, 0 paragraphs kept once elsewhere, 1 record failed.');
  });

  it('is told once, in one line', async () => {
    const { stderr } = await clean([await folder.put('blank.txt', ' \n')]);
    expect(stderr).toBe(`error Document "${folder.at('blank.txt')}" holds no text.\n`);
  });

  it('is standard input without a byte', async () => {
    const { status, stdout, stderr } = await clean([]);
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: 'error standard input is empty.\n' });
  });

  it('is standard input of only white space', async () => {
    const { status, stderr } = await clean([], { stdin: '\n \n' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error standard input: .+ holds no text\.\n$/);
  });
});

describe('a line of JSON Lines that cannot be read', () => {
  it.each<[what: string, line: string | Uint8Array, message: string]>([
    ['is no JSON', '{"id": "a", "text": ', 'is not JSON'],
    ['is two objects', '{"text":"One."} {"text":"Two."}', 'is not JSON'],
    ['is a number', '5', 'A document must be an object with html or text, not number.'],
    ['is null', 'null', 'not null.'],
    ['is an array', '[]', 'not an array.'],
    ['is a string', '"Rain in Tolm."', 'not string.'],
    ['has no content', '{"id":"a","title":"Rain"}', 'Document "a" has neither html nor text.'],
    ['is an empty object', '{}', 'has neither html nor text.'],
    ['has two contents', '{"id":"a","html":"<p>Rain.</p>","text":"Rain."}', 'Document "a" has both html and text'],
    ['has an empty text', '{"id":"a","text":""}', 'Document "a" holds no text.'],
    ['has a blank text', '{"id":"a","text":" \\n\\t"}', 'Document "a" holds no text.'],
    ['has an empty page', '{"id":"a","html":""}', 'Document "a" is empty.'],
    ['has a blank page', '{"id":"a","html":"\\n"}', 'Document "a" is empty.'],
    [
      'has a text that is no string',
      '{"id":"a","text":["Rain."]}',
      'Document "a": text must be a string, not an array.',
    ],
    [
      'has a page that is no string',
      '{"id":"a","html":{}}',
      'Document "a": html must be a string or bytes, not object.',
    ],
    ['has an id of a wrong type', '{"id":5,"text":"Rain."}', 'id must be a string, not number.'],
    ['has a title of a wrong type', '{"id":"a","title":{},"text":"Rain."}', 'title must be a string, not object.'],
    ['holds null characters', '{"id":"a","text":"Rain\\u0000"}', 'Document "a" holds null characters'],
    ['is binary', '{"id":"a","text":"\0"}', 'is binary data, not text'],
    ['is in another encoding', Buffer.from('{"text":"caf\xff"}', 'latin1'), 'is not valid UTF-8 (byte 12)'],
    [
      'has a text of one endless line',
      JSON.stringify({ id: 'a', text: LONG_LINE }),
      'more than 500000; break it into paragraphs',
    ],
  ])('is named with its number, and the rest comes out, where it %s', async (_what, line, message) => {
    const before = jsonLines({ id: 'first', text: FERRY_TEXT });
    const after = jsonLines({ id: 'last', text: MUSEUM_TEXT });
    const file = await folder.put(
      'pages.jsonl',
      Buffer.concat([Buffer.from(before), Buffer.from(line), Buffer.from(`\n${after}`)]),
    );
    const { status, stdout, stderr } = await clean([file]);
    expect(status).toBe(1);
    expect(idsOf(stdout)).toEqual(['first', 'last']);
    expect(stderr).toContain(`${file} line 2`);
    expect(stderr).toContain(message);
  });

  it('counts empty lines: the number is that of the file', async () => {
    const { stderr } = await clean(['--from', 'jsonl'], { stdin: '\n\n{}\n\n5' });
    expect(stderr).toMatch(/^error standard input line 3: .+\nerror standard input line 5: .+\n/);
  });

  it('takes no good line with it when the archive breaks off after it', async () => {
    const zipped = gzipSync(jsonLines({ id: 'first', text: FERRY_TEXT }, { id: 'cut', text: MUSEUM_TEXT }));
    const file = await folder.put('pages.jsonl.gz', zipped.subarray(0, -20));
    const { status, stdout, stderr } = await clean([file, '--to', 'jsonl']);
    expect(status).toBe(1);
    expect(idsOf(stdout)).toEqual(['first']);
    expect(stderr).toContain(`error ${file} could not be read: `);
  });
});

describe('a page in which no article is found', () => {
  it('is no failure: it gives an empty text and a warning', async () => {
    const file = await folder.put('bare.html', BARE_PAGE);
    const { status, stdout, stderr } = await clean([file, '--to', 'jsonl']);
    expect(status).toBe(0);
    expect(documentsOf(stdout)).toMatchObject([{ id: file, text: '', blocks: [], warnings: [{ code: 'no-article' }] }]);
    expect(stderr).toBe(`warning ${file}: No article was found in the page.\n`);
  });

  it('stands at its place among the others', async () => {
    const lines = jsonLines(
      { id: 'a', text: FERRY_TEXT },
      { id: 'b', html: BARE_PAGE },
      { id: 'c', text: MUSEUM_TEXT },
    );
    const { status, stdout, stderr } = await clean([], { stdin: lines });
    expect(status).toBe(0);
    expect(idsOf(stdout)).toEqual(['a', 'b', 'c']);
    expect(stderr).toContain('warning standard input line 2: ');
  });
});
