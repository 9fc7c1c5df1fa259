// Scores labelled lines: `node scripts/score-examples.mjs [examples.jsonl] [--misses]`, after a build. Every line is put
// into an article where pages have such lines, and the article is cleaned. Printed are, for each kind of noise, how many
// of its lines go and as what, and how many look-alikes stay. A line is JSON: {"kind", "lang", "text", "label"}, where
// label is "noise" or "content".
import { existsSync, readFileSync } from 'node:fs';
import { createCleaner } from '../dist/index.js';

const options = process.argv.slice(2);
const file = options.find((option) => !option.startsWith('--')) ?? '../shared/research/examples.jsonl';
if (!existsSync(file)) {
  console.error(`${file} is absent: nothing was scored.`);
  process.exit(1);
}

const TITLE = 'Ferry returns to Lindholm after a week of storms';
const ARTICLE = [
  'The ferry to Lindholm sailed again on Monday morning, six days after the storm that tore its ramp from the quay and left the island cut off.',
  'Some four hundred islanders had waited for the boat, many of them with empty shelves and full post bags, and they cheered when it came.',
  'The harbour master said the new ramp would hold for the winter, but a larger one must be built before the spring tides reach the old wall.',
  'Fishing crews brought bread and medicine across in the meantime, at no charge, whenever the sea was calm enough for their smaller boats.',
  'The council meets on Thursday to decide who pays for the repair, which engineers put at nearly twice the sum that was set aside.',
  'Until then the boat will cross four times a day, and cars must be booked at the office on the mainland at least one day ahead.',
];
const PLACES = { head: 0, middle: 3, tail: ARTICLE.length };

/** Where pages have lines of a labelled kind, and which kinds of the library they may go as. */
const KINDS = {
  comment_form: ['tail', 'comment-prompt'],
  comment_count: ['tail', 'comment-prompt'],
  related_inline: ['middle', 'related-link', 'read-more'],
  related_block_heading: ['tail', 'related-link', 'most-read'],
  read_more_cta: ['tail', 'read-more', 'related-link'],
  newsletter_signup: ['tail', 'newsletter', 'paywall', 'follow'],
  cookie_consent: ['tail', 'consent'],
  share_prompt: ['tail', 'share', 'follow'],
  social_follow: ['tail', 'follow', 'share'],
  tags: ['tail', 'tags'],
  source_attribution: ['tail', 'attribution', 'agency-credit'],
  agency_credit: ['tail', 'agency-credit'],
  photo_credit: ['middle', 'photo-credit', 'caption'],
  image_alt_caption: ['middle', 'caption'],
  breadcrumb: ['head', 'breadcrumb', 'navigation'],
  most_popular: ['tail', 'most-read', 'related-link'],
  ad_marker: ['middle', 'advertisement'],
  paywall_subscribe: ['tail', 'paywall', 'newsletter'],
  app_promo: ['tail', 'app-promo'],
  video_ui: ['head', 'media-control'],
  date_readtime_meta: ['head', 'timestamp', 'byline'],
  copyright_legal: ['tail', 'copyright'],
  license_republish: ['tail', 'copyright', 'attribution'],
  nav_skip: ['head', 'navigation'],
};

const cleaner = createCleaner({ strip: ['agency-credit', 'author-bio'] });

/** The kind as which a line goes from the article; undefined where it stays. */
async function verdict({ text, lang }, place) {
  const lines = [...ARTICLE];
  lines.splice(PLACES[place], 0, text.replaceAll('\n', ' '));
  const { removed } = await cleaner.clean({ title: TITLE, text: lines.join('\n\n'), lang });
  return removed.find((cut) => cut.source === PLACES[place] && cut.start === undefined)?.kind;
}

const examples = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const recall = new Map();
const precision = new Map();
const misses = [];
let kept = 0;
let lookAlikes = 0;
const count = (map, key, isRight) => {
  const [right, all] = map.get(key) ?? [0, 0];
  map.set(key, [right + (isRight ? 1 : 0), all + 1]);
};

for (const example of examples) {
  const [place, ...expected] = KINDS[example.kind] ?? ['middle'];
  const kind = await verdict(example, place);
  if (example.label === 'noise') {
    count(recall, example.kind, kind !== undefined);
    if (kind === undefined) misses.push(`kept  ${example.kind}: ${example.text}`);
    else count(precision, kind, expected.includes(kind));
  } else {
    lookAlikes++;
    if (kind === undefined) kept++;
    else {
      misses.push(`cut as ${kind}: ${example.text}`);
      count(precision, kind, false);
    }
  }
}

const percent = ([right, all]) => `${((right / all) * 100).toFixed(1).padStart(5)} %  ${right} of ${all}`;
const sum = (map) => [...map.values()].reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
console.log('recall: of the lines of a labelled kind, those that go');
for (const [kind, counts] of [...recall].sort()) console.log(`  ${kind.padEnd(24)}${percent(counts)}`);
console.log(`  ${'all'.padEnd(24)}${percent(sum(recall))}`);
console.log('precision: of the lines that go as a kind, those labelled so');
for (const [kind, counts] of [...precision].sort()) console.log(`  ${kind.padEnd(24)}${percent(counts)}`);
console.log(`  ${'all'.padEnd(24)}${percent(sum(precision))}`);
console.log(`look-alikes that stay: ${percent([kept, lookAlikes])}`);
if (options.includes('--misses')) for (const miss of misses) console.log(miss.slice(0, 200));
