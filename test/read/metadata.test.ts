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
      data: { headline: 'JSON-LD tells' },
      head: '<meta name="twitter:title" content="Twitter says"><meta property="og:title" content="Open Graph has"><title>A window shows</title>',
      body: '<h1>This heading</h1>',
    };

    it('is taken from JSON-LD, Open Graph, Twitter, the only heading, the window, in this order', async () => {
      const { data, head, body } = all;
      expect((await metadataOf({ data, head, body })).title).toBe('JSON-LD tells');
      expect((await metadataOf({ head, body })).title).toBe('Open Graph has');
      expect((await metadataOf({ head: head.replace('og:', 'x:'), body })).title).toBe('Twitter says');
      expect((await metadataOf({ head: '<title>in a window</title>', body: '<h1>A heading</h1>' })).title).toBe(
        'A heading',
      );
      expect((await metadataOf({ head: '<title>in a window</title>' })).title).toBe('in a window');
    });

    it('is that of the heading which says nearly the same, for this is what readers see', async () => {
      const head = '<title>Ferry returns: all you need to know | Bugle</title>';
      const data = { headline: 'All you need to know now that the ferry returns' };
      const body = '<h1>Bugle</h1><h1>The ferry  <em>returns</em></h1><h1>You may like</h1>';
      expect((await metadataOf({ head, data, body })).title).toBe('The ferry returns');
      expect((await metadataOf({ head, body })).title).toBe('The ferry returns');
      expect((await metadataOf({ head, body: '<h1>渡輪回來了</h1>', data: { headline: '渡輪終於回來' } })).title).toBe(
        '渡輪回來了',
      );
    });

    it('is no heading that says something else, or holds a whole page', async () => {
      const head = '<meta property="og:title" content="Ferry returns">';
      expect((await metadataOf({ head, body: '<h1>The week in pictures</h1>' })).title).toBe('Ferry returns');
      expect((await metadataOf({ head, body: `<h1>Ferry returns ${'after all '.repeat(40)}</h1>` })).title).toBe(
        'Ferry returns',
      );
    });

    it('is no heading that holds the name of the site', async () => {
      const canonical = '<link rel="canonical" href="https://www.norrholm-bugle.example/1">';
      const title = '<title>A brief history of ferries • Ada Quill</title>';
      expect((await metadataOf({ head: title, body: '<h1>Ada Quill</h1>' })).title).toBe(
        'A brief history of ferries • Ada Quill',
      );
      const head = `${canonical}<title>Norrholm Bugle on ferries</title>`;
      expect((await metadataOf({ head, body: '<h1>Norrholm Bugle</h1>' })).title).toBe('Norrholm Bugle on ferries');
    });

    it.each([
      'Ferry returns | Bugle',
      'Bugle | Ferry returns',
      'Ferry returns — Norrholm-Bugle.example',
      'Bugle: Ferry returns',
    ])('of %j is without what the address of the site is made of', async (title) => {
      const head = `<link rel="canonical" href="https://www.norrholm-bugle.example/1"><title>${title}</title>`;
      expect((await metadataOf({ head })).title).toBe('Ferry returns');
    });

    it('has its character references resolved where a site escapes them twice', async () => {
      expect(
        (await metadataOf({ head: '<meta property="og:title" content="It&amp;#8217;s back &amp;bull; now">' })).title,
      ).toBe('It’s back • now');
    });

    it('is not taken apart where it is as long as a page', async () => {
      const title = `${'Ferry | '.repeat(20_000)}Bugle`;
      const head = `<link rel="canonical" href="https://bugle.example/1"><meta property="og:title" content="${title}">`;
      expect((await metadataOf({ head })).title).toBe(title);
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
      const body = '<span itemprop="author">by Bo Reed</span>';
      expect((await metadataOf({ head, body, data: { author: { name: 'of JSON-LD' } } })).byline).toBe('of JSON-LD');
      expect((await metadataOf({ head, body })).byline).toBe('of meta');
      expect((await metadataOf({ body })).byline).toBe('Bo Reed');
    });
  });

  describe('the byline on the page', () => {
    it.each([
      ['<p class="byline">By Ada Quill | March 7, 2031</p>', 'Ada Quill'],
      [
        '<div class="post-author"><div>Written by</div><div>Ada Quill</div><div>Harbour reporter</div></div>',
        'Ada Quill',
      ],
      ['<span class="authorName">ada</span><span class="authorName">Ada Quill</span>', 'Ada Quill'],
      ['<a class="author-link" href="/ada">Written ByAda Quill</a>', 'Ada Quill'],
      ['<p class="author">von Ada Quill</p>', 'Ada Quill'],
      ['<p class="author">Von Quill</p>', 'Von Quill'],
      ['<p class="author">Byron May</p>', 'Byron May'],
      ['<p class="byline">Ada Quill Staff Writer</p>', 'Ada Quill'],
      ['<p class="byline">Sat, 7 Mar 2031</p><p class="byline">By: Bo Reed</p>', 'Bo Reed'],
      ['<p class="byline">作者：林小燕</p>', '林小燕'],
      ['<a rel="nofollow author">View all posts</a><a rel="author">Ada Quill</a>', 'Ada Quill'],
      ['<div itemprop="author"><meta itemprop="name" content="Ada Quill"><p>About the author</p></div>', 'Ada Quill'],
    ])('of %s is %s', async (body, byline) => {
      expect((await metadataOf({ body })).byline).toBe(byline);
    });

    it.each([
      '<p class="author">The Author</p>',
      '<p class="author">AQ</p>',
      '<p class="author">7 March 2031</p>',
      '<p class="authorization">Sign In</p>',
      '<div class="comments"><p class="author">Bo Reed</p></div>',
      '<div class="testimonial"><p class="author">Bo Reed</p></div>',
      '<p class="author-bio">Ada has sailed on each of the ferries of the bay, and writes about them for a living.</p>',
      `<div class="author">${'<p>Ada Quill</p>'.repeat(50)}</div>`,
    ])('is none in %s', async (body) => {
      expect((await metadataOf({ body })).byline).toBeUndefined();
    });

    it('is that of a person rather than the name of the site', async () => {
      const head =
        '<meta property="og:site_name" content="The Norrholm Bugle"><meta name="author" content="The Norrholm Bugle">';
      expect((await metadataOf({ head, body: '<p class="byline">By Ada Quill</p>' })).byline).toBe('Ada Quill');
      expect((await metadataOf({ head })).byline).toBe('The Norrholm Bugle');
    });

    it('is what the site tells Twitter, where it is labelled so, and each author of a paper', async () => {
      const twitter = (label: string): string =>
        `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Ada Quill">`;
      expect((await metadataOf({ head: twitter('Written by') })).byline).toBe('Ada Quill');
      expect((await metadataOf({ head: twitter('Reading time') })).byline).toBeUndefined();
      const papers = '<meta name="citation_author" content="A. Quill"><meta name="citation_author" content="B. Reed">';
      expect((await metadataOf({ head: papers })).byline).toBe('A. Quill, B. Reed');
    });

    it('is that of the person whom JSON-LD refers to', async () => {
      const data = { author: { '@id': '#ada' }, about: { '@type': 'Person', '@id': '#ada', name: 'Ada Quill' } };
      expect((await metadataOf({ data })).byline).toBe('Ada Quill');
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

  describe('the date on the page', () => {
    it.each([
      ['<time>March 7, 2031</time>', '2031-03-07'],
      ['<span itemprop="datePublished" content="2031-03-07T09:12:00Z">Friday</span>', '2031-03-07T09:12:00Z'],
      ['<p class="post-date">Posted on 7 March 2031</p>', '2031-03-07'],
      ['<p class="byline">By Ada Quill, Mar. 7th, 2031</p>', '2031-03-07'],
      ['<p class="entryDate">2031/3/7</p>', '2031-03-07'],
    ])('of %s is %s', async (body, date) => {
      expect((await metadataOf({ body })).publishedAt).toBe(date);
    });

    it.each([
      '<p class="post-date">Updated on 7 March 2031</p>',
      '<p class="update">7 March 2031</p>',
      '<div class="comments"><p class="date">7 March 2031</p></div>',
      '<aside><time datetime="2031-03-07">next fair</time></aside>',
      `<div class="meta">${'The harbour opened on 7 March 2031. '.repeat(9)}</div>`,
    ])('is none in %s', async (body) => {
      expect((await metadataOf({ body })).publishedAt).toBeUndefined();
    });

    it('is read in the language of the page', async () => {
      const body = '<p class="date">7. März 2031</p>';
      expect((await metadataOf({ root: 'lang="de-AT"', body })).publishedAt).toBe('2031-03-07');
      expect((await metadataOf({ root: 'lang="fi"', body })).publishedAt).toBeUndefined();
    });

    it('is taken from JSON-LD, meta elements, the page in JSON-LD, marked elements, other times, the address, classes', async () => {
      const script = '<script type="application/ld+json">{"@type": "WebPage", "datePublished": "2031-01-03"}</script>';
      const meta = '<meta name="date" content="Jan 2, 2031">';
      const link = '<link rel="canonical" href="https://bugle.example/2031/01/06/ferry">';
      const marked = '<i itemprop="datePublished">January 4, 2031</i>';
      const time = '<time>5 January 2031</time>';
      const styled = '<i class="date">January 7, 2031</i>';
      const body = styled + time + marked;
      const dates = [
        await metadataOf({ data: { datePublished: 'January 1, 2031' }, head: meta + link + script, body }),
        await metadataOf({ head: meta + link + script, body }),
        await metadataOf({ head: link + script, body }),
        await metadataOf({ head: link, body }),
        await metadataOf({ head: link, body: styled + time }),
        await metadataOf({ head: link, body: styled }),
        await metadataOf({ body: styled }),
      ].map(({ publishedAt }) => publishedAt);
      expect(dates).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `2031-01-0${day}`));
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
