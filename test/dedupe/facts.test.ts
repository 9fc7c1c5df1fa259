import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictOf } from '../../src/dedupe/facts.js';

const SAID =
  'The council said on Tuesday that the old bridge at Marrowhaven would stay closed for 11 weeks, and that a ferry would sail every 20 minutes.';

describe('texts that contradict each other', () => {
  it.each([
    ['another number', SAID.replace('11 weeks', '14 weeks'), 'number'],
    ['a number in figures of another size', SAID.replace('every 20', 'every 200'), 'number'],
    ['another weekday', SAID.replace('Tuesday', 'Friday'), 'name'],
    ['another place', SAID.replace('Marrowhaven', 'Saint-Orvel'), 'name'],
    ['a "not" put in', SAID.replace('would stay', 'would not stay'), 'negation'],
    ['a negation in a contraction', SAID.replace('would stay', 'wouldn’t stay'), 'negation'],
    ['a "never" in place of a word', SAID.replace('every', 'never'), 'negation'],
    ['the words of the other in another order', SAID.split(' ').reverse().join(' '), 'order'],
  ] as const)('say %s', (_what, other, conflict) => {
    expect(conflictOf(SAID, other)).toBe(conflict);
    expect(conflictOf(other, SAID)).toBe(conflict);
  });

  it('are known in scripts without spaces too', () => {
    const chinese = '市议会周二投票决定关闭旧桥11周，渡轮每20分钟一班，直到修复工程完成为止。';
    expect(conflictOf(chinese, chinese.replace('11', '14'))).toBe('number');
    expect(conflictOf(chinese, chinese.replace('直到', '一直到'))).toBeUndefined();
  });
});

describe('texts that say the same', () => {
  it.each([
    ['some other words', SAID.replace('said', 'announced').replace('sail', 'run')],
    ['a clause more', `${SAID.slice(0, -1)}, from 5.30 a.m. until midnight.`],
    [
      'a clause more that has a negation of its own',
      `${SAID.slice(0, -1)}, although no date has been set for the repair.`,
    ],
    ['a dateline before it', `MARROWHAVEN (Coastline Wire) - ${SAID}`],
    ['other case', SAID.toUpperCase()],
    ['a slip in a name', SAID.replace('Marrowhaven', 'Marowhaven')],
  ])('with %s', (_what, other) => {
    expect(conflictOf(SAID, other)).toBeUndefined();
    expect(conflictOf(other, SAID)).toBeUndefined();
  });

  it('with other apostrophes, or a slip, in a negation', () => {
    const negated = SAID.replace('would stay', "wouldn't stay");
    expect(conflictOf(negated, negated.replace("'", '’'))).toBeUndefined();
    expect(conflictOf(negated, negated.replace("wouldn't", 'wouldnt'))).toBeUndefined();
    expect(conflictOf(SAID.replace('would', 'would not'), SAID.replace('would', 'would nto'))).toBeUndefined();
  });

  it('may begin their sentences with other words', () => {
    expect(conflictOf(`However, ${SAID}`, `Meanwhile, ${SAID}`)).toBeUndefined();
  });

  it('may be set in title case: capitals are no names then', () => {
    const title = 'Invest In Paid Promotion To Make Sure That Your Videos Reach The Right People';
    expect(conflictOf(title, title.replace('Paid', 'Good'))).toBeUndefined();
  });

  it('are never in conflict with themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(conflictOf(text, text)).toBeUndefined();
      }),
    );
  });

  it('or not: the answer does not depend on which of them comes first', () => {
    const word = fc.constantFrom(
      'the',
      'Bridge',
      'at',
      'Hask',
      '11',
      '14',
      'not',
      'no',
      'closed',
      'weeks.',
      'Mayor',
      'said',
    );
    const text = fc.array(word, { minLength: 4, maxLength: 14 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(conflictOf(a, b) === undefined).toBe(conflictOf(b, a) === undefined);
      }),
      { numRuns: 500 },
    );
  });
});
