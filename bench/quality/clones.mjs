// Reads clones of the public benchmarks. The layouts are those that their documentation tells; no clone was at hand when
// this was written (the network of the machine reaches package registries only), so they were tried on small invented
// clones alone (test/bench/clones.test.ts). What is not where it should be is told by the name of the file.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from './decode.mjs';

function required(folder, ...names) {
  const found = names.map((name) => path.join(folder, name)).find((file) => existsSync(file));
  if (found === undefined)
    throw new Error(`${path.join(folder, names.join(' or '))}: not there; is this the right clone?`);
  return found;
}

/** The first of some folders that holds `name`, perhaps gzipped. */
function pageFile(folders, name) {
  return folders
    .flatMap((folder) => [path.join(folder, name), path.join(folder, `${name}.gz`)])
    .find((file) => existsSync(file));
}

/** Pages without a file are no documents; how many, `read` tells. */
function setOf(about, entries) {
  const there = entries.filter(({ file }) => file !== undefined);
  if (there.length === 0) throw new Error(`${about.name}: no page was found; is the clone complete?`);
  return {
    ...about,
    kind: 'html',
    trained: 'partly',
    absent: entries.length - there.length,
    documents: there.map(({ file, gold, url }) => ({ id: gold.id, ...(url ? { url } : {}), html: readPage(file) })),
    golds: there.map(({ gold }) => gold),
  };
}

/** github.com/scrapinghub/article-extraction-benchmark: ground-truth.json { id: { articleBody, url } }, html/ID.html.gz. */
export function scrapinghub(clone) {
  const truth = JSON.parse(readFileSync(required(clone, 'ground-truth.json'), 'utf8'));
  const folders = [required(clone, 'html')];
  return setOf(
    { name: 'scrapinghub', title: 'article-extraction-benchmark (scrapinghub)', metrics: ['shingles'] },
    Object.entries(truth).map(([id, { articleBody, url }]) => ({
      file: pageFile(folders, `${id}.html`),
      gold: { id, text: articleBody ?? '' },
      url,
    })),
  );
}

/**
 * github.com/Murrough-Foley/web-content-extraction-benchmark: in dev/ and test/ (or at the top) html/ID.html.gz and
 * ground-truth/ID.json { url, ground_truth: { main_content }, _internal: { page_type: { primary } } }.
 */
export function wcxb(clone) {
  const parts = ['dev', 'test', '.'].map((part) => path.join(clone, part));
  const folders = parts.filter((part) => existsSync(path.join(part, 'ground-truth')));
  if (folders.length === 0) required(clone, 'dev/ground-truth', 'ground-truth');
  const entries = folders.flatMap((folder) =>
    readdirSync(path.join(folder, 'ground-truth'))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => wcxbEntry(folder, name.slice(0, -'.json'.length))),
  );
  return setOf(
    { name: 'wcxb', title: 'Web Content Extraction Benchmark (WCXB)', metrics: ['words', 'shingles'] },
    entries,
  );
}

function wcxbEntry(folder, id) {
  const truth = JSON.parse(readFileSync(path.join(folder, 'ground-truth', `${id}.json`), 'utf8'));
  const type = truth._internal?.page_type?.primary ?? truth.page_type;
  const text = truth.ground_truth?.main_content ?? truth.main_content;
  if (typeof text !== 'string') throw new Error(`${folder}/ground-truth/${id}.json: no ground_truth.main_content`);
  return {
    file: pageFile([path.join(folder, 'html')], `${id}.html`),
    gold: { id: `${path.basename(folder)}/${id}`, text, ...(typeof type === 'string' ? { type } : {}) },
    url: truth.url,
  };
}

/** Reads a literal without running what is not ours. */
const READ_LITERAL = `
import ast, json, sys
for node in ast.parse(open(sys.argv[1], encoding="utf-8").read()).body:
    if isinstance(node, ast.Assign) and any(getattr(t, "id", "") == "EVAL_PAGES" for t in node.targets):
        json.dump(ast.literal_eval(node.value), sys.stdout)
        break
`;

/**
 * github.com/adbar/trafilatura: tests/evaldata.py (or .json), EVAL_PAGES = { url: { file, with, without } }; the pages in
 * tests/cache/ and tests/eval/. Needs a Python for the first.
 */
export function trafilatura(clone, python = process.env.PYTHON ?? 'python3') {
  const tests = required(clone, 'tests');
  const file = required(tests, 'evaldata.json', 'evaldata.py');
  const pages = file.endsWith('.json') ? JSON.parse(readFileSync(file, 'utf8')) : literalOf(file, python);
  const folders = ['cache', 'eval', '.'].map((name) => path.join(tests, name));
  return setOf(
    { name: 'trafilatura', title: "trafilatura's evaluation", metrics: ['segments'] },
    Object.entries(pages).map(([url, entry]) => ({
      file: typeof entry.file === 'string' ? pageFile(folders, entry.file) : undefined,
      gold: { id: url, with: entry.with ?? [], without: entry.without ?? [] },
      url,
    })),
  );
}

function literalOf(file, python) {
  const { status, stdout, stderr, error } = spawnSync(python, ['-c', READ_LITERAL, file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0 || stdout === '')
    throw new Error(`${file}: a Python is needed to read it: ${error?.message ?? (stderr || 'no EVAL_PAGES in it')}`);
  return JSON.parse(stdout);
}

export const CLONES = { scrapinghub, wcxb, trafilatura };
