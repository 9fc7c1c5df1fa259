import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanAll } from '../src/index.js';
import { goldenPath, readFixtures } from './fixtures.js';

/** Golden files are written only on request: npm run test:update. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

describe('golden output of the fixtures', async () => {
  const documents = await cleanAll(readFixtures().map(({ source }) => source));

  for (const document of documents) {
    it(`is what fixtures/expected/${document.id}.json holds`, () => {
      const file = goldenPath(document.id);
      const actual = `${JSON.stringify(document, null, 2)}\n`;
      if (UPDATE) {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, actual);
      }
      expect(existsSync(file), `${file} is missing; npm run test:update writes it`).toBe(true);
      expect(actual).toBe(readFileSync(file, 'utf8'));
    });
  }
});
