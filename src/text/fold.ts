const WORD_CHARACTER = /[\p{L}\p{M}\p{N}#]/u;
// Where all that a pattern names is one UTF-16 unit, the flag u means nothing and costs twice the time.
const DOUBLE_QUOTES = /[“”„‟«»]/g;
const SINGLE_QUOTES = /[‘’‚‛ʼ`´]/g;
const DASHES = /[‐‑‒–—―]/g;
const NUMBERS = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
/** Signs that sites set or leave out: vowels of Arabic and Hebrew, the dot of a Turkish capital, joiners, directions. */
const SILENT =
  /[\u0307\u00ad\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** Letters that capitals do not keep apart, and those that keyboards and habits of Arabic and Persian mix. */
const SPELLED_OTHERWISE = /[ıßأإآٱىيك]/g;
const SPELLED: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ی',
  ي: 'ی',
  ك: 'ک',
};
const SPACES = /\s+/g;
const ODD_SPACES = /\s\s|[^\S ]/;
const PLAIN_ASCII = /^[\x20-\x5f\x61-\x7e]*$/;
/** Where the digits of other scripts stand; not the quotes and dashes, which most texts have. */
const MAY_HOLD_NUMBER = /[0-9\u0660-\u1fff\ua620-\uabff\ud800-\udfff]/;

/**
 * The form in which texts are compared: compatibility forms, case, quotes, dashes and spaces made one, marks that
 * change no word left out, and what is no
 * letter or number cut from both ends. Numbers stay. Takes linear time.
 *
 * @param text - a line
 * @returns its plain form
 *
 * @example
 * plain('» The 12th Man!'); // 'the 12th man'
 */
export function plain(text: string): string {
  // Nothing to make one but spaces, and they are single: so are most lines.
  if (PLAIN_ASCII.test(text)) return trimEdges(withSingleSpaces(text.toLowerCase(), text.includes('  ')));
  const signs = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(SILENT, '')
    .replace(SPELLED_OTHERWISE, (letter) => SPELLED[letter] ?? letter)
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-');
  return trimEdges(withSingleSpaces(signs, ODD_SPACES.test(signs)));
}

/**
 * The form in which phrases are compared: the plain form, with every number a `#`.
 *
 * @param text - a line, or a phrase
 * @returns the folded text
 *
 * @example
 * fold('» 12 Comments!'); // '# comments'
 * fold('Don’t  miss:'); // "don't miss"
 */
export function fold(text: string): string {
  return foldNumbers(plain(text));
}

/**
 * The folded form of a text whose plain form is known.
 *
 * @param plainText - see `plain`
 * @returns the same with every number a `#`
 */
export function foldNumbers(plainText: string): string {
  return MAY_HOLD_NUMBER.test(plainText) ? plainText.replace(NUMBERS, '#') : plainText;
}

function withSingleSpaces(signs: string, hasOdd: boolean): string {
  return hasOdd ? signs.replace(SPACES, ' ') : signs;
}

const WORD = /[\p{L}\p{M}\p{N}#]+/gu;
/** The same in plain ASCII, in a third of the time. */
const ASCII_WORD = /[A-Za-z0-9#]+/g;

/**
 * The words of a folded or plain text.
 *
 * @param folded - see `fold`
 * @returns runs of letters and numbers, in order
 */
export function wordsIn(folded: string): string[] {
  return folded.match(PLAIN_ASCII.test(folded) ? ASCII_WORD : WORD) ?? [];
}

/** By hand: a pattern anchored at the end only would look at every position of a long run of punctuation. */
function trimEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !isWordCharacterAt(text, start)) start++;
  while (end > start && !isWordCharacterAt(text, end - 1)) end--;
  return text.slice(start, end);
}

/**
 * Whether a letter or number stands at an offset; half of a surrogate pair counts as the whole.
 *
 * @param text - a folded text
 * @param offset - UTF-16 offset
 * @returns false past the ends
 */
export function isWordCharacterAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (Number.isNaN(code)) return false;
  if (code < 0x80)
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x23 ||
      (code >= 0x41 && code <= 0x5a)
    );
  const start = code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
  return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(start) ?? 0));
}
