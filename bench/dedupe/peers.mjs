// What others need for the same paragraphs: `node peers.js COUNT [FILE.jsonl[.gz]]...`. All pairs with string-similarity
// are measured on a sample of pairs and multiplied; the npm package minhash, which finds candidates only, runs as its
// documentation shows it, over the words of each paragraph, and over 5-shingles.
import { LshIndex, Minhash } from 'minhash';
import { compareTwoStrings } from 'string-similarity';
import { readParagraphs } from '../../src/dedupe/columns.ts';
import { match } from '../../src/dedupe/match.ts';
import { normalise } from '../../src/dedupe/normalise.ts';
import { chance, corpus, realParagraphs } from './corpus.ts';

const THRESHOLD = 0.85;
const PAIRS = 40_000;
const count = Number(process.argv[2] ?? 10_000);
const documents = corpus(realParagraphs(process.argv.slice(3)), count);
const { texts } = readParagraphs(documents);
const list = Array.from({ length: texts.count }, (_, i) => normalise(texts.written(i)));
const next = chance(3);

let start = performance.now();
let sum = 0;
for (let i = 0; i < PAIRS; i++) {
  sum += compareTwoStrings(list[Math.floor(next() * list.length)], list[Math.floor(next() * list.length)]);
}
const microseconds = ((performance.now() - start) / PAIRS) * 1000;
const allPairs = (microseconds * count * (count - 1)) / 2 / 1e6;

start = performance.now();
const { edges } = match(readParagraphs(documents).texts, THRESHOLD, 20_000);
const ours = (performance.now() - start) / 1000;
console.log(
  `string-similarity: ${microseconds.toFixed(1)} µs a pair (mean ${(sum / PAIRS).toFixed(2)}), all pairs of ${count}: ${allPairs.toFixed(0)} s; ` +
    `chaffinch ${ours.toFixed(2)} s: ${(allPairs / ours).toFixed(0)} times as fast`,
);

const truth = new Set(
  Array.from({ length: edges.count }, (_, i) => edges.at(i)).map(({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`),
);
const shinglings = {
  words: (text) => text.split(' '),
  'characters by five': (text) => Array.from({ length: Math.max(1, text.length - 4) }, (_, i) => text.slice(i, i + 5)),
};
for (const [name, shingle] of Object.entries(shinglings)) {
  start = performance.now();
  const index = new LshIndex();
  const hashes = list.map((text, i) => {
    const hash = new Minhash();
    for (const part of shingle(text)) hash.update(part);
    index.insert(String(i), hash);
    return hash;
  });
  const found = new Set();
  for (const [i, hash] of hashes.entries()) {
    for (const other of index.query(hash)) {
      const j = Number(other);
      if (i !== j) found.add(`${Math.min(i, j)} ${Math.max(i, j)}`);
    }
  }
  const hits = [...truth].filter((pair) => found.has(pair)).length;
  console.log(
    `minhash, ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s, ${found.size} pairs, ` +
      `${hits} of the ${truth.size} that are alike and say the same (recall ${(hits / truth.size).toFixed(3)}, precision ${(hits / Math.max(1, found.size)).toFixed(3)})`,
  );
}
