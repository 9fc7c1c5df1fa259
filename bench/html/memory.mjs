// Memory over 2,000 pages in one process: `node --expose-gc memory.mjs ENGINE [FILE.jsonl[.gz]]...`. Resident memory, and
// the heap after a collection: what a run keeps.
import { createCleaner } from '../../dist/index.js';
import { pagesOf } from './pages.mjs';

const PAGES = 2000;
const EVERY = 500;
const MOST_PAGES = 60;
/** Of a page, in characters: the run is long enough. */
const LARGEST = 300_000;

const [engine, ...files] = process.argv.slice(2);
const pages = pagesOf(files)
  .filter(({ html }) => html.length <= LARGEST)
  .slice(0, MOST_PAGES);
const cleaner = createCleaner({ engine });
const megabytes = (bytes) => Math.round(bytes / 1024 / 1024);
for (let i = 1; i <= PAGES; i++) {
  await cleaner.clean(pages[i % pages.length]);
  if (i % EVERY !== 0) continue;
  const { rss } = process.memoryUsage();
  globalThis.gc?.();
  console.log(
    `  ${engine}, after ${i} pages: ${megabytes(rss)} MB, heap ${megabytes(process.memoryUsage().heapUsed)} MB`,
  );
}
