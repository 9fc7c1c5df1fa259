import { hasWords } from '../text/words.js';
import { scriptsOf } from './script.js';

/** Scripts that one language of the web is written in. */
const ONLY_LANGUAGE: Readonly<Record<string, string>> = { Grek: 'el', Hebr: 'he', Thai: 'th', Jpan: 'ja', Kore: 'ko' };

/** Fewer words are no ground for a guess. */
const LEAST_WORDS = 40;
/** As much of the text is looked at, in UTF-16 units: more does not change the answer. */
export const SAMPLE = 4000;
/** Of plain English a third of that is enough. */
const SAMPLE_OF_ENGLISH = 1500;
/** Japanese mixes kana with Han: so large a share of kana settles it. */
const LEAST_KANA = 0.1;

/**
 * Codes of the detector that mean several languages: Norwegian of which most is Bokmål, Malay of which most pages are
 * Indonesian.
 */
const CODES: Readonly<Record<string, string>> = { no: 'nb', ms: 'id' };

const WORD = /[a-z']+/g;
const ENGLISH = new Set(
  'the of and to in is was that for with by from this are were has have you your their they which it be or'.split(' '),
);
/** In English text about .3 of the words are these, in lists about .15; in other languages of the web under .08. */
const ENGLISH_SHARE = 0.12;

/**
 * The language of a text that does not tell it. Scripts of one language and plain English are settled at once; for the
 * rest the detector (eld, Nito T.M., n-grams of bytes) is loaded, and believed only where it calls itself reliable.
 *
 * @param text - the prose of a document
 * @param scripts - how many letters of which script it has; see `countScripts`
 * @returns the primary tag of BCP 47; undefined for under 40 words and where nothing is sure
 *
 * @example
 * await detectLanguage(germanArticle, countScripts(germanArticle)); // 'de'
 * await detectLanguage('Hallo', countScripts('Hallo')); // undefined
 */
export async function detectLanguage(text: string, scripts: ReadonlyMap<string, number>): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE);
  if (!hasWords(sample, LEAST_WORDS)) return undefined;
  const letters = [...scripts.values()].reduce((sum, count) => sum + count, 0);
  if ((scripts.get('Jpan') ?? 0) > letters * LEAST_KANA) return 'ja';
  const main = scriptsOf(scripts)[0];
  if (main === undefined) return undefined;
  const only = ONLY_LANGUAGE[main];
  if (only !== undefined) return only;
  if (main === 'Hani') return 'zh';
  if (main === 'Latn' && isEnglish(sample.slice(0, SAMPLE_OF_ENGLISH))) return 'en';
  const { eld } = await import('eld/small');
  const { language, isReliable } = eld.detect(sample);
  return language !== '' && isReliable() ? (CODES[language] ?? language) : undefined;
}

function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(WORD) ?? [];
  return words.filter((word) => ENGLISH.has(word)).length > words.length * ENGLISH_SHARE;
}
