// The metrics of the public benchmarks, each as sums over documents: figures of any choice of documents come from the sums
// of their rows, which is what the bootstrap needs. Figures equal those of ../shared/eval/score.mjs.

const WORDS = /[\p{L}\p{N}_]+/gu;
const SPACES = /\s+/g;
const SHINGLE = 4;
/** Fewer words are looked for as a line, more anywhere in the text: `Share` stands in many a sentence. */
const WORDS_OF_A_SHORT_LINE = 4;

export const words = (text) => text.match(WORDS) ?? [];
const folded = (text) => words(text.normalize('NFKC').toLowerCase());
const squeeze = (text) => text.normalize('NFC').replace(SPACES, ' ').trim();
const f1 = (precision, recall) => (precision + recall ? (2 * precision * recall) / (precision + recall) : 0);
const share = (part, whole) => part / (whole || 1);

function counts(items) {
  const map = new Map();
  for (const item of items) map.set(item, (map.get(item) ?? 0) + 1);
  return map;
}

function shingles(text) {
  const all = words(text);
  if (all.length < SHINGLE) return counts(all.length > 0 ? [all.join(' ')] : []);
  return counts(all.slice(SHINGLE - 1).map((_, i) => all.slice(i, i + SHINGLE).join(' ')));
}

function overlap(found, wanted) {
  let right = 0;
  let foundInAll = 0;
  let wantedInAll = 0;
  for (const [item, times] of found) {
    foundInAll += times;
    right += Math.min(times, wanted.get(item) ?? 0);
  }
  for (const times of wanted.values()) wantedInAll += times;
  return { right, wrong: foundInAll - right, lacking: wantedInAll - right };
}

/**
 * scrapinghub's article-extraction-benchmark: shingles of four words; F1 of the mean precision and the mean recall of pages.
 * A page without a text counts for recall only.
 */
const shingleMetric = {
  name: 'F1 over 4-word shingles',
  main: 'F1',
  row({ text }, gold) {
    const { right, wrong, lacking } = overlap(shingles(text), shingles(gold.text));
    const same = wrong === 0 && lacking === 0;
    const precision = same ? 1 : right + wrong > 0 ? right / (right + wrong) : undefined;
    const recall = right + lacking > 0 ? right / (right + lacking) : undefined;
    const exact = words(text).join(' ') === words(gold.text).join(' ');
    const known = (value) => (value === undefined ? 0 : 1);
    return [precision ?? 0, known(precision), recall ?? 0, known(recall), exact ? 1 : 0, 1];
  },
  figures([precision, ofPrecision, recall, ofRecall, exact, documents]) {
    const P = share(precision, ofPrecision);
    const R = share(recall, ofRecall);
    return { P, R, F1: f1(P, R), exact: share(exact, documents) };
  },
};

/** WCXB: words, whatever their order; the mean of each page's figures. */
const wordMetric = {
  name: 'F1 over words',
  main: 'F1',
  row({ text }, gold) {
    const { right, wrong, lacking } = overlap(counts(folded(text)), counts(folded(gold.text)));
    return [
      share(right, right + wrong),
      share(right, right + lacking),
      right > 0 ? (2 * right) / (2 * right + wrong + lacking) : 0,
      1,
    ];
  },
  figures([precision, recall, each, documents]) {
    return { P: share(precision, documents), R: share(recall, documents), F1: share(each, documents) };
  },
};

/** trafilatura's evaluation: segments that must, and that must not, stand in the text; counted over all pages. */
const segmentMetric = {
  name: 'F1 over segments',
  main: 'F1',
  row({ text }, gold) {
    const whole = squeeze(text);
    const found = (segments) => segments.filter((segment) => whole.includes(squeeze(segment))).length;
    const right = found(gold.with);
    const wrong = found(gold.without);
    return [right, wrong, gold.with.length - right, gold.without.length - wrong];
  },
  figures([right, wrong, lacking, left]) {
    const P = share(right, right + wrong);
    const R = share(right, right + lacking);
    return { P, R, F1: f1(P, R), accuracy: share(right + left, right + wrong + lacking + left) };
  },
};

/** Lines that a person labelled: which noise lines went, and which share of the characters of content went with them. */
const lineMetric = {
  name: 'F1 over noise lines',
  main: 'F1',
  row({ title, text }, gold) {
    const whole = [title, text].filter(Boolean).join('\n');
    const lines = new Set(whole.split('\n').map((line) => folded(line).join(' ')));
    const running = ` ${folded(whole).join(' ')} `;
    const row = [0, 0, 0, 0, 0];
    for (const line of gold.lines) {
      if (line.label === 'skip') continue;
      const own = folded(line.text);
      const name = own.join(' ');
      const kept = own.length < WORDS_OF_A_SHORT_LINE ? lines.has(name) : running.includes(` ${name} `);
      if (line.label !== 'content') row[kept ? 2 : 0]++;
      else {
        row[4] += line.text.length;
        if (!kept) {
          row[1]++;
          row[3] += line.text.length;
        }
      }
    }
    return row;
  },
  figures([gone, goneContent, keptNoise, lost, content]) {
    const P = share(gone, gone + goneContent);
    const R = share(gone, gone + keptNoise);
    return { P, R, F1: f1(P, R), lost: share(lost, content) };
  },
};

export const METRICS = {
  shingles: shingleMetric,
  words: wordMetric,
  segments: segmentMetric,
  lines: lineMetric,
};

/** Rows of all golds, in their order; what was not answered, or with an error, is an empty text. */
export function rowsOf(metric, golds, answers) {
  return golds.map((gold) => {
    const answer = answers.get(gold.id);
    return metric.row({ title: answer?.title ?? '', text: answer?.text ?? '' }, gold);
  });
}

export function figuresOf(metric, rows) {
  return metric.figures(sumOf(rows));
}

export function sumOf(rows) {
  const sum = new Array(rows[0]?.length ?? 0).fill(0);
  for (const row of rows) for (let i = 0; i < row.length; i++) sum[i] += row[i];
  return sum;
}
