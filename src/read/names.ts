/** A class or id in its words: `td-post-sharing`, `articleShareBar`. */
const NAME_PART = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu;
const NAMES_APART = /\s+/u;
/** No page needs more for its names; what is longer is no name. */
const LONGEST_NAMES = 1000;

/**
 * The words of class and id attributes, lower-case; of a name of several words also the whole.
 *
 * @param value - class names and an id, apart by spaces
 * @returns words in order
 *
 * @example
 * namesIn('author-bio box1'); // ['author', 'bio', 'authorbio', 'box']
 */
export function namesIn(value: string): readonly string[] {
  return value
    .slice(0, LONGEST_NAMES)
    .split(NAMES_APART)
    .flatMap((name) => {
      const parts = (name.match(NAME_PART) ?? []).map((part) => part.toLowerCase());
      return parts.length > 1 ? [...parts, parts.join('')] : parts;
    });
}
