import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/index.js';
import { linkedom } from '../src/read/engines/linkedom.js';
import { squeeze } from './fixtures.js';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/unusual');

/** What the writer of a page marked as its content; the mark itself is nothing that the library looks at. */
async function contentOf(html: string): Promise<readonly string[]> {
  const { document } = await linkedom.parse(html, undefined);
  return [...document.querySelectorAll('[data-content]')].flatMap((element) => {
    const rows = [...element.querySelectorAll('td, th')];
    const parts = rows.length > 0 ? rows : [element];
    return parts.flatMap(({ innerHTML }) => innerHTML.split('<br>').map(textOf));
  });
}

function textOf(html: string): string {
  const entities = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  return squeeze(
    html
      .replace(/<[^>]*>/gu, '')
      .replace(/&(?:lt|gt|amp);/gu, (entity) => Object.entries(entities).find(([name]) => name === entity)?.[1] ?? ''),
  );
}

describe('pages unlike those that the models learned from', () => {
  const files = readdirSync(FOLDER);

  it('are a dozen at least', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  it.each(files)('lose nothing of their content: %s', async (file) => {
    const html = readFileSync(path.join(FOLDER, file), 'utf8');
    const text = squeeze((await clean({ html })).text);
    const content = await contentOf(html);
    expect(content.length).toBeGreaterThan(5);
    expect(content.filter((part) => !text.includes(part))).toEqual([]);
  });
});

describe('texts unlike those that the model learned from', () => {
  it.each(readdirSync(FOLDER))('have no tail: %s', async (file) => {
    const content = await contentOf(readFileSync(path.join(FOLDER, file), 'utf8'));
    const { removed } = await clean({ text: content.join('\n') });
    expect(removed.filter(({ because }) => because !== undefined)).toEqual([]);
  });
});
