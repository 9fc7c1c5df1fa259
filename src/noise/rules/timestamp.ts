import type { BlockView, PageView, Rule } from '../../rule.js';
import { fold, wordsIn } from '../../text/fold.js';
import { type DateWords, dateWords } from '../date-words.js';
import { phraseRules } from '../phrase-rules.js';
import { isAtTail, isNearHead } from '../place.js';

const TELLING = new Set(['published', 'updated', 'posted', 'modified', 'ago', 'read']);
const READING_TIME = /^(?:(?:estimated )?read(?:ing)?(?: time)?:? ?)?#[ -]?min(?:s|ute|utes)?\.?(?: read)?$/u;
const LONGEST = 20;
/** Of a letter or a chapter, not of a page: there was no web before 1990. */
const BEFORE_THE_WEB = /\b1(?:[0-8]\d\d|9[0-8]\d)\b/u;

/** `2031年05月12日 10:22 来源：海湾日报`, with an address or a label before it. */
const DATE_AND_SOURCE =
  /^(?:https?:\/\/\S{1,60}\s+)?(?:(?:发布|發布|更新)?(?:时间|時間|日期)\s*[:：]\s*)?(?:19|20)\d\d\s*[-/.年]\s*\d\d?\s*[-/.月]\s*\d\d?\s*日?\s*(?:\d\d?:\d\d(?::\d\d)?)?\s*(?:[|｜]\s*)?(?:信息|文章|稿件|新闻|新聞)?(?:来源|來源)\s*[:：][^。！？]*$/u;
const LONGEST_SOURCE = 100;

/** When the article appeared, and how long it takes to read. */
export const timestampRules: readonly Rule[] = [
  ...phraseRules('timestamp', 'an age, a date or a reading time').filter(({ id }) => id !== 'timestamp/opening'),
  {
    id: 'timestamp/dated',
    kind: 'timestamp',
    description: 'A short line with a number behind words such as "Last updated"',
    test: (block, page) => {
      if (block.words > LONGEST || !block.folded.includes('#')) return undefined;
      const { all } = dateWords(page.language.tag);
      const hits = block.phrases.filter(
        ({ kind, form, phrase, rest }) =>
          kind === 'timestamp' &&
          (form === 'opening' || form === 'lead-in') &&
          isDateBehind(form === 'opening' ? block.folded.slice(phrase.length) : fold(block.text.slice(rest)), all),
      );
      if (hits.length === 0) return undefined;
      return { confidence: hits.some(({ weak }) => !weak) ? 0.93 : 0.75 };
    },
  },
  {
    id: 'timestamp/reading-time',
    kind: 'timestamp',
    description: 'How long the article takes to read: 5 min read',
    test: (block) =>
      block.words <= 6 && READING_TIME.test(block.folded) && READ.test(block.folded) ? { confidence: 0.98 } : undefined,
  },
  {
    id: 'timestamp/source',
    kind: 'timestamp',
    description: 'The line of Chinese pages that tells date and source: 2031-05-12 10:22 来源：…',
    test: ({ text }) =>
      text.length <= LONGEST_SOURCE && DATE_AND_SOURCE.test(text.trimStart()) ? { confidence: 0.95 } : undefined,
  },
  {
    id: 'timestamp/date-words',
    kind: 'timestamp',
    description: 'A line of nothing but numbers and the words of dates',
    test: (block, page) => {
      if (block.words > LONGEST || !block.folded.includes('#')) return undefined;
      const { all, named } = dateWords(page.language.tag);
      const words = splitNumbers(block.folded, all);
      if (words === undefined) return undefined;
      if (!words.some((word) => named.has(word) || TELLING.has(word))) return undefined;
      if (BEFORE_THE_WEB.test(block.plain)) return undefined;
      // Inside an article a date alone is a heading, or the date of an event; several of them are a timeline.
      const isTold = words.some((word) => TELLING.has(word));
      if (!isTold && isTimeline(page)) return undefined;
      const telling = isTold || isNearHead(block, page) || isAtTail(block, page);
      return { confidence: telling ? 0.93 : 0.7 };
    },
  },
];

/** Lines of this shape that make a timeline. */
const TIMELINE = 3;
const timelines = new WeakMap<readonly BlockView[], boolean>();

/** Whether a page has several lines that begin with a number and a month, each with text behind it. */
function isTimeline({ blocks, language }: PageView): boolean {
  const known = timelines.get(blocks);
  if (known !== undefined) return known;
  const dates = blocks.filter(
    (block, index) => block.words <= 6 && isDate(block, dateWords(language.tag)) && (blocks[index + 1]?.words ?? 0) > 6,
  );
  const found = dates.length >= TIMELINE;
  timelines.set(blocks, found);
  return found;
}

function isDate(block: BlockView, { all, named }: DateWords): boolean {
  if (!block.folded.includes('#')) return false;
  return splitNumbers(block.folded, all)?.some((word) => named.has(word)) ?? false;
}

/** Whether nothing but a date follows; its number may stand in the phrase. */
function isDateBehind(folded: string, known: ReadonlySet<string>): boolean {
  return splitNumbers(folded, known) !== undefined;
}

/** The words that are no number, if all of them are known; `20th` is `th`. */
function splitNumbers(folded: string, known: ReadonlySet<string>): readonly string[] | undefined {
  const words: string[] = [];
  for (const word of wordsIn(folded)) {
    for (const part of word.includes('#') ? word.split(NUMBER) : [word]) {
      if (part === '') continue;
      if (!known.has(part)) return undefined;
      words.push(part);
    }
  }
  return words;
}

const NUMBER = /#/u;
const READ = /read/u;
