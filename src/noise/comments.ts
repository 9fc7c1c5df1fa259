import type { BlockView, Finding, PageView } from '../rule.js';
import { isProse } from './place.js';

/** The rule that knows what readers wrote; of it nothing is lost, however much it is. */
export const COMMENT_THREAD = 'comment-prompt/thread';
const CONFIDENCE = 0.95;

/** What WordPress writes behind the name of who comments, in its languages. */
const SAYS =
  /[^\s:].{0,50}\s(?:says|sagt|dit|dice|ha detto|diz|disse|zegt|schreef|mówi|pisze|говорит|пишет|коментує|каже|казва|säger|skriver|siger|sier|sanoo|říká|hovorí|spune|szerint|diyor ki|λέει|kaže|pravi|berkata|mengatakan)\s?:?\s*$|[^\s:](?:说|說)(?:道)?\s?[:：]\s*$/u;
/** Day, year, hour and minute: `12 May 2031 at 9:05 am`, in any order and language. */
const LEAST_NUMBERS = 3;
const TIME = /#\s?[:h時点点]\s?#|#\s?[ap]\.?m\b/u;
const NUMBER = /#/gu;
const LONGEST_NAME = 8;
const LONGEST_DATE = 9;

/** An article stands before its comments. */
const LEAST_PARAGRAPHS_BEFORE = 3;
/** One comment may be something else, where much follows it. */
const MOST_AFTER_ONE = 12;

/**
 * The comments below an article: a name that says something, the date and time, what it says, again and again to the end
 * of the page. In HTML their elements tell; in text only this does.
 *
 * @param page - the page
 * @returns findings for all blocks from the first comment on; none where the page came from HTML
 *
 * On pages of four sites that have such comments, 505 blocks from the first on were noise and 2 content.
 */
export function findComments({ blocks }: PageView): readonly Finding[] {
  if (blocks[0]?.context !== undefined) return [];
  const heads = blocks.filter((block) => isHead(block, blocks[block.index + 1]));
  const [first] = heads;
  if (first === undefined) return [];
  if (heads.length === 1 && blocks.length - first.index > MOST_AFTER_ONE) return [];
  if (blocks.slice(0, first.index).filter(isProse).length < LEAST_PARAGRAPHS_BEFORE) return [];
  return blocks
    .slice(first.index)
    .map(({ index }) => ({ kind: 'comment-prompt', rule: COMMENT_THREAD, confidence: CONFIDENCE, block: index }));
}

/** Whether a block tells who comments, and the next one when. */
function isHead({ text, words }: BlockView, next: BlockView | undefined): boolean {
  return words <= LONGEST_NAME && SAYS.test(text) && next !== undefined && isDateAndTime(next);
}

function isDateAndTime({ words, folded }: BlockView): boolean {
  return words <= LONGEST_DATE && TIME.test(folded) && (folded.match(NUMBER)?.length ?? 0) >= LEAST_NUMBERS;
}
