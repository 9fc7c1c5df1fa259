/**
 * This project on the same texts as its peers: `node own.js TEXTS TRUTH`. Prints one line of JSON, as tally.ts says.
 */
import { readParagraphs } from '../../src/dedupe/columns.js';
import { decide } from '../../src/dedupe/decide.js';
import { match } from '../../src/dedupe/match.js';
import type { Dedupable } from '../../src/index.js';
import { linesOf, peakBytes, processorSeconds, readTruth } from './tally.js';

const THRESHOLD = 0.85;
const ALL_PAIRS_UP_TO = 20_000;
const BLOCKS = 10;

const [textsFile = '', truthFile = ''] = process.argv.slice(2);
const tally = await readTruth(truthFile);
const documents: Dedupable[] = [];
let blocks: Dedupable['blocks'][number][] = [];
for await (const text of linesOf(textsFile)) {
  if (blocks.length === 0) documents.push({ id: `d${String(documents.length).padStart(7, '0')}`, blocks });
  blocks.push({ type: 'paragraph', text: JSON.parse(text), source: blocks.length });
  if (blocks.length === BLOCKS) blocks = [];
}

const start = processorSeconds();
const { paragraphs, texts } = readParagraphs(documents);
/** Pairs that reach the threshold and contradict each other are found as well, and kept. */
const { edges } = match(texts, THRESHOLD, ALL_PAIRS_UP_TO, ({ a, b }) => tally.propose(a, b));
decide({ documents, paragraphs, texts, edges }, { threshold: THRESHOLD, prefer: 'earliest' });
const seconds = processorSeconds() - start;
for (let i = 0; i < edges.count; i++) tally.propose(edges.at(i).a, edges.at(i).b);
process.stdout.write(`${JSON.stringify({ seconds, peakBytes: peakBytes(), ...tally.counts() })}\n`);
