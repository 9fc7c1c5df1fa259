import { describe, expect, it } from 'vitest';
import { ARTICLE, cutsOf, judge, type Line, named, pageOf, TITLE } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

describe('links to other articles', () => {
  itCuts('related-link/phrase', [
    'You may also like',
    'MORE LIKE THIS',
    'Recommended for you',
    'Related Posts:',
    'Read next',
  ]);
  itCuts('related-link/lead-in', [
    'Read also:',
    'READ MORE: Ten boats that never came back',
    'READ MORE Lindholm school reopens after the storm',
    'Related: Why gulls love chips',
    'Read too » How the old ramp was built',
    'Also read | Islanders vote on a second boat',
    'WATCH: Crew pulls the old ramp out of the harbour',
  ]);
  itCuts('related-link/box', [named('Islanders vote on a second boat', ['aside', 'related'], 1)]);

  it.each(['Video', 'Also'])('needs a link around a headline after a common word: %s', (word) => {
    const text = `${word}: Crew pulls the old ramp out of the harbour`;
    expect(judge(text)).toBe('kept');
    expect(judge(named(text, [], 1))).toBe('related-link/lead-in');
    expect(judge(text, 'middle', { strictness: 'thorough' })).toBe('related-link/lead-in');
  });

  it('needs a link in a box of links', () => {
    expect(judge(named('Islanders vote on a second boat', ['related'], 0.2))).toBe('kept');
  });
});

describe('what looks like a link to another article', () => {
  itKeeps([
    'Related to the above: I wrote about the old ramp last year.',
    'Read also the small print, says the harbour master, before you sign.',
    'Read more books: A teacher tells how she does it',
    'Video: 4K with no crop',
    'More: bread, salt, rope',
    'Watch the weather and road conditions: Rain is expected on the hills.',
    'Video-on-demand sales: Streamers paid more than cinemas for the first time.',
    'Pack light: A small bag is enough for the boat.',
    'Read the signs: They are there for you.',
    'Explained: why it floats',
    'What happened next',
    'Further reading',
    'Also: how much time does a rope take that nobody has coiled?',
    { type: 'code', text: 'See also: How the old ramp was built' },
  ]);
});

describe('a link in brackets within a paragraph', () => {
  it('goes without the paragraph', () => {
    for (const aside of [
      '(Read also: Why the boats are old)',
      '[Related: Why the boats are old]',
      '(READ NEXT | The lamp)',
    ])
      expect(judge(`The crew was paid late again ${aside} and left.`)).toBe(`related-link/brackets [ ${aside}]`);
  });

  itKeeps([
    'The crew was paid late (see also page 12), and nobody on the quay knows why.',
    'The crew was paid late (video: two hours of rain), and nobody on the quay knows why.',
    'The crew was paid late (source: harbour office), and nobody on the quay knows why.',
    'The crew was paid late (related: the cook), and nobody on the quay knows why.',
  ]);

  it('stays for a careful reader', () => {
    const text = 'The crew was paid late (Read also: Why the boats are old) and left.';
    expect(judge(text, 'middle', { strictness: 'careful' })).toBe('kept');
  });
});

describe('a headline in capitals between two paragraphs', () => {
  const LOUD = 'STORM CLOSES THE SCHOOL ON THE ISLAND FOR A WHOLE WEEK';
  itCuts('related-link/capitals', [LOUD, '3 REASONS WHY THE SECOND BOAT WILL NOT SAIL UNTIL MAY']);
  itKeeps([LOUD], 'head');
  itKeeps([LOUD], 'tail');
  itKeeps([
    'STORM CLOSES THE SCHOOL ON THE ISLAND TODAY',
    `${LOUD}.`,
    `${LOUD}!`,
    `${LOUD} …`,
    { type: 'heading', level: 2, text: LOUD },
    { type: 'list-item', text: LOUD },
    { type: 'quote', text: LOUD },
    'הסערה סגרה את בית הספר באי למשך שבוע שלם עד יום ראשון',
  ]);

  it('stays beside another line that is no paragraph, or is in capitals too', () => {
    const [first = '', second = '', ...rest] = ARTICLE;
    const cutsAmong = (...lines: readonly Line[]) =>
      cutsOf(pageOf([first, second, ...lines, ...rest], { title: TITLE }));
    expect(cutsAmong(LOUD, 'The second boat')).toEqual([]);
    expect(cutsAmong('NOTICE TO ALL WHO CROSS TODAY: THE BOAT LEAVES AT NOON AND WAITS FOR NOBODY.', LOUD)).toEqual([]);
  });
});
