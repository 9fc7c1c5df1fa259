import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean.js';
import type { CleanDocument, SourceDocument } from '../src/document.js';
import type { BlockView, Evidence, Rule } from '../src/rule.js';

const PROSE = [
  'The ferry between the mainland and the two islands runs again after a week in the dock, the harbour office said on Friday.',
  'Its owners had a new propeller sent by rail, and two divers fitted it in the cold water of the inner basin overnight.',
  'Islanders had lived on what the fishing boats brought, and the school stayed closed, for the teacher lives on the mainland.',
];
const TEXT = ['Ferry to the islands returns', ...PROSE, 'Share this article'].join('\n\n');
const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Ferry returns | The Tern</title>
<meta property="og:site_name" content="The Tern"><meta name="author" content="Ada Quill">
<meta property="article:published_time" content="2031-03-07T09:12:00+01:00">
<meta name="description" content="The ferry runs again."><link rel="canonical" href="https://tern.example/ferry"></head>
<body><article><h1>Ferry returns</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}<p>Share this article</p></article></body></html>`;

const FIELDS = [
  'schema',
  'id',
  'url',
  'title',
  'byline',
  'siteName',
  'lang',
  'publishedAt',
  'excerpt',
  'text',
  'blocks',
  'removed',
  'duplicates',
  'noted',
  'warnings',
];

function expectContract(document: CleanDocument): void {
  expect(document.schema).toBe(1);
  expect(Object.keys(document)).toEqual(FIELDS.filter((field) => field in document));
  expect(document.text).toBe(document.blocks.map(({ text }) => text).join('\n\n'));
  expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
  expect(document.duplicates).toEqual([]);
}

/** A rule that takes every block about boats for noise. */
function boats({ folded }: BlockView): Evidence | undefined {
  return folded.includes('boats') ? { confidence: 0.99 } : undefined;
}

describe('clean', () => {
  it('gives the text, the title, and what was cut and why', async () => {
    const document = await clean({ id: 'ferry', text: TEXT });
    expect(document.id).toBe('ferry');
    expect(document.title).toBe('Ferry to the islands returns');
    expect(document.text).toBe(PROSE.join('\n\n'));
    expect(document.blocks).toEqual(PROSE.map((text, i) => ({ type: 'paragraph', text, source: i + 1 })));
    expect(document.removed).toMatchObject([
      { kind: 'repeated-title', text: 'Ferry to the islands returns', source: 0 },
      { kind: 'share', rule: expect.stringMatching(/^share\//u), text: 'Share this article', source: 4 },
    ]);
    expect(document.removed.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
  });

  it('gives what a page says of itself', async () => {
    const document = await clean({ html: PAGE });
    expect(document).toMatchObject({
      url: 'https://tern.example/ferry',
      title: 'Ferry returns',
      byline: 'Ada Quill',
      siteName: 'The Tern',
      lang: 'en-GB',
      publishedAt: '2031-03-07T09:12:00+01:00',
      excerpt: 'The ferry runs again.',
      text: PROSE.join('\n\n'),
    });
  });

  it('lets what the user knows win over what the page says', async () => {
    const known = {
      id: 'mine',
      url: 'https://tern.example/ferry?page=1',
      title: 'The ferry is back',
      lang: 'en_us',
      publishedAt: '2031-03-08',
    };
    expect(await clean({ ...known, html: PAGE })).toMatchObject({ ...known, lang: 'en-US', byline: 'Ada Quill' });
  });

  it('falls back to the page where what the user knows is blank or no language or date', async () => {
    const document = await clean({ html: PAGE, url: '', title: ' ', lang: 'english (UK)', publishedAt: 'last week' });
    expect(document).toMatchObject({
      url: 'https://tern.example/ferry',
      title: 'Ferry returns',
      lang: 'en-GB',
      publishedAt: '2031-03-07T09:12:00+01:00',
    });
  });

  it('takes the language option only for documents that do not tell theirs', async () => {
    expect((await clean({ html: PAGE }, { lang: 'nl' })).lang).toBe('en-GB');
    expect((await clean({ text: TEXT }, { lang: 'NL_be' })).lang).toBe('nl-BE');
    expect((await clean({ text: TEXT, lang: 'en' }, { lang: 'nl' })).lang).toBe('en');
  });

  it('takes every tag for what it is, also those of no language', async () => {
    for (const lang of ['und', 'und-Latn', 'mul', 'zxx', 'xx', 'sr-Latn'])
      expect((await clean({ text: `${TEXT}\n\n4 May 2031`, lang })).lang).toBe(lang);
  });

  it('tells the language that the text shows, and none of a few words', async () => {
    expect((await clean({ text: TEXT })).lang).toBe('en');
    expect(await clean({ text: 'The ferry is back.' })).not.toHaveProperty('lang');
  });

  it('takes the id from the source, else its address, else its content', async () => {
    const url = 'https://tern.example/ferry';
    expect((await clean({ id: 'a', url, text: TEXT })).id).toBe('a');
    expect((await clean({ url, text: TEXT })).id).toBe(url);
    const { id } = await clean({ text: TEXT });
    expect(id).toMatch(/^[\da-f]{16}$/u);
    expect((await clean({ text: TEXT, title: 'Another title' })).id).toBe(id);
    expect((await clean({ text: `${TEXT} ` })).id).not.toBe(id);
    expect((await clean({ html: PAGE })).id).toBe((await clean({ html: Buffer.from(PAGE) })).id);
  });

  it('keeps the contract of its output, for text and for pages', async () => {
    for (const source of [{ text: TEXT }, { html: PAGE }, { html: Buffer.from(PAGE) }, { html: '<p>Hello' }]) {
      expectContract(await clean(source));
    }
  });

  it('keeps the contract for any text, and accounts for every block of it', async () => {
    const line = fc.constantFrom(
      ...PROSE,
      'Share this article',
      'Advertisement',
      '- one',
      '1. two',
      'By Ada Quill',
      '雨',
      'مطر',
      '🌧️',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const document = await clean({ text: lines.join('\n\n') });
        expectContract(document);
        const sources = new Set([...document.blocks, ...document.removed].map(({ source }) => source));
        expect([...sources].sort((a, b) => a - b)).toEqual([...lines.keys()]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same for the same source every time, and never changes the source', async () => {
    const bytes = Buffer.from(PAGE);
    const sources: readonly SourceDocument[] = [
      Object.freeze({ text: TEXT, title: ' The ferry ' }),
      Object.freeze({ html: PAGE, id: 'x' }),
      Object.freeze({ html: bytes }),
    ];
    for (const source of sources) {
      const before = structuredClone(source);
      const first = JSON.stringify(await clean(source));
      expect(JSON.stringify(await clean(source))).toBe(first);
      expect(structuredClone(source)).toEqual(before);
    }
    expect(bytes.toString()).toBe(PAGE);
  });

  it('gives empty text and a warning for a page in which no article is found', async () => {
    const document = await clean({ id: 'a', html: '<html><body><img src="/ferry.png"></body></html>' });
    expect(document).toMatchObject({ id: 'a', text: '', blocks: [], warnings: [{ code: 'no-article' }] });
    expectContract(document);
  });

  it('keeps a document that looks like noise for the most part, notes what it found, and warns', async () => {
    const text = 'The boats of the old company lie in the inner harbour and nobody sails them any more.\n\nRain.';
    const rule = { id: 'own/boats', kind: 'advertisement', description: 'Boats', test: boats } as const;
    const document = await clean({ text }, { rules: [rule] });
    expect(document.text).toBe(text);
    expect(document.removed).toEqual([]);
    expect(document.noted?.map(({ source }) => source)).toEqual([0]);
    expect(document.warnings).toMatchObject([{ code: 'mostly-noise' }]);
    expectContract(document);
  });

  it('takes the author of a text from its byline, if nothing else tells', async () => {
    const text = `Ferry returns to the two islands\n\nBy Anna Lind and Bo Ek | Staff\n\n${PROSE.join('\n\n')}`;
    expect(await clean({ text })).toMatchObject({
      title: 'Ferry returns to the two islands',
      byline: 'Anna Lind and Bo Ek',
    });
    expect(await clean({ text: PROSE.join('\n\n') })).not.toHaveProperty('byline');
  });

  it('cuts plain noise around a short notice, however much it is', async () => {
    const notice = 'A ring was found in a haddock.';
    const { text, warnings } = await clean({
      text: `Share this article\n\nAdvertisement\n\n${notice}\n\nLeave a comment`,
    });
    expect(text).toBe(notice);
    expect(warnings).toBeUndefined();
  });

  it('keeps and notes the kinds that the user keeps', async () => {
    const document = await clean({ text: TEXT }, { keep: ['share'] });
    expect(document.text).toBe([...PROSE, 'Share this article'].join('\n\n'));
    expect(document.noted).toMatchObject([{ kind: 'share', source: 4 }]);
  });

  it('runs the rules of a user', async () => {
    const rule: Rule = {
      id: 'tern/divers',
      kind: 'advertisement',
      description: 'What divers do',
      test: (block) => (block.text.includes('divers') ? { confidence: 0.99 } : undefined),
    };
    const document = await clean({ text: TEXT }, { rules: [rule] });
    expect(document.text).toBe([PROSE[0], PROSE[2]].join('\n\n'));
    expect(document.removed).toContainEqual({
      kind: 'advertisement',
      rule: 'tern/divers',
      text: PROSE[1],
      confidence: 0.99,
      source: 2,
    });
  });

  it('rejects a wrong option before it looks at the document', async () => {
    await expect(clean({ text: '' }, { dedupe: { threshold: 2 } })).rejects.toMatchObject({ code: 'invalid-option' });
  });

  it.each<readonly [string, SourceDocument, string]>([
    ['without content', { id: 'a' }, 'empty-document'],
    ['without text', { id: 'a', text: ' \n ' }, 'empty-document'],
    ['with html and text', { id: 'a', html: PAGE, text: TEXT }, 'invalid-document'],
  ])('rejects a document %s, and names it', async (_what, source, code) => {
    await expect(clean(source)).rejects.toMatchObject({
      name: 'ChaffinchError',
      code,
      message: expect.stringContaining('Document "a"'),
    });
  });

  it('rejects a document that takes longer than it may', async () => {
    const slow: Rule = {
      id: 'tern/slow',
      kind: 'tags',
      description: 'Takes its time',
      test() {
        const end = performance.now() + 5;
        while (performance.now() < end);
        return undefined;
      },
    };
    const cleaning = clean({ id: 'a', text: TEXT }, { rules: [slow], limits: { milliseconds: 4 } });
    await expect(cleaning).rejects.toMatchObject({ code: 'too-slow', message: expect.stringContaining('"a"') });
  });
});
