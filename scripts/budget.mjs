// What a change may cost: `npm run budget`, after a build `node scripts/budget.mjs`. Ratios and not times, so that a slow
// machine passes as a fast one does; of each time the least of several rounds counts, and what is over its budget is
// measured once more before it fails. A budget stands about a third above what was measured when it was set (the last
// column of the table): it finds what became clearly slower, not what became a little slower.

import { microsecondsAPair, secondsForAllPairs } from '../bench/dedupe/all-pairs.mjs';
import { build } from '../bench/dedupe/build.mjs';
import { compareOn, sum } from '../bench/html/compare.mjs';
import { pagesOf } from '../bench/html/pages.mjs';
import { dedupe } from '../dist/index.js';
import { scoreFixtures } from './measure/labels.mjs';
import { startTimes } from './measure/start.mjs';
import { fixtureTexts, textPasses } from './measure/text.mjs';

const PARAGRAPHS = 10_000;
const SAMPLED_PAIRS = 20_000;
/** Many short rounds: among them is one that nothing else on the machine came into. */
const PAGE_ROUNDS = 15;
const TEXT_ROUNDS = { rounds: 40, leastCharacters: 100_000 };
const OWN = 'chaffinch, linkedom';
const PEER = 'Readability on linkedom';

/** Each measures some figures at once; `most` or `least` is the budget of a figure, `was` what it was when that was set. */
const BUDGETS = [
  {
    // First, while the heap is small: what is collected then is what cleaning makes.
    figures: { text: { title: 'text, times one pass of a regular expression', most: 32, was: 24 } },
    measure: async () => ({ text: (await textPasses(fixtureTexts(), TEXT_ROUNDS)).passes }),
  },
  {
    figures: { page: { title: `whole page, times ${PEER}`, most: 3.3, was: 2.5 } },
    measure: async () => {
      const { times } = await compareOn(pagesOf([]), [OWN, PEER], PAGE_ROUNDS);
      return { page: sum(times.get(OWN)) / sum(times.get(PEER)) };
    },
  },
  {
    figures: {
      dedupe: {
        title: `all pairs of ${PARAGRAPHS} paragraphs with string-similarity, times dedupe`,
        least: 100,
        was: 700,
      },
    },
    measure: measureDedupe,
  },
  {
    figures: {
      help: { title: 'clean --help, times node -e 0', most: 2, was: 1.1 },
      small: { title: 'clean of a small text, times node -e 0', most: 4, was: 2.3 },
    },
    measure: async () => {
      const { nothing, help, small } = startTimes(10);
      return { help: help / nothing, small: small / nothing };
    },
  },
  {
    figures: {
      'labels.precision': { title: 'labelled articles: cut lines that are noise', least: 0.99, was: 1 },
      'labels.recall': { title: 'labelled articles: noise lines that are cut', least: 0.95, was: 0.966 },
      'labels.lost': { title: 'labelled articles: share of the content lost', most: 0.002, was: 0 },
      'languages.precision': { title: 'languages: cut lines that are noise', least: 0.99, was: 1 },
      'languages.recall': { title: 'languages: noise lines that are cut', least: 0.98, was: 1 },
      'languages.lost': { title: 'languages: share of the content lost', most: 0.002, was: 0 },
    },
    measure: async () => {
      const scores = Object.entries(await scoreFixtures());
      return Object.fromEntries(
        scores.flatMap(([set, score]) => Object.entries(score).map(([name, value]) => [`${set}.${name}`, value])),
      );
    },
  },
];

async function measureDedupe() {
  const { corpus, realParagraphs, chance } = await import(build('corpus')[0]);
  const documents = corpus(realParagraphs([]), PARAGRAPHS);
  let seconds = Number.POSITIVE_INFINITY;
  let microseconds = Number.POSITIVE_INFINITY;
  const texts = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    await dedupe(documents);
    const { user, system } = process.cpuUsage(before);
    seconds = Math.min(seconds, (user + system) / 1e6);
    microseconds = Math.min(microseconds, microsecondsAPair(texts, SAMPLED_PAIRS, chance(3)));
  }
  return { dedupe: secondsForAllPairs(microseconds, texts.length) / seconds };
}

const isKept = ({ most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY }, value) =>
  value <= most && value >= least;
const better = ({ least }, one, other) => (least === undefined ? Math.min(one, other) : Math.max(one, other));

/** Measures, once more where something is over its budget; the better of the two counts. */
async function figuresOf({ figures, measure }) {
  const first = await measure();
  if (Object.entries(figures).every(([name, figure]) => isKept(figure, first[name]))) return first;
  const second = await measure();
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, better(figure, first[name], second[name])]),
  );
}

const rows = [];
const failures = [];
for (const budget of BUDGETS) {
  const values = await figuresOf(budget);
  for (const [name, figure] of Object.entries(budget.figures)) {
    const value = values[name];
    const allowed = figure.most === undefined ? `at least ${figure.least}` : `at most ${figure.most}`;
    const measured = value >= 100 ? value.toFixed(0) : value.toFixed(3);
    const kept = isKept(figure, value);
    rows.push([kept ? 'ok' : 'OVER', figure.title, measured, allowed, `${figure.was}`]);
    if (!kept) failures.push(`${figure.title}: ${measured}, allowed is ${allowed}, and it was ${figure.was}.`);
  }
}
const heads = ['', 'figure', 'measured', 'allowed', 'when set'];
const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i].length)));
for (const row of [heads, ...rows])
  console.log(
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd(),
  );
if (failures.length > 0) {
  console.error(`\nOver the budget, measured twice:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  console.error('If the cost is wanted, raise the budget in scripts/budget.mjs and say in the commit what it buys.');
  process.exitCode = 1;
}
