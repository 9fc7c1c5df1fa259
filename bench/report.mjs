// Writes docs/benchmarks.md and its chart from what the benchmarks left in bench/results: `node bench/report.mjs`. What was
// not run is named as not run.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chartOf } from './report/chart.mjs';
import { reportOf } from './report/markdown.mjs';
import { RESULTS, ROOT } from './shared/paths.mjs';

const CHART = 'benchmarks-quality.svg';
const PARTS = [
  { name: 'quality', title: 'Quality', command: 'npm run bench:quality' },
  { name: 'speed', title: 'Speed', command: 'npm run bench:speed' },
  { name: 'dedupe', title: 'Deduplication', command: 'npm run bench:dedupe -- --peers' },
];

const parts = PARTS.map(({ name, ...part }) => {
  const file = path.join(RESULTS, `${name}.json`);
  return { name, ...part, results: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined };
});
const docs = path.join(ROOT, 'docs');
mkdirSync(docs, { recursive: true });
const chart = parts.find(({ name }) => name === 'quality')?.results?.chart;
if (chart !== undefined) writeFileSync(path.join(docs, CHART), chartOf(chart));
writeFileSync(path.join(docs, 'benchmarks.md'), reportOf(parts, CHART));
console.error('bench: written: docs/benchmarks.md');
