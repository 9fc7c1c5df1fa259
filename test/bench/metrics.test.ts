import { describe, expect, it } from 'vitest';
import { answersOf, type Bootstrap, benchModule, type Metrics, type Tables } from './bench-modules.js';
import { EXAMPLES } from './score-examples.js';

const { METRICS, rowsOf, figuresOf } = await benchModule<Metrics>('quality/metrics.mjs');
const { drawsOf, figuresOfDraws, interval } = await benchModule<Bootstrap>('quality/bootstrap.mjs');
const { scored, tableOf } = await benchModule<Tables>('quality/tables.mjs');

const { texts, segments } = EXAMPLES;

function figures(name: 'shingles' | 'words' | 'segments' | 'lines'): Record<string, number> {
  const { golds, answers } = name === 'segments' ? segments : texts;
  const found = figuresOf(METRICS[name], rowsOf(METRICS[name], golds, answersOf(answers)));
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, Math.round(value * 1e4) / 1e4]));
}

// The numbers are what the scorer of the evaluation sets prints for the same documents.
describe('the metrics of the benchmarks', () => {
  it('compare shingles of four words', () => {
    expect(figures('shingles')).toEqual({ F1: 0.6127, P: 0.8111, R: 0.4923, exact: 0.2 });
  });

  it('compare words', () => {
    expect(figures('words')['F1']).toBe(0.5233);
  });

  it('look for segments', () => {
    expect(figures('segments')).toMatchObject({ F1: 0.75, P: 0.75, R: 0.75 });
  });

  it('look at labelled lines', () => {
    expect(figures('lines')).toEqual({ F1: 0.5, P: 0.5, R: 0.5, lost: 0.1845 });
  });

  it('count what was not answered as an empty text', () => {
    const nothing = figuresOf(METRICS.words, rowsOf(METRICS.words, texts.golds, new Map()));
    expect(nothing).toEqual({ P: 0, R: 0, F1: 0 });
  });
});

describe('intervals', () => {
  const rows = rowsOf(METRICS.words, texts.golds, answersOf(texts.answers));

  it('are the same in every run, and hold the figure', () => {
    const draws = drawsOf(rows.length);
    expect(draws).toHaveLength(1000);
    expect(draws).toEqual(drawsOf(rows.length));
    const [low, high] = interval(figuresOfDraws(METRICS.words, rows, draws));
    expect(low).toBeLessThan(0.5233);
    expect(high).toBeGreaterThan(0.5233);
  });

  it('leave out the outer twentieth', () => {
    expect(interval(Array.from({ length: 1000 }, (_, i) => i))).toEqual([25, 975]);
  });

  it('are paired: of a system and its like the difference is none', () => {
    const set = { name: 'invented', title: 'Invented', kind: 'html', metrics: ['words'], trained: 'none' } as const;
    const answers = answersOf(texts.answers);
    const result = scored({ ...set, documents: [], golds: texts.golds }, 'words', [
      { label: 'chaffinch', own: true, answers, failures: 0 },
      { label: 'its like', answers, failures: 1 },
      { label: 'nothing', answers: new Map(), failures: 5 },
    ]);
    expect(result.systems.map(({ label }) => label)).toEqual(['chaffinch', 'its like', 'nothing']);
    expect(result.systems[1]?.ahead).toEqual({ by: 0, range: [0, 0] });
    expect(result.systems[2]?.ahead?.range[0]).toBeGreaterThan(0);
    const { rows: cells } = tableOf(result, 'A note.');
    expect(cells[1]).toEqual([
      'its like',
      '.523',
      expect.stringMatching(/^\.\d+ to \.\d+$/),
      expect.anything(),
      expect.anything(),
      1,
      '+.000',
      '.000 to .000',
    ]);
  });
});
