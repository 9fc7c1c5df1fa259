import type { Page } from '../document.js';
import { present } from '../present.js';
import { hasWords } from '../text/words.js';
import { detectLanguage, SAMPLE } from './detect.js';
import { countScripts, scriptsOf } from './script.js';

/** What a page is written in. */
export interface PageLanguage {
  /** BCP 47: as the page or the user says, else as its prose tells; absent where nothing is sure. */
  readonly tag?: string;
  /** ISO 15924, the most frequent first; see `scriptsOf`. */
  readonly scripts: readonly string[];
}

/** Shorter blocks are menus and names: their language is often another one. */
const LEAST_WORDS = 8;

/**
 * The language and the scripts of a page. What the page or the user declares is believed.
 *
 * @param page - the page as it was read
 * @returns its language and scripts
 *
 * @example
 * await languageOf(germanPage); // { tag: 'de', scripts: ['Latn'] }
 */
export async function languageOf(page: Page): Promise<PageLanguage> {
  const counts = countScripts(page.blocks.map(({ text }) => text));
  const tag = page.metadata.lang ?? (await detectLanguage(proseOf(page), counts));
  return { ...present({ tag }), scripts: scriptsOf(counts) };
}

/** The first paragraphs, as many as a detector looks at. */
function proseOf({ blocks }: Page): string {
  let prose = '';
  for (const { type, text } of blocks) {
    if (prose.length >= SAMPLE) break;
    if (type !== 'code' && type !== 'table' && hasWords(text, LEAST_WORDS)) prose += `${text}\n`;
  }
  return prose;
}
