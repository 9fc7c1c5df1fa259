import type { BlockView, PageView, Rule } from '../../rule.js';
import { wordsIn } from '../fold.js';
import { phraseRules } from '../phrase-rules.js';
import { isAtHead, isAtTail } from '../place.js';

const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun';
const CLOCK =
  'am pm a p m h hrs t z utc gmt est edt cst cdt mst mdt pst pdt et ct mt pt bst ist cet cest eet wat jst aest local time';
const AROUND =
  'published updated posted modified created date first last on at of the and min mins minute minutes hour hours day days week weeks month months ago read reading st nd rd th by';
const DATE_WORDS = new Set(`${MONTHS} ${DAYS} ${CLOCK} ${AROUND}`.split(' '));
const NAMED = new Set(`${MONTHS} ${DAYS} am pm`.split(' '));
const TELLING = new Set(['published', 'updated', 'posted', 'modified', 'ago', 'read']);
const READING_TIME = /^(?:(?:estimated )?read(?:ing)?(?: time)?:? ?)?#[ -]?min(?:s|ute|utes)?\.?(?: read)?$/u;
const LONGEST = 20;

/** When the article appeared, and how long it takes to read. */
export const timestampRules: readonly Rule[] = [
  ...phraseRules('timestamp', 'an age, a date or a reading time'),
  {
    id: 'timestamp/reading-time',
    kind: 'timestamp',
    description: 'How long the article takes to read: 5 min read',
    test: (block) =>
      block.words <= 6 && READING_TIME.test(block.folded) && READ.test(block.folded) ? { confidence: 0.98 } : undefined,
  },
  {
    id: 'timestamp/date-words',
    kind: 'timestamp',
    description: 'A line of nothing but numbers and the words of dates',
    test: (block, page) => {
      if (block.words > LONGEST || block.endsSentence || block.folded === '') return undefined;
      const words = wordsIn(block.folded)
        .flatMap((word) => word.split(NUMBER))
        .filter((word) => word !== '');
      if (!block.folded.includes('#') || !words.every((word) => DATE_WORDS.has(word))) return undefined;
      if (!words.some((word) => NAMED.has(word) || TELLING.has(word))) return undefined;
      // Inside an article a date alone is a heading, or the date of an event; several of them are a timeline.
      const isTold = words.some((word) => TELLING.has(word));
      if (!isTold && isTimeline(page)) return undefined;
      const telling = isTold || isAtHead(block, page) || isAtTail(block, page);
      return { confidence: telling ? 0.93 : 0.7 };
    },
  },
];

/** Lines of this shape that make a timeline. */
const TIMELINE = 3;
const timelines = new WeakMap<readonly BlockView[], boolean>();

/** Whether a page has several lines that begin with a number and a month, each with text behind it. */
function isTimeline({ blocks }: PageView): boolean {
  const known = timelines.get(blocks);
  if (known !== undefined) return known;
  const dates = blocks.filter(
    (block, index) => block.words <= 6 && hasMonth(block) && (blocks[index + 1]?.words ?? 0) > 6,
  );
  const found = dates.length >= TIMELINE;
  timelines.set(blocks, found);
  return found;
}

function hasMonth({ folded }: BlockView): boolean {
  const words = wordsIn(folded);
  return (
    words.includes('#') &&
    words.every((word) => DATE_WORDS.has(word) || NUMBER.test(word)) &&
    words.some((word) => NAMED.has(word))
  );
}

const NUMBER = /#/u;
const READ = /read/u;
