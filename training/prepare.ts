// Writes the features and labels of the noise models, by the project's own code with the content model of one fold:
// `node training/build/dist-K/prepare.js K FOLDS.json OUT SETS...`. Each page of the fold's sites is prepared as HTML and
// as the texts that scrapers leave of it: of the article that Readability finds and of all paragraph elements, a line a
// block, and a line for each cell of a table and for each line break, where there are any.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { startDeadline } from '../src/deadline.js';
import type { Page } from '../src/document.js';
import { languageOf } from '../src/language/language.js';
import { lookForNoise } from '../src/noise/find.js';
import { loadMatcher } from '../src/noise/lexicons.js';
import { NOISE_FEATURES, noiseFeatures } from '../src/noise/model/features.js';
import { resolveOptions } from '../src/options.js';
import { findArticle } from '../src/read/article.js';
import { htmlBlocks } from '../src/read/blocks.js';
import { linkedom } from '../src/read/engines/linkedom.js';
import { readPage } from '../src/read/read.js';
import { labelBlocks } from './labels.js';

const [fold, foldsFile = '', out = '', ...sets] = process.argv.slice(2);
const folds: Readonly<Record<string, number>> = JSON.parse(readFileSync(foldsFile, 'utf8'));
mkdirSync(out, { recursive: true });

interface Source {
  readonly id: string;
  readonly url?: string;
  readonly html: string;
}
interface Gold {
  readonly id: string;
  readonly text?: string;
  readonly type?: string;
}

const linesOf = (file: string): unknown[] =>
  gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const options = resolveOptions({ engine: 'linkedom' });
const read = async (source: { id: string; url?: string; html?: string; text?: string }): Promise<Page | undefined> =>
  readPage(source, options, startDeadline(source.id, 60_000)).catch(() => undefined);

type TextMode = 'text' | 'cells' | 'paragraphs' | 'broken';

/** The texts that other scrapers leave; none is said twice. */
async function textsOf({ html, url }: Source): Promise<readonly (readonly [TextMode, string])[]> {
  const { document } = await linkedom.parse(html, url);
  const elements = [...document.querySelectorAll('p')];
  for (const lineBreak of document.querySelectorAll('p br')) lineBreak.replaceWith(LINE_BREAK);
  const broken = elements.flatMap(({ textContent }) => (textContent ?? '').split(LINE_BREAK)).map(tidy);
  const paragraphs = elements.map(({ textContent }) => tidy((textContent ?? '').replaceAll(LINE_BREAK, ' ')));
  const article = findArticle((await linkedom.parse(html, url)).document);
  const blocks = article === undefined ? [] : htmlBlocks(article).map(({ text }) => text);
  const cells = blocks.flatMap((text) => text.split('\t')).map((text) => text.trim());
  const renderings: readonly (readonly [TextMode, readonly string[]])[] = [
    ['text', blocks],
    ['cells', cells],
    ['paragraphs', paragraphs],
    ['broken', broken],
  ];
  const texts = new Map<string, TextMode>();
  for (const [mode, lines] of renderings) {
    const text = lines.filter((line) => line !== '').join('\n');
    if (text !== '' && !texts.has(text)) texts.set(text, mode);
  }
  return [...texts].map(([text, mode]) => [mode, text] as const);
}

/** Stands in no text. */
const LINE_BREAK = '\u0000';
const tidy = (text: string): string => text.replace(SPACES, ' ').trim();

const SPACES = /\s+/gu;
const lines: string[] = [];
const rows: Float32Array[] = [];
for (const set of sets) {
  const golds = new Map((linesOf(path.join(set, 'gold.jsonl.gz')) as Gold[]).map((gold) => [gold.id, gold]));
  for (const source of linesOf(path.join(set, 'inputs.jsonl.gz')) as Source[]) {
    const gold = golds.get(source.id);
    if (String(folds[source.id]) !== fold || gold === undefined) continue;
    const { id } = source;
    const texts = await textsOf(source).catch(() => []);
    const sources = [['html', source] as const, ...texts.map(([mode, text]) => [mode, { id, text }] as const)];
    for (const [mode, each] of sources) {
      const page = await read(each);
      if (page === undefined || page.blocks.length === 0) continue;
      const language = await languageOf(page);
      const knowledge = { language, matcher: await loadMatcher(language), recurring: new Set<number>() };
      const { view, findings } = lookForNoise(page, knowledge);
      const blocks = page.blocks.map(({ text }) => text);
      rows.push(noiseFeatures(view, findings, page.types));
      lines.push(
        JSON.stringify({
          id: source.id,
          url: source.url,
          set: path.basename(set),
          mode,
          texts: blocks,
          labels:
            gold.text === undefined ? blocks.map(() => null) : labelBlocks(blocks, gold.text).map((x) => x ?? null),
          gold,
        }),
      );
    }
  }
}
writeFileSync(path.join(out, `noise-${fold}.jsonl`), `${lines.join('\n')}\n`);
writeFileSync(
  path.join(out, `noise-${fold}.f32`),
  Buffer.concat(rows.map((row) => Buffer.from(row.buffer, row.byteOffset, row.byteLength))),
);
writeFileSync(path.join(out, 'noise-features.json'), JSON.stringify(NOISE_FEATURES));
