/** Scripts by their ISO 15924 code, with the ranges of the basic plane in which their letters stand. */
const RANGES: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x0370, 0x03ff, 'Grek'],
  [0x0400, 0x052f, 'Cyrl'],
  [0x0590, 0x05ff, 'Hebr'],
  [0x0600, 0x06ff, 'Arab'],
  [0x0900, 0x097f, 'Deva'],
  [0x0e00, 0x0e7f, 'Thai'],
  [0x3040, 0x30ff, 'Jpan'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7a3, 'Kore'],
];
const FIRST = 0x0370;
const LATIN = 'Latn';
/** Whether a text has any of them: a look by the engine is faster than one at each character. */
const OTHER_SCRIPT = /[\u0370-\u052f\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const LATIN_WORD = /[a-z]{2}/i;

/** Fewer letters are a name or a sign. */
const LEAST_LETTERS = 4;

/**
 * Counts the letters of texts by script. Linear. Of Latin the letters of ASCII are counted; a text with no other script
 * counts with its whole length, which is near enough and saves a look at each character.
 *
 * @param texts - any texts
 * @returns ISO 15924 codes with their letters; `Jpan` is kana, `Hani` Han, `Kore` Hangul
 *
 * @example
 * countScripts(['Жёлтый bus']); // Map { 'Cyrl' => 6, 'Latn' => 3 }
 */
export function countScripts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const latin = texts.reduce((sum, text) => sum + countIn(text, counts), 0);
  if (latin > 0) counts.set(LATIN, latin);
  return counts;
}

/** Adds the letters of other scripts to the counts, and returns those of Latin. */
function countIn(text: string, counts: Map<string, number>): number {
  if (!OTHER_SCRIPT.test(text)) return LATIN_WORD.test(text) ? text.length : 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST) {
      const letter = code | 0x20;
      if (letter >= 0x61 && letter <= 0x7a) latin++;
      continue;
    }
    const script = scriptAt(code);
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return latin;
}

/**
 * The scripts in which more than a name or a sign of a text is written.
 *
 * @param counts - see {@link countScripts}
 * @returns ISO 15924 codes, the most frequent first
 */
export function scriptsOf(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .filter(([, letters]) => letters >= LEAST_LETTERS)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([script]) => script);
}

function scriptAt(code: number): string | undefined {
  for (const [from, to, script] of RANGES) {
    if (code < from) return undefined;
    if (code <= to) return script;
  }
  return undefined;
}
