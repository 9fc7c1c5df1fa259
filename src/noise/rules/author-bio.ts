import type { Rule } from '../../rule.js';
import { isNamed } from '../names.js';
import { isAtTail } from '../place.js';

const WRITER =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3},? (?:is|was) (?:an?|the|our) [^.!?]{0,80}\b(?:reporter|writer|editor|journalist|correspondent|columnist|author|contributor|producer|blogger|freelancer|critic)\b/u;
const NAMES = new Set(['authorbio', 'bio', 'authorbox', 'abouttheauthor']);
const LONGEST = 90;
const BETWEEN_NAMES = /[,;/|&]| (?:and|und|et|y|e|en|och|og|i|и) /u;
/** A name has two words at least, or it may be the beginning of any sentence. */
const FULL_NAME = /^\p{Lu}\S+(?: \S+){1,3}$/u;
/** What stands behind the name at the beginning of a sentence about its bearer. */
const GOES_ON = /^,? \p{L}/u;

/** Who the author is: cut only on request. */
export const authorBioRules: readonly Rule[] = [
  {
    id: 'author-bio/writer',
    kind: 'author-bio',
    description: 'After the last paragraph: Firstname Lastname is a reporter …',
    test: (block, page) =>
      block.words <= LONGEST && isLast(block.index, page.blocks.length) && WRITER.test(block.text.slice(0, 250))
        ? { confidence: 0.93 }
        : undefined,
  },
  {
    id: 'author-bio/author',
    kind: 'author-bio',
    description: 'After the last paragraph: a sentence that begins with the full name of the author',
    test: (block, page) =>
      block.words <= LONGEST &&
      block.endsSentence &&
      isLast(block.index, page.blocks.length) &&
      authorsOf(page.metadata.byline).some(
        (name) => block.text.startsWith(name) && GOES_ON.test(block.text.slice(name.length)),
      )
        ? { confidence: 0.85 }
        : undefined,
  },
  {
    id: 'author-bio/name',
    kind: 'author-bio',
    description: "A block that the page names as the author's biography",
    test: (block, page) =>
      isNamed(block, NAMES) && block.words <= LONGEST && isAtTail(block, page) ? { confidence: 0.9 } : undefined,
  },
];

function authorsOf(byline = ''): readonly string[] {
  return byline
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => FULL_NAME.test(name));
}

/** A biography is prose itself, so the place is counted in blocks: the last quarter. */
function isLast(index: number, length: number): boolean {
  return index >= length * 0.75;
}
