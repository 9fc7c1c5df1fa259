// Pages a second of this project with its own workers: `node own-workers.mjs JOBS ROUNDS`, pages as JSON Lines on standard
// input. Prints { pagesASecond } of the fastest round; the first, in which workers start and become warm, does not count.
import readline from 'node:readline';
import { createCleaner } from '../../dist/index.js';

const [jobs, rounds] = process.argv.slice(2).map(Number);
const pages = [];
for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
  pages.push(JSON.parse(line));
// A page that cannot be read is told, and the rest goes on.
const cleaner = createCleaner({ jobs, engine: 'linkedom', dedupe: false, onError: () => {} });
let least = Number.POSITIVE_INFINITY;
for (let round = 0; round <= rounds; round++) {
  const start = performance.now();
  for await (const _ of cleaner.cleanStream(pages));
  if (round > 0) least = Math.min(least, performance.now() - start);
}
await cleaner.close();
process.stdout.write(`${JSON.stringify({ pagesASecond: (pages.length / least) * 1000 })}\n`);
