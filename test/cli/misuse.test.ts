import { describe, expect, it } from 'vitest';
import { FERRY_TEXT, MUSEUM_TEXT } from './articles.js';
import { temporaryFolder } from './folder.js';
import { clean } from './terminal.js';

const folder = temporaryFolder();

describe('wrong use', () => {
  it.each([
    ['an unknown option', ['--form', 'html'], 'Unknown option --form; did you mean "--from"?'],
    ['a misspelt flag', ['--explian'], 'Unknown option --explian; did you mean "--explain"?'],
    ['an unknown short option', ['-q'], 'Unknown option -q'],
    ['an unknown input format', ['--from', 'htm'], '--from: unknown value "htm"; did you mean "html"?'],
    ['an unknown output format', ['--to', 'markdwn'], '--to: unknown value "markdwn"; did you mean "markdown"?'],
    ['an unknown strictness', ['--strictness', 'carefull'], '"carefull"; did you mean "careful"?'],
    ['an unknown engine', ['--engine', 'jsdon'], '--engine: unknown value "jsdon"; did you mean "jsdom"?'],
    ['an unknown preference', ['--prefer', 'oldest'], '--prefer: unknown value "oldest"; did you mean'],
    [
      'an unknown kind to keep',
      ['--keep', 'caption,by-line'],
      '--keep: unknown value "by-line"; did you mean "byline"?',
    ],
    ['an unknown kind to strip', ['--strip', 'tag'], '--strip: unknown value "tag"; did you mean "tags"?'],
    ['a kind both to keep and to strip', ['--keep', 'tags', '--strip', 'tags'], '"tags" is both in keep and in strip'],
    ['a threshold that is no number', ['--threshold', 'high'], '--threshold: "high" is no number.'],
    ['an empty threshold', ['--threshold', ' '], '--threshold: " " is no number.'],
    ['a threshold above 1', ['--threshold', '85'], 'threshold'],
    ['a threshold of 0', ['--threshold', '0'], 'threshold'],
    ['a language that is none', ['--lang', 'english!'], 'expected a BCP 47 tag, as in en or pt-BR'],
    ['an option without its value', ['--output'], "'-o, --output <value>' argument missing."],
    ['a value where none is taken', ['--quiet=yes'], "'--quiet' does not take an argument."],
  ])('is %s: exit 2, a message and the way to the help', async (_what, argv, message) => {
    const { status, stdout, stderr } = await clean(argv, { stdin: FERRY_TEXT });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^clean: .+\nTry 'clean --help'\.\n$/);
  });

  it('is told before anything is read or written', async () => {
    const { status, stderr } = await clean(['--to', 'pdf', '-o', folder.at('out.txt'), folder.at('missing.txt')]);
    expect(status).toBe(2);
    expect(stderr).not.toContain('missing.txt');
    expect(await folder.files()).toEqual([]);
  });

  it('is an address for more than one document', async () => {
    const ferry = await folder.put('ferry.txt', FERRY_TEXT);
    const museum = await folder.put('museum.txt', MUSEUM_TEXT);
    const files = await clean(['--url', 'https://coast.example/ferry', ferry, museum]);
    const lines = await clean(['--url', 'https://coast.example/ferry', '--from', 'jsonl'], {
      stdin: '{"text":"Rain."}\n',
    });
    for (const { status, stdout, stderr } of [files, lines]) {
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('--url is the address of one page');
    }
  });

  it('is an output that is also an input, however its path is written; the input stays as it was', async () => {
    const ferry = await folder.put('ferry.txt', FERRY_TEXT);
    for (const output of [ferry, `${folder.at('.')}/x/../ferry.txt`]) {
      const { status, stderr } = await clean([ferry, '-o', output]);
      expect(status).toBe(2);
      expect(stderr).toContain(`--output ${output} is also an input`);
    }
    expect(await folder.read('ferry.txt')).toBe(FERRY_TEXT);
  });

  it('is not an output of the name of an input that is not there', async () => {
    const { status, stderr } = await clean([folder.at('new.txt'), '-o', folder.at('new.txt')]);
    expect(status).toBe(1);
    expect(stderr).toContain('there is no such file or folder');
  });
});

describe('the end of the options', () => {
  it('is --: what follows are inputs, whatever they look like', async () => {
    const { status, stderr } = await clean(['--', '--help']);
    expect(status).toBe(1);
    expect(stderr).toContain('--help: there is no such file or folder');
  });
});

describe('--help', () => {
  it.each([[['--help']], [['-h']], [['--explain', '-h']], [['--form', '--help']]])('answers %j', async (argv) => {
    const { status, stdout, stderr } = await clean(argv, { tty: ['stdin'] });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('clean [options] [input...]');
    expect(stdout).toContain('Exit status: 0 all done, 1 some records failed, 2 wrong use.');
  });
});
