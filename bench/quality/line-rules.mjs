// How others clean lines of text, written anew from their sources, for the text sets. Only what decides on lines is here:
// rules that drop whole documents have no place where a text has to come out.

const lines = (text) => text.split('\n').filter((line) => line.trim() !== '');
const keep = (test) => (text) => lines(text).filter(test).join('\n');

// --- C4 (Raffel et al. 2020, section 2.2; as in datatrove's c4_filters.py) ---------------------------------------------
const END = ['.', '?', '!', '"', "'"];
const LEAST_WORDS = 3;
const POLICIES = ['terms of use', 'privacy policy', 'cookie policy', 'uses cookies', 'use of cookies', 'use cookies'];
const CITATION = /\[\d*\]|\[edit\]|\[citation needed\]/g;

function c4(text) {
  return lines(text)
    .map((line) => line.trim().replace(CITATION, ''))
    .filter((line) => {
      const lower = line.toLowerCase();
      if (!END.some((mark) => line.endsWith(mark)) || line.endsWith('...')) return false;
      if (line.split(/\s+/).length < LEAST_WORDS) return false;
      return !lower.includes('javascript') && !POLICIES.some((policy) => lower.includes(policy));
    })
    .join('\n');
}

// --- RefinedWeb (Penedo et al. 2023, appendix G.2; as in DCLM's baseline) ------------------------------------------------
const UPPER = /\p{Lu}/gu;
const MOST_UPPER = 0.5;
const NUMERIC = /^[\d\s.,%$€£+/:-]+$/;
const COUNTER =
  /^\W*\d[\d,.]*[KkMmBb]?\s+(?:likes|shares|comments|retweets|reposts|quotes|bookmarks|upvotes|downvotes|downloads|views|followers)\W*$/i;
const MOST_WORDS_OF_A_SHORT_LINE = 10;
const SIGN_IN = /^sign-in/i;
const READ_MORE = /read more\.\.\.$/i;
const CART = /items in cart/gi;

function refinedWeb(text) {
  return lines(text)
    .filter((line) => {
      const trimmed = line.trim();
      if ((trimmed.match(UPPER)?.length ?? 0) / trimmed.length > MOST_UPPER) return false;
      return !NUMERIC.test(trimmed) && !COUNTER.test(trimmed) && trimmed.split(/\s+/).length > 1;
    })
    .map((line) => {
      if (line.trim().split(/\s+/).length > MOST_WORDS_OF_A_SHORT_LINE) return line;
      return line.replace(SIGN_IN, '').replace(READ_MORE, '').replace(CART, '').trim();
    })
    .filter((line) => line !== '')
    .join('\n');
}

// --- jusText (Pomikálek 2011; as in justext/core.py): a line is a paragraph without links and tags -----------------------
const SHORT = 70;
const LONG = 200;
const FEW = 0.3;
const MANY = 0.32;

function classOf(line, stopWords) {
  if (line.includes('©')) return 'bad';
  if (line.length < SHORT) return 'short';
  const all = line.split(/\s+/);
  const density = all.filter((word) => stopWords.has(word.toLowerCase())).length / all.length;
  if (density >= MANY) return line.length > LONG ? 'good' : 'near';
  return density >= FEW ? 'near' : 'bad';
}

/** The class of the nearest line before (step -1) or behind (1) that decides; beyond the ends all is bad. */
function neighbour(classes, at, step, nearDecides) {
  for (let i = at + step; i >= 0 && i < classes.length; i += step) {
    const own = classes[i];
    if (own === 'good' || own === 'bad' || (own === 'near' && nearDecides)) return own;
  }
  return 'bad';
}

function isGoodShort(classes, at) {
  const sides = [-1, 1].map((step) => ({ step, own: neighbour(classes, at, step, false) }));
  if (sides.every(({ own }) => own === 'good')) return true;
  if (sides.every(({ own }) => own === 'bad')) return false;
  return sides.some(({ step, own }) => own === 'bad' && neighbour(classes, at, step, true) === 'near');
}

/** `stopWords`: the language's words in lower case, as jusText's own list has them. */
export function justextOfLines(text, stopWords) {
  const all = lines(text).map((line) => line.trim());
  const first = all.map((line) => classOf(line, stopWords));
  // Both passes look at what the pass before decided for all lines; the third goes on with what it has just decided.
  const classes = first.map((own, i) => {
    if (own !== 'short') return own;
    return isGoodShort(first, i) ? 'good' : 'bad';
  });
  for (const [i, own] of classes.entries()) {
    if (own !== 'near') continue;
    classes[i] = [-1, 1].every((step) => neighbour(classes, i, step, false) === 'bad') ? 'bad' : 'good';
  }
  return all.filter((_, i) => classes[i] === 'good').join('\n');
}

/** Each takes a text and gives what it leaves of it. */
export const LINE_RULES = {
  'no cleaning': keep(() => true),
  'C4, line rules': c4,
  'RefinedWeb, line-wise rules': refinedWeb,
};
