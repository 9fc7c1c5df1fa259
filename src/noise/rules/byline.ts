import { kinOf } from '../../language/kin.js';
import type { Finding, PageView, Rule } from '../../rule.js';
import { fold, plain } from '../../text/fold.js';
import { dateWords } from '../date-words.js';
import { isNamed } from '../names.js';
import { isAtTail, isNearHead } from '../place.js';

/** `By Anna Lind`, `By ANNA LIND and Bo Ek, Staff Writer`: names and little else. */
const BY =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ss]tory|[Tt]ext|[Ww]ords)\s+)?(?:[Bb]y|BY):?\s+\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:\s*[,|•·&]\s*|\s)(?:and |for |of |the |de |van |von )?\p{Lu}[\p{L}\p{M}.'’-]*){0,9}\s?[|•,-]?$/u;
/** With a word for authors before a name or names. */
const AUTHOR =
  /^(?:(?:written|posted|published) by:?\s+|(?:authors?|editor|reporter|autor(?:in|en|a|es|zy)?|auteurs?|autor[ei]|redaktor|redakteur(?:in)?|författare|forfatter|toimittaja|szerző|автор[иы]?|συντάκτης|yazar|penulis|tác giả)\s?:\s+|(?:作者|记者|記者|编辑|編輯|文)\s*[:：]\s*)\S.{1,60}$/iu;
/** `（责任编辑：林小雨）`: brackets around it, a colon or a space in it, or none of them. */
const CHINESE_EDITOR =
  /^[（(【[]?\s*(?:本文)?(?:责任编辑|責任編輯|责编|責編)(?:\s*[:：]\s*|\s+)[\p{Script=Han}\w、,，\s]{1,20}[)）】\]]?$/u;
/** `정덕현 기자`, with the address that Korean papers add. */
const KOREAN = /^[\p{Script=Hangul}=\s]{2,14}\s(?:기자|특파원|칼럼니스트|논설위원)(?:\s+\S+@\S+)?$/u;
const TELLS_AUTHOR: readonly RegExp[] = [BY, AUTHOR, KOREAN, CHINESE_EDITOR];
/** `Write to Anna Lind at anna.lind@bay.example`; `To contact the editor of this story: …` of agencies. */
const CONTACT =
  /^(?:(?:[Ww]rite to|[Cc]ontact|[Ee]-?mail|[Rr]each)\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2} at \S{1,40}@\S{1,40}|To contact the (?:reporter|writer|author|editor)s? (?:on|of|for|responsible for) (?:this|the) story:.{1,160})$/u;
/** Above or beside a name that stands by itself. */
const LABEL = /^(?:written|edited|(?:medically |expert |fact )?reviewed|fact[- ]checked|authored)\s+by[:,]?$/iu;
const NAMES = new Set(['byline', 'bylines', 'author', 'authors', 'authorname']);
const LONGEST = 12;

const LONGEST_CONTACT = 200;
const LONGEST_PARTS = 24;
/** Words of a line that tells a role: with a comma or bar between name and role, and without. */
const LONGEST_ROLE = 8;
const LONGEST_LABEL = 3;

/** What stands before the name of an author, by language. */
const BY_WORDS: Readonly<Record<string, readonly string[]>> = {
  ca: ['per'],
  da: ['af'],
  de: ['von'],
  es: ['por'],
  fr: ['par'],
  it: ['di'],
  nb: ['av'],
  nl: ['door'],
  pt: ['por'],
  ro: ['de'],
  sv: ['av'],
};
/** What people who write for a site are, and agencies. */
const ROLES = new Set(
  'writer reporter correspondent columnist contributor editor journalist press reuters afp bloomberg redakteur redakteurin journaliste redactor redactora giornalista jornalista redazione rédaction redaktion redacción redação dziennikarz redakcja журналист корреспондент редакция'.split(
    ' ',
  ),
);
/** Cheaper than a look at each word, and most lines have none. */
const TELLS_ROLE = new RegExp([...ROLES].join('|'));
const CONNECTORS = new Set(
  'and und et y e og och en i и та of for at the de del da di du van von der den la le el al bin'.split(' '),
);
const BETWEEN = /[\s()]+|\s[-–—]+\s/u;
const PIECES = /\s*[,|•·@]\s*/u;
const NUMBER = /^\p{N}/u;
const CAPITAL = /^@?\p{Lu}/u;
const HANDLE = /^@\w/u;

/** What a line is made of. */
interface Parts {
  /** Whether it holds a word such as "by". */
  readonly by: boolean;
  /** How many words of each sort. */
  readonly names: number;
  readonly dates: number;
  readonly roles: number;
  readonly others: number;
  /** Parts between commas and bars. */
  readonly pieces: number;
  /** Whether the last word is a role, and no word joins others. */
  readonly endsInRole: boolean;
}

/** Whether a line may hold what stands before a name: "by" anywhere, the word of another language at the start. */
function tellsBy(plainText: string, tag?: string): boolean {
  return plainText.includes('by') || byWords(tag).some((word) => plainText.startsWith(word));
}

/** What stands before a name in a language, beside "by". */
function byWords(tag = 'en'): readonly string[] {
  return BY_WORDS[kinOf(tag)] ?? [];
}

function partsOf(text: string, tag = 'en'): Parts {
  const bys = new Set(['by', ...byWords(tag)]);
  const { all } = dateWords(tag);
  const parts = { by: false, names: 0, dates: 0, roles: 0, others: 0 };
  let endsInRole = false;
  let joins = false;
  for (const [index, token] of text.trim().split(BETWEEN).entries()) {
    const word = plain(token);
    if (word === '') continue;
    endsInRole = ROLES.has(word) || HANDLE.test(token);
    joins ||= CONNECTORS.has(word);
    if ((word === 'by' && parts.names === 0) || (index === 0 && bys.has(word))) parts.by = true;
    else if (ROLES.has(word)) parts.roles++;
    else if (NUMBER.test(word) || (all.has(word) && !CONNECTORS.has(word))) parts.dates++;
    else if (CAPITAL.test(token)) parts.names++;
    else if (!CONNECTORS.has(word)) parts.others++;
  }
  return { ...parts, pieces: text.trim().split(PIECES).length, endsInRole: endsInRole && !joins };
}

/** The rule that knows a line for the author's. */
const BY_RULE = 'byline/by';
/** The author of an article is named among its first blocks. */
const LOOKED_AT = 12;
const LEAST_OF_AUTHOR = 0.9;
const BEFORE_NAME = /^(?:\p{L}+\s+)?(?:by|BY|By):?\s+/u;
const AFTER_NAME = /\s*(?:[|•]|\bon (?:\d|\p{Lu}\p{Ll}+ \d)).*$/u;

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
  const line = findings.find(
    ({ rule, block, confidence }) => rule === BY_RULE && block < LOOKED_AT && confidence >= LEAST_OF_AUTHOR,
  );
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
      if (!TELLS_AUTHOR.some((pattern) => pattern.test(text))) return undefined;
      return { confidence: isNearHead(block, page) || isAtTail(block, page) ? 0.93 : 0.75 };
    },
  },
  {
    id: 'byline/parts',
    kind: 'byline',
    description: 'A line of names, a date and what the writer is: Anna Lind, Staff Writer',
    test: (block, page) => {
      if (block.words > LONGEST_PARTS || block.text.length > 160 || block.endsSentence || block.type === 'heading')
        return undefined;
      // A long line that is one has a date in it.
      if (block.words > LONGEST && !block.folded.includes('#')) return undefined;
      const isAtEdge = isNearHead(block, page) || isAtTail(block, page);
      // Elsewhere only a line with a date and "by" before a name is looked at.
      if (!isAtEdge && !(block.folded.includes('#') && block.folded.includes('by '))) return undefined;
      if (!tellsBy(block.plain, page.language.tag) && !TELLS_ROLE.test(block.plain)) return undefined;
      if (BY.test(block.text.trim())) return undefined;
      const { by, names, dates, roles, others, pieces, endsInRole } = partsOf(block.text, page.language.tag);
      if (!isAtEdge) return by && names > 0 && dates > 1 && others === 0 ? { confidence: 0.85 } : undefined;
      if (by && names > 1 && others <= (dates > 0 ? 1 : 0)) return { confidence: 0.95 };
      if (roles === 0 || others > 0) return undefined;
      const isLabel = names + roles <= LONGEST_LABEL && endsInRole && dates === 0;
      return isLabel || (pieces > 1 && names + roles <= LONGEST_ROLE) ? { confidence: 0.88 } : undefined;
    },
  },
  {
    id: 'byline/contact',
    kind: 'byline',
    description: 'How to reach the author: Write to Anna Lind at …',
    test: ({ text, index }, page) =>
      text.length <= LONGEST_CONTACT && index > page.prose.last && CONTACT.test(text.trim())
        ? { confidence: 0.9 }
        : undefined,
  },
  {
    id: 'byline/label',
    kind: 'byline',
    description: 'A label before a name: Written by',
    test: ({ text, words }) => (words <= LONGEST_LABEL && LABEL.test(text.trim()) ? { confidence: 0.9 } : undefined),
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
