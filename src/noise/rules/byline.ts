import type { Finding, PageView, Rule } from '../../rule.js';
import { fold } from '../fold.js';
import { isNamed } from '../names.js';
import { isAtHead, isAtTail } from '../place.js';

/** `By Anna Lind`, `By ANNA LIND and Bo Ek, Staff Writer`: names and little else. */
const BY =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ss]tory|[Tt]ext|[Ww]ords)\s+)?(?:[Bb]y|BY):?\s+\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:\s*[,|•·&]\s*|\s)(?:and |for |of |the |de |van |von )?\p{Lu}[\p{L}\p{M}.'’-]*){0,9}\s?[|•,-]?$/u;
const AUTHOR = /^(?:[Aa]uthors?|[Ww]ritten by|[Pp]osted by|[Pp]ublished by|[Rr]eporter):?\s+\S.{2,60}$/u;
const NAMES = new Set(['byline', 'bylines', 'author', 'authors', 'authorname']);
const LONGEST = 12;

/** The rule that knows a line for the author's. */
const BY_RULE = 'byline/by';
/** The author of an article is named among its first blocks. */
const LOOKED_AT = 12;
const BEFORE_NAME = /^(?:\p{L}+\s+)?(?:by|BY|By):?\s+/u;
const AFTER_NAME = /\s*[|•].*$/u;

/**
 * Who wrote a text that does not tell its author elsewhere: the first line that is a byline, without its "By".
 *
 * @param page - the page
 * @param findings - what the rules found in it
 * @returns the name or names; undefined where no line is one
 *
 * @example
 * authorOf(page, findings); // of a page with the line "By Anna Lind | 12 May": 'Anna Lind'
 */
export function authorOf(page: PageView, findings: readonly Finding[]): string | undefined {
  const line = findings.find(({ rule, block }) => rule === BY_RULE && block < LOOKED_AT);
  const text = line === undefined ? undefined : page.blocks[line.block]?.text.trim();
  return text !== undefined && BEFORE_NAME.test(text)
    ? text.replace(BEFORE_NAME, '').replace(AFTER_NAME, '')
    : undefined;
}

/** Who wrote the article, as a line at its head or tail. */
export const bylineRules: readonly Rule[] = [
  {
    id: BY_RULE,
    kind: 'byline',
    description: 'A short line at the head or tail: By Firstname Lastname',
    test: (block, page) => {
      if (block.words > LONGEST || block.text.length > 120 || block.endsSentence) return undefined;
      const text = block.text.trim();
      if (!BY.test(text) && !AUTHOR.test(text)) return undefined;
      return { confidence: isAtHead(block, page) || isAtTail(block, page) ? 0.95 : 0.75 };
    },
  },
  {
    id: 'byline/known',
    kind: 'byline',
    description: 'The name of the author and nothing else',
    test: (block, page) => {
      const known = page.metadata.byline;
      if (known === undefined || block.words > LONGEST || block.folded === '') return undefined;
      const author = fold(known);
      return author.length > 3 && (block.folded === author || block.folded === `by ${author}`)
        ? { confidence: 0.95 }
        : undefined;
    },
  },
  {
    id: 'byline/name',
    kind: 'byline',
    description: 'A short block that the page names as byline',
    test: (block) =>
      isNamed(block, NAMES) && block.words <= LONGEST && !block.endsSentence ? { confidence: 0.9 } : undefined,
  },
];
