/**
 * What all systems are given, and what they are measured by: `node truth.js COUNT TEXTS TRUTH [FILE.jsonl[.gz]]...`, with
 * the documents of one set as `node truth.js all TEXTS TRUTH FILE`. TEXTS gets the normalised texts as lines of JSON; TRUTH
 * a line { asked }, then a line [i, j] for each pair that reaches the threshold by its letters, whatever it says. Above
 * 100,000 texts `asked` are those of a sample, and only their pairs are told.
 */
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { gunzipSync } from 'node:zlib';
import { allPairs, areNear } from '../../src/dedupe/candidates.js';
import { readParagraphs } from '../../src/dedupe/columns.js';
import { normalise } from '../../src/dedupe/normalise.js';
import { rank } from '../../src/dedupe/ranked.js';
import { verifiable, verify } from '../../src/dedupe/verify.js';
import { chance, corpus, realParagraphs } from './corpus.js';

const THRESHOLD = 0.85;
const BRUTE_FORCE_UP_TO = 100_000;
const SAMPLE = 2000;

const [count = '10000', textsFile = '', truthFile = '', ...files] = process.argv.slice(2);

/** One paragraph a document, so that each has a number of its own, or made ones. */
function documents(): Parameters<typeof readParagraphs>[0] {
  if (count !== 'all') return corpus(realParagraphs(files), Number(count));
  const lines = gunzipSync(readFileSync(files[0] ?? ''))
    .toString()
    .split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ text }) => ({ blocks: [{ type: 'paragraph', text: String(text), source: 0 }] }));
}

async function write(file: string, lines: Iterable<unknown>): Promise<void> {
  const stream = createWriteStream(file);
  for (const line of lines) if (!stream.write(`${JSON.stringify(line)}\n`)) await once(stream, 'drain');
  stream.end();
  await finished(stream);
}

const { paragraphs, texts } = readParagraphs(documents());
const ranked = rank(texts);
/** Pairs of numbers of texts. */
const pairs: [number, number][] = [];
let asked: number[] | undefined;
const compare = (a: number, b: number): void => {
  const [one = 0, other = 0] = [ranked.text[a], ranked.text[b]];
  if (verify(verifiable(texts.written(one)), verifiable(texts.written(other)), THRESHOLD) === undefined) return;
  pairs.push([Math.min(one, other), Math.max(one, other)]);
};
if (texts.count <= BRUTE_FORCE_UP_TO) {
  const { pairs: near } = allPairs(ranked, THRESHOLD);
  for (let i = 0; i < near.count; i++) compare(near.first(i), near.second(i));
} else {
  const next = chance(7);
  const ranks = new Set(Array.from({ length: SAMPLE }, () => Math.floor(next() * ranked.count)));
  asked = [...ranks].map((each) => ranked.text[each] ?? 0);
  for (const a of ranks) {
    for (let b = 0; b < ranked.count; b++) {
      // A pair of two that are asked is told once.
      if (a === b || (ranks.has(b) && b < a)) continue;
      if (areNear(ranked, Math.min(a, b), Math.max(a, b), THRESHOLD)) compare(Math.min(a, b), Math.max(a, b));
    }
  }
}

if (count === 'all') {
  // Documents of a set, copies that only their normal form makes the same among them.
  const byText = grouped();
  const ofDocuments = [...byText.values()].flatMap((same) =>
    same.flatMap((j, at) => same.slice(0, at).map((i): [number, number] => [i, j])),
  );
  for (const [a, b] of pairs)
    for (const i of byText.get(a) ?? [])
      for (const j of byText.get(b) ?? []) ofDocuments.push([Math.min(i, j), Math.max(i, j)]);
  await write(
    textsFile,
    eachText(paragraphs.count, (i) => paragraphs.text[i] ?? 0),
  );
  await write(truthFile, [{ asked: null }, ...ofDocuments]);
} else {
  await write(
    textsFile,
    eachText(texts.count, (i) => i),
  );
  await write(truthFile, [{ asked: asked ?? null }, ...pairs]);
}

function grouped(): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let i = 0; i < paragraphs.count; i++) {
    const text = paragraphs.text[i] ?? 0;
    groups.set(text, [...(groups.get(text) ?? []), i]);
  }
  return groups;
}

function* eachText(of: number, textOf: (i: number) => number): Generator<string> {
  for (let i = 0; i < of; i++) yield normalise(texts.written(textOf(i)));
}
