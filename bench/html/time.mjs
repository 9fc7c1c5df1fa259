// Times whole pages, one after the other, each page on all systems before the next: what else the machine does then falls
// on all of them alike. `node time.mjs [FILE.jsonl[.gz]]...`
import { pagesOf } from './pages.mjs';
import { SYSTEMS } from './systems.mjs';

const MOST_PAGES = 100;
const ROUNDS = 5;
const BASES = ['Readability on jsdom', 'Readability on linkedom'];

const pages = pagesOf(process.argv.slice(2), MOST_PAGES);
const names = Object.keys(SYSTEMS);
const times = new Map(names.map((name) => [name, []]));

async function timeOf(system, page) {
  const start = performance.now();
  try {
    await system(page);
  } catch {
    // A page that a system cannot read is measured for none.
    return undefined;
  }
  return performance.now() - start;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const least = (values) => Math.min(...values);

for (const page of pages.slice(0, 20)) for (const name of names) await timeOf(SYSTEMS[name], page);
let unread = 0;
for (const page of pages) {
  const ofPage = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) ofPage.get(name).push(await timeOf(SYSTEMS[name], page));
  if ([...ofPage.values()].flat().includes(undefined)) {
    unread++;
    continue;
  }
  for (const name of names) times.get(name).push(least(ofPage.get(name)));
}

const characters = pages.reduce((sum, { html }) => sum + html.length, 0);
console.log(
  `${pages.length} pages, ${(characters / pages.length / 1000).toFixed(0)} kB each, the best of ${ROUNDS} rounds a page; not read by all: ${unread}`,
);
const sum = (values) => values.reduce((a, b) => a + b, 0);
for (const name of names) {
  const own = times.get(name);
  const ratios = BASES.map((base) => {
    const ofBase = times.get(base);
    const ofPages = median(own.map((value, i) => value / ofBase[i]));
    return `${(sum(own) / sum(ofBase)).toFixed(2)} (median ${ofPages.toFixed(2)}) of ${base}`;
  });
  console.log(`  ${name.padEnd(24)} ${median(own).toFixed(1).padStart(6)} ms a page; time ${ratios.join(', ')}`);
}
