import type { PageLanguage } from '../language/language.js';
import { english } from './lexicon/en.js';
import { compileLexicons, type PhraseMatcher } from './match.js';
import type { Lexicon } from './phrase.js';

/** Every lexicon, one a language, sorted by tag. */
export const LEXICONS: readonly Lexicon[] = [english];

/** Languages that are read with the lexicon of a sister. */
const SISTERS: Readonly<Record<string, string>> = {
  nn: 'nb',
  no: 'nb',
  bs: 'hr',
  sh: 'hr',
  ms: 'id',
};

/** Compiled when first needed, once for each set of languages: there is no work at import. */
const matchers = new Map<string, PhraseMatcher>();

/**
 * The phrases to look for in a page: those of its language, English ones, as an English theme under another language
 * is common, and those of every language whose script it shows, but for Latin, which too many share.
 *
 * @param language - of the page
 * @returns the compiled phrases
 *
 * @example
 * matcherFor({ tag: 'de-AT', scripts: ['Latn'] }); // German and English
 * matcherFor({ scripts: ['Hani', 'Latn'] }); // English, Chinese, Japanese
 */
export function matcherFor({ tag, scripts }: PageLanguage): PhraseMatcher {
  const primary = tag === undefined ? undefined : new Intl.Locale(tag).language;
  const own = primary === undefined ? undefined : (SISTERS[primary] ?? primary);
  const shown = new Set(scripts);
  const chosen = LEXICONS.filter(({ lang }) => {
    if (lang === 'en' || lang === own) return true;
    return scriptsIn(lang).some((script) => shown.has(script));
  });
  const key = chosen.map(({ lang }) => lang).join(' ');
  let matcher = matchers.get(key);
  if (matcher === undefined) {
    matcher = compileLexicons(chosen);
    matchers.set(key, matcher);
  }
  return matcher;
}

/** The scripts that speak for a language, as `countScripts` names them; none for Latin. */
function scriptsIn(lang: string): readonly string[] {
  const { script } = new Intl.Locale(lang).maximize();
  if (script === undefined || script === 'Latn') return [];
  if (script === 'Hans' || script === 'Hant') return ['Hani'];
  return script === 'Jpan' ? ['Jpan', 'Hani'] : [script];
}
