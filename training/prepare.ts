// Writes the features and labels of the noise model, by the project's own code with the content model of one fold:
// `node training/build/dist-K/prepare.js K FOLDS.json OUT SETS...`. Each page of the fold's sites is prepared three times:
// as HTML, as the text of the article that Readability finds, and as the text of all paragraph elements.
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

/** The text that other scrapers leave: that of Readability's article, and that of all paragraph elements. */
async function textsOf({ html, url }: Source): Promise<readonly string[]> {
  const { document } = await linkedom.parse(html, url);
  const paragraphs = [...document.querySelectorAll('p')].map(({ textContent }) =>
    (textContent ?? '').replace(SPACES, ' ').trim(),
  );
  const article = findArticle(document);
  const blocks = article === undefined ? [] : htmlBlocks(article).map(({ text }) => text);
  return [blocks, paragraphs.filter((text) => text !== '')].map((texts) => texts.join('\n'));
}

const SPACES = /\s+/gu;
const lines: string[] = [];
const rows: Float32Array[] = [];
for (const set of sets) {
  const golds = new Map((linesOf(path.join(set, 'gold.jsonl.gz')) as Gold[]).map((gold) => [gold.id, gold]));
  for (const source of linesOf(path.join(set, 'inputs.jsonl.gz')) as Source[]) {
    const gold = golds.get(source.id);
    if (String(folds[source.id]) !== fold || gold === undefined) continue;
    const [whole, paragraphs] = await textsOf(source).catch(() => []);
    const id = source.id;
    const pages = {
      html: await read(source),
      text: whole ? await read({ id, text: whole }) : undefined,
      paragraphs: paragraphs ? await read({ id, text: paragraphs }) : undefined,
    };
    for (const [mode, page] of Object.entries(pages)) {
      if (page === undefined || page.blocks.length === 0) continue;
      const language = await languageOf(page);
      const knowledge = { language, matcher: await loadMatcher(language), recurring: new Set<number>() };
      const { view, findings } = lookForNoise(page, knowledge);
      const texts = page.blocks.map(({ text }) => text);
      rows.push(noiseFeatures(view, findings, page.types));
      lines.push(
        JSON.stringify({
          id: source.id,
          url: source.url,
          set: path.basename(set),
          mode,
          texts,
          labels: gold.text === undefined ? texts.map(() => null) : labelBlocks(texts, gold.text).map((x) => x ?? null),
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
