import { kinOf } from '../language/kin.js';
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

/** One for each set of languages. */
const matchers = new Map<string, Promise<PhraseMatcher>>();
let ofEnglish: PhraseMatcher | undefined;

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
  const own = tag === undefined ? undefined : kinOf(tag);
  const shown = new Set(scripts);
  const others = LEXICON_LANGUAGES.filter(
    (language) =>
      language !== own && (language === 'en' || scriptsOfLanguage(language).some((script) => shown.has(script))),
  );
  // Where two languages are not of one mind on a phrase, that of the page is right.
  const languages = own === undefined || !LEXICON_LANGUAGES.includes(own) ? others : [own, ...others];
  const key = languages.join(' ');
  let matcher = matchers.get(key);
  if (matcher === undefined) {
    matcher = compile(languages);
    matchers.set(key, matcher);
  }
  return matcher;
}

async function compile(languages: readonly string[]): Promise<PhraseMatcher> {
  if (languages.length === 1 && languages[0] === 'en') return englishMatcher();
  const lexicons = await Promise.all(languages.map(loadLexicon));
  return compileLexicons(lexicons.filter((lexicon) => lexicon !== undefined));
}

/** @returns the phrases of English alone, without waiting */
export function englishMatcher(): PhraseMatcher {
  ofEnglish ??= compileLexicons([english]);
  return ofEnglish;
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
