import { describe, expect, it } from 'vitest';
import { FERRY, FERRY_CLEAN, FERRY_PAGE, FERRY_TEXT, MUSEUM, NOISE, ORCHARD, ROAD } from './articles.js';
import { temporaryFolder } from './folder.js';
import { clean, documentsOf, jsonLines } from './terminal.js';

const folder = temporaryFolder();

/** MUSEUM with one word changed. */
const NEAR = MUSEUM.replace('lanterns', 'lantern');
const LONGER = MUSEUM.replace('small museum', 'rather small museum');

describe('paragraphs that other documents hold', () => {
  const lines = jsonLines(
    { id: 'late', publishedAt: '2024-03-02', text: `${FERRY}\n${MUSEUM}` },
    { id: 'long', publishedAt: '2024-03-03', text: `${ROAD}\n${LONGER}` },
    { id: 'early', publishedAt: '2024-03-01', text: `${ORCHARD}\n${NEAR}` },
  );
  const keeper = async (...argv: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await clean(['--from', 'jsonl', ...argv], { stdin: lines });
    return documentsOf(stdout).flatMap(({ id, text }) => (text.includes('museum') ? [id] : []));
  };

  it('are kept by the document published first, by the longest, or by the first of the input', async () => {
    expect(await keeper()).toEqual(['early']);
    expect(await keeper('--prefer', 'earliest')).toEqual(['early']);
    expect(await keeper('--prefer', 'longest')).toEqual(['long']);
    expect(await keeper('--prefer', 'first')).toEqual(['late']);
  });

  it('are kept by all with --no-dedupe', async () => {
    expect(await keeper('--no-dedupe')).toEqual(['late', 'long', 'early']);
  });

  it('must be as alike as --threshold says', async () => {
    expect(await keeper('--threshold', '0.5')).toEqual(['early']);
    expect(await keeper('--threshold', '1')).toEqual(['late', 'long', 'early']);
  });

  it('are found in files too', async () => {
    const files = [await folder.put('a.txt', `${FERRY}\n${MUSEUM}`), await folder.put('b.txt', `${ROAD}\n${MUSEUM}`)];
    const documents = documentsOf((await clean(files)).stdout);
    expect(documents.map(({ text }) => text)).toEqual([`${FERRY}\n\n${MUSEUM}`, ROAD]);
    expect(documents[1]?.duplicates).toMatchObject([{ text: MUSEUM, of: { id: files[0] }, relation: 'exact' }]);
  });
});

describe('kinds of noise', () => {
  const credited = `${FERRY}\n\nTags: ferry, harbour\n\n${NOISE}\n\n${ROAD}\n\nReporting by Anselm Quill; Editing by Ida Fenn\n`;
  const noise = async (...argv: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await clean(['--to', 'jsonl', ...argv], { stdin: credited });
    return documentsOf(stdout).flatMap(({ removed }) => removed.map(({ kind }) => kind));
  };

  it('are cut by default but for those that need a request', async () => {
    expect(await noise()).toEqual(['tags', 'share']);
  });

  it('are kept with --keep, by commas or one by one', async () => {
    expect(await noise('--keep', 'share')).toEqual(['tags']);
    expect(await noise('--keep', 'share,tags')).toEqual([]);
    expect(await noise('--keep', ' share , ,tags,')).toEqual([]);
    expect(await noise('--keep', 'share', '--keep', 'tags')).toEqual([]);
  });

  it('are cut with --strip', async () => {
    expect(await noise('--strip', 'agency-credit')).toEqual(['tags', 'share', 'agency-credit']);
  });
});

describe('--strictness', () => {
  it('cuts no less with every step', async () => {
    const text = [FERRY, ROAD, NOISE, MUSEUM, ORCHARD, 'Get the Harbour app'].join('\n\n');
    const removed = async (level: string): Promise<readonly number[]> => {
      const { stdout } = await clean(['-t', 'jsonl', '--strictness', level], { stdin: text });
      return documentsOf(stdout).flatMap((document) => document.removed.map(({ source }) => source));
    };
    const [careful, balanced, thorough] = [
      await removed('careful'),
      await removed('balanced'),
      await removed('thorough'),
    ];
    expect(balanced).toEqual(expect.arrayContaining([...careful]));
    expect(thorough).toEqual(expect.arrayContaining([...balanced]));
    expect(careful.length).toBeGreaterThan(0);
    expect(balanced.length).toBeGreaterThan(careful.length);
  });
});

describe('--engine', () => {
  it.each(['auto', 'linkedom', 'jsdom'])('%s finds the article', async (engine) => {
    const { status, stdout } = await clean(['--engine', engine], { stdin: FERRY_PAGE });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `Ferry returns\n\n${[FERRY, ROAD, MUSEUM, ORCHARD].join('\n\n')}\n`,
    });
  });
});

describe('--lang', () => {
  it('is the language of documents that do not tell theirs', async () => {
    const lines = jsonLines(
      { id: 'a', text: FERRY },
      { id: 'b', lang: 'nl', text: ROAD },
      { id: 'c', html: FERRY_PAGE },
    );
    const { stdout } = await clean(['--lang', 'pt-BR', '--no-dedupe'], { stdin: lines });
    expect(documentsOf(stdout).map(({ lang }) => lang)).toEqual(['pt-BR', 'nl', 'en']);
  });
});

describe('--url', () => {
  it('is the address of the one page that is read', async () => {
    const url = 'https://coast.example/ferry';
    const page = documentsOf((await clean(['--url', url, '-t', 'jsonl'], { stdin: FERRY_PAGE })).stdout);
    expect(page).toMatchObject([{ id: url, url, title: 'Ferry returns' }]);
    const file = await folder.put('ferry.txt', FERRY_TEXT);
    const text = documentsOf((await clean(['--url', url, '-t', 'jsonl', file])).stdout);
    expect(text).toMatchObject([{ id: file, url, text: FERRY_CLEAN }]);
  });
});
