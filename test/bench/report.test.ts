import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { benchModule, type Chart, type Markdown, type Results } from './bench-modules.js';

const { reportOf } = await benchModule<Markdown>('report/markdown.mjs');
const { chartOf } = await benchModule<Chart>('report/chart.mjs');

const CHART = [
  {
    set: 'news <all>',
    title: 'News',
    documents: 3,
    metric: 'F1 over words',
    systems: [
      ...Array.from({ length: 9 }, (_, i) => ({
        label: `peer ${i}`,
        own: false,
        value: 0.9 - i / 50,
        low: 0.6,
        high: 0.95,
      })),
      { label: 'chaffinch (in fold: seen)', own: true, value: 0.7, low: 0.65, high: 0.75 },
    ],
  },
];

const RESULTS: Results = {
  date: '2031-03-07T10:00:00.000Z',
  machine: { processor: 'Abacus', cores: 2, memoryGigabytes: 24, system: 'Linux', node: 'v20.20.2' },
  versions: { chaffinch: '0.1.0', 'a peer': '2' },
  tables: [
    {
      title: 'news',
      note: 'In fold.',
      columns: ['system', 'F1', 'seconds'],
      rows: [
        ['chaffinch', '.9', 1.5],
        ['a|peer', '.8', 2],
      ],
    },
  ],
  missing: [{ name: 'another', reason: 'there is no cargo' }],
  sample: 40,
  chart: CHART,
};

const page = reportOf(
  [
    { title: 'Quality', command: 'npm run bench:quality', results: RESULTS },
    { title: 'Speed', command: 'npm run bench:speed', results: undefined },
  ],
  'chart.svg',
);

describe('the report', () => {
  it('holds tables as they are', () => {
    expect(page).toContain(
      '| system | F1 | seconds |\n|---|---:|---:|\n| **chaffinch** | .9 | 1.5 |\n| a\\|peer | .8 | 2 |\n',
    );
    expect(page).toContain('In fold.');
  });

  it('tells date, machine, versions, that it was a sample, and what is missing', () => {
    expect(page).toContain('Measured on 2031-03-07 by `npm run bench:quality`, on Abacus, 2 cores, 24 GB of memory');
    expect(page).toContain('chaffinch 0.1.0; a peer 2.');
    expect(page).toContain('A sample only: 40 documents of each set');
    expect(page).toContain('- another: there is no cargo');
  });

  it('names what was not run', () => {
    expect(page).toContain('## Speed\n\nNot run. `npm run bench:speed` measures it.');
  });
});

describe('the chart', () => {
  const svg = chartOf(CHART);
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;

  it('is an image with a title', () => {
    expect(document.documentElement.nodeName).toBe('svg');
    expect(document.querySelector('title')?.textContent).toContain('chaffinch');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('shows the best of a set, this project in any case, and that it is in fold', () => {
    const labels = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(document.querySelectorAll('circle')).toHaveLength(8);
    expect(labels).toContain('chaffinch (in fold)');
    expect(labels).not.toContain('peer 7');
  });
});
