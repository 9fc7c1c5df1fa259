import { describe, expect, it } from 'vitest';
import { compileLexicons } from '../../src/noise/match.js';
import { viewPage, withTitle } from '../../src/noise/view.js';
import { wordsIn } from '../../src/text/fold.js';
import { type Line, pageOf } from './page.js';

const matcher = compileLexicons([
  { lang: 'en', groups: [{ kind: 'read-more', form: 'line', source: 'this test', phrases: ['go on'] }] },
]);
const KNOWLEDGE = { language: { tag: 'en', scripts: ['Latn'] }, matcher, recurring: new Set<number>() };
const viewOf = (...lines: readonly Line[]) => viewPage(pageOf(lines, { lang: 'en' }), KNOWLEDGE).blocks;

describe('viewPage', () => {
  it('measures every block', () => {
    const quote = { type: 'quote', text: '“Go on,” he said — GO ON!' } as const;
    expect(viewOf('Go on', quote)).toMatchObject([
      { type: 'paragraph', index: 0, folded: 'go on', words: 2, endsSentence: false, phrases: [{ phrase: 'go on' }] },
      { ...quote, index: 1, folded: 'go on," he said - go on', words: 7, endsSentence: true, phrases: [] },
    ]);
  });

  it('folds no block that is too long for any phrase', () => {
    const [long] = viewOf('Go on '.repeat(300));
    expect(long).toMatchObject({ folded: '', phrases: [], words: 600 });
  });

  it('finds the phrase behind the last sentence, and where it begins', () => {
    for (const text of [
      'The boat is late. Go on',
      'Is it late? (Go on)',
      'It is “late.” Go on »',
      'It is late…  GO ON',
    ]) {
      const [block] = viewOf(text);
      expect(block?.ending?.phrases).toMatchObject([{ phrase: 'go on' }]);
      expect(text.slice(block?.ending?.start)).toMatch(/^\W?go on/i);
    }
  });

  it('finds no ending in what is no phrase, or no end of a sentence', () => {
    for (const text of ['The boat is late. So go on', 'The boat is late, go on', 'It is late. Go on.', 'Go on'])
      expect(viewOf(text)[0]).not.toHaveProperty('ending');
  });

  it('remembers where a text stands first', () => {
    const view = viewPage(pageOf(['One', 'Two', 'ONE!']), KNOWLEDGE);
    expect([...view.firstByText]).toEqual([
      ['one', 0],
      ['two', 1],
    ]);
  });

  it('has no title until it gets one', () => {
    const view = viewPage(pageOf(['One']), KNOWLEDGE);
    expect(view).toMatchObject({ plainTitle: '', titleWords: new Set() });
    expect(withTitle(view, '“The Boat is the Boat”')).toMatchObject({
      blocks: view.blocks,
      plainTitle: 'the boat is the boat',
      titleWords: new Set(['the', 'boat', 'is']),
    });
  });
});

describe('wordsIn', () => {
  it('gives letters and numbers in order', () =>
    expect(wordsIn("don't stop: # 字")).toEqual(['don', 't', 'stop', '#', '字']));
  it('gives nothing for marks', () => expect(wordsIn('- …')).toEqual([]));
});
