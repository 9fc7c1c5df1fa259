/** Languages that are read with the words of a sister. */
const SISTERS: Readonly<Record<string, string>> = {
  nn: 'nb',
  no: 'nb',
  bs: 'hr',
  sr: 'hr',
  sh: 'hr',
  ms: 'id',
};

/**
 * The language whose words a language is read with: its own, or those of a sister that is near enough.
 *
 * @param tag - BCP 47
 * @returns a primary tag
 *
 * @example
 * kinOf('nn-NO'); // 'nb'
 * kinOf('de-AT'); // 'de'
 */
export function kinOf(tag: string): string {
  const language = primaryOf(tag);
  return SISTERS[language] ?? language;
}

/**
 * The primary subtag. By hand: `Intl.Locale` has none for `und`.
 *
 * @param tag - BCP 47, canonical
 * @returns what stands before the first hyphen
 */
export function primaryOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
