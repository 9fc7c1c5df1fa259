import { describe, expect, it } from 'vitest';
import { articleData, nameIn, pageData, textIn, typesIn } from '../../src/read/linked-data.js';
import { readHead } from '../../src/read/metadata/head.js';
import { BOTH_ENGINES, documentOf } from './helpers.js';

describe.each(BOTH_ENGINES)('the article in JSON-LD, parsed by $name', (engine) => {
  async function headlineOf(...scripts: readonly string[]): Promise<unknown> {
    const elements = scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
    const document = await documentOf(engine, `<html><head>${elements}</head><body></body></html>`);
    return articleData(readHead(document).data)?.['headline'];
  }

  const article = '{"@type": "NewsArticle", "headline": "Ferry returns"}';
  const site = '{"@type": "WebSite", "headline": "The Norrholm Bugle"}';

  it.each([
    ['alone', article],
    ['in an array', `[${site}, ${article}]`],
    ['in @graph', `{"@context": "https://schema.org", "@graph": [${site}, ${article}]}`],
    ['as the main entity of a page', `{"@type": "WebPage", "headline": "Page", "mainEntity": ${article}}`],
    ['with white space around it', `\n\t${article}\n`],
  ])('is found %s', async (_, json) => {
    expect(await headlineOf(json)).toBe('Ferry returns');
  });

  it.each([
    '"Article"',
    '"BlogPosting"',
    '"LiveBlogPosting"',
    '"https://schema.org/NewsArticle"',
    '["Thing", "Report"]',
  ])('is known by the type %s', async (type) => {
    expect(await headlineOf(`{"@type": ${type}, "headline": "Ferry returns"}`)).toBe('Ferry returns');
  });

  it('is the first of several', async () => {
    expect(await headlineOf(site, article, '{"@type": "Article", "headline": "Another"}')).toBe('Ferry returns');
  });

  it('is found behind broken and empty JSON-LD', async () => {
    expect(await headlineOf('{"@type": "NewsArticle", "headline": "Cut o', '', 'null', '7', article)).toBe(
      'Ferry returns',
    );
  });

  it('is read where its strings hold line breaks and tabs, which JSON does not allow', async () => {
    expect(await headlineOf('{"@type": "Article",\n"headline": "Ferry\n\treturns"}')).toBe('Ferry  returns');
  });

  it('is none where nothing is of a type of article', async () => {
    expect(await headlineOf(site, '{"headline": "No type"}', '{"@type": 7}', '"NewsArticle"')).toBeUndefined();
    expect(await headlineOf()).toBeUndefined();
  });

  it('is not looked for in other scripts', async () => {
    const html = `<html><head><script type="application/json">${article}</script></head><body></body></html>`;
    expect(articleData(readHead(await documentOf(engine, html)).data)).toBeUndefined();
  });
});

describe('a text in JSON-LD', () => {
  it.each([
    ['Ferry returns', 'Ferry returns'],
    ['  Ferry returns\n', 'Ferry returns'],
    [{ '@value': 'Ferry returns', '@language': 'en' }, 'Ferry returns'],
    [['Ferry returns', 'Fähre kehrt zurück'], 'Ferry returns'],
    [[{ '@value': 'Ferry returns' }], 'Ferry returns'],
  ])('%j is %j', (value, text) => {
    expect(textIn(value)).toBe(text);
  });

  it.each([[''], [' \n'], [null], [undefined], [7], [{}], [{ '@value': '' }], [[]]])('there is none in %j', (value) => {
    expect(textIn(value)).toBeUndefined();
  });

  it.each([
    ['Boats &amp; quays', 'Boats & quays'],
    ['&quot;Back&quot; &lt;soon&gt;', '"Back" <soon>'],
    ['It&#8217;s back', 'It’s back'],
    ['It&#x2019;s back', 'It’s back'],
    ['It&rsquo;s &ldquo;back&rdquo; &ndash; now&hellip;', 'It’s “back” – now…'],
    ['Boats &AMP; quays', 'Boats & quays'],
  ])('%j has its character references resolved: %j', (value, text) => {
    expect(textIn(value)).toBe(text);
  });

  it('is resolved once: what was escaped twice meant the reference itself', () => {
    expect(textIn('Write &amp;lt; for less')).toBe('Write &lt; for less');
  });

  it.each(['&#0;', '&#9999999;', '&nosuch;', 'fish & chips', 'a&b;'])('keeps %j, which is no reference', (text) => {
    expect(textIn(text)).toBe(text);
  });
});

describe('names in JSON-LD', () => {
  it.each([
    ['Ada Quill', 'Ada Quill'],
    [{ '@type': 'Person', name: 'Ada Quill' }, 'Ada Quill'],
    [{ name: { '@value': 'Ada Quill' } }, 'Ada Quill'],
    [[{ name: 'Ada Quill' }, 'Bo Reed'], 'Ada Quill, Bo Reed'],
    [[{ name: 'Ada Quill' }, { name: 'Ada Quill' }], 'Ada Quill'],
    [[{ url: 'https://boats.example' }, null, { name: 'Bo Reed' }], 'Bo Reed'],
  ])('in %j are %j', (value, names) => {
    expect(nameIn(value)).toBe(names);
  });

  it('are looked up where a reference stands for the object that has them', () => {
    const data = [{ '@graph': [{ '@id': '#ada' }, { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' }] }];
    expect(nameIn({ '@id': '#ada' }, data)).toBe('Ada Quill');
    expect(nameIn([{ '@id': '#ada' }, { name: 'Bo Reed' }], data)).toBe('Ada Quill, Bo Reed');
    expect(nameIn({ '@id': '#bo' }, data)).toBeUndefined();
  });

  it.each([[undefined], [null], [{}], [[]], [{ name: '' }], [7]])('in %j are none', (value) => {
    expect(nameIn(value)).toBeUndefined();
  });
});

describe('the page in JSON-LD', () => {
  it('is found beside others, however deep', () => {
    const page = { '@type': ['WebPage', 'FAQPage'], datePublished: '2031-03-07' };
    expect(pageData([{ '@type': 'Organization' }, { '@graph': [{ about: page }] }])).toBe(page);
    expect(pageData([{ '@type': 'WebSite' }])).toBeUndefined();
  });
});

describe('the types in JSON-LD', () => {
  it('are those of all objects, the outer ones first', () => {
    expect(
      typesIn([{ '@type': 'WebPage', author: [{ '@type': ['Person', 'Thing'] }] }, { '@type': 'Product' }]),
    ).toEqual(['WebPage', 'Product', 'Person', 'Thing']);
  });
});
