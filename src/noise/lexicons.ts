import type { PageLanguage } from '../language/language.js';
import { english } from './lexicon/en.js';
import { compileLexicons, type PhraseMatcher } from './match.js';
import type { Lexicon } from './phrase.js';

/** Every lexicon but the English one, by language; read when first needed. */
const LOADERS: Readonly<Record<string, () => Promise<Lexicon>>> = {
  ar: async () => (await import('./lexicon/ar.js')).arabic,
  bg: async () => (await import('./lexicon/bg.js')).bulgarian,
  ca: async () => (await import('./lexicon/ca.js')).catalan,
  cs: async () => (await import('./lexicon/cs.js')).czech,
  da: async () => (await import('./lexicon/da.js')).danish,
  de: async () => (await import('./lexicon/de.js')).german,
  el: async () => (await import('./lexicon/el.js')).greek,
  es: async () => (await import('./lexicon/es.js')).spanish,
  fa: async () => (await import('./lexicon/fa.js')).persian,
  fi: async () => (await import('./lexicon/fi.js')).finnish,
  fr: async () => (await import('./lexicon/fr.js')).french,
  he: async () => (await import('./lexicon/he.js')).hebrew,
  hi: async () => (await import('./lexicon/hi.js')).hindi,
  hr: async () => (await import('./lexicon/hr.js')).croatian,
  hu: async () => (await import('./lexicon/hu.js')).hungarian,
  id: async () => (await import('./lexicon/id.js')).indonesian,
  it: async () => (await import('./lexicon/it.js')).italian,
  ja: async () => (await import('./lexicon/ja.js')).japanese,
  ko: async () => (await import('./lexicon/ko.js')).korean,
  nb: async () => (await import('./lexicon/nb.js')).norwegian,
  nl: async () => (await import('./lexicon/nl.js')).dutch,
  pl: async () => (await import('./lexicon/pl.js')).polish,
  pt: async () => (await import('./lexicon/pt.js')).portuguese,
  ro: async () => (await import('./lexicon/ro.js')).romanian,
  ru: async () => (await import('./lexicon/ru.js')).russian,
  sk: async () => (await import('./lexicon/sk.js')).slovak,
  sl: async () => (await import('./lexicon/sl.js')).slovenian,
  sv: async () => (await import('./lexicon/sv.js')).swedish,
  th: async () => (await import('./lexicon/th.js')).thai,
  tr: async () => (await import('./lexicon/tr.js')).turkish,
  uk: async () => (await import('./lexicon/uk.js')).ukrainian,
  vi: async () => (await import('./lexicon/vi.js')).vietnamese,
  zh: async () => (await import('./lexicon/zh.js')).chinese,
};

/** The languages that have a lexicon, as primary tags, sorted. */
export const LEXICON_LANGUAGES: readonly string[] = ['en', ...Object.keys(LOADERS)].sort();

/** Languages that are read with the lexicon of a sister. */
const SISTERS: Readonly<Record<string, string>> = {
  nn: 'nb',
  no: 'nb',
  bs: 'hr',
  sr: 'hr',
  sh: 'hr',
  ms: 'id',
};

/** One for each set of languages. */
const matchers = new Map<string, PhraseMatcher>();

/**
 * One lexicon.
 *
 * @param language - a primary tag, as in {@link LEXICON_LANGUAGES}
 * @returns its phrases; undefined where there is none
 */
export async function loadLexicon(language: string): Promise<Lexicon | undefined> {
  return language === 'en' ? english : LOADERS[language]?.();
}

/**
 * The phrases to look for in a page: those of its language, English ones, as an English theme under another language
 * is common, and those of every language whose script it shows, but for Latin, which too many share.
 *
 * @param language - of the page
 * @returns the compiled phrases
 *
 * @example
 * await loadMatcher({ tag: 'de-AT', scripts: ['Latn'] }); // German and English
 * await loadMatcher({ scripts: ['Hani', 'Latn'] }); // English, Chinese, Japanese
 */
export async function loadMatcher({ tag, scripts }: PageLanguage): Promise<PhraseMatcher> {
  const primary = tag === undefined ? undefined : new Intl.Locale(tag).language;
  const own = primary === undefined ? undefined : (SISTERS[primary] ?? primary);
  const shown = new Set(scripts);
  const languages = LEXICON_LANGUAGES.filter(
    (language) =>
      language === 'en' || language === own || scriptsOfLanguage(language).some((script) => shown.has(script)),
  );
  const key = languages.join(' ');
  const known = matchers.get(key);
  if (known !== undefined) return known;
  const lexicons = await Promise.all(languages.map(loadLexicon));
  const matcher = compileLexicons(lexicons.filter((lexicon) => lexicon !== undefined));
  matchers.set(key, matcher);
  return matcher;
}

/** @returns the phrases of English alone, without waiting */
export function englishMatcher(): PhraseMatcher {
  const known = matchers.get('en');
  if (known !== undefined) return known;
  const matcher = compileLexicons([english]);
  matchers.set('en', matcher);
  return matcher;
}

/** The scripts that speak for a language, as `countScripts` names them; none for Latin. */
function scriptsOfLanguage(language: string): readonly string[] {
  let scripts = scriptsByLanguage.get(language);
  if (scripts === undefined) {
    const { script = LATIN } = new Intl.Locale(language).maximize();
    scripts = script === LATIN ? [] : (SCRIPTS[script] ?? [script]);
    scriptsByLanguage.set(language, scripts);
  }
  return scripts;
}

const scriptsByLanguage = new Map<string, readonly string[]>();
const LATIN = 'Latn';
const SCRIPTS: Readonly<Record<string, readonly string[]>> = { Hans: ['Hani'], Jpan: ['Jpan', 'Hani'] };
