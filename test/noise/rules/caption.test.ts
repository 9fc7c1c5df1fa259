import { describe, expect, it } from 'vitest';
import { ARTICLE, cutsOf, type Line, named, pageOf } from '../page.js';
import { itCuts, itKeeps } from '../verdict.js';

const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = ARTICLE;
const TITLE = 'Mara Holt returns to Lindholm by boat';

/** Lines between paragraphs of an article about Mara Holt. */
function between(...lines: readonly Line[]): string[] {
  const paragraphs = [FIRST, SECOND, THIRD, FOURTH];
  return cutsOf(pageOf([FIRST, ...lines.flatMap((line, i) => [line, paragraphs[i + 1] ?? FOURTH])], { title: TITLE }));
}

describe('captions', () => {
  itCuts('caption/opening', [
    'Image caption The ferry comes round the point',
    'Media caption, Crew pulls the ramp out',
  ]);
  itCuts('caption/element', [{ type: 'caption', text: 'The ferry comes round the point on Monday.' }]);
  itCuts('caption/name', [named('The ferry comes round the point.', ['figure', 'imagecaption'])]);
  itKeeps([{ ...named('Crossing\tPrice', ['captions']), type: 'table' }, 'The ferry comes round the point.']);
  itKeeps(['Image captions help readers who cannot see the picture.', '“Image caption” is the name of a field.']);

  it("cuts the alternative text of a picture that says the title's words and that it is a picture", () => {
    expect(between('Mara Holt photo')).toEqual(['caption/title-words: Mara Holt photo']);
  });

  it("keeps one short line of the title's words: it may be a subheading", () => {
    expect(between('Mara Holt')).toEqual([]);
    expect(between('Mara Holt at the quay')).toEqual([]);
  });

  it('cuts a series of such lines', () => {
    expect(between('Mara Holt', 'Mara Holt train', 'Mara Holt boat')).toEqual([
      'caption/series: Mara Holt',
      'caption/series: Mara Holt train',
      'caption/series: Mara Holt boat',
    ]);
  });

  it('keeps subheadings in title case', () => {
    const strangeToTheTitle = ['The Long Way Home', 'Mara Builds a House', 'Mara Holt Meets the Old Harbour Crew'];
    expect(between(...strangeToTheTitle)).toEqual([]);
    expect(between({ type: 'heading', level: 2, text: 'Mara Holt photos' })).toEqual([]);
  });

  it('keeps such a line that does not stand between paragraphs, or is a sentence', () => {
    expect(cutsOf(pageOf([FIRST, 'Mara Holt photo', '1. Salt', SECOND], { title: TITLE }))).toEqual([]);
    expect(cutsOf(pageOf([FIRST, SECOND, 'Mara Holt photo'], { title: TITLE }))).toEqual([]);
    expect(between('Mara Holt returns.')).toEqual([]);
  });
});
