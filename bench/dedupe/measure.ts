/**
 * Measures deduplication of so many made paragraphs: `node measure.js COUNT [FILE.jsonl[.gz]]...`, with `--expose-gc`.
 * What is printed is one line of JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { allPairs, areNear } from '../../src/dedupe/candidates.js';
import { readParagraphs } from '../../src/dedupe/columns.js';
import { decide } from '../../src/dedupe/decide.js';
import { match } from '../../src/dedupe/match.js';
import { type Ranked, rank } from '../../src/dedupe/ranked.js';
import { verifiable, verify } from '../../src/dedupe/verify.js';
import { chance, corpus, realParagraphs } from './corpus.js';

const THRESHOLD = 0.85;
const ALL_PAIRS_UP_TO = 20_000;
/** Up to so many paragraphs recall is measured over all pairs, above over those of a sample. */
const BRUTE_FORCE_UP_TO = 100_000;
const SAMPLE = 2000;
/** Bytes by which resident memory may still change. */
const SETTLED = 1_000_000;

const count = Number(process.argv[2] ?? 10_000);
const documents = corpus(realParagraphs(process.argv.slice(3)), count);

/** Resident memory in bytes: the most since `startPeak`, on Linux. */
function peakBytes(): number {
  const line = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(line ?? Number.NaN) * 1024;
}

/** Collects until resident memory no longer changes: memory that is free but not yet given back would hide growth. */
async function settled(): Promise<number> {
  let last = Number.POSITIVE_INFINITY;
  for (let rss = process.memoryUsage.rss(); Math.abs(last - rss) > SETTLED; rss = process.memoryUsage.rss()) {
    last = rss;
    Reflect.get(globalThis, 'gc')?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    await setTimeout(200);
  }
  return last;
}

/** Forgets the peak that was. */
function startPeak(): void {
  writeFileSync('/proc/self/clear_refs', '5');
}

const before = await settled();
startPeak();
const cpuBefore = process.cpuUsage();
const start = performance.now();
const { paragraphs, texts } = readParagraphs(documents);
/** Pairs that reach the threshold and contradict each other: found, too, but no copies. */
const contradicting = new Set<number>();
const { edges, report } = match(texts, THRESHOLD, ALL_PAIRS_UP_TO, ({ a, b }) => contradicting.add(pairKey(a, b)));
const compared = performance.now();
const peak = peakBytes() - before;
const decided = decide({ documents, paragraphs, texts, edges }, { threshold: THRESHOLD, prefer: 'earliest' });
const end = performance.now();
const cpu = process.cpuUsage(cpuBefore);
const peakWithResult = peakBytes() - before;

/** Pairs that all pairs would have found, and how many of them were; by size of the shorter text. */
function recall(ranked: Ranked, edgesFound: ReadonlySet<number>): Record<string, string> {
  const tally = new Map<string, [found: number, all: number]>();
  const compare = (a: number, b: number): void => {
    const [one = 0, other = 0] = [ranked.text[a], ranked.text[b]];
    const verdict = verify(verifiable(texts.written(one)), verifiable(texts.written(other)), THRESHOLD);
    if (verdict === undefined) return;
    const size = ranked.size[a] ?? 0;
    const sizeClass = size < 80 ? 'under 80 bigrams' : size < 200 ? '80 to 200' : 'over 200';
    const names = verdict.conflict === undefined ? ['all', sizeClass, 'with contradicting'] : ['with contradicting'];
    for (const name of names) {
      const [found, all] = tally.get(name) ?? [0, 0];
      tally.set(name, [found + (edgesFound.has(pairKey(one, other)) ? 1 : 0), all + 1]);
    }
  };
  if (count <= BRUTE_FORCE_UP_TO) {
    const { pairs } = allPairs(ranked, THRESHOLD);
    for (let i = 0; i < pairs.count; i++) compare(pairs.first(i), pairs.second(i));
  } else {
    const next = chance(7);
    for (let i = 0; i < SAMPLE; i++) {
      const a = Math.floor(next() * ranked.count);
      for (let b = 0; b < ranked.count; b++) {
        if (a !== b && areNear(ranked, Math.min(a, b), Math.max(a, b), THRESHOLD))
          compare(Math.min(a, b), Math.max(a, b));
      }
    }
  }
  return Object.fromEntries(
    [...tally].map(([name, [found, all]]) => [name, `${found}/${all} = ${(found / all).toFixed(4)}`]),
  );
}

function pairKey(a: number, b: number): number {
  return Math.min(a, b) * texts.count + Math.max(a, b);
}

function foundPairs(of: typeof edges, others: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...others, ...Array.from({ length: of.count }, (_, i) => pairKey(of.at(i).a, of.at(i).b))]);
}

function recallOfMinHash(): Record<string, string> {
  const others = new Set<number>();
  const { edges: ofBands } = match(texts, THRESHOLD, 0, ({ a, b }) => others.add(pairKey(a, b)));
  return recall(ranked, foundPairs(ofBands, others));
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 10) / 100;
const perParagraph = (value: number): number => Math.round((value / count) * 10) / 10;
const found = foundPairs(edges, contradicting);
const ranked = rank(texts);
process.stdout.write(
  `${JSON.stringify({
    paragraphs: count,
    method: report.method,
    seconds: seconds(end - start),
    secondsComparing: seconds(compared - start),
    // Of all threads, those of the garbage collector too: what other processes take does not count.
    secondsOfProcessor: seconds((cpu.user + cpu.system) / 1000),
    bytesAParagraph: perParagraph(peak),
    bytesAParagraphWithResult: perParagraph(peakWithResult),
    lookedAtAParagraph: perParagraph(report.looked),
    verifiedAParagraph: perParagraph(report.verified),
    edges: edges.count,
    groups: decided.groups.length,
    gone: decided.documents.reduce((sum, { duplicates }) => sum + duplicates.length, 0),
    skipped: report.skipped,
    recall: recall(ranked, found),
    // The other way of finding candidates, where all pairs are affordable.
    ...(report.method === 'all-pairs' ? { recallOfMinHash: recallOfMinHash() } : {}),
  })}\n`,
);
