import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { benchModule, type Clones, type FixtureSets } from './bench-modules.js';

const { CLONES } = await benchModule<Clones>('quality/clones.mjs');
const { FIXTURE_SETS } = await benchModule<FixtureSets>('quality/fixture-sets.mjs');

const folder = mkdtempSync(path.join(tmpdir(), 'chaffinch-clones-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A clone in miniature: files by their path; what ends in .gz is compressed. */
function clone(name: string, files: Record<string, string | Uint8Array>): string {
  for (const [file, content] of Object.entries(files)) {
    const at = path.join(folder, name, file);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, file.endsWith('.gz') ? gzipSync(content) : content);
  }
  return path.join(folder, name);
}

const PAGE = '<html><body><article><p>The ferry sails.</p></article></body></html>';

describe('clones of the public benchmarks', () => {
  it("are read: scrapinghub's", () => {
    const at = clone('scrapinghub', {
      'ground-truth.json': JSON.stringify({
        f1: { articleBody: 'The ferry sails.', url: 'https://ferry.example/1' },
        f2: { articleBody: 'Its page is lost.' },
      }),
      'html/f1.html.gz': PAGE,
    });
    expect(CLONES.scrapinghub(at)).toMatchObject({
      kind: 'html',
      metrics: ['shingles'],
      trained: 'partly',
      absent: 1,
      documents: [{ id: 'f1', url: 'https://ferry.example/1', html: PAGE }],
      golds: [{ id: 'f1', text: 'The ferry sails.' }],
    });
  });

  it("are read: WCXB's two parts, by kind of page", () => {
    const truth = (url: string, primary: string): string =>
      JSON.stringify({
        url,
        ground_truth: { main_content: 'The ferry sails.' },
        _internal: { page_type: { primary } },
      });
    const at = clone('wcxb', {
      'dev/ground-truth/0001.json': truth('https://a.example/', 'article'),
      'dev/html/0001.html.gz': PAGE,
      'test/ground-truth/0001.json': truth('https://b.example/', 'forum'),
      'test/html/0001.html.gz': PAGE,
    });
    const set = CLONES.wcxb(at);
    expect(set.golds).toEqual([
      { id: 'dev/0001', text: 'The ferry sails.', type: 'article' },
      { id: 'test/0001', text: 'The ferry sails.', type: 'forum' },
    ]);
    expect(set.documents.map(({ id, url }) => [id, url])).toEqual([
      ['dev/0001', 'https://a.example/'],
      ['test/0001', 'https://b.example/'],
    ]);
  });

  const python = spawnSync('python3', ['--version']).status === 0;

  it.skipIf(!python)("are read: trafilatura's, a literal of Python that is not run", () => {
    const at = clone('trafilatura', {
      'tests/evaldata.py': [
        '"""Pages."""',
        'EVAL_PAGES = {',
        "  'https://turm.example/': {'file': 'turm.html', 'with': ['Der T' 'urm'], 'without': ['Impressum']},",
        "  'https://lost.example/': {'file': 'lost.html', 'with': [], 'without': []},",
        '}',
        'raise SystemExit(3)',
      ].join('\n'),
      'tests/eval/turm.html': new Uint8Array([
        ...Buffer.from('<meta charset="windows-1252"><p>Der T'),
        0xfc,
        ...Buffer.from('rm</p>'),
      ]),
    });
    expect(CLONES.trafilatura(at)).toMatchObject({
      absent: 1,
      metrics: ['segments'],
      documents: [{ url: 'https://turm.example/', html: '<meta charset="windows-1252"><p>Der Türm</p>' }],
      golds: [{ id: 'https://turm.example/', with: ['Der Turm'], without: ['Impressum'] }],
    });
  });

  it('are read: what trafilatura might write as JSON', () => {
    const at = clone('trafilatura-json', {
      'tests/evaldata.json': JSON.stringify({ 'https://a.example/': { file: 'a.html', with: ['a'], without: ['b'] } }),
      'tests/cache/a.html': PAGE,
    });
    expect(CLONES.trafilatura(at).documents).toHaveLength(1);
  });

  it('are told by the file that is not there', () => {
    for (const name of ['scrapinghub', 'wcxb', 'trafilatura'] as const)
      expect(() => CLONES[name](clone(`empty-${name}`, { 'README.md': '' }))).toThrow(
        /not there; is this the right clone/,
      );
    const pageless = clone('pageless', { 'ground-truth.json': '{"a":{"articleBody":"x"}}', 'html/b.html': PAGE });
    expect(() => CLONES.scrapinghub(pageless)).toThrow(/no page was found/);
  });
});

describe('the fixtures as sets', () => {
  it('have a document for each gold', () => {
    for (const read of Object.values(FIXTURE_SETS)) {
      const { documents, golds } = read();
      expect(golds.length).toBeGreaterThan(0);
      expect(documents.map(({ id }) => id)).toEqual(golds.map(({ id }) => id));
    }
  });
});
