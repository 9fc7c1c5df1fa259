import { wordsIn } from '../view.js';
import type { Rule } from '../rule.js';
import { phraseRules } from './phrases.js';

const MONTHS = 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun';
const CLOCK = 'am pm a p m h hrs t z utc gmt est edt cst cdt mst mdt pst pdt et ct mt pt bst ist cet cest eet wat jst aest local time';
const AROUND = 'published updated posted modified created date first last on at of the and min mins minute minutes hour hours day days week weeks month months ago read reading st nd rd th by';
const DATE_WORDS = new Set(`${MONTHS} ${DAYS} ${CLOCK} ${AROUND}`.split(' '));
const NAMED = new Set(`${MONTHS} ${DAYS} am pm published updated posted modified ago`.split(' '));
const LONGEST = 20;

/** When the article appeared, and how long it takes to read. */
export const timestampRules: readonly Rule[] = [
  ...phraseRules('timestamp', 'an age, a date or a reading time'),
  {
    id: 'timestamp/date-words',
    kind: 'timestamp',
    description: 'A line of nothing but numbers and the words of dates',
    test: (block) => {
      if (block.words > LONGEST || block.endsSentence || block.folded === '') return undefined;
      const words = wordsIn(block.folded).flatMap((word) => word.split(NUMBER)).filter((word) => word !== '');
      if (!block.folded.includes('#') || !words.every((word) => DATE_WORDS.has(word))) return undefined;
      return words.some((word) => NAMED.has(word)) ? { confidence: 0.93 } : undefined;
    },
  },
];

const NUMBER = /#/u;
