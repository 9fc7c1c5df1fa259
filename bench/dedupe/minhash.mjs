// The npm package minhash on the same texts: `node minhash.js SETTING TEXTS TRUTH`, as its documentation shows it: by the
// words of each text, or by its 5-shingles. With `unique` instead of TRUTH only what is like nothing before goes into the
// index, and { removed: [[i, j], …] } is printed: i went because of j. Prints how far it is, as lines { done }.
import { LshIndex, Minhash } from 'minhash';
import { linesOf, peakBytes, processorSeconds, readTruth } from './tally.ts';

const SHINGLE = 5;
const EVERY = 1000;
const SETTINGS = {
  default: (text) => text.split(' '),
  tuned: (text) => Array.from({ length: Math.max(1, text.length - SHINGLE + 1) }, (_, i) => text.slice(i, i + SHINGLE)),
};

const [setting, textsFile, truthFile] = process.argv.slice(2);
const unique = truthFile === 'unique';
const tally = unique ? undefined : await readTruth(truthFile);
const index = new LshIndex();
const removed = [];
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
let seconds = 0;
let number = 0;
for await (const line of linesOf(textsFile)) {
  const text = JSON.parse(line);
  const start = processorSeconds();
  const hash = new Minhash();
  for (const part of SETTINGS[setting](text)) hash.update(part);
  // It finds a text only after it was put in.
  index.insert(String(number), hash);
  const found = index.query(hash).map(Number);
  seconds += processorSeconds() - start;
  const others = found.filter((other) => other !== number);
  if (unique && others.length > 0) {
    removed.push([number, Math.min(...others)]);
    // It has no way to take a text out again: it was the last in each of its buckets.
    for (const band of index.getHashbands(hash)) index.index[band].pop();
  }
  for (const other of others) tally?.propose(number, other);
  number++;
  if (number % EVERY === 0) tell({ done: number });
}
tell({ seconds, peakBytes: peakBytes(), ...(unique ? { removed } : tally.counts()) });
