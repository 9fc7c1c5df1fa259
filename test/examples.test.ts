import { describe, expect, it } from 'vitest';
import { isoDate } from '../src/date.js';
import { bigramsOf } from '../src/dedupe/dice.js';
import { normalise } from '../src/dedupe/normalise.js';
import {
  ChaffinchError,
  clean,
  cleanAll,
  createCleaner,
  dedupe,
  NOISE_KINDS,
  type Rule,
  type SourceDocument,
  similarity,
} from '../src/index.js';
import { languageTag } from '../src/language/tag.js';
import { resolveOptions } from '../src/options.js';
import { present } from '../src/present.js';
import { toMarkdown } from '../src/write/markdown.js';
import { article, BRIDGE, MARKET, SCHOOL } from './dedupe/texts.js';

const HOTEL = 'The old hotel by the station will open again in the spring, with a bakery where the ballroom was.';
const page = (paragraphs: readonly string[]): string =>
  `<html><body><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

/** What the comments of the `@example` blocks say. */
describe('the examples of the library', () => {
  it('clean: title, text and what was removed', async () => {
    const body = 'The ferry is back after a week, and everybody in the town is glad that it sails again.';
    const { title, text, removed } = await clean({ text: `Ferry returns to the harbour\n\n${body}\n\nShare post:` });
    expect([title, text]).toEqual(['Ferry returns to the harbour', body]);
    expect(removed.map(({ rule }) => rule)).toEqual(['repeated-title/same', 'share/phrase']);
  });

  it('similarity: one mark of 21', () => {
    expect(similarity('The bridge is closed.', 'The bridge is closed!')).toBeCloseTo(0.941, 3);
  });

  it('cleanAll: a later document tells where its duplicate stayed', async () => {
    const pageA = page([MARKET, SCHOOL, HOTEL, BRIDGE]);
    const pageB = page([BRIDGE.replace('old', 'ageing'), `${HOTEL.replace('old', 'former')} ${HOTEL}`]);
    const [, second] = await cleanAll([
      { id: 'a', html: pageA },
      { id: 'b', html: pageB },
    ]);
    expect(second?.duplicates).toEqual([
      expect.objectContaining({ of: { id: 'a', source: 3 }, similarity: expect.closeTo(0.94, 1), relation: 'near' }),
    ]);
  });

  it('createCleaner: one cleaner for many pages', async () => {
    const cleaner = createCleaner({ strictness: 'careful' });
    const texts: string[] = [];
    const pages: readonly SourceDocument[] = [{ text: BRIDGE }, { html: page([MARKET, SCHOOL, HOTEL]) }];
    for (const source of pages) texts.push((await cleaner.clean(source)).text);
    await cleaner.close();
    expect(texts).toEqual([BRIDGE, [MARKET, SCHOOL, HOTEL].join('\n\n')]);
  });

  it('dedupe: a group has the paragraph that stayed and those that went', async () => {
    const monday = article('monday', [MARKET, SCHOOL, HOTEL, BRIDGE]);
    const tuesday = article('tuesday', [BRIDGE.replace('old', 'ageing')]);
    const { documents, groups } = await dedupe([monday, tuesday]);
    expect(documents).toHaveLength(2);
    expect(groups[0]).toMatchObject({
      kept: { id: 'monday', source: 3, text: BRIDGE },
      members: [{ id: 'tuesday', similarity: expect.closeTo(0.94, 1), relation: 'near' }],
    });
  });

  it('ChaffinchError: a code for programs', async () => {
    let code: string | undefined;
    try {
      await clean({ id: 'a', text: '' });
    } catch (error) {
      if (error instanceof ChaffinchError) code = error.code;
    }
    expect(code).toBe('empty-document');
  });

  it('Rule: a rule of one’s own', async () => {
    const hotline: Rule = {
      id: 'our-site/hotline',
      kind: 'advertisement',
      description: 'The line with our telephone number',
      test: (block) => (block.folded.startsWith('call our hotline') ? { confidence: 0.99 } : undefined),
    };
    const document = await clean({ text: `${BRIDGE}\n\nCall our hotline: 0555 1234` }, { rules: [hotline] });
    expect(document.text).toBe(BRIDGE);
    expect(document.removed).toMatchObject([{ kind: 'advertisement', rule: 'our-site/hotline', confidence: 0.99 }]);
  });

  it('NOISE_KINDS: names to choose from, each one once', () => {
    expect(new Set(NOISE_KINDS).size).toBe(NOISE_KINDS.length);
    expect(NOISE_KINDS).toEqual(expect.arrayContaining(['share', 'newsletter', 'boilerplate']));
  });
});

describe('the examples of modules', () => {
  it('bigramsOf', () => {
    expect(bigramsOf('a bb')).toEqual(new Uint32Array([0x00610062, 0x00620062]));
  });

  it('normalise', () => {
    expect(normalise('“Don’t  go…”')).toBe('"don\'t go..."');
  });

  it('isoDate', () => {
    expect(isoDate('2031-03-07 9:12 +0100')).toBe('2031-03-07T09:12:00+01:00');
    expect(isoDate('Fri, 07 Mar 2031 09:12:00 GMT')).toBe('2031-03-07T09:12:00Z');
    expect(isoDate('last week')).toBeUndefined();
  });

  it('languageTag', () => {
    expect(languageTag('EN_us')).toBe('en-US');
    expect(languageTag('english (US)')).toBeUndefined();
  });

  it('present', () => {
    expect(present({ title: ' Rain ', byline: null, lang: '' })).toEqual({ title: 'Rain' });
  });

  it('resolveOptions', () => {
    expect(resolveOptions({ strictness: 'careful' }).dedupe).toEqual({ threshold: 0.85, prefer: 'earliest' });
    const misspelled: unknown = { strictnes: 'careful' };
    expect(() => Reflect.apply(resolveOptions, undefined, [misspelled])).toThrow(
      /^unknown option "strictnes"; did you mean "strictness"\?$/iu,
    );
  });

  it('toMarkdown', async () => {
    const document = await clean({ id: 'a', title: 'Ferry returns', text: 'The ferry is back after a week.' });
    expect(toMarkdown(document)).toBe(
      '---\nid: "a"\ntitle: "Ferry returns"\n---\n\n# Ferry returns\n\nThe ferry is back after a week.\n',
    );
  });
});
