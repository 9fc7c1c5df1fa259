import { describe, expect, it } from 'vitest';
import { ARTICLE, cutsOf, type Line, pageOf, TITLE } from './page.js';

const inside = (...lines: readonly Line[]) =>
  pageOf([...ARTICLE.slice(0, 3), ...lines, ...ARTICLE.slice(3)], { title: TITLE });
const atEnd = (...lines: readonly Line[]) => pageOf([...ARTICLE, ...lines], { title: TITLE });
const atStart = (...lines: readonly Line[]) => pageOf([...lines, ...ARTICLE], { title: TITLE });
const all = (rule: string, lines: readonly string[]) => lines.map((line) => `${rule}: ${line}`);
const items = (texts: readonly string[]): Line[] => texts.map((text) => ({ type: 'list-item', text }));
const heading = (text: string, level = 2): Line => ({ type: 'heading', level, text });

describe('lines after what closes a page', () => {
  const REST = ['Anna L.', 'So glad it is back', 'Harbour and coast'];

  it('go with it', () => {
    expect(cutsOf(atEnd('Leave a comment', ...REST))).toEqual([
      'comment-prompt/phrase: Leave a comment',
      ...all('comment-prompt/tail', REST),
    ]);
  });

  it('go with every kind of closer', () => {
    for (const closer of ['3 comments', '© 2026 Lindholm Courier', 'Manage consent', 'Most read'])
      expect(cutsOf(atEnd(closer, 'Anna L.'))).toHaveLength(2);
  });

  it('are of the kind of the last closer before them', () => {
    expect(cutsOf(atEnd('Leave a comment', 'Anna L.', '© 2026 Lindholm Courier', 'Quay Street 4'))).toEqual([
      'comment-prompt/phrase: Leave a comment',
      'comment-prompt/tail: Anna L.',
      'copyright/sign: © 2026 Lindholm Courier',
      'copyright/tail: Quay Street 4',
    ]);
  });

  it('go with a weak closer too, which may stand inside an article', () => {
    const closers = ['Our newsletters', 'Follow us', 'Filed under', 'Back to top', 'Subscribe now', 'Get the app'];
    for (const closer of closers) expect(cutsOf(atEnd(closer, ...REST))).toHaveLength(4);
  });

  it('stay after a weak closer where many of them follow: the article goes on with a list', () => {
    const list = Array.from({ length: 13 }, (_, i) => `${i + 2} metres of tarred rope`);
    expect(cutsOf(atEnd('Our newsletters', ...list))).toEqual(['newsletter/phrase: Our newsletters']);
    expect(cutsOf(atEnd('Our newsletters', ...list.slice(1)))).toHaveLength(13);
    expect(cutsOf(atEnd('Leave a comment', ...list))).toHaveLength(14);
  });

  it('stay before it: a list at the end of an article', () => {
    const list = items(['Two loaves of bread', 'Salt', 'Four metres of rope']);
    expect(cutsOf(atEnd('What to bring', ...list, 'Leave a comment'))).toEqual([
      'comment-prompt/phrase: Leave a comment',
    ]);
  });

  it('stay after what closes nothing', () => {
    for (const line of ['Share this:', 'Advertisement', 'Read also: Ten boats that never came back'])
      expect(cutsOf(atEnd(line, 'What to bring', ...items(['Two loaves of bread', 'Salt'])))).toHaveLength(1);
  });

  it('stay where a paragraph follows: the page goes on', () => {
    expect(cutsOf(inside('Leave a comment', 'Anna L.'))).toEqual(['comment-prompt/phrase: Leave a comment']);
  });

  it('stay where they are code or a table', () => {
    const table: Line = { type: 'table', text: 'Crossing\tPrice\nDay\t12' };
    const code: Line = { type: 'code', text: 'ferry --book monday' };
    expect(cutsOf(atEnd('Leave a comment', table, code))).toHaveLength(1);
  });

  it('stay on a page without prose, as below a poem', () => {
    const poem = ['The lamp goes out', 'And the boat comes home', 'To the quay of stone'];
    expect(cutsOf(pageOf(['Leave a comment', ...poem]))).toEqual(['comment-prompt/phrase: Leave a comment']);
  });

  it('stay for a careful reader', () => {
    expect(cutsOf(atEnd('Leave a comment', ...REST), { strictness: 'careful' })).toHaveLength(1);
  });
});

describe('a menu', () => {
  const MENU = ['Home', 'Ferries', 'Sport', 'Churches', 'Weather', 'Boat market'];

  it('goes whole, wherever it stands, if a third of its lines are words of menus', () => {
    for (const place of [atStart, inside, atEnd]) expect(cutsOf(place(...MENU))).toHaveLength(6);
    expect(cutsOf(inside(...MENU))).toEqual(all('navigation/run', MENU));
  });

  it('may be made of sure lines, which keep their rule', () => {
    expect(cutsOf(inside('Skip to search', 'Close menu', 'Ferries', 'Churches', 'Schools', 'Boat market'))).toEqual([
      'navigation/phrase: Skip to search',
      'navigation/phrase: Close menu',
      ...all('navigation/run', ['Ferries', 'Churches', 'Schools', 'Boat market']),
    ]);
  });
});

describe('what looks like a menu', () => {
  it('stays as a list of topics, most of which no menu has', () => {
    const topics = ['Sport', 'Ferries', 'Churches', 'Weather', 'Boat market', 'Fishing', 'Schools'];
    expect(cutsOf(inside(...topics))).toEqual([]);
    expect(cutsOf(atEnd(...items(['Bread', 'Salt', 'Rope', 'Oil', 'Lamps', 'Post bags'])))).toEqual([]);
  });

  it('stays where it is short', () => {
    expect(cutsOf(inside('Home', 'Sport', 'Weather', 'Politics', 'Travel'))).toEqual([]);
  });

  it('stays where its known words are of another kind', () => {
    expect(cutsOf(inside('Donate', 'Free trial', 'Disclaimer', 'Ferries', 'Churches', 'Schools'))).toEqual([]);
  });

  it('stays where longer lines or sentences stand between', () => {
    const longer = 'Weather on the island';
    expect(cutsOf(inside('Home', 'Ferries', 'Sport', longer, 'Weather', 'Travel', 'Boats'))).toEqual([]);
    expect(cutsOf(inside('Home', 'Ferries', 'Sport', 'No.', 'Weather', 'Travel', 'Boats'))).toEqual([]);
  });

  it('stays as lines of code or rows of tables', () => {
    const words = ['Home', 'Sport', 'Weather', 'Politics', 'Travel', 'Ferries'];
    for (const type of ['code', 'table'] as const)
      expect(cutsOf(inside(...words.map((text): Line => ({ type, text }))))).toEqual([]);
  });
});

describe('a table of contents', () => {
  const [FIRST = '', SECOND = '', THIRD = '', INTRO = '', ...REST] = ARTICLE;
  const ENTRIES = ['How the ramp broke', 'Who brought the bread', 'What the council can pay'] as const;
  const [BROKE, BREAD, COUNCIL] = ENTRIES;
  const titled = (...lines: readonly Line[]) => pageOf(lines, { title: TITLE });
  /** An introduction and three chapters, with lines before them. */
  const beforeChapters = (...lines: readonly Line[]) =>
    titled(...lines, INTRO, heading(BROKE), FIRST, heading(BREAD), SECOND, heading(COUNCIL), THIRD, ...REST);

  it('goes where its headings come further down, in its order', () => {
    expect(cutsOf(beforeChapters(...ENTRIES))).toEqual(all('navigation/contents', ENTRIES));
    expect(cutsOf(beforeChapters('Six days without a boat.', ...items(ENTRIES)))).toEqual(
      all('navigation/contents', ENTRIES),
    );
  });

  it('stays with two entries', () => {
    expect(cutsOf(beforeChapters(BROKE, BREAD))).toEqual([]);
  });

  it('stays where the headings come in another order', () => {
    expect(cutsOf(beforeChapters(COUNCIL, BREAD, BROKE))).toEqual([]);
  });

  it('stays where one of its lines is no heading', () => {
    expect(cutsOf(beforeChapters(BROKE, BREAD, 'Photographs of the storm', COUNCIL))).toEqual([]);
  });

  it('stays as a list that is said again as a list', () => {
    expect(cutsOf(titled(FIRST, ...items(ENTRIES), SECOND, THIRD, ...items(ENTRIES), ...REST))).toEqual([]);
  });

  it('stays as the refrain of a poem, whose lines come again without text between them', () => {
    const refrain = ['Row for the point', 'Row for the light', 'Row for the ones at home'];
    expect(cutsOf(atEnd(...refrain, 'The rope is wet', 'The lamp is low', ...refrain))).toEqual([]);
  });

  it('stays as entries longer than a heading', () => {
    const [one = '', two = '', three = ''] = ENTRIES.map(
      (entry) => `${entry}, and why it was not told to the islanders before the storm came`,
    );
    expect(cutsOf(titled(one, two, three, INTRO, one, FIRST, two, SECOND, three, THIRD, ...REST))).toEqual([]);
  });

  it('stays as code', () => {
    expect(cutsOf(beforeChapters(...ENTRIES.map((text): Line => ({ type: 'code', text }))))).toEqual([]);
  });
});

describe('a heading', () => {
  it('goes where nothing but noise stands under it', () => {
    expect(cutsOf(inside(heading('From the quay'), 'Share this:', 'Share post', heading('The new ramp')))).toEqual([
      'share/heading: From the quay',
      'share/phrase: Share this:',
      'share/phrase: Share post',
    ]);
  });

  it('goes with the empty headings under it', () => {
    expect(cutsOf(atEnd(heading('From the quay'), heading('Write to us', 3), 'Leave a comment'))).toEqual([
      'comment-prompt/heading: From the quay',
      'comment-prompt/heading: Write to us',
      'comment-prompt/phrase: Leave a comment',
    ]);
  });

  it('stays where text follows the noise', () => {
    expect(cutsOf(inside(heading('The new ramp'), 'Share this:'))).toEqual(['share/phrase: Share this:']);
    expect(cutsOf(inside(heading('The new ramp'), 'Share this:', heading('Its rope', 3)))).toHaveLength(1);
  });

  it('stays where nothing follows it, or another heading', () => {
    expect(cutsOf(atEnd(heading('The new ramp'), heading('The old ramp')))).toEqual([]);
  });

  it('stays over pictures, whose captions go', () => {
    const picture: Line = { type: 'caption', text: 'The new ramp on Monday' };
    expect(cutsOf(inside(heading('The new ramp'), picture, heading('The old ramp')))).toHaveLength(1);
  });
});

describe('what closes a page only where little follows', () => {
  it('takes no list of the article, and no section', () => {
    const lines: readonly Line[] = [
      ...ARTICLE.slice(0, 3),
      'Ingredients:',
      'Subscribe now',
      { type: 'list-item', text: 'two cups of flour' },
      { type: 'heading', text: 'Method', level: 2 },
      'Mix and bake',
    ];
    expect(cutsOf(pageOf(lines, { title: TITLE }))).toEqual(['paywall/phrase: Subscribe now']);
  });

  it('is no copyright of a picture above a list', () => {
    const lines: readonly Line[] = [
      ...ARTICLE,
      '© 2026 Anna Lind',
      'The winners:',
      'Bo Ek, first',
      'Lise Amundy, second',
    ];
    expect(cutsOf(pageOf(lines, { title: TITLE }))).toEqual(['copyright/sign: © 2026 Anna Lind']);
  });
});
