// Times whole pages: `node time.mjs [FILE.jsonl[.gz]]...`
import { compareOn, median, sum } from './compare.mjs';
import { pagesOf } from './pages.mjs';
import { SYSTEMS } from './systems.mjs';

const MOST_PAGES = 100;
const ROUNDS = 5;
const BASES = ['Readability on jsdom', 'Readability on linkedom'];

const pages = pagesOf(process.argv.slice(2), MOST_PAGES);
const names = Object.keys(SYSTEMS);
const { times, unread } = await compareOn(pages, names, ROUNDS);

const characters = sum(pages.map(({ html }) => html.length));
console.log(
  `${pages.length} pages, ${(characters / pages.length / 1000).toFixed(0)} kB each, the best of ${ROUNDS} rounds a page; not read by all: ${unread}`,
);
for (const name of names) {
  const own = times.get(name);
  const ratios = BASES.map((base) => {
    const ofBase = times.get(base);
    const ofPages = median(own.map((value, i) => value / ofBase[i]));
    return `${(sum(own) / sum(ofBase)).toFixed(2)} (median ${ofPages.toFixed(2)}) of ${base}`;
  });
  console.log(`  ${name.padEnd(24)} ${median(own).toFixed(1).padStart(6)} ms a page; time ${ratios.join(', ')}`);
}
