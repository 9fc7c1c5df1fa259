import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { startDeadline } from '../../src/deadline.js';
import type { Page, SourceDocument } from '../../src/document.js';
import { type Options, resolveOptions } from '../../src/options.js';
import { readPage } from '../../src/read/read.js';
import { articleHtml, BOTH_ENGINES, failure, noDeadline, PARAGRAPHS, pageOf } from './helpers.js';

function read(source: SourceDocument, options: Options = {}): Promise<Page> {
  return readPage(source, resolveOptions(options), noDeadline);
}

function textsOf({ blocks }: Page): readonly string[] {
  return blocks.map(({ text }) => text);
}

/** The text with which a page is read from the bytes of an encoding, one byte a character. */
function latin1(html: string): Uint8Array {
  return Uint8Array.from(Buffer.from(html, 'latin1'));
}

describe('the id of a document', () => {
  const url = 'https://bugle.example/ferry';

  it('is the given one, else the address', async () => {
    expect((await read({ id: 'a', url, text: 'The ferry is back.' })).id).toBe('a');
    expect((await read({ url, text: 'The ferry is back.' })).id).toBe(url);
    expect((await read({ id: '', url, text: 'The ferry is back.' })).id).toBe(url);
  });

  it('is a hash of the content where neither is given: the same for the same content', async () => {
    const [first, again, other] = await Promise.all(
      ['The ferry is back.', 'The ferry is back.', 'The ferry is back!'].map((text) => read({ text })),
    );
    expect(first?.id).toMatch(/^[0-9a-f]{16}$/u);
    expect(again?.id).toBe(first?.id);
    expect(other?.id).not.toBe(first?.id);
  });

  it('is the same for a page as a string and as its bytes', async () => {
    const html = pageOf(articleHtml());
    expect((await read({ html: Buffer.from(html) })).id).toBe((await read({ html })).id);
  });
});

describe('reading text', () => {
  it('gives its blocks, and no metadata of its own', async () => {
    expect(await read({ id: 'a', text: 'The ferry is back.\n\n- with an engine' })).toEqual({
      id: 'a',
      metadata: {},
      blocks: [
        { type: 'paragraph', text: 'The ferry is back.' },
        { type: 'list-item', level: 1, text: '- with an engine' },
      ],
      warnings: [],
    });
  });

  it('does not take HTML in a text for HTML', async () => {
    expect(textsOf(await read({ text: '<p>The ferry</p>' }))).toEqual(['<p>The ferry</p>']);
  });

  it.each(['', ' \n\t\n '])('refuses %j, in which there is none', async (text) => {
    await expect(read({ id: 'a', text })).rejects.toSatisfy(failure('empty-document', 'Document "a" holds no text.'));
  });

  it('refuses text with null characters', async () => {
    await expect(read({ id: 'a', text: 'PK\0\0' })).rejects.toSatisfy(
      failure('binary-document', 'Document "a"', 'null'),
    );
  });

  it('refuses a line longer than the limit, and says which and what to do', async () => {
    const text = `Short.\n${'x'.repeat(21)}`;
    await expect(read({ id: 'a', text }, { limits: { line: 20 } })).rejects.toSatisfy(
      failure('line-too-long', 'Document "a"', 'line 2', '21 characters', 'limits.line'),
    );
    expect(textsOf(await read({ text }, { limits: { line: 21 } }))).toHaveLength(2);
  });
});

describe('the limit of a line', () => {
  it('is one of the lines of the input, not of the paragraphs that are joined from them', async () => {
    const text = Array(8)
      .fill(`${'boat '.repeat(13)}boats`)
      .join('\n');
    const page = await read({ text }, { limits: { line: 70 } });
    expect(textsOf(page)).toEqual([text.replaceAll('\n', ' ')]);
    await expect(read({ text }, { limits: { line: 69 } })).rejects.toSatisfy(failure('line-too-long', 'line 1 has 70'));
  });
});

describe('the limit of bytes', () => {
  it('counts bytes, not characters, of text and of HTML', async () => {
    for (const source of [
      { id: 'a', text: 'Fähre' },
      { id: 'a', html: 'Fähre' },
      { id: 'a', html: Buffer.from('Fähre') },
    ]) {
      await expect(read(source, { limits: { bytes: 5 } })).rejects.toSatisfy(
        failure('too-large', 'Document "a" has 6 bytes, more than 5; raise limits.bytes'),
      );
      expect((await read(source, { limits: { bytes: 6 } })).id).toBe('a');
    }
  });
});

describe('metadata', () => {
  const head =
    '<title>Of the page</title><link rel="canonical" href="https://bugle.example/canonical"><meta name="date" content="2031-03-07">';

  it('is what the page says', async () => {
    expect((await read({ html: pageOf(articleHtml(), head) })).metadata).toEqual({
      title: 'Of the page',
      lang: 'en',
      publishedAt: '2031-03-07',
      url: 'https://bugle.example/canonical',
    });
  });

  it('that the user knows wins over it, in its canonical form', async () => {
    const known = {
      url: 'https://bugle.example/1',
      title: ' Known ',
      lang: 'EN_gb',
      publishedAt: '2032-01-02 9:05 UTC',
    };
    const expected = {
      url: 'https://bugle.example/1',
      title: 'Known',
      lang: 'en-GB',
      publishedAt: '2032-01-02T09:05:00Z',
    };
    expect((await read({ ...known, html: pageOf(articleHtml(), head) })).metadata).toEqual(expected);
    expect((await read({ ...known, text: 'The ferry is back.' })).metadata).toEqual(expected);
  });

  it('takes the language of the options only where nobody tells another', async () => {
    const html = pageOf(articleHtml());
    expect((await read({ text: 'Die Fähre.' }, { lang: 'de' })).metadata).toEqual({ lang: 'de' });
    expect((await read({ text: 'Die Fähre.', lang: 'nds' }, { lang: 'de' })).metadata).toEqual({ lang: 'nds' });
    expect((await read({ html }, { lang: 'de' })).metadata.lang).toBe('en');
    expect((await read({ html: html.replace(' lang="en"', '') }, { lang: 'de' })).metadata.lang).toBe('de');
  });

  it('that is no language and no date counts as not known', async () => {
    const { metadata } = await read({
      html: pageOf(articleHtml(), head),
      lang: 'english (UK)',
      publishedAt: 'last week',
    });
    expect(metadata).toMatchObject({ lang: 'en', publishedAt: '2031-03-07' });
  });
});

describe.each(BOTH_ENGINES)('reading HTML with $name', ({ name: engine }) => {
  it('gives the article as blocks that know where they stood', async () => {
    const page = await read({ id: 'a', html: pageOf(articleHtml()) }, { engine });
    expect(textsOf(page)).toEqual(PARAGRAPHS);
    for (const block of page.blocks) expect(block.context?.path.at(-1)).toBe('p');
    expect(page.warnings).toEqual([]);
  });

  it('reads bytes by the label of their header', async () => {
    const html = latin1(
      pageOf(`${articleHtml()}<p>\x93The F\xe4hre is back\x94 \x96 the words on every quay of the bay.</p>`),
    );
    const page = await read({ html, charset: 'iso-8859-1' }, { engine });
    expect(textsOf(page).at(-1)).toBe('“The Fähre is back” – the words on every quay of the bay.');
    expect(page.warnings).toEqual([]);
  });

  it('warns where bytes are not what they are said to be', async () => {
    const html = latin1(pageOf(`${articleHtml()}<p>The F\xe4hre is back, and these are the words on every quay.</p>`));
    const page = await read({ html, charset: 'utf-8' }, { engine });
    expect(textsOf(page).at(-1)).toContain('F\ufffdhre');
    expect(page.warnings.map(({ code }) => code)).toEqual(['replaced-characters']);
  });

  it('tells both that characters were replaced and that no article was found', async () => {
    const html = latin1('<html><body><img src="boat.jpg" alt="F\xe4hre"></body></html>');
    const page = await read({ html, charset: 'utf-8' }, { engine });
    expect(page.warnings.map(({ code }) => code)).toEqual(['replaced-characters', 'no-article']);
  });

  it('gives no block and a warning for a page without an article', async () => {
    const page = await read({ id: 'a', html: '<html><body><img src="boat.jpg" alt=""></body></html>' }, { engine });
    expect(page).toEqual({
      id: 'a',
      metadata: {},
      blocks: [],
      types: expect.any(Array),
      warnings: [expect.objectContaining({ code: 'no-article' })],
    });
  });

  it('refuses bytes that are no HTML, and white space', async () => {
    await expect(read({ id: 'a', html: Buffer.from('%PDF-1.7') }, { engine })).rejects.toSatisfy(
      failure('binary-document', 'Document "a" is PDF data'),
    );
    await expect(read({ id: 'a', html: ' \n ' }, { engine })).rejects.toSatisfy(
      failure('empty-document', 'Document "a" is empty'),
    );
  });

  it('refuses a page deeper than the limit', async () => {
    const html = pageOf('<div>'.repeat(40) + articleHtml());
    await expect(read({ id: 'a', html }, { engine, limits: { depth: 30 } })).rejects.toSatisfy(
      failure('too-deep', 'Document "a"', 'limits.depth'),
    );
  });

  it('refuses a page that takes longer than the limit', async () => {
    const source = { id: 'a', html: pageOf(articleHtml()) };
    const late = readPage(source, resolveOptions({ engine }), startDeadline('Document "a"', -1));
    await expect(late).rejects.toSatisfy(failure('too-slow', 'Document "a"', 'limits.milliseconds'));
  });
});

describe('a document that is none', () => {
  it('is refused before anything is read', async () => {
    await expect(read({ id: 'a' })).rejects.toSatisfy(failure('empty-document', 'Document "a"'));
    await expect(read({ id: 'a', html: '<p>', text: 'x' })).rejects.toSatisfy(
      failure('invalid-document', 'Document "a"'),
    );
  });
});
