// Writes the card of the models from what their training reported: `node training/card.mjs WEIGHTS > docs/model-card.md`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const WANTED = ['F1', 'P', 'R', 'exact', 'wordF1', 'segF1'];

/** @param weights - the folder with content-report.json, noise-report.json, noise-text-report.json and figures.json */
export function modelCard(weights) {
  const read = (name) => JSON.parse(readFileSync(path.join(weights, name), 'utf8'));
  const [content, noise, text] = ['content', 'noise', 'noise-text'].map((name) => read(`${name}-report.json`));
  const figures = read('figures.json');
  return `# Model card

Two small models choose the content of a page of HTML, a third finds the tail of a text. Written by
\`training/train.mjs\`; trained with LightGBM (Ke et al., 2017), read by \`src/model/\` without any dependency.

| | content model | noise model | noise model for texts |
|---|---|---|---|
| asks | which blocks of a whole page are content | which blocks of what was read are noise | where the article ends |
| lives in | \`src/read/content/\` | \`src/noise/model/\` | \`src/noise/model/\` |
| sees | text, elements and their names around a block, neighbours, what the page tells machines of its text, the type of the page, Readability's choice where little is sure or the page is hardly an article | the same of the text and neighbours, the first model's answer, what the rules found, the title | the same without elements and the first model |
| learned from | ${content.blocks} blocks of ${content.pages} pages | ${noise.blocks} blocks | ${text.blocks} lines of the texts that scrapers leave of the same pages |
| bytes in the package | ${content.bytes} | ${noise.bytes} | ${text.bytes} |

No feature is a word of a language, the name of a site, or an address as it is. Names of elements have a score where at
least ten sites have them; a site's own pages never count for its score in training.

## Data

\`news-html\`: scrapinghub's article-extraction-benchmark (MIT). \`news2023-html\`: article-extraction-dataset
(Apache-2.0). \`languages-html\`: DAnIEL (Lejeune et al., 2012). \`articles-html\`, \`pages-html\`: WCXB (CC-BY-4.0, Murrough Foley, 2026).
\`segments-html\`: trafilatura's evaluation (Apache-2.0). A block is content where at least half of its words stand in the
marked text, in order. No page is part of the package.

## Out of fold

Five folds by registrable domain: each page is read, through the command, with weights that have not seen its site. In
fold: with the weights of the package, which have.

| set | | ${WANTED.join(' | ')} |
|---|---|${WANTED.map(() => '---').join('|')}|
${figures.flatMap(({ set, outOfFold, inFold }) => [rowOf(set, 'out of fold', outOfFold), rowOf('', 'in fold', inFold)]).join('\n')}

## Calibration

Of the words that a model gives such a probability, so many are content, out of fold.

| probability from | content model: expected | observed | noise model: expected | observed | for texts: expected | observed |
|---|---|---|---|---|---|---|
${content.calibration.map(({ from }, i) => `| ${[from, ...[content, noise, text].flatMap(({ calibration }) => [calibration[i].expected, calibration[i].observed])].join(' | ')} |`).join('\n')}

## What it does not know

- Most pages are news and articles in English, Greek, Polish, Russian and Chinese; shops, forums and listings are few.
- What counts as content differs between the sets: captions, credits and short biographies. Rules name these where they
  are sure, and the user decides.
- A line of a text by itself tells too little: cut line by line, texts lost as much as they won. What the lines from one to
  the end say together tells the tail, and only that is cut; noise between paragraphs is left to the rules.
- Nine of ten texts were English. In other languages of the scripts that it learned from (Latin, Greek, Cyrillic, Han) more
  must speak for a tail; in other scripts it is not asked.
- The constants of the search for a tail (\`src/noise/model/tail.ts\`) were chosen by out-of-fold answers on the same pages,
  and by the text sets: expect a little less elsewhere.
`;
}

function rowOf(set, how, line) {
  const figure = (name) => line.match(new RegExp(`\\b${name} ([\\d.]+)`, 'u'))?.[1] ?? '';
  return `| ${set} | ${how} | ${WANTED.map(figure).join(' | ')} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(modelCard(process.argv[2] ?? 'training/build/weights'));
