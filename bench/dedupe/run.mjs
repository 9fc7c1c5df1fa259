// `npm run bench:dedupe -- [SIZES] [--peers] [--peers-only] [--limit SECONDS] [FILE.jsonl[.gz]]...`: measures deduplication of
// made paragraphs, by default 10,000, 100,000 and 1,000,000 of them, each size in a process of its own. Words are taken from
// the texts of the files, or else from the fixtures. Beside others: npm packages at 10,000; with `--peers` those of PyPI too,
// and at all sizes, each ended after ten minutes or so many seconds. Writes bench/results/dedupe.json.
import { parseArgs } from 'node:util';
import { announce, tell } from '../shared/install.mjs';
import { printMissing, printTable, writeResults } from '../shared/results.mjs';
import { build } from './build.mjs';
import { comparePeers } from './peers.mjs';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'boolean', default: false },
    'peers-only': { type: 'boolean', default: false },
    limit: { type: 'string', default: '600' },
  },
});
const sizes = /^[\d,]+$/.test(files[0] ?? '') ? files.shift().split(',') : ['10000', '100000', '1000000'];
const withPeers = options.peers || options['peers-only'];

/** Runs to the end; what it prints is one line of JSON. */
function measure(script, size) {
  announce(`chaffinch on ${size} paragraphs`);
  const heap = ['--expose-gc', '--max-old-space-size=8000'];
  const { ok, stdout, problem } = tell(process.execPath, [...heap, script, size, ...files]);
  if (!ok) throw new Error(`${size} paragraphs could not be measured: ${problem}`);
  process.stdout.write(stdout);
  return JSON.parse(stdout);
}

function ownTable() {
  const [script] = build('measure');
  const rows = sizes.map((size) => {
    const { paragraphs, method, secondsOfProcessor, bytesAParagraph, lookedAtAParagraph, verifiedAParagraph, recall } =
      measure(script, size);
    const { all, 'with contradicting': letters } = recall;
    return [
      paragraphs,
      method,
      secondsOfProcessor,
      bytesAParagraph,
      lookedAtAParagraph,
      verifiedAParagraph,
      letters,
      all,
    ];
  });
  return {
    title: 'Deduplication of made paragraphs',
    note:
      'Three in ten are edited copies. Seconds of processor time, those of the garbage collector too. Bytes: the growth of the ' +
      'process at its peak, beyond the documents that go in, while it compares. Recall against all pairs; from a million on ' +
      'against all partners of 2,000 paragraphs.',
    columns: [
      'paragraphs',
      'way',
      'seconds',
      'bytes a paragraph',
      'pairs looked at a paragraph',
      'pairs verified a paragraph',
      'recall of all that is alike by its letters',
      'recall of what does not contradict itself',
    ],
    rows,
  };
}

const own = options['peers-only'] ? [] : [ownTable()];
const { tables, missing, versions } = await comparePeers(withPeers ? sizes : ['10000'], files, {
  kinds: withPeers ? ['npm', 'PyPI'] : ['npm'],
  limit: Number(options.limit),
});
const all = [...own, ...tables];
for (const table of all) printTable(table);
printMissing(missing);
announce(`written to ${writeResults('dedupe', { versions, tables: all, missing })}`);
