import { describe, expect, it } from 'vitest';
import { findNoise } from '../../src/noise/find.js';
import { ARTICLE, cutsOf, type Line, pageOf } from './page.js';

const [FIRST = '', SECOND = ''] = ARTICLE;
const titleOf = (...lines: readonly Line[]): string | undefined => findNoise(pageOf(lines)).title;

describe('the title of a text that does not tell it', () => {
  it.each<[string, readonly Line[]]>([
    ['its first line', ['Ferry is back', FIRST]],
    ['a heading', [{ type: 'heading', level: 1, text: 'Ferry is back' }, FIRST]],
    ['the first line that is no noise', ['Skip to content', 'Home > News', '5 min read', 'Ferry is back', FIRST]],
    ['the first line that is no label', ['Island news', 'By Anna Lind', 'Ferry is back', FIRST]],
    ['the headline, and not the sections glued to it', ['HomeNewsFerry is back', 'Ferry is back', FIRST]],
    ['the first of two such lines', ['Ferry is back', 'Islanders cheer the boat', FIRST]],
  ])('is %s', (_, lines) => expect(titleOf(...lines)).toBe('Ferry is back'));

  it.each(['Who will pay for it?', '“Never again”', 'The road to the U.S.', '渡し船が島に戻る日'])(
    'may be "%s"',
    (line) => {
      const expected = line === '“Never again”' ? undefined : line;
      expect(titleOf(line, FIRST)).toBe(expected);
    },
  );

  it.each<[string, readonly Line[]]>([
    ['the first line is a sentence', ['Ferry is back.', FIRST]],
    ['the first line is prose', [FIRST, 'Ferry is back', SECOND]],
    ['the line is too long', [`Ferry ${'is so very '.repeat(20)}late`, FIRST]],
    ['the line is a list item', [{ type: 'list-item', level: 1, text: 'Ferry is back' }, FIRST]],
    ['nothing longer follows', ['Ferry is back', 'Islanders cheer', 'So do gulls']],
    ['there is nothing at all', []],
    ['it would stand too deep', [...Array.from({ length: 12 }, (_, i) => `Boat ${i}`), 'Ferry is back', FIRST]],
  ])('is unknown where %s', (_, lines) => expect(titleOf(...lines)).toBeUndefined());

  it('is the one that the page tells, whatever stands in the text', () => {
    expect(findNoise(pageOf(['Ferry is back', FIRST], { title: 'Another title' })).title).toBe('Another title');
  });

  it('is cut from the text, where it stands and where it is said again', () => {
    expect(cutsOf(pageOf(['Ferry is back', FIRST, SECOND, 'FERRY IS BACK']))).toEqual([
      'repeated-title/same: Ferry is back',
      'repeated-title/same: FERRY IS BACK',
    ]);
  });
});
