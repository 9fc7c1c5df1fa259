import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { asError } from '../../src/cli/record.js';
import { BARE_PAGE, FERRY, FERRY_CLEAN, FERRY_PAGE, FERRY_TEXT, MUSEUM, MUSEUM_TEXT, NOISE } from './articles.js';
import { temporaryFolder } from './folder.js';
import { type Around, clean, documentsOf, jsonLines, linesOf, recordsOf } from './terminal.js';

const folder = temporaryFolder();

describe('--explain', () => {
  it('tells what was cut, of which kind, how sure and by which rule', async () => {
    const file = await folder.put('ferry.txt', FERRY_TEXT);
    const { stdout, stderr } = await clean([file, '--explain']);
    expect(stdout).toBe(`${FERRY_CLEAN}\n`);
    const [name, cut, ...rest] = linesOf(stderr);
    expect(name).toBe(file);
    expect(cut).toMatch(/^ {2}cut {2}share +99 % {2}“Share this article:” share\/phrase$/);
    expect(rest).toEqual([]);
  });

  it('tells what was found and kept', async () => {
    const { stderr } = await clean(['--explain', '--keep', 'share'], { stdin: FERRY_TEXT });
    expect(stderr).toMatch(/^ {2}kept share +99 % {2}“Share this article:” share\/phrase$/m);
    expect(stderr).toContain('nothing cut');
  });

  it('tells which document keeps a paragraph', async () => {
    const lines = jsonLines({ id: 'one', text: MUSEUM_TEXT }, { id: 'two', text: `${FERRY}\n${MUSEUM}` });
    const { stderr } = await clean(['--explain'], { stdin: lines });
    expect(stderr).toMatch(/^standard input line 2\n {2}dup {2}exact +100 % {2}“A small museum .+” kept in one$/m);
  });

  it('tells that nothing was cut', async () => {
    expect((await clean(['--explain'], { stdin: MUSEUM_TEXT })).stderr).toBe('standard input\n  nothing cut\n');
  });

  it('tells warnings in place of their own lines, and the title of a page', async () => {
    const bare = await clean(['--explain', '--engine', 'linkedom', await folder.put('bare.html', BARE_PAGE)]);
    expect(bare.stderr).toContain('  warning: No article was found in the page.\n');
    expect(bare.stderr.match(/No article/g)).toHaveLength(1);
    const { stderr } = await clean(['--explain', await folder.put('page.html', FERRY_PAGE)]);
    expect(linesOf(stderr)[0]).toBe(`${folder.at('page.html')}  “Ferry returns”`);
  });

  it('says where only a part of a paragraph was cut', async () => {
    const text = `${FERRY}\n${MUSEUM} Share this article\n${FERRY.repeat(2)}`;
    const { stdout, stderr } = await clean(['--explain'], { stdin: text });
    expect(stderr).toMatch(/^ {2}cut {2}share +96 % {2}“Share this article” \(a part\) share\/ending$/m);
    expect(stdout).toContain(`${MUSEUM}\n`);
  });

  it('quotes a long piece by its beginning', async () => {
    const prompt =
      'Sign up for our newsletter and get the best stories of the coast every morning, before all of your neighbours.';
    const { stderr } = await clean(['--explain'], { stdin: `${FERRY}\n${MUSEUM}\n${prompt}\n${FERRY.repeat(2)}` });
    expect(stderr).toContain(`“${prompt.slice(0, 90)}…”`);
    expect(stderr).not.toContain(prompt);
  });
});

describe('--rejects', () => {
  it('gets every cut as a line, with its document and its reason', async () => {
    const lines = jsonLines({ id: 'one', text: MUSEUM_TEXT }, { id: 'two', text: `${FERRY_TEXT}\n${MUSEUM}` });
    const { stdout } = await clean(['--rejects', folder.at('logs/rejects.jsonl')], { stdin: lines });
    expect(recordsOf(await folder.read('logs/rejects.jsonl'))).toEqual([
      { id: 'two', why: 'noise', kind: 'share', rule: 'share/phrase', text: NOISE, confidence: 0.99, source: 1 },
      {
        id: 'two',
        why: 'duplicate',
        text: MUSEUM,
        source: 3,
        of: { id: 'one', source: 0 },
        similarity: 1,
        relation: 'exact',
      },
    ]);
    expect(documentsOf(stdout)).toHaveLength(2);
  });

  it('is empty where nothing was cut', async () => {
    await clean(['--rejects', folder.at('rejects.jsonl')], { stdin: MUSEUM_TEXT });
    expect(await folder.read('rejects.jsonl')).toBe('');
  });
});

describe('--errors', () => {
  it('gets every failed record as a line, with its place, code and message', async () => {
    const file = await folder.put('pages.jsonl', `${jsonLines({ text: FERRY_TEXT }, 5)}{"text"\n`);
    const { status } = await clean([file, folder.at('gone.txt'), '--errors', folder.at('logs/errors.jsonl')]);
    expect(status).toBe(1);
    expect(recordsOf(await folder.read('logs/errors.jsonl'))).toEqual([
      { document: `${file} line 2`, code: 'invalid-document', message: expect.stringContaining('not number') },
      { document: `${file} line 3`, code: 'invalid-json', message: expect.stringContaining('is not JSON') },
      { document: folder.at('gone.txt'), code: 'unreadable-file', message: expect.stringContaining('no such file') },
    ]);
  });

  it('is empty where nothing failed', async () => {
    const { status } = await clean(['--errors', folder.at('errors.jsonl')], { stdin: MUSEUM_TEXT });
    expect(status).toBe(0);
    expect(await folder.read('errors.jsonl')).toBe('');
  });
});

describe('the summary', () => {
  const lines = jsonLines({ id: 'one', text: MUSEUM_TEXT }, { id: 'two', text: `${FERRY_TEXT}\n${MUSEUM}` }, {});

  it('counts documents, noise, paragraphs and failures of a run over many', async () => {
    const { stderr } = await clean([], { stdin: lines });
    expect(linesOf(stderr).at(-1)).toBe(
      '2 documents, 1 piece of noise cut, 1 paragraph kept once elsewhere, 1 record failed.',
    );
  });

  it('is silent for one document', async () => {
    expect((await clean([], { stdin: FERRY_TEXT })).stderr).toBe('');
  });

  it('is silent with --quiet; errors and warnings are not', async () => {
    const { status, stderr } = await clean(['--quiet', '--engine', 'linkedom'], {
      stdin: lines + jsonLines({ html: BARE_PAGE }),
    });
    expect(status).toBe(1);
    expect(linesOf(stderr)).toEqual([
      'error standard input line 3: The document has neither html nor text.',
      'warning standard input line 4: No article was found in the page.',
    ]);
  });
});

describe('colour', () => {
  const argv = ['--explain', '-', 'missing'];

  it.each<[why: string, around: Around]>([
    ['standard error is no terminal', { env: { TERM: 'xterm' } }],
    ['NO_COLOR is set', { tty: ['stderr'], env: { NO_COLOR: '1' } }],
    ['the terminal is dumb', { tty: ['stderr'], env: { TERM: 'dumb' } }],
  ])('is off where %s', async (_why, around) => {
    const { stderr } = await clean(argv, { ...around, stdin: FERRY_TEXT });
    expect(stderr).toContain('cut  share');
    expect(stderr).toBe(stripVTControlCharacters(stderr));
  });
});

describe('an error that is not the library’s own', () => {
  it('becomes one, and names the document', () => {
    const cause = new RangeError('out of range');
    expect(asError(cause, 'page.html')).toMatchObject({
      code: 'unreadable-page',
      message: 'page.html: out of range',
      cause,
    });
  });
});
