import { describe, expect, it } from 'vitest';
import { findNoise } from '../../src/noise/find.js';
import { decide } from '../../src/noise/policy.js';
import { resolveOptions } from '../../src/options.js';
import { ARTICLE, pageOf, TITLE } from './page.js';

const SIZE = 200_000;
/** Most that twice the input may cost. A quadratic pattern would cost four times as much. */
const FACTOR = 3;
/** What is faster than this is not measured: the clock and the collector are louder. */
const NOISE_FLOOR = 100;
/** A quadratic pattern takes minutes on such inputs. */
const BOUND = 2000;
/** Of a page of very short blocks: five thousand of them. */
const CHARACTERS_A_BLOCK = 40;

const OPTIONS = resolveOptions();

/** Milliseconds for a page: the best of a few runs, as everything else only adds to it. */
function timeOf(lines: readonly string[], title = TITLE): number {
  const page = pageOf([...lines, ...ARTICLE], { title });
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && best > NOISE_FLOOR; i++) {
    const start = performance.now();
    decide(page, findNoise(page), OPTIONS);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function expectLinear(name: string, timeOfSize: (size: number) => number): void {
  const twice = timeOfSize(SIZE);
  expect(twice, name).toBeLessThan(BOUND);
  if (twice > NOISE_FLOOR) expect(twice, name).toBeLessThan(FACTOR * timeOfSize(SIZE / 2) + NOISE_FLOOR);
}

function fill(start: string, pattern: string, length: number): string {
  return `${start}${pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length)}x`;
}

/** One block of all the text, and blocks just short enough to be looked at as phrases. */
const PAGES: Readonly<Record<string, (start: string, pattern: string, size: number) => readonly string[]>> = {
  'one block': (start, pattern, size) => [fill(start, pattern, size)],
  'blocks of 1,400 characters': (start, pattern, size) =>
    Array.from({ length: size / 2000 }, () => fill(start, pattern, 1400)),
};

const PATTERNS = [
  '(',
  ' ',
  '|',
  'a|a|a',
  'A A A A ',
  '©',
  '© ',
  'Home > ',
  '"',
  '“a',
  '. Read more ',
  'READ MORE ',
  'AA',
  'A. ',
  'A.',
  'copyright  ',
  'a      ',
  '|    ',
  '(photo: ',
  ' / photo ',
  '…',
  'cookies to our inbox ',
  'contributed to this report ',
  'HomeNews',
  '9,9.',
  '-',
  '字',
  '😀',
  "A'",
  'our newsletter: “” [Home] » |/ 9 ©  ',
];
const STARTS = ['', 'By ', 'Home > ', 'Reporting by A', 'Tags: ', 'Anna Lind is a '];

describe.each(Object.keys(PAGES))('hostile text in %s', (shape) => {
  const page = PAGES[shape] ?? (() => []);

  it.each(PATTERNS)('takes linear time for %j', (pattern) => {
    for (const start of STARTS) expectLinear(start + pattern, (size) => timeOf(page(start, pattern, size)));
  });
});

describe('many blocks', () => {
  // Each asks a rule, or the look at the neighbours, for the rest of the page.
  it.each([
    'Share',
    'Facebook',
    'Most Popular',
    'Read also:',
    'Source: A',
    '4 May 2026',
    'By Anna Lind',
    'a',
    'Mara Holt',
  ])('take linear time for %j', (text) => {
    expectLinear(text, (size) => timeOf(Array.from({ length: size / CHARACTERS_A_BLOCK }, () => text)));
  });

  it('take linear time before the title', () => {
    expectLinear('before the title', (size) =>
      timeOf([...Array.from({ length: size / CHARACTERS_A_BLOCK }, (_, i) => `w${i}`), TITLE]),
    );
  });
});

describe('a hostile title', () => {
  it('takes linear time', () => {
    const stubs = ARTICLE.flatMap((paragraph) => [paragraph, 'Mara Holt Mara Holt Mara Holt photo']);
    expectLinear('title', (size) => {
      const title = fill('Mara Holt ', 'Mara Holt ', size);
      return timeOf([...stubs, title], title);
    });
  });
});
