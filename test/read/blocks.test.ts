import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOTH_ENGINES, blocksOf, textsOf, typesOf } from './helpers.js';

describe.each(BOTH_ENGINES)('blocks of HTML, parsed by $name', (engine) => {
  describe('borders', () => {
    it('splits no word at an inline tag', async () => {
      expect(await textsOf(engine, '<p>The fer<b>ry</b><span></span>man <i>wait</i>ed<!-- long -->.</p>')).toEqual([
        'The ferryman waited.',
      ]);
    });

    it.each(['p', 'div', 'section', 'article', 'h2', 'li', 'blockquote', 'dd', 'figcaption', 'td', 'address'])(
      'glues no words at the border of <%s>',
      async (tag) => {
        const wrapper = tag === 'td' ? ['<table><tr>', '</tr></table>'] : ['', ''];
        const body = `${wrapper[0]}<${tag}>boat</${tag}><${tag}>quay</${tag}>${wrapper[1]}`;
        expect(await textsOf(engine, body)).toEqual(['boat', 'quay']);
      },
    );

    it('ends a block where another begins inside it', async () => {
      expect(await textsOf(engine, '<div>before<p>inside</p>after</div>')).toEqual(['before', 'inside', 'after']);
    });

    it('makes a line break of one <br>', async () => {
      expect(await textsOf(engine, '<p>Quay 3<br>Norrholm <br/> Open daily</p>')).toEqual([
        'Quay 3\nNorrholm\nOpen daily',
      ]);
    });

    it('makes a paragraph of two <br>, white space between them or not', async () => {
      expect(await textsOf(engine, '<div>one<br><br>two<br> <br>\n&nbsp;<br>three<br></div>')).toEqual([
        'one',
        'two',
        'three',
      ]);
    });

    it('ends a block at <hr>', async () => {
      expect(await textsOf(engine, '<div>one<hr>two</div>')).toEqual(['one', 'two']);
    });

    it('collapses white space, as a browser shows it', async () => {
      expect(await textsOf(engine, '<p>\n  The   ferry\n\tis <b> back </b> .\n</p>')).toEqual(['The ferry is back .']);
    });

    it('makes no block of an element without text', async () => {
      expect(await blocksOf(engine, '<p> </p><div><p>&nbsp;</p></div><ul><li></li></ul><pre> \n </pre>')).toEqual([]);
    });

    it('leaves out what no reader sees or reads', async () => {
      const hidden = [
        '<script>var boat = 1</script>',
        '<style>p { color: red }</style>',
        '<noscript>Turn scripts on</noscript>',
        '<button>Listen</button>',
        '<textarea>note</textarea>',
        '<select><option>Norrholm</option></select>',
        '<svg><text>logo</text></svg>',
        '<template>later</template>',
        '<video>no video</video>',
        '<iframe>frame</iframe>',
      ].join('');
      expect(await textsOf(engine, `<p>The ferry${hidden} is back.</p>`)).toEqual(['The ferry is back.']);
    });

    it('keeps every word of nested inline and block tags in order, none glued', async () => {
      const word = fc.stringMatching(/^[a-z]{1,6}$/u);
      const { tree } = fc.letrec<{ tree: string; block: string; inline: string }>((tie) => ({
        tree: fc.array(fc.oneof({ maxDepth: 4 }, tie('inline'), tie('block')), { maxLength: 4 }).map((l) => l.join('')),
        block: fc
          .tuple(fc.constantFrom('div', 'section', 'blockquote', 'ul', 'article'), tie('tree'))
          .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
        inline: fc
          .tuple(fc.constantFrom('b', 'i', 'span', 'em'), word)
          .map(([tag, text]) => `<${tag}>${text}</${tag}> `),
      }));
      await fc.assert(
        fc.asyncProperty(tree, async (html) => {
          const expected = html
            .replace(/<[^>]*>/gu, ' ')
            .split(' ')
            .filter((text) => text !== '');
          const texts = await textsOf(engine, html);
          expect(texts.flatMap((text) => text.split(' '))).toEqual(expected);
        }),
        { numRuns: engine.name === 'jsdom' ? 40 : 150 },
      );
    });
  });

  describe('types', () => {
    it('gives headings their level', async () => {
      const blocks = await blocksOf(engine, '<h1>One</h1><h3>Three</h3><h6>Six <em>it is</em></h6>');
      expect(blocks.map(({ type, level, text }) => [type, level, text])).toEqual([
        ['heading', 1, 'One'],
        ['heading', 3, 'Three'],
        ['heading', 6, 'Six it is'],
      ]);
    });

    it('gives list items their depth, and goes on with the outer item after an inner list', async () => {
      const list = '<ul><li>Boats<ol><li>Ferry<ul><li>Engine</li></ul></li></ol>and quays</li><li>Nets</li></ul>';
      const blocks = await blocksOf(engine, list);
      expect(blocks.map(({ type, level, text }) => [type, level, text])).toEqual([
        ['list-item', 1, 'Boats'],
        ['list-item', 2, 'Ferry'],
        ['list-item', 3, 'Engine'],
        ['list-item', 1, 'and quays'],
        ['list-item', 1, 'Nets'],
      ]);
    });

    it('takes an item outside any list for one of depth 1', async () => {
      expect(await blocksOf(engine, '<li>Nets</li>')).toMatchObject([{ type: 'list-item', level: 1, text: 'Nets' }]);
    });

    it('keeps the paragraphs of an item items', async () => {
      expect(await typesOf(engine, '<ul><li><p>Boats</p><p>and quays</p></li></ul>')).toEqual([
        ['list-item', 'Boats'],
        ['list-item', 'and quays'],
      ]);
    });

    it('takes what stands in <blockquote> for a quote, but a list in it for a list', async () => {
      const body = '<blockquote>We <p>waited.</p><ul><li>Long</li></ul><h4>Why</h4></blockquote><p>So they did.</p>';
      expect(await typesOf(engine, body)).toEqual([
        ['quote', 'We'],
        ['quote', 'waited.'],
        ['list-item', 'Long'],
        ['heading', 'Why'],
        ['paragraph', 'So they did.'],
      ]);
    });

    it('gives a quote or a caption in a list no depth', async () => {
      const list = '<ul><li><blockquote>We waited.</blockquote></li><li><figcaption>The boat</figcaption></li></ul>';
      const blocks = await blocksOf(engine, list);
      expect(blocks.map(({ type, level }) => [type, level])).toEqual([
        ['quote', undefined],
        ['caption', undefined],
      ]);
    });

    it('takes <figcaption> for a caption', async () => {
      expect(
        await typesOf(engine, '<figure><img src="b.jpg" alt=""><figcaption>The boat</figcaption></figure>'),
      ).toEqual([['caption', 'The boat']]);
    });

    it('keeps the white space of code', async () => {
      const code = '<pre>\n\n<code>if (boat) {\n  <b>sail</b>();<br>  rest();\n\n}</code>\n</pre>';
      expect(await typesOf(engine, code)).toEqual([['code', 'if (boat) {\n  sail();\n  rest();\n\n}']]);
    });

    it('keeps the indentation of the first line of code', async () => {
      expect(await textsOf(engine, '<pre>\n  \n    sail()\n  rest()</pre>')).toEqual(['    sail()\n  rest()']);
    });

    it('takes <code> in a sentence for a part of it', async () => {
      expect(await typesOf(engine, '<p>Call <code>sail()</code> now.</p>')).toEqual([
        ['paragraph', 'Call sail() now.'],
      ]);
    });
  });

  describe('tables', () => {
    it('writes a table of data with tabs between cells and a line for each row', async () => {
      const table =
        '<table><thead><tr><th>Day</th><th> Leaves\n at </th></tr></thead><tbody><tr><td>Monday</td><td><b>9</b>:00</td></tr></tbody></table>';
      expect(await typesOf(engine, table)).toEqual([['table', 'Day\tLeaves at\nMonday\t9:00']]);
    });

    it('keeps an empty cell in its column, and drops empty rows', async () => {
      const table =
        '<table><tr><td></td><td>Leaves</td></tr><tr><td></td><td></td></tr><tr><td>Monday</td><td></td></tr></table>';
      expect(await typesOf(engine, table)).toEqual([['table', '\tLeaves\nMonday']]);
    });

    it('puts the title of a table before it', async () => {
      const table =
        '<table><caption>Winter timetable</caption><tr><td>Monday</td><td>9</td></tr><tr><td>Friday</td><td>6</td></tr></table>';
      expect(await typesOf(engine, table)).toEqual([
        ['paragraph', 'Winter timetable'],
        ['table', 'Monday\t9\nFriday\t6'],
      ]);
    });

    it.each([
      ['one row', '<table><tr><td>boat</td><td>quay</td></tr></table>'],
      ['one column', '<table><tr><td>boat</td></tr><tr><td>quay</td></tr></table>'],
      ['a heading in a cell', '<table><tr><td><h2>boat</h2></td><td></td></tr><tr><td>quay</td><td></td></tr></table>'],
      [
        'paragraphs in a cell',
        '<table><tr><td><p>boat</p><p>quay</p></td><td></td></tr><tr><td></td><td></td></tr></table>',
      ],
      [
        'a table in a cell',
        '<table><tr><td><table><tr><td>boat</td></tr></table></td><td></td></tr><tr><td>quay</td><td></td></tr></table>',
      ],
    ])('reads a table with %s as the layout of a page', async (_, table) => {
      expect(await textsOf(engine, table)).toEqual(['boat', 'quay']);
    });

    it('reads a table with very long cells as the layout of a page', async () => {
      const long = 'The boat is back. '.repeat(60).trim();
      const table = `<table><tr><td>${long}</td><td>menu</td></tr><tr><td>foot</td><td>note</td></tr></table>`;
      expect(await textsOf(engine, table)).toEqual([long, 'menu', 'foot', 'note']);
    });
  });
});
