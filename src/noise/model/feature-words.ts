/** What a block is asked, in words that readers of `--explain` understand. */
const OF_BLOCK: Readonly<Record<string, string>> = {
  length: 'length',
  words: 'number of words',
  wordLength: 'length of its words',
  commas: 'commas',
  stops: 'full stops',
  ends: 'whether it ends a sentence',
  endsColon: 'whether it ends in a colon',
  endsEllipsis: 'whether it ends in an ellipsis',
  endsQuestion: 'whether it ends in a question mark',
  digits: 'digits',
  upper: 'capital letters',
  startsUpper: 'whether it begins with a capital',
  startsLower: 'whether it begins with a small letter',
  capitalised: 'words with a capital',
  short: 'short words',
  bars: 'bars and bullets',
  sign: 'signs',
  at: 'an @',
  address: 'an address',
  quote: 'quotes',
  money: 'sums of money',
  lines: 'lines',
  headline: 'whether it reads like a headline',
  type: 'type of block',
  level: 'level of heading or list',
  linkDensity: 'share of text in links',
  content: 'its elements and their names',
  overThreshold: 'its elements and their names, beside what the page asks',
  threshold: 'how clear the page is',
  ofPage: 'its elements, beside those of the page',
  before: 'its elements, beside those before',
  ofGroup: 'its elements, beside those alike',
  inGroup: 'how many elements are alike',
  sure: 'how sure the rules are',
  kind: 'the kind that rules found',
  findings: 'how many rules found something',
  optIn: 'a kind that stays unless asked for',
  phrase: 'a phrase of sites',
  sinceSure: 'distance from noise before',
  toSure: 'distance to noise behind',
  ofNoise: 'share of noise in the page',
  'place.place': 'place in the page',
  'place.index': 'number in the page',
  'place.blocks': 'number of blocks in the page',
  'place.toProse': 'distance to the first paragraph',
  'place.sinceProse': 'distance from the last paragraph',
  'place.isProse': 'whether it is a paragraph',
  'place.before': 'share of the text before it',
  'title.share': 'words of the title',
  'title.is': 'whether it is the title',
  'title.since': 'distance from the title',
  repeated: 'how often the page says it',
  'heading.since': 'distance from its heading',
  'heading.level': 'level of its heading',
  'heading.sure': 'whether its heading is noise',
};
const OF_NEIGHBOUR = /^next(-?)(\d)\.(\w+)$/u;
const CONTENT_OF_NEIGHBOUR = /^content(-?)(\d)$/u;
const CONTENT_AROUND = /^contentWithin(\d)$/u;
const OF_PAGE = /^page\.(\w+)$/u;

/**
 * A feature of the model in words.
 *
 * @param feature - one of `NOISE_FEATURES`
 * @returns what it asks
 *
 * @example
 * featureInWords('next-1.linkDensity'); // 'share of text in links of the block before'
 */
export function featureInWords(feature: string): string {
  const known = OF_BLOCK[feature];
  if (known !== undefined) return known;
  const [, side, steps, name] = OF_NEIGHBOUR.exec(feature) ?? [];
  if (steps !== undefined && name !== undefined) return `${OF_BLOCK[name] ?? name} of ${neighbour(side, steps)}`;
  const [, contentSide, contentSteps] = CONTENT_OF_NEIGHBOUR.exec(feature) ?? [];
  if (contentSteps !== undefined) return `the elements of ${neighbour(contentSide, contentSteps)}`;
  const around = CONTENT_AROUND.exec(feature)?.[1];
  if (around !== undefined) return `the elements of ${around} blocks on each side`;
  const type = OF_PAGE.exec(feature)?.[1];
  return type === undefined ? feature : `how much the page looks like one of type ${type}`;
}

function neighbour(sign: string | undefined, steps: string): string {
  const side = sign === '-' ? 'before' : 'behind';
  return steps === '1' ? `the block ${side}` : `the block ${steps} ${side}`;
}
