import { describe, expect, it } from 'vitest';
import { judge, named } from '../page.js';
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
    'See also » How the old ramp was built',
    'Also read | Islanders vote on a second boat',
    'WATCH: Crew pulls the old ramp out of the harbour',
  ]);
  itCuts('related-link/box', [named('Islanders vote on a second boat', ['aside', 'related'], 1)]);

  it('needs a link around a headline after a common word', () => {
    const text = 'Video: Crew pulls the old ramp out of the harbour';
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
    { type: 'code', text: 'See also: How the old ramp was built' },
  ]);
});
