// What cleaning text costs, in passes of one plain regular expression over the same text. Reading, finding, cutting and
// writing the document are in the time.
import { readdirSync, readFileSync } from 'node:fs';
import { createCleaner } from '../../dist/index.js';

const FIXTURES = new URL('../../fixtures/text/', import.meta.url);

/** The texts that every clone has: short, and half of their lines are noise, which costs more than prose. */
export function fixtureTexts() {
  return readdirSync(FIXTURES).map((name) => ({ text: readFileSync(new URL(name, FIXTURES), 'utf8') }));
}

/** `{ passes, charactersASecond }` of `pages`, which are read again until so many characters were. */
export async function textPasses(pages, { rounds = 7, leastCharacters = 4_000_000 } = {}) {
  const cleaner = createCleaner();
  const characters = pages.reduce((sum, { text }) => sum + text.length, 0);
  const times = Math.max(1, Math.ceil(leastCharacters / characters));
  // Whatever else the machine does only adds to a time: the least of each is the nearest to what it takes.
  let [pass, cleaning] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  await cleaningMilliseconds(cleaner, pages, times);
  for (let round = 0; round < rounds; round++) {
    pass = Math.min(pass, passMilliseconds(pages, times));
    cleaning = Math.min(cleaning, await cleaningMilliseconds(cleaner, pages, times));
  }
  return { passes: cleaning / pass, charactersASecond: (characters * times) / (cleaning / 1000) };
}

function passMilliseconds(pages, times) {
  const start = performance.now();
  for (let i = 0; i < times; i++) for (const { text } of pages) text.match(/[\p{L}\p{N}]+/gu);
  return performance.now() - start;
}

async function cleaningMilliseconds(cleaner, pages, times) {
  const start = performance.now();
  for (let i = 0; i < times; i++) for (const page of pages) await cleaner.clean(page);
  return performance.now() - start;
}
