import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.js';

const FOLDERS = ['html', 'unusual'].map((name) => path.resolve(import.meta.dirname, '../../fixtures', name));
const pages = FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)));

describe('linkedom and jsdom', () => {
  it.each(pages.map((file) => [path.basename(file), file]))('make the same document of %s', async (_, file) => {
    const html = readFileSync(file, 'utf8');
    const [fast, exact] = await Promise.all(
      (['linkedom', 'jsdom'] as const).map((engine) => clean({ id: 'a', html }, { engine })),
    );
    expect(fast).toEqual(exact);
  });
});
