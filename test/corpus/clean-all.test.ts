import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean.js';
import { cleanAll } from '../../src/corpus/clean-all.js';
import type { SourceDocument } from '../../src/document.js';
import { anyParagraph, BRIDGE, MARKET, SCHOOL, shuffled } from '../dedupe/texts.js';

const NEAR = BRIDGE.replace('old', 'ageing');
const MONDAY: SourceDocument = { id: 'monday', publishedAt: '2031-03-03', text: `${BRIDGE}\n\n${MARKET}` };
const TUESDAY: SourceDocument = { id: 'tuesday', publishedAt: '2031-03-04', text: `${SCHOOL}\n\n${NEAR}` };

/** Sources with different ids, some with dates, and the same ones in another order. */
const inTwoOrders = fc
  .uniqueArray(fc.constantFrom(...'abcdef'), { maxLength: 5 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record(
          {
            id: fc.constant(id),
            text: fc
              .array(fc.oneof(anyParagraph, fc.constantFrom('Share this article', 'Advertisement')), { maxLength: 4 })
              .map((texts) => [`Report of ${id}.`, ...texts].join('\n\n')),
            publishedAt: fc.constantFrom('2031-03-07', '2031-03-07T01:00:00+02:00', 'soon'),
          },
          { requiredKeys: ['id', 'text'] },
        ),
      ),
    ),
  )
  .chain((sources) => fc.tuple(fc.constant<readonly SourceDocument[]>(sources), shuffled<SourceDocument>(sources)));

describe('cleanAll', () => {
  it('cleans each document and keeps a paragraph of several once, in input order', async () => {
    const [tuesday, monday, ...more] = await cleanAll([TUESDAY, MONDAY]);
    expect(more).toEqual([]);
    expect(monday).toEqual(await clean(MONDAY));
    expect(tuesday).toMatchObject({
      id: 'tuesday',
      text: SCHOOL,
      duplicates: [{ text: NEAR, source: 1, of: { id: 'monday', source: 0 }, relation: 'near' }],
    });
  });

  it('cleans as clean does where deduplication is off', async () => {
    const documents = await cleanAll([MONDAY, TUESDAY], { dedupe: false });
    expect(documents).toEqual([await clean(MONDAY), await clean(TUESDAY)]);
  });

  it('follows the threshold and the preference', async () => {
    const texts = async (options: Parameters<typeof cleanAll>[1]): Promise<readonly string[]> =>
      (await cleanAll([TUESDAY, MONDAY], options)).map(({ text }) => text);
    const whole = [`${SCHOOL}\n\n${NEAR}`, `${BRIDGE}\n\n${MARKET}`];
    expect(await texts({ dedupe: { threshold: 1 } })).toEqual(whole);
    expect(await texts({ dedupe: { prefer: 'first' } })).toEqual([whole[0], MARKET]);
  });

  it('gives each document the same bytes in whatever order they come', async () => {
    await fc.assert(
      fc.asyncProperty(inTwoOrders, async ([sources, other]) => {
        const one = new Map((await cleanAll(sources)).map((document) => [document.id, JSON.stringify(document)]));
        const two = await cleanAll(other);
        expect(two.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
        for (const document of two) expect(JSON.stringify(document)).toBe(one.get(document.id));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the order of fields that clean has, and accounts for every block', async () => {
    for (const document of await cleanAll([MONDAY, TUESDAY])) {
      const keys = ['schema', 'id', 'publishedAt', 'text', 'blocks', 'removed', 'duplicates'];
      expect(Object.keys(document).filter((key) => key !== 'lang')).toEqual(keys);
      expect(document.text).toBe(document.blocks.map(({ text }) => text).join('\n\n'));
      const sources = [...document.blocks, ...document.removed, ...document.duplicates].map(({ source }) => source);
      expect(sources.sort()).toEqual([0, 1]);
    }
  });

  it('never changes the sources', async () => {
    const sources = Object.freeze([Object.freeze({ ...MONDAY }), Object.freeze({ ...TUESDAY })]);
    await cleanAll(sources);
    expect(sources).toEqual([MONDAY, TUESDAY]);
  });

  it('gives nothing for nothing', async () => {
    expect(await cleanAll([])).toEqual([]);
  });

  it('rejects with the name of the first document that cannot be read', async () => {
    const sources: readonly SourceDocument[] = [MONDAY, { id: 'blank', text: '' }, { id: 'none' }];
    await expect(cleanAll(sources)).rejects.toMatchObject({
      code: 'empty-document',
      message: expect.stringContaining('Document "blank"'),
    });
  });

  it('rejects a wrong option even where there is no document', async () => {
    await expect(cleanAll([], { dedupe: { threshold: 0 } })).rejects.toMatchObject({ code: 'invalid-option' });
  });
});
