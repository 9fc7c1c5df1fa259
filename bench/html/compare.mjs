// Times whole pages on several systems in one process, each page on all systems before the next: what else the machine does
// then falls on all of them alike.
import { SYSTEMS } from './systems.mjs';

const WARM_UP_PAGES = 20;

/** `{ times, unread }`: by name of a system the least milliseconds of each page, and how many pages not all could read. */
export async function compareOn(pages, names, rounds) {
  const systems = new Map();
  for (const name of names) systems.set(name, await SYSTEMS[name]());
  const times = new Map(names.map((name) => [name, []]));
  let unread = 0;
  for (let i = 0; i < WARM_UP_PAGES; i++)
    for (const name of names) await timeOf(systems.get(name), pages[i % pages.length]);
  for (const page of pages) {
    const ofPage = new Map(names.map((name) => [name, []]));
    for (let round = 0; round < rounds; round++)
      for (const name of names) ofPage.get(name).push(await timeOf(systems.get(name), page));
    if ([...ofPage.values()].flat().includes(undefined)) {
      unread++;
      continue;
    }
    for (const name of names) times.get(name).push(Math.min(...ofPage.get(name)));
  }
  return { times, unread };
}

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

export const sum = (values) => values.reduce((a, b) => a + b, 0);
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
