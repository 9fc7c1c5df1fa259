// What is scored: sets of documents with what a person says is right. From ../shared/eval, or from clones of the public
// benchmarks. A set is
//
//   { name, title, kind: 'html' | 'text', metrics: ['shingles', …], trained: 'all' | 'partly' | 'rules' | 'none',
//     documents: [{ id, url, html | text }], golds: [{ id, type?, text? | with?, without? | lines? }] }
//
// `trained` says whether the models of the package have seen the sites of the set. No model reads texts: of those it says
// whether the rules were written with the set in view.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { jsonLines } from '../shared/json-lines.mjs';

/** By name: how the people who made the documents score them, the first is the set's own metric; what it holds. */
const SHARED = {
  'news-html': { title: 'News pages (half of scrapinghub)', metrics: ['shingles'] },
  'news2023-html': { title: 'News pages of 2023', metrics: ['shingles'] },
  'languages-html': { title: 'News in Chinese, English, Greek, Polish, Russian', metrics: ['shingles'] },
  'articles-html': { title: 'Articles of all kinds (WCXB)', metrics: ['words', 'shingles'] },
  'pages-html': { title: 'Pages that are no articles (WCXB)', metrics: ['words', 'shingles'] },
  'segments-html': { title: "Pages of many languages (trafilatura's evaluation)", metrics: ['segments'] },
  'seeds-text': { title: 'Five articles as scraped text', metrics: ['shingles', 'lines'] },
  'news-text': { title: 'News after Readability, as text', metrics: ['shingles', 'lines'] },
  'news-p-text': { title: 'News, the text of <p> elements', metrics: ['shingles', 'lines'] },
  'articles-text': { title: 'Articles of all kinds after Readability, as text', metrics: ['shingles', 'lines'] },
};

export const SHARED_SETS = Object.keys(SHARED);

/** `folder` holds sets/NAME/{set.json,inputs.jsonl.gz,gold.jsonl.gz}. */
export function sharedSet(folder, name) {
  const at = path.join(folder, 'sets', name);
  const lines = (file) => jsonLines(path.join(at, file));
  const golds = lines('gold.jsonl.gz');
  const byId = new Map(lines('inputs.jsonl.gz').map((document) => [document.id, document]));
  const { kind, source, licence } = JSON.parse(readFileSync(path.join(at, 'set.json'), 'utf8'));
  const { title, metrics } = SHARED[name];
  const trained = kind === 'text' ? 'rules' : 'all';
  const own = metrics.filter((metric) => metric !== 'lines' || golds.every((gold) => gold.lines !== undefined));
  const documents = golds
    .map(({ id }) => byId.get(id))
    .filter((document) => document !== undefined)
    .map(withAddress);
  return { name, title, kind, source, licence, metrics: own, trained, documents, golds };
}

/** Some sets name pages by what is no address, and a peer that refuses such a one would fail for it. */
function withAddress({ url, ...document }) {
  return URL.canParse(url ?? '') && url.startsWith('http') ? { ...document, url } : document;
}

export function sharedSets(folder) {
  const there = existsSync(path.join(folder, 'sets')) ? readdirSync(path.join(folder, 'sets')) : [];
  return SHARED_SETS.filter((name) => there.includes(name));
}

/** Of the documents `most`, spread evenly over all, with their golds. */
export function sampleOf(set, most) {
  if (set.golds.length <= most) return set;
  const step = set.golds.length / most;
  const golds = Array.from({ length: most }, (_, i) => set.golds[Math.floor(i * step)]);
  const ids = new Set(golds.map(({ id }) => id));
  return { ...set, golds, documents: set.documents.filter(({ id }) => ids.has(id)) };
}
