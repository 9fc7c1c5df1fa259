/** A class or id in its words: `td-post-sharing`, `articleShareBar`. */
const NAME_PART = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu;
const NAMES_APART = /\s+/u;
/** No page needs more for its names; what is longer is no name. */
const LONGEST_NAMES = 1000;

/**
 * The words of an element's class and id, lower-case; of a name of several words also the whole.
 *
 * @param element - the element
 * @returns words in order
 *
 * @example
 * namesOf(element); // of <div class="author-bio" id="box1">: ['author', 'bio', 'authorbio', 'box']
 */
export function namesOf(element: Element): readonly string[] {
  const value = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.trim();
  if (value === '') return [];
  return value
    .slice(0, LONGEST_NAMES)
    .split(NAMES_APART)
    .flatMap((name) => {
      const parts = (name.match(NAME_PART) ?? []).map((part) => part.toLowerCase());
      return parts.length > 1 ? [...parts, parts.join('')] : parts;
    });
}
