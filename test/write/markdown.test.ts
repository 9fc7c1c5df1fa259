import fc from 'fast-check';
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Block } from '../../src/document.js';
import { toMarkdown } from '../../src/write/markdown.js';
import { documentOf, paragraphs } from './document.js';

/** What stands behind the front matter, as a reader of Markdown understands it. */
function read(blocks: readonly Omit<Block, 'source'>[]): readonly RootContent[] {
  const markdown = toMarkdown(documentOf(blocks)).replace(/^---\nid: "a"\n---\n/u, '');
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
}

/** Type and text of each block that is read. */
function outline(blocks: readonly Omit<Block, 'source'>[]): readonly (readonly [string, string])[] {
  return read(blocks).map((node) => [node.type, textOf(node)]);
}

/** The text of a node: a hard break is a line break; its parts stand behind each other. */
function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const separators: Readonly<Record<string, string>> = { table: '\n', tableRow: '\t', list: '\n', listItem: '\n' };
  return node.children.map(textOf).join(separators[node.type] ?? '');
}

describe('the front matter', () => {
  const FIELDS = ['id', 'url', 'title', 'byline', 'siteName', 'lang', 'publishedAt', 'excerpt'] as const;
  const YAML_VERSIONS = ['1.1', '1.2'] as const;

  /** What a parser of YAML reads: without a remark, in both versions the same. */
  function yaml(markdown: string): unknown {
    const [, front = ''] = /^---\n(.*?\n)---\n/su.exec(markdown) ?? [];
    const [one, other] = YAML_VERSIONS.map((version) => {
      const document = parseDocument(front, { version });
      expect([...document.errors, ...document.warnings]).toEqual([]);
      return document.toJS();
    });
    expect(other).toEqual(one);
    return one;
  }

  it.each([
    'Ferry: returns',
    '"Ferry" returns',
    "It's 'back'",
    'Ferry\nreturns\r\n\tsoon',
    '---',
    '...',
    'Ferry 🌧️ 雨 مطر',
    'null',
    'Ferry\0returns\u007f\u0085\u009f',
    'a\u2028b\u2029c\ufeffd\uffffe',
    '- [a, {b: c}]',
    '# no comment',
    '&a *b !c %d @e `f',
    'back\\slash \\n \\u0000',
    '2031-03-07',
    '1e3',
    '=',
    '<<',
    ' ferry ',
    '',
  ])('is YAML with the title %j', (title) => {
    expect(yaml(toMarkdown(paragraphs(['Rain.'], { title })))).toEqual({ id: 'a', title });
  });

  it('has no half of a character, which no file can hold', () => {
    expect(yaml(toMarkdown(paragraphs([], { title: 'a\ud83cb' })))).toEqual({ id: 'a', title: 'a\ufffdb' });
  });

  const character = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\n', '"', '\\', ': ', '---', '#', '\u2028', '\0'),
  );
  const anyString = fc.string({ unit: character });

  it('is YAML whatever the values are: known names in a fixed order', () => {
    const [, ...others] = FIELDS;
    const optional = Object.fromEntries(others.map((name) => [name, anyString]));
    const anyFields = fc.record({ id: anyString, ...optional }, { requiredKeys: ['id'] });
    fc.assert(
      fc.property(anyFields, (given) => {
        const markdown = toMarkdown(paragraphs([], given));
        const front = yaml(markdown);
        expect(front).toEqual(given);
        expect(Object.keys(Object(front))).toEqual(FIELDS.filter((name) => name in given));
        expect(markdown.split('\n').findIndex((line, i) => i > 0 && line === '---')).toBe(
          Object.keys(given).length + 1,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('stands before the title and the blocks', () => {
    const document = paragraphs(['The ferry is back.', 'It runs twice a day.'], { title: 'Ferry "returns"' });
    expect(toMarkdown(document)).toBe(
      '---\nid: "a"\ntitle: "Ferry \\"returns\\""\n---\n\n# Ferry "returns"\n\nThe ferry is back.\n\nIt runs twice a day.\n',
    );
  });

  it('is followed by the title on one line', () => {
    expect(toMarkdown(paragraphs([], { title: 'A\nB #' }))).toMatch(/\n# A B \\#\n$/u);
  });

  it('stands alone where nothing is left of a page', () => {
    expect(toMarkdown(paragraphs([]))).toBe('---\nid: "a"\n---\n');
  });
});

describe('a paragraph', () => {
  const looksLikeMarkup = [
    ...[
      '# x',
      '###### x',
      '#',
      '- x',
      '+ x',
      '* x',
      '> x',
      '>quote',
      '1. x',
      '1999) x',
      '7.',
      '7)',
      '---',
      '===',
      '***',
    ],
    ...['- - -', '___', '~~~', '```', '_so_ it is', '2 * 3 * 4', '`code`', '<script>alert(1)</script>', '[a](b)'],
    ...[
      '![a](b)',
      'C:\\dir\\',
      '&copy; 2031',
      '~~gone~~',
      'Title\n=',
      'a | b\n--- | ---',
      '[x] done',
      'a_b_c',
      '#ferry is back',
    ],
    ...['-5 degrees', '3 > 2 and 1', '雨_雪_風', '[note]: /here', 'https://boats.example/a_b_c', 'mail@boats.example'],
  ];

  it.each(looksLikeMarkup)('that looks like markup is read as the text it is: %j', (text) => {
    const [node, ...others] = read([{ type: 'paragraph', text }]);
    expect(others).toEqual([]);
    expect(node?.type).toBe('paragraph');
    expect(node === undefined ? '' : textOf(node)).toBe(text);
  });

  it('is read as its text, whatever it holds', () => {
    const unit = fc.constantFrom(...'ab1 #->*_`~+.)=[]<&;\\|!🌧é\n'.split(''));
    const text = fc.string({ unit, minLength: 1, maxLength: 20 }).map((raw) =>
      raw
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n'),
    );
    fc.assert(
      fc.property(
        text.filter((value) => value !== ''),
        (value) => {
          expect(outline([{ type: 'paragraph', text: value }])).toEqual([['paragraph', value]]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a block', () => {
  it('that is a heading has its level, and stands on one line', () => {
    const [deep, plain] = read([
      { type: 'heading', text: 'The *old*\nbridge', level: 3 },
      { type: 'heading', text: 'Learning C #' },
    ]);
    expect(deep).toMatchObject({ type: 'heading', depth: 3, children: [{ value: 'The *old* bridge' }] });
    expect(plain).toMatchObject({ type: 'heading', depth: 2, children: [{ value: 'Learning C #' }] });
  });

  it('that is a caption is a paragraph', () => {
    expect(outline([{ type: 'caption', text: '# The bridge' }])).toEqual([['paragraph', '# The bridge']]);
  });

  it('that is a quote keeps its lines', () => {
    expect(outline([{ type: 'quote', text: 'It is late.\n- And wet.' }])).toEqual([
      ['blockquote', 'It is late.\n- And wet.'],
    ]);
  });

  it('that is code is kept as it is, fences in it too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (ticks) => {
        const code = `if (a < b) {\n  *p = "_x_";\n${'`'.repeat(ticks)}\n}`;
        expect(outline([{ type: 'code', text: code }])).toEqual([['code', code]]);
      }),
    );
  });

  it('that is a table keeps its rows and cells', () => {
    const table = 'Day\tBoats\tNote\nMonday\t3\t\nTuesday\t4\ta | *b* `c`';
    expect(outline([{ type: 'table', text: table }])).toEqual([['table', table]]);
    expect(outline([{ type: 'table', text: 'Day\tBoats\nMonday' }])).toEqual([['table', 'Day\tBoats\nMonday\t']]);
  });
});

describe('a document', () => {
  const character = fc.constantFrom(...'ab1 #->*_`~+.)=[]<&;\\|!:/🌧éא中'.split(''), '```', '~~~', '| ', '---');
  const line = fc.string({ unit: character, maxLength: 12 }).map((text) => `a${text.trimEnd()}`);
  const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
  const code = fc.array(
    fc.oneof(
      line,
      line.map((text) => `    ${text}`),
      fc.constant(''),
    ),
    { maxLength: 5 },
  );
  const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
    const row = fc.array(line, { minLength: width, maxLength: width });
    return fc.array(row, { minLength: 1, maxLength: 4 });
  });
  const anyBlock = fc.oneof(
    lines.map((text) => [{ type: 'paragraph', text }, ['paragraph', text]] as const),
    lines.map((text) => [{ type: 'quote', text }, ['blockquote', text]] as const),
    line.map((text) => [{ type: 'heading', text, level: 3 }, ['heading', text]] as const),
    code.map((all) => [{ type: 'code', text: `x\n${all.join('\n')}y` }, ['code', `x\n${all.join('\n')}y`]] as const),
    table.map((rows) => {
      const text = rows.map((cells) => cells.join('\t')).join('\n');
      return [{ type: 'table', text }, ['table', text]] as const;
    }),
  );

  it('is read as the blocks that it has: tables cell by cell, code line by line', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 6 }), (pairs) => {
        expect(outline(pairs.map(([block]) => block))).toEqual(pairs.map(([, read]) => read));
      }),
      { numRuns: 300 },
    );
  });

  it('has a large table as a table, and as code only where its short rows would have to be filled up a lot', () => {
    const full = Array.from({ length: 5001 }, () => 'a\tb\tc\td\te').join('\n');
    expect(outline([{ type: 'table', text: full }])).toEqual([['table', full]]);
    const ragged = `${'a\t'.repeat(300)}a\n${'b\n'.repeat(300)}c`;
    expect(outline([{ type: 'table', text: ragged }])).toEqual([['code', ragged]]);
  });
});

describe('a list', () => {
  const item = (text: string, level = 1): Omit<Block, 'source'> => ({ type: 'list-item', text, level });

  it('holds its items, apart from other blocks', () => {
    const blocks = [
      { type: 'paragraph', text: 'Bring:' } as const,
      item('a coat'),
      item('a hat'),
      { type: 'paragraph', text: 'And come.' } as const,
      item('soon'),
    ];
    expect(outline(blocks)).toEqual([
      ['paragraph', 'Bring:'],
      ['list', 'a coat\na hat'],
      ['paragraph', 'And come.'],
      ['list', 'soon'],
    ]);
  });

  it('nests by the level of its items, and leaves no level out', () => {
    const markdown = toMarkdown(documentOf([1, 2, 3, 2, 1].map((level) => item(`at ${level}`, level))));
    expect(markdown).toContain('\n- at 1\n  - at 2\n    - at 3\n  - at 2\n- at 1\n');
    expect(toMarkdown(documentOf([item('deep', 3), item('deeper', 6)]))).toContain('\n- deep\n  - deeper\n');
  });

  it('nests under a numbered item', () => {
    expect(toMarkdown(documentOf([item('1. one'), item('in', 2)]))).toContain('\n1. one\n   - in\n');
  });

  it('keeps numbers, and turns the marks that stand in the text into those of Markdown', () => {
    const lists = read(['3. boil', '4) stir', '• serve', '▪ eat', '- wash up'].map((text) => item(text)));
    expect(lists).toMatchObject([
      { type: 'list', ordered: true, start: 3, children: [{}, {}] },
      { type: 'list', ordered: false, children: [{}, {}, {}] },
    ]);
    expect(lists.map(textOf)).toEqual(['boil\nstir', 'serve\neat\nwash up']);
  });

  it('has items that look like markup as text, and keeps their lines', () => {
    for (const text of ['# no heading\n+ no item', '> no quote'])
      expect(outline([item(text)])).toEqual([['list', text]]);
  });
});
