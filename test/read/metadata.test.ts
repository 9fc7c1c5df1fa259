import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../src/document.js';
import { readMetadata } from '../../src/read/metadata.js';
import { BOTH_ENGINES, documentOf } from './helpers.js';

interface Parts {
  readonly root?: string;
  readonly head?: string;
  readonly body?: string;
  readonly data?: object;
}

describe.each(BOTH_ENGINES)('the metadata of a page, parsed by $name', (engine) => {
  async function metadataOf({ root = '', head = '', body = '', data }: Parts): Promise<Metadata> {
    const json = data === undefined ? '' : JSON.stringify({ '@type': 'NewsArticle', ...data });
    const script = json === '' ? '' : `<script type="application/ld+json">${json}</script>`;
    return readMetadata(
      await documentOf(engine, `<!doctype html><html ${root}><head>${head}${script}</head><body>${body}</body></html>`),
    );
  }

  it('has no field that the page does not tell', async () => {
    expect(await metadataOf({ body: '<p>The ferry is back.</p>' })).toEqual({});
  });

  it('is read whole from JSON-LD, with the dates of ISO 8601', async () => {
    const data = {
      headline: 'Ferry returns',
      author: [{ name: 'Ada Quill' }, { name: 'Bo Reed' }],
      publisher: { name: 'The Norrholm Bugle' },
      inLanguage: 'EN_gb',
      datePublished: '2031-03-07 9:12 +0100',
      description: 'After nine days.',
    };
    expect(await metadataOf({ data })).toEqual({
      title: 'Ferry returns',
      byline: 'Ada Quill, Bo Reed',
      siteName: 'The Norrholm Bugle',
      lang: 'en-GB',
      publishedAt: '2031-03-07T09:12:00+01:00',
      excerpt: 'After nine days.',
    });
  });

  it('is read whole from meta elements', async () => {
    const head = `
      <meta property="og:title" content="Ferry returns">
      <meta name="author" content="By Ada Quill">
      <meta property="og:site_name" content="The Norrholm Bugle">
      <meta property="og:locale" content="en_GB">
      <meta property="article:published_time" content="Fri, 07 Mar 2031 09:12:00 GMT">
      <meta name="description" content="After   nine days.">
      <meta property="og:url" content="https://bugle.example/ferry">`;
    expect(await metadataOf({ head })).toEqual({
      title: 'Ferry returns',
      byline: 'Ada Quill',
      siteName: 'The Norrholm Bugle',
      lang: 'en-GB',
      publishedAt: '2031-03-07T09:12:00Z',
      excerpt: 'After nine days.',
      url: 'https://bugle.example/ferry',
    });
  });

  it('is read whole from visible elements', async () => {
    const body =
      '<h1>Ferry <em>returns</em></h1><a rel="author" href="/ada">Ada Quill</a><time datetime="2031-03-07">Friday</time>';
    expect(await metadataOf({ root: 'lang="en-gb"', body })).toEqual({
      title: 'Ferry returns',
      byline: 'Ada Quill',
      lang: 'en-GB',
      publishedAt: '2031-03-07',
    });
  });

  describe('the title', () => {
    const all = {
      data: { headline: 'of JSON-LD' },
      head: '<meta name="twitter:title" content="of Twitter"><meta property="og:title" content="of Open Graph"><title>of the window</title>',
      body: '<h1>of the heading</h1>',
    };

    it('is taken from JSON-LD, Open Graph, Twitter, the only heading, the window, in this order', async () => {
      const { data, head, body } = all;
      expect((await metadataOf({ data, head, body })).title).toBe('of JSON-LD');
      expect((await metadataOf({ head, body })).title).toBe('of Open Graph');
      expect((await metadataOf({ head: head.replace('og:', 'x:'), body })).title).toBe('of Twitter');
      expect((await metadataOf({ head: '<title>of the window</title>', body })).title).toBe('of the heading');
      expect((await metadataOf({ head: '<title>of the window</title>' })).title).toBe('of the window');
    });

    it('is not taken from one of several headings', async () => {
      const body = '<h1>Menu</h1><h1>Ferry returns</h1>';
      expect((await metadataOf({ head: '<title>of the window</title>', body })).title).toBe('of the window');
    });

    it.each([
      'Ferry returns | The Norrholm Bugle',
      'Ferry returns - The Norrholm Bugle',
      'Ferry returns – THE NORRHOLM BUGLE',
      'The Norrholm Bugle: Ferry returns',
      'The Norrholm Bugle » Ferry returns',
      'Ferry returns',
    ])('of %j is without the name of the site', async (title) => {
      const head = `<meta property="og:site_name" content="The Norrholm Bugle"><title>${title}</title>`;
      expect((await metadataOf({ head })).title).toBe('Ferry returns');
    });

    it.each(['Why The Norrholm Bugle is read', 'The Norrholm Bugle', 'The Norrholm Bugle returns'])(
      'of %j keeps the name of the site, which is a part of it',
      async (title) => {
        const head = `<meta property="og:site_name" content="The Norrholm Bugle"><title>${title}</title>`;
        expect((await metadataOf({ head })).title).toBe(title);
      },
    );

    it('keeps its separators where the name of the site is not known', async () => {
      expect((await metadataOf({ head: '<title>Ferry | Bugle</title>' })).title).toBe('Ferry | Bugle');
    });
  });

  describe('the byline', () => {
    it('is not an address', async () => {
      const head =
        '<meta property="article:author" content="https://social.example/ada"><meta name="dc.creator" content="Ada Quill">';
      expect((await metadataOf({ head, data: { author: 'https://bugle.example/ada' } })).byline).toBe('Ada Quill');
    });

    it('is taken from JSON-LD before meta elements, and from these before visible ones', async () => {
      const head = '<meta name="author" content="of meta">';
      const body = '<span itemprop="author">by the way</span>';
      expect((await metadataOf({ head, body, data: { author: { name: 'of JSON-LD' } } })).byline).toBe('of JSON-LD');
      expect((await metadataOf({ head, body })).byline).toBe('of meta');
      expect((await metadataOf({ body })).byline).toBe('the way');
    });
  });

  describe('the site', () => {
    it('is taken from Open Graph, the publisher, the name of the application, in this order', async () => {
      const open = '<meta property="og:site_name" content="of Open Graph">';
      const application = '<meta name="application-name" content="of the application">';
      const data = { publisher: { name: 'of the publisher' } };
      expect((await metadataOf({ head: open + application, data })).siteName).toBe('of Open Graph');
      expect((await metadataOf({ head: application, data })).siteName).toBe('of the publisher');
      expect((await metadataOf({ head: application })).siteName).toBe('of the application');
    });
  });

  describe('the language', () => {
    const head =
      '<meta http-equiv="content-language" content="da"><meta property="og:locale" content="nb_NO"><title>x</title>';

    it('is taken from the root, JSON-LD, meta elements, in this order', async () => {
      const data = { inLanguage: 'sv' };
      expect((await metadataOf({ root: 'lang="fi" xml:lang="et"', head, data })).lang).toBe('fi');
      expect((await metadataOf({ root: 'xml:lang="et"', head, data })).lang).toBe('et');
      expect((await metadataOf({ head, data })).lang).toBe('sv');
      expect((await metadataOf({ head })).lang).toBe('da');
      expect((await metadataOf({ head: head.replace('content-language', 'x') })).lang).toBe('nb-NO');
    });

    it('is not taken from where it is no language tag', async () => {
      expect((await metadataOf({ root: 'lang="english (UK)"', head })).lang).toBe('da');
      expect((await metadataOf({ root: 'lang=""' })).lang).toBeUndefined();
    });
  });

  describe('the date', () => {
    it('is not taken from where it is none', async () => {
      const head = '<meta name="date" content="last week"><meta name="pubdate" content="2031-03-07">';
      expect((await metadataOf({ head, data: { datePublished: 'yesterday' } })).publishedAt).toBe('2031-03-07');
      expect((await metadataOf({ body: '<time datetime="PT5M">5 minutes</time>' })).publishedAt).toBeUndefined();
    });

    it('prefers the time element that says it is the publication, then one in the article', async () => {
      const aside = '<time datetime="2031-01-01">another</time>';
      const inside = '<article><time datetime="2031-02-02">this</time></article>';
      const marked = '<time itemprop="datePublished" datetime="2031-03-03">this</time>';
      expect((await metadataOf({ body: aside + inside + marked })).publishedAt).toBe('2031-03-03');
      expect((await metadataOf({ body: aside + inside })).publishedAt).toBe('2031-02-02');
      expect((await metadataOf({ body: aside })).publishedAt).toBe('2031-01-01');
    });
  });

  describe('the address', () => {
    it('is the canonical one, where that is a whole web address', async () => {
      const open = '<meta property="og:url" content="https://bugle.example/og">';
      const link = (href: string): string => `<link rel="canonical" href="${href}">`;
      expect((await metadataOf({ head: link('https://bugle.example/1') + open })).url).toBe('https://bugle.example/1');
      expect((await metadataOf({ head: link('/1') + open })).url).toBe('https://bugle.example/og');
      expect((await metadataOf({ head: link('javascript:alert(1)') })).url).toBeUndefined();
      expect((await metadataOf({ head: link('https://') })).url).toBeUndefined();
    });
  });

  it('takes the first of several meta elements, and skips empty ones', async () => {
    const head = ['', ' ', 'first', 'second'].map((text) => `<meta property="OG:Title" content="${text}">`).join('');
    expect((await metadataOf({ head })).title).toBe('first');
  });
});
