import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Forest, sumLeaves } from '../../src/model/forest.js';
import { loadNoiseModel } from '../../src/noise/model/model.js';
import { loadContentModel } from '../../src/read/content/model.js';

/** What LightGBM predicted of some rows of training: fixtures/model holds them, training/run.sh writes them. */
interface Sample {
  readonly rows: readonly (readonly (number | null)[])[];
  readonly logOdds: readonly number[];
}

const read = (name: string): Sample => JSON.parse(readFileSync(path.join('fixtures/model', `${name}.json`), 'utf8'));

const forests: readonly (readonly [name: string, forest: () => Promise<Forest>])[] = [
  ['content', async () => (await loadContentModel()).withReadability],
  ['noise', async () => (await loadNoiseModel()).html],
];

describe('predictions', () => {
  it.each(forests)('of the %s model are those of its trainer, to a millionth', async (name, load) => {
    const { rows, logOdds } = read(name);
    const forest = await load();
    expect(rows.length).toBeGreaterThan(30);
    for (const [i, row] of rows.entries()) {
      expect(row).toHaveLength(forest.width);
      const values = Float32Array.from(row, (value) => value ?? Number.NaN);
      expect(Math.abs((sumLeaves(forest, values, 0)[0] ?? 0) - (logOdds[i] ?? 0))).toBeLessThan(1e-6);
    }
  });
});
