import type { BlockView, Finding, PageView } from '../rule.js';
import { isFromHtml, isProse } from './place.js';

/** The rule that knows what readers wrote; of it nothing is lost, however much it is. */
export const COMMENT_THREAD = 'comment-prompt/thread';
const CONFIDENCE = 0.95;

/** What WordPress writes behind the name of who comments, in its languages. */
const SAYS =
  /^\S.{0,50}\s(?:says|sagt|dit|dice|ha detto|diz|disse|zegt|schreef|mówi|pisze|говорит|пишет|коментує|каже|казва|säger|skriver|siger|sier|sanoo|říká|hovorí|spune|szerint|diyor ki|λέει|kaže|pravi|berkata|mengatakan)\s?:?\s*$|[^\s:](?:说|說)(?:道)?\s?[:：]\s*$/u;
const COLON = /[:：]\s*$/u;
/** A date with its year, and one time of day: `12 May 2031 at 9:05 am`, in any order and language. */
const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u;
const TIMES = /(?<!\p{N})\d{1,2}\s?[:h.時点时]\s?[0-5]\d(?!\p{N})/gu;
const NUMERIC_DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/u;
const LONGEST_NAME = 6;
const LONGEST_DATE = 9;

/** An article stands before its comments. */
const LEAST_PARAGRAPHS_BEFORE = 3;
/** A comment has at most so many paragraphs; what stands further behind a name is something else. */
const MOST_PARAGRAPHS = 20;
/** Behind the last name less is taken for what it says. */
const MOST_BEHIND_LAST = 6;
/** So many names without a colon are comments; with colons fewer are enough. */
const LEAST_WITHOUT_COLON = 3;

/**
 * The comments below an article: a name that says something, the date and time, what it says, again and again. In HTML
 * their elements tell; in text only this does.
 *
 * @param page - the page
 * @returns findings for the blocks from the first comment to the end of the last; none where the page came from HTML
 *
 * On pages of four sites that have such comments, 493 blocks were noise and 2 content.
 */
export function findComments(page: PageView): readonly Finding[] {
  if (isFromHtml(page)) return [];
  const { blocks } = page;
  const heads = headsIn(blocks);
  const [first] = heads;
  const last = heads.at(-1);
  if (first === undefined || last === undefined) return [];
  if (heads.length < LEAST_WITHOUT_COLON && !heads.every(({ text }) => COLON.test(text))) return [];
  if (heads.length === 1 && blocks.length - first.index > MOST_BEHIND_LAST + DATE) return [];
  if (blocks.slice(0, first.index).filter(isProse).length < LEAST_PARAGRAPHS_BEFORE) return [];
  return blocks
    .slice(first.index, last.index + DATE + MOST_BEHIND_LAST)
    .map(({ index }) => ({ kind: 'comment-prompt', rule: COMMENT_THREAD, confidence: CONFIDENCE, block: index }));
}

/** The name and the date. */
const DATE = 2;

/** The names of who comments, up to the first with too much behind it. */
function headsIn(blocks: readonly BlockView[]): readonly BlockView[] {
  const heads: BlockView[] = [];
  for (const block of blocks) {
    if (!isHead(block, blocks[block.index + 1])) continue;
    const before = heads.at(-1);
    if (before !== undefined && block.index - before.index > DATE + MOST_PARAGRAPHS) break;
    heads.push(block);
  }
  return heads;
}

/** Whether a block tells who comments, and the next one when. */
function isHead({ text, words }: BlockView, next: BlockView | undefined): boolean {
  return words <= LONGEST_NAME && SAYS.test(text) && next !== undefined && isDateAndTime(next);
}

function isDateAndTime({ words, text }: BlockView): boolean {
  if (words > LONGEST_DATE || !YEAR.test(text)) return false;
  return text.replace(NUMERIC_DATE, '').replace(YEAR, '').match(TIMES)?.length === 1;
}
