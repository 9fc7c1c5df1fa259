import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean.js';
import type { CleanDocument, NoiseKind } from '../src/document.js';
import { LEXICON_LANGUAGES } from '../src/noise/lexicons.js';

/** An article written for these tests, with the noise of pages in its language and sentences that look like it. */
interface Article {
  readonly lang: string;
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly noise?: NoiseKind }[];
}

const folder = new URL('../fixtures/languages/', import.meta.url);

function read(lang: string): Article {
  return JSON.parse(readFileSync(new URL(`${lang}.json`, folder), 'utf8'));
}

describe('articles in many languages', () => {
  it('are there for every language that has a lexicon, English but for its own fixtures', () => {
    const written = readdirSync(folder).map((name) => name.replace('.json', ''));
    expect(written.sort()).toEqual(LEXICON_LANGUAGES.filter((lang) => lang !== 'en'));
    expect(written.length).toBeGreaterThanOrEqual(30);
  });

  describe.each(LEXICON_LANGUAGES.filter((lang) => existsSync(new URL(`${lang}.json`, folder))))('%s', (lang) => {
    const { title, lines } = read(lang);
    const text = lines.map((line) => line.text).join('\n\n');
    const noise = lines.flatMap((line) => (line.noise === undefined ? [] : [[line.text, line.noise]]));
    const content = lines.filter((line) => line.noise === undefined).map((line) => line.text);

    const cutsOf = (document: CleanDocument): string[][] => document.removed.map((cut) => [cut.text, cut.kind]);

    it('has look-alikes to tell from its noise', () => {
      expect(content.length).toBeGreaterThanOrEqual(8);
      expect(noise.length).toBeGreaterThanOrEqual(8);
    });

    it('keeps every sentence of the article and cuts all of its noise, each by its kind', async () => {
      const document = await clean({ text, title, lang });
      expect(document.blocks.map((block) => block.text)).toEqual(content);
      expect(cutsOf(document)).toEqual(noise);
    });

    it('does the same when nobody tells the language', async () => {
      const document = await clean({ text, title });
      expect(document.lang).toBe(lang);
      expect(document.blocks.map((block) => block.text)).toEqual(content);
      expect(cutsOf(document)).toEqual(noise);
    });
  });
});
