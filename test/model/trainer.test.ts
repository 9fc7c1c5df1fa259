import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EarlyStopScorer } from '../../src/model/early-stop.js';
import { loadNoiseModel } from '../../src/noise/model/model.js';
import { loadContentModel } from '../../src/read/content/model.js';

/** What LightGBM predicted of some rows of training: fixtures/model holds them, training/train.mjs writes them. */
interface Sample {
  readonly rows: readonly (readonly (number | null)[])[];
  readonly logOdds: readonly number[];
}

const read = (name: string): Sample => JSON.parse(readFileSync(path.join('fixtures/model', `${name}.json`), 'utf8'));

const scorers: readonly (readonly [name: string, scorer: () => Promise<EarlyStopScorer>])[] = [
  ['content', async () => (await loadContentModel()).withReadability],
  ['noise', async () => (await loadNoiseModel('html')).scorer],
  ['noise-text', async () => (await loadNoiseModel('text')).scorer],
];

describe('predictions', () => {
  it.each(scorers)('of the %s model are those of its trainer, to a millionth', async (name, load) => {
    const { rows, logOdds } = read(name);
    const scorer = await load();
    expect(rows.length).toBeGreaterThan(30);
    for (const [i, row] of rows.entries()) {
      expect(row).toHaveLength(scorer.width);
      const values = Float32Array.from(row, (value) => value ?? Number.NaN);
      expect(Math.abs((scorer.sums(values)[0] ?? 0) - (logOdds[i] ?? 0))).toBeLessThan(1e-6);
    }
  });
});
