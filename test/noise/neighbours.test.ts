import { describe, expect, it } from 'vitest';
import { ARTICLE, cutsOf, keptOf, type Line, pageOf, TITLE } from './page.js';

const HALF = ARTICLE.slice(0, 3);
const REST = ARTICLE.slice(3);
const HEADLINES = [
  'Ten boats that never came back',
  'Storm closes school on the island',
  'Why gulls love chips so much',
];
const inside = (...lines: readonly Line[]) => pageOf([...HALF, ...lines, ...REST], { title: TITLE });
const atEnd = (...lines: readonly Line[]) => pageOf([...ARTICLE, ...lines], { title: TITLE });
const atStart = (...lines: readonly Line[]) => pageOf([...lines, ...ARTICLE], { title: TITLE });

describe('headlines under the heading of a list of links', () => {
  it('go with it at the end of the page', () => {
    for (const heading of ['You may also like', 'Read also:', 'Most read'])
      expect(cutsOf(atEnd(heading, ...HEADLINES))).toHaveLength(4);
  });

  it('go with it inside the article, but for the last one, which may be a subheading', () => {
    expect(cutsOf(inside('Read also:', ...HEADLINES))).toEqual([
      'related-link/lead-in: Read also:',
      'related-link/list: Ten boats that never came back',
      'related-link/list: Storm closes school on the island',
    ]);
  });

  it('go with it to the last where that is too long for a subheading', () => {
    const long = 'Storm closes the school on the island for a whole week';
    expect(cutsOf(inside('Read also:', long))).toEqual([
      'related-link/lead-in: Read also:',
      `related-link/list: ${long}`,
    ]);
    expect(cutsOf(inside('Read also:', `${long}?`))).toEqual(['related-link/lead-in: Read also:']);
    expect(cutsOf(inside('Read also:', { type: 'heading', level: 2, text: long }))).toEqual([
      'related-link/lead-in: Read also:',
    ]);
  });

  it('may have other noise between them', () => {
    const lines = ['Read also:', HEADLINES[0] ?? '', 'Advertisement', HEADLINES[1] ?? ''];
    expect(cutsOf(atEnd(...lines))).toHaveLength(4);
  });

  it('stay where the list is so long that it is the article itself', () => {
    const many = Array.from({ length: 7 }, (_, i) => `Boat number ${i} is for sale`);
    expect(cutsOf(inside('Read also:', ...many))).toEqual(['related-link/lead-in: Read also:']);
  });

  it('stay under a lead-in that has its headline', () => {
    expect(cutsOf(atEnd('Read also: Boats are back', ...HEADLINES))).toEqual([
      'related-link/lead-in: Read also: Boats are back',
    ]);
  });

  it('never take a paragraph, a quotation or a label with them', () => {
    expect(cutsOf(inside('Read also:'))).toEqual(['related-link/lead-in: Read also:']);
    const quote: Line = { type: 'quote', text: 'The sea gives and the sea takes' };
    for (const line of [quote, 'Three words only', 'This short one is a sentence.'])
      expect(cutsOf(atEnd('Read also:', line))).toEqual(['related-link/lead-in: Read also:']);
  });

  it('stay under the heading of another kind', () => {
    expect(cutsOf(atEnd('Share this:', ...HEADLINES))).toEqual(['share/phrase: Share this:']);
  });
});

describe('a common word', () => {
  it('is noise before the first paragraph and after the last', () => {
    expect(cutsOf(atStart('Facebook', 'Print'))).toEqual(['share/neighbours: Facebook', 'share/neighbours: Print']);
    expect(cutsOf(atEnd('Facebook', 'Print'))).toEqual(['share/neighbours: Facebook', 'share/neighbours: Print']);
  });

  it('is content inside the article', () => {
    for (const word of ['Facebook', 'Live', 'Opinion', 'Name', 'Photos', 'Source: harbour office'])
      expect(keptOf(inside(word))).toContain(word);
  });

  it('is noise inside the article between two pieces of noise, one of which is sure', () => {
    expect(cutsOf(inside('Share this:', 'Facebook', 'Advertisement'))).toContain('share/neighbours: Facebook');
    expect(cutsOf(inside('Share this:', 'Facebook', 'News'))).toEqual([
      'share/phrase: Share this:',
      'share/neighbours: Facebook',
    ]);
    expect(cutsOf(inside('Print', 'Facebook', 'Reddit'))).toEqual([]);
  });

  it('is noise in a row of its kind that begins with a sure one', () => {
    expect(cutsOf(inside('Share this:', 'Facebook', 'Print', 'Reddit'))).toEqual([
      'share/phrase: Share this:',
      'share/neighbours: Facebook',
      'share/neighbours: Print',
      'share/neighbours: Reddit',
    ]);
  });

  it('is noise before prose that is noise itself', () => {
    const consent =
      'This website uses cookies so that the timetable loads faster and the map knows which way you came.';
    expect(cutsOf(atEnd('Facebook', consent))).toEqual(['share/neighbours: Facebook', `consent/opening: ${consent}`]);
  });

  it('says nothing on a page of one or two lines', () => {
    expect(keptOf(pageOf(['Facebook', 'A network with a long story behind it']))).toContain('Facebook');
  });

  it('is enough for a careful reader only beside noise, and only as the word of a control', () => {
    const careful = { strictness: 'careful' } as const;
    expect(cutsOf(atEnd('Facebook', 'Print'), careful)).toEqual(cutsOf(atEnd('Facebook', 'Print')));
    expect(cutsOf(pageOf([...ARTICLE.slice(0, 3), 'Print', ...ARTICLE.slice(3)]), careful)).toEqual([]);
  });
});
