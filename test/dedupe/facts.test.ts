import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conflict, conflictOf } from '../../src/dedupe/facts.js';
import { factsOf } from '../../src/dedupe/tokens.js';

const SAID =
  'The council said on Tuesday that the old bridge at Marrowhaven would stay closed for 11 weeks, and that a ferry would sail every 20 minutes.';

/** Whether two texts contradict each other. */
function conflictBetween(a: string, b: string): Conflict | undefined {
  return conflictOf(factsOf(a), factsOf(b));
}

describe('texts that contradict each other', () => {
  it.each([
    ['another number', SAID.replace('11 weeks', '14 weeks'), 'number'],
    ['a number in figures of another size', SAID.replace('every 20', 'every 200'), 'number'],
    ['another weekday', SAID.replace('Tuesday', 'Friday'), 'number'],
    ['another place', SAID.replace('Marrowhaven', 'Saint-Orvel'), 'name'],
    ['a "not" put in', SAID.replace('would stay', 'would not stay'), 'negation'],
    ['a negation in a contraction', SAID.replace('would stay', 'wouldn’t stay'), 'negation'],
    ['a "never" in place of a word', SAID.replace('every', 'never'), 'negation'],
    ['a country with nearly the same name', SAID.replace('Marrowhaven', 'Iran'), 'name'],
    ['another number word', SAID.replace('11 weeks', 'eleven weeks').replace('every 20', 'every ten'), 'number'],
    ['another unit', SAID.replace('11 weeks', '11 months'), 'number'],
    ['the opposite', SAID.replace('stay closed', 'stay open'), 'opposite'],
    ['the words of the other in another order', SAID.split(' ').reverse().join(' '), 'order'],
  ] as const)('say %s', (_what, other, conflict) => {
    expect(conflictBetween(SAID, other)).toBe(conflict);
    expect(conflictBetween(other, SAID)).toBe(conflict);
  });

  it('say who did what to whom, how much of what, and where it began', () => {
    const match = 'beat the league leaders on a wet afternoon in front of nine thousand people, and the fans of';
    expect(
      conflictBetween(`On Sunday Rovers ${match} Eastmere wept.`, `On Sunday Eastmere ${match} Rovers wept.`),
    ).toBeDefined();
    const feud =
      'in the county court over the lease of the old pier, and the judge reserved his ruling until spring after hearing';
    expect(
      conflictBetween(`Then Anna Lindholm sued ${feud} Joel Marsh.`, `Then Joel Marsh sued ${feud} Anna Lindholm.`),
    ).toBeDefined();
    const moved = 'the council closed the old bridge to all traffic because of the cracks that its engineers had found';
    expect(conflictBetween(`In 2019 ${moved}.`, `Then ${moved} in 2019.`)).toBe('order');
    const cost = 'to repair the old pier before the winter storms come back to the coast of the county';
    for (const [a, b] of [
      ['1.5 million', '1.5 billion'],
      ['€40', '$40'],
      ['-12', '12'],
      ['three', 'seven'],
    ]) {
      expect(conflictBetween(`They paid ${a} ${cost}.`, `They paid ${b} ${cost}.`), `${a} and ${b}`).toBe('number');
    }
    expect(conflictBetween(`They paid 500,000 ${cost}.`, `They paid 500000 ${cost}.`)).toBeUndefined();
    expect(conflictBetween(`Tarnbrook paid ${cost}.`, `Rivermouth paid ${cost}.`)).toBe('name');
    for (const [a, b] of [
      ['Iran', 'Iraq'],
      ['Austria', 'Australia'],
      ['Lind', 'Lund'],
    ]) {
      expect(
        conflictBetween(`The people of ${a} paid ${cost}.`, `The people of ${b} paid ${cost}.`),
        `${a} and ${b}`,
      ).toBe('name');
    }
  });

  it('say it of people whose names are words of another language', () => {
    const rest = 'told the court that the old pier had been sold to a firm from the capital last spring';
    // Dan is a frequent word of Indonesian, Van one of Dutch.
    expect(conflictBetween(`Dan ${rest}.`, `Tom ${rest}.`)).toBe('name');
    expect(conflictBetween(`Le conseil municipal a vendu le pont`, `Un conseil municipal a vendu le pont`)).toBe(
      undefined,
    );
  });

  it('say it in German too, where nearly half of the words have capitals', () => {
    const said = (place: string): string =>
      `Das Spiel zwischen Lohne und ${place} wurde am Samstag wegen starken Regens abgesagt, wie der Verein mitteilte.`;
    expect(conflictBetween(said('Vechta'), said('Emden'))).toBe('name');
  });

  it('say who told whom', () => {
    const rest = 'that the police had lied to the court about the search of the house in the spring';
    expect(conflictBetween(`the judge told the lawyer ${rest}`, `the lawyer told the judge ${rest}`)).toBe('order');
    expect(conflictBetween(`salt and pepper went ${rest}`, `pepper and salt went ${rest}`)).toBeUndefined();
  });

  it('may be of the words of English that turn others round', () => {
    const rest = 'to return the goods within a fortnight if the box has been kept, the shop says on its website';
    expect(conflictBetween(`You are able ${rest}`, `You are unable ${rest}`)).toBe('opposite');
    expect(conflictBetween(`It is likely ${rest}`, `It is unlikely ${rest}`)).toBe('opposite');
  });

  it('tell long numbers, versions, and numbers with letters apart', () => {
    const rest = 'is written on the label at the back of the machine, says the manual that came with it';
    for (const [a, b] of [
      ['12345678901234567890', '12345678901234567891'],
      ['2.4.1', '2.4.2'],
      ['12A', '12B'],
      ['A350', 'A320'],
      ['3-1', '1-3'],
      ['twenty one', 'twenty two'],
      ['a hundred', 'a thousand'],
      ['1 200 000', '1 200 001'],
      ['+4', '-4'],
    ]) {
      expect(conflictBetween(`The number ${a} ${rest}`, `The number ${b} ${rest}`), `${a} and ${b}`).toBeDefined();
    }
  });

  it('are known in scripts without spaces too', () => {
    const chinese = '市议会周二投票决定关闭旧桥11周，渡轮每20分钟一班，直到修复工程完成为止。';
    expect(conflictBetween(chinese, chinese.replace('11', '14'))).toBe('number');
    expect(conflictBetween(chinese, chinese.replace('直到', '一直到'))).toBeUndefined();
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
    expect(conflictBetween(SAID, other)).toBeUndefined();
    expect(conflictBetween(other, SAID)).toBeUndefined();
  });

  it.each([
    ['12,500', '12500'],
    ['1 200 000', '1,200,000'],
    ['1.2 million', '1,200,000'],
    ['twenty-five', '25'],
    ['five hundred thousand', '500,000'],
    ['50 per cent', '50%'],
    ['£12m', '£12 million'],
    ['€20', '20 euros'],
    ['9:30', '9.30'],
    ['12/03/2031', '12.3.2031'],
    ['Mr. Smith', 'Mr Smith'],
    ['Mr. Smith', 'John Smith'],
    ['the U.S. army', 'the US army'],
    ['São Paulo', 'Sao Paulo'],
    ['Müller', 'Mueller'],
  ])('with a fact in another form: %s and %s', (a, b) => {
    const said = 'was what the report of the council said on the first of its many pages about the year';
    expect(conflictBetween(`And ${a} ${said}.`, `And ${b} ${said}.`)).toBeUndefined();
    expect(conflictBetween(`And ${b} ${said}.`, `And ${a} ${said}.`)).toBeUndefined();
  });

  it('with other apostrophes, or a slip, in a negation', () => {
    const negated = SAID.replace('would stay', "wouldn't stay");
    expect(conflictBetween(negated, negated.replace("'", '’'))).toBeUndefined();
    expect(conflictBetween(negated, negated.replace("wouldn't", 'wouldnt'))).toBeUndefined();
    expect(conflictBetween(SAID.replace('would', 'would not'), SAID.replace('would', 'would nto'))).toBeUndefined();
  });

  it('may begin their sentences with other words', () => {
    expect(conflictBetween(`However, ${SAID}`, `Meanwhile, ${SAID}`)).toBeUndefined();
  });

  it('may be set in title case: capitals are no names then', () => {
    const title = 'Invest In Paid Promotion To Make Sure That Your Videos Reach The Right People';
    expect(conflictBetween(title, title.replace('Paid', 'Good'))).toBeUndefined();
  });

  it('are never in conflict with themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(conflictBetween(text, text)).toBeUndefined();
      }),
    );
  });

  it('or not: the answer does not depend on which of them comes first', () => {
    const council = 'The harbour council voted on Tuesday to close the old bridge';
    const one = `${council} for again weeks from the third of May.`;
    const other = `${council} for eleven weeks again the third of May.`;
    expect(conflictBetween(one, other)).toBe(conflictBetween(other, one));
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
        expect(conflictBetween(a, b) === undefined).toBe(conflictBetween(b, a) === undefined);
      }),
      { numRuns: 500 },
    );
  });
});
