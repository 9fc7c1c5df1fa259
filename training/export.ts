// Writes the features and labels of the evaluation's pages, by the project's own code:
// `node training/build/export.js OUT SETS...`. For each set: NAME.f32 (a row of features for each block, Float32),
// NAME.pages.f32 (a row for each page), NAME.jsonl (for each page its id, address, type, gold and blocks).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PAGE_TYPES } from '../src/document.js';
import { BLOCK_FEATURES, blockFeatures } from '../src/read/content/features.js';
import { MEMBER_FEATURES, writeMemberFeatures } from '../src/read/content/member-features.js';
import { blocksOf } from '../src/read/content/model.js';
import { PAGE_FEATURES, pageFeatures } from '../src/read/content/page-features.js';
import { askReadability } from '../src/read/content/sight.js';
import { linkedom } from '../src/read/engines/linkedom.js';
import { type Frame, framesDownTo } from '../src/read/frame.js';
import { withSight } from '../src/read/see.js';
import { labelBlocks } from './labels.js';

const [out = '', ...sets] = process.argv.slice(2);
mkdirSync(out, { recursive: true });

interface Gold {
  readonly id: string;
  readonly type?: string;
  readonly text?: string;
}

const linesOf = (file: string): unknown[] =>
  gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** The names of so many elements around a block are asked. */
const NAMED_LEVELS = 8;
const namesAround = (frame: Frame): readonly string[] => {
  const nearest = [...framesDownTo(frame)].reverse().slice(0, NAMED_LEVELS);
  return [...new Set(nearest.flatMap(({ names }) => names))];
};
for (const set of sets) {
  const golds = new Map((linesOf(path.join(set, 'gold.jsonl.gz')) as Gold[]).map((gold) => [gold.id, gold]));
  const pages: string[] = [];
  const blockRows: Float32Array[] = [];
  const pageRows: Float32Array[] = [];
  for (const source of linesOf(path.join(set, 'inputs.jsonl.gz')) as { id: string; url?: string; html: string }[]) {
    const gold = golds.get(source.id);
    const options = { url: source.url, checkTime: () => undefined };
    const seen = await withSight(linkedom, source.html, options, ({ document }, sight) => {
      const { walked } = sight;
      const types = PAGE_TYPES.map(() => Number.NaN);
      const rows = blockFeatures(blocksOf(sight, types, new Map()));
      const page = pageFeatures(sight);
      writeMemberFeatures(walked, askReadability(document, walked), rows, BLOCK_FEATURES.length);
      return { drafts: walked.drafts, rows, page };
    });
    if (seen === undefined) throw new Error(`${source.id} has no root element.`);
    const { drafts } = seen;
    blockRows.push(seen.rows);
    pageRows.push(seen.page);
    const texts = drafts.map(({ text }) => text);
    pages.push(
      JSON.stringify({
        id: source.id,
        url: source.url,
        set: path.basename(set),
        type: gold?.type,
        gold,
        texts,
        labels: gold?.text === undefined ? texts.map(() => null) : labelBlocks(texts, gold.text).map((x) => x ?? null),
        // Nearest first: as the features ask them.
        names: drafts.map(({ frame }) => namesAround(frame)),
      }),
    );
  }
  const name = path.join(out, path.basename(set));
  writeFileSync(`${name}.jsonl`, `${pages.join('\n')}\n`);
  writeFileSync(`${name}.f32`, concat(blockRows));
  writeFileSync(`${name}.pages.f32`, concat(pageRows));
  console.log(`${path.basename(set)}: ${pages.length} pages`);
}
writeFileSync(
  path.join(out, 'features.json'),
  JSON.stringify({ blocks: BLOCK_FEATURES, members: MEMBER_FEATURES, pages: PAGE_FEATURES, types: PAGE_TYPES }),
);

function concat(rows: readonly Float32Array[]): Buffer {
  return Buffer.concat(rows.map((row) => Buffer.from(row.buffer, row.byteOffset, row.byteLength)));
}
