/**
 * The canonical form of a language tag (BCP 47).
 *
 * @param tag - as pages and people write it, underscores allowed
 * @returns the canonical tag, or undefined where it is none
 *
 * @example
 * languageTag('EN_us'); // 'en-US'
 * languageTag('english (US)'); // undefined
 */
export function languageTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    // The one way in which Intl says that a tag is none.
    return undefined;
  }
}
