import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMembers } from '../../../src/read/content/members.js';

describe('the blocks of a page that an article has', () => {
  it('are found by their text, in their order', () => {
    expect(findMembers(['Menu', 'One', 'Two', 'Menu'], ['One', 'Two'])).toEqual([false, true, true, false]);
  });

  it('are the later ones where a text stands twice and the article has it behind others', () => {
    expect(findMembers(['Share', 'One', 'Share'], ['One', 'Share'])).toEqual([false, true, true]);
  });

  it('may stand before others that the article has first', () => {
    expect(findMembers(['Aside', 'One', 'Two'], ['One', 'Two', 'Aside'])).toEqual([true, true, true]);
  });

  it('are none for what the page does not hold, and not more than it holds', () => {
    expect(findMembers(['One'], ['Other', 'One', 'One'])).toEqual([true]);
    expect(findMembers([], ['One'])).toEqual([]);
  });

  it('are as many as the article holds, where it was taken from the page', () => {
    const page = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(page, fc.infiniteStream(fc.boolean()), (texts, choices) => {
        const article = texts.filter(() => choices.next().value);
        const isMember = findMembers(texts, article);
        expect(texts.filter((_, i) => isMember[i]).sort()).toEqual([...article].sort());
      }),
    );
  });
});
