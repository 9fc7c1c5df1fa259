// The pages that are measured: of the files that were named, or else of the fixtures.
import { readdirSync, readFileSync } from 'node:fs';
import { jsonLines } from '../shared/json-lines.mjs';

const FIXTURES = new URL('../../fixtures/html/', import.meta.url);

/** `files`: JSON Lines with `html` and `url`, gzipped or not; of each page one, up to `most`, spread over all. */
export function pagesOf(files, most = Number.POSITIVE_INFINITY) {
  const pages = files.length === 0 ? fixtures() : files.flatMap(linesOf);
  const step = Math.max(1, pages.length / most);
  return Array.from({ length: Math.min(pages.length, most) }, (_, i) => pages[Math.floor(i * step)]);
}

function fixtures() {
  return readdirSync(FIXTURES).map((name) => ({
    html: readFileSync(new URL(name, FIXTURES), 'utf8'),
    url: `https://pages.example/${name}`,
  }));
}

function linesOf(file) {
  return jsonLines(file)
    .filter(({ html }) => typeof html === 'string')
    .map(({ html, url }) => ({ html, url }));
}
