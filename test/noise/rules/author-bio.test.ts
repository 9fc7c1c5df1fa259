import { describe, expect, it } from 'vitest';
import { ARTICLE, cleaned, judge, named, pageOf } from '../page.js';

const BIO = 'Mara Holt is a freelance writer who lives on Lindholm with two goats.';
const BOX = named('She has kept the tide tables since the old clerk retired.', ['post', 'authorbio']);

describe("the author's biography", () => {
  it('is noted and stays, unless it is to be stripped', () => {
    expect(judge(BIO, 'tail')).toBe('noted author-bio/writer');
    expect(judge(BOX, 'tail')).toBe('noted author-bio/name');
    expect(judge(BIO, 'tail', { strip: ['author-bio'] })).toBe('author-bio/writer');
    expect(judge(BOX, 'tail', { strip: ['author-bio'] })).toBe('author-bio/name');
  });

  it('stands at the end: a writer in the story is content', () => {
    expect(judge(BIO, 'middle', { strip: ['author-bio'] })).toBe('kept');
    expect(judge(BOX, 'middle', { strip: ['author-bio'] })).toBe('kept');
  });

  it('is about a writer', () => {
    expect(judge('Mara Holt is a crane driver who lives on Lindholm.', 'tail', { strip: ['author-bio'] })).toBe('kept');
    expect(judge('Mara Holt is back. The reporter asked her why.', 'tail', { strip: ['author-bio'] })).toBe('kept');
  });

  it('begins with the full name of the author, in any language', () => {
    const texts = [...ARTICLE, 'Mara Tönnsing ist Reporterin und wohnt auf der falschen Seite der Brücke.'];
    const page = pageOf(texts, { byline: 'Otto Braithe und Mara Tönnsing' });
    const { removed } = cleaned(page, { strip: ['author-bio'] });
    expect(removed.map(({ rule }) => rule)).toEqual(['author-bio/author']);
    expect(cleaned(pageOf(texts, { byline: 'Mara' }), { strip: ['author-bio'] }).removed).toEqual([]);
    const quoted = [...ARTICLE, 'Mara Tönnsing: “The bridge stays shut.”'];
    expect(cleaned(pageOf(quoted, { byline: 'Mara Tönnsing' }), { strip: ['author-bio'] }).removed).toEqual([]);
  });

  it('may be followed by the copyright note', () => {
    const page = pageOf([...ARTICLE, BIO, '© 2026 Lindholm Courier']);
    expect(cleaned(page, { strip: ['author-bio'] }).removed.map(({ kind }) => kind)).toEqual([
      'author-bio',
      'copyright',
    ]);
  });
});
