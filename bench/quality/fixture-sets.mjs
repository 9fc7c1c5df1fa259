// The project's own articles as sets, for a machine that has nothing else: written by us, and rules were written with them
// in view, so they show that everything runs, and not what it is worth.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../shared/paths.mjs';
import { readPage } from './decode.mjs';

const FIXTURES = path.join(ROOT, 'fixtures');
const readJson = (...names) => JSON.parse(readFileSync(path.join(FIXTURES, ...names), 'utf8'));
const files = (folder) => readdirSync(path.join(FIXTURES, folder)).sort();

export const FIXTURE_SETS = { 'fixtures-html': fixturePages, 'fixtures-text': fixtureTexts };

const WRITTEN_BY_US = { source: 'fixtures/ of this project', licence: 'MIT', trained: 'none' };

/** As trafilatura's evaluation asks: what must stand in the text, and what must not. */
function fixturePages() {
  const names = files('html').map((file) => path.parse(file).name);
  return {
    name: 'fixtures-html',
    title: 'Pages under fixtures/, written by us',
    kind: 'html',
    metrics: ['segments'],
    ...WRITTEN_BY_US,
    documents: names.map((id) => ({ id, html: readPage(path.join(FIXTURES, 'html', `${id}.html`)) })),
    golds: names.map((id) => {
      const { content, noise } = readJson('labels', `${id}.json`);
      // A word that content holds too ("Share" in "Shareholders") says nothing where it is found.
      const unsaid = noise.map(({ text }) => text).filter((text) => !content.some((line) => line.includes(text)));
      return { id, with: content, without: unsaid };
    }),
  };
}

function fixtureTexts() {
  const articles = files('text').map((file) => {
    const id = path.parse(file).name;
    const { title, content, noise, optional } = readJson('labels', `${id}.json`);
    const labelled = (texts, label) => texts.map((text) => ({ text, label }));
    const lines = [
      ...labelled([title, ...optional.map(({ text }) => text)], 'skip'),
      ...labelled(content, 'content'),
      ...labelled(
        noise.map(({ text }) => text),
        'noise',
      ),
    ];
    return { id, text: readFileSync(path.join(FIXTURES, 'text', file), 'utf8'), lines };
  });
  const languages = files('languages').map((file) => {
    const { lang, lines } = readJson('languages', file);
    // The title stands in a field of its own, so whether its line went does not show in the text.
    const label = (noise) => (noise === 'repeated-title' ? 'skip' : noise === undefined ? 'content' : 'noise');
    return {
      id: lang,
      text: lines.map(({ text }) => text).join('\n\n'),
      lines: lines.map(({ text, noise }) => ({ text, label: label(noise) })),
    };
  });
  const all = [...articles, ...languages];
  return {
    name: 'fixtures-text',
    title: 'Texts under fixtures/, written by us, in 35 languages',
    kind: 'text',
    metrics: ['lines'],
    ...WRITTEN_BY_US,
    documents: all.map(({ id, text }) => ({ id, text })),
    golds: all.map(({ id, lines }) => ({ id, lines })),
  };
}
