// How well the project's own fixtures are cleaned: articles with every line labelled by their writer, and one article in
// each language. Counted are lines: the share of cut lines that are noise, the share of noise lines that are cut, and the
// share of the characters of content that is lost. The tests look at each line; these figures tell how much a change costs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createCleaner } from '../../dist/index.js';

const ROOT = new URL('../../fixtures/', import.meta.url);
const json = (file) => JSON.parse(readFileSync(new URL(file, ROOT), 'utf8'));
const squeeze = (text) => text.replace(/\s+/gu, ' ').trim();
/** Lines of a clean text, as the labels write them: list markers and table tabs apart. */
const linesOf = (text) => text.split(/[\n\t]/u).map((line) => squeeze(line.replace(/^\s*[-•*]\s+/u, '')));

/** `{ labels, languages }`, each `{ documents, precision, recall, lost }`. */
export async function scoreFixtures() {
  const cleaner = createCleaner();
  return {
    labels: await score(cleaner, labelled()),
    languages: await score(cleaner, inLanguages()),
  };
}

function labelled() {
  return readdirSync(new URL('labels/', ROOT))
    .filter((file) => file !== 'shared.json')
    .map((file) => {
      const { content, noise } = json(`labels/${file}`);
      const page = new URL(`html/${file.replace('.json', '.html')}`, ROOT);
      const text = new URL(`text/${file.replace('.json', '.txt')}`, ROOT);
      const source = existsSync(page) ? { html: readFileSync(page) } : { text: readFileSync(text, 'utf8') };
      return { source, content, noise: noise.map((line) => line.text) };
    });
}

/** Of the language nothing is told, so that finding it is measured, too. */
function inLanguages() {
  return readdirSync(new URL('languages/', ROOT)).map((file) => {
    const { title, lines } = json(`languages/${file}`);
    const texts = (isNoise) => lines.filter((line) => (line.noise !== undefined) === isNoise).map(({ text }) => text);
    const source = { title, text: lines.map(({ text }) => text).join('\n\n') };
    return { source, content: texts(false), noise: texts(true) };
  });
}

async function score(cleaner, documents) {
  let [cut, noiseLines, wrong, lost, characters] = [0, 0, 0, 0, 0];
  for (const { source, content, noise } of documents) {
    const { text } = await cleaner.clean(source);
    const [whole, lines] = [squeeze(text), new Set(linesOf(text))];
    noiseLines += noise.length;
    cut += noise.filter((line) => !lines.has(squeeze(line))).length;
    for (const line of content) {
      characters += line.length;
      if (whole.includes(squeeze(line))) continue;
      wrong++;
      lost += line.length;
    }
  }
  return {
    documents: documents.length,
    precision: cut / Math.max(1, cut + wrong),
    recall: cut / noiseLines,
    lost: lost / characters,
  };
}
