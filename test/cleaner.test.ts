import { describe, expect, it } from 'vitest';
import { clean } from '../src/clean.js';
import { createCleaner } from '../src/cleaner.js';
import { cleanAll } from '../src/corpus/clean-all.js';
import type { SourceDocument } from '../src/document.js';
import { ChaffinchError } from '../src/errors.js';
import { BRIDGE, MARKET, SCHOOL } from './dedupe/texts.js';

const MONDAY: SourceDocument = { id: 'monday', text: `${BRIDGE}\n\n${MARKET}\n\nShare this article` };
const TUESDAY: SourceDocument = { id: 'tuesday', text: `${SCHOOL}\n\n${BRIDGE}` };

describe('createCleaner', () => {
  it('cleans as clean and cleanAll do with the same options', async () => {
    const options = { keep: ['share'], dedupe: { prefer: 'longest' } } as const;
    const cleaner = createCleaner(options);
    expect(await cleaner.clean(MONDAY)).toEqual(await clean(MONDAY, options));
    expect(await cleaner.cleanAll([MONDAY, TUESDAY])).toEqual(await cleanAll([MONDAY, TUESDAY], options));
    await cleaner.close();
  });

  it('works with the defaults where no option is given', async () => {
    expect(await createCleaner().clean(MONDAY)).toEqual(await clean(MONDAY));
  });

  it('compares only the documents of one call', async () => {
    const cleaner = createCleaner();
    const [first] = await cleaner.cleanAll([MONDAY]);
    const [second] = await cleaner.cleanAll([{ ...MONDAY, id: 'copy' }]);
    expect(first?.text).toBe(`${BRIDGE}\n\n${MARKET}`);
    expect(second).toEqual({ ...first, id: 'copy' });
  });

  it('takes documents at the same time', async () => {
    const cleaner = createCleaner();
    const documents = await Promise.all([cleaner.clean(MONDAY), cleaner.clean(TUESDAY)]);
    expect(documents).toEqual([await clean(MONDAY), await clean(TUESDAY)]);
  });

  it('throws for a wrong option at once, before there is a document', () => {
    expect(() => createCleaner({ limits: { bytes: 0 } })).toThrow(ChaffinchError);
    expect(() => createCleaner({ keep: ['tags'], strip: ['tags'] })).toThrow('"tags" is both in keep and in strip.');
  });

  it('goes on after a document that cannot be read', async () => {
    const cleaner = createCleaner();
    await expect(cleaner.clean({ id: 'a', text: '' })).rejects.toMatchObject({ code: 'empty-document' });
    expect((await cleaner.clean(TUESDAY)).id).toBe('tuesday');
  });

  it('refuses to work once it was closed, and says what to do', async () => {
    const cleaner = createCleaner();
    await cleaner.close();
    for (const work of [cleaner.clean(MONDAY), cleaner.cleanAll([MONDAY]), cleaner.cleanAll([])]) {
      await expect(work).rejects.toThrow(ChaffinchError);
      await expect(work).rejects.toThrow('make a new one with createCleaner');
    }
  });

  it('can be closed twice', async () => {
    const cleaner = createCleaner();
    await cleaner.close();
    await expect(cleaner.close()).resolves.toBeUndefined();
  });

  it('finishes the work that was under way when it was closed', async () => {
    const cleaner = createCleaner();
    const work = cleaner.clean(MONDAY);
    await cleaner.close();
    expect(await work).toEqual(await clean(MONDAY));
  });
});
