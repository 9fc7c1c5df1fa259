import { describe, expect, it } from 'vitest';
import { type Hands, handsHere } from '../../src/corpus/hands.js';
import { cleanCorpus, cleanEach } from '../../src/corpus/run.js';
import { openWorkplace } from '../../src/corpus/workplace.js';
import type { SourceDocument } from '../../src/document.js';
import { ChaffinchError } from '../../src/errors.js';
import { resolveOptions } from '../../src/options.js';
import { temporaryFolder } from '../cli/folder.js';
import { BRIDGE, MARKET, SCHOOL } from '../dedupe/texts.js';

const folder = temporaryFolder();
const SOURCES: readonly SourceDocument[] = [BRIDGE, MARKET, SCHOOL, `${BRIDGE}\n\n${MARKET}`].map((text, n) => ({
  id: `d${n}`,
  ...(n % 2 === 0 ? { text } : { html: new TextEncoder().encode(`<article><p>${text}</p></article>`) }),
}));

/** Hands that count what they do, and stop the run when they have done so much. */
function countingHands(most = Number.POSITIVE_INFINITY): Hands & { readonly done: string[] } {
  const here = handsHere(resolveOptions());
  const done: string[] = [];
  const count = (what: string): void => {
    if (done.length >= most) throw new ChaffinchError('unwritable-file', 'The power went.');
    done.push(what);
  };
  return {
    ...here,
    done,
    read: async (source, name) => {
      count(`read ${source.id}`);
      return here.read(source, name);
    },
    clean: async (page, recurring) => {
      count('clean');
      return here.clean(page, recurring);
    },
    both: async (source, name) => {
      count(`both ${source.id}`);
      return here.both(source, name);
    },
  };
}

async function run(clean: typeof cleanCorpus, hands: Hands, sources = SOURCES): Promise<readonly string[]> {
  const workplace = openWorkplace({ folder: folder.at('work'), resume: true, madeBy: '' });
  const results: string[] = [];
  try {
    const setting = { options: resolveOptions(), hands, workplace, nameOf: () => undefined };
    for await (const outcome of clean(
      sources.map((source) => ({ origin: 0, source })),
      setting,
    ))
      results.push(JSON.stringify('error' in outcome ? outcome.error.code : outcome.document));
  } finally {
    workplace.close();
  }
  return results;
}

describe('a run that goes on in the workplace of one that was cut', () => {
  it.each([
    ['whole', cleanCorpus, 8],
    ['document by document', cleanEach, 4],
  ])('does no work twice: %s', async (_how, clean, all) => {
    const whole = await run(clean, countingHands());
    for (let most = 1; most < all; most += 2) {
      const { remove } = openWorkplace({ folder: folder.at('work'), resume: false, madeBy: '' });
      remove();
      const first = countingHands(most);
      await expect(run(clean, first)).rejects.toThrow('The power went.');
      const second = countingHands();
      expect(await run(clean, second)).toEqual(whole);
      expect([...first.done, ...second.done]).toHaveLength(all);
    }
  });

  it('does again what has changed, and what is new', async () => {
    await run(cleanEach, countingHands());
    const [first = {}, ...others] = SOURCES;
    const hands = countingHands();
    await run(cleanEach, hands, [{ ...first, title: 'Another' }, ...others, { id: 'new', text: SCHOOL }]);
    expect(hands.done).toEqual(['both d0', 'both new']);
  });

  it('tries again what failed', async () => {
    for (const _time of ['first', 'second']) {
      const hands = countingHands();
      expect(await run(cleanEach, hands, [{ id: 'blank', text: '' }])).toEqual(['"empty-document"']);
      expect(hands.done).toEqual(['both blank']);
    }
  });
});

it('a run tells when it needs hands no more: after the last document is cleaned, before the first is given', async () => {
  const hands = countingHands();
  const told: number[] = [];
  const onCleaned = async (): Promise<void> => {
    told.push(hands.done.length);
    const gone = (): Promise<never> => Promise.reject(new Error('They have gone home.'));
    Object.assign(hands, { read: gone, clean: gone });
  };
  const setting = { options: resolveOptions(), hands, workplace: openWorkplace(), nameOf: () => undefined, onCleaned };
  let documents = 0;
  for await (const outcome of cleanCorpus(
    SOURCES.map((source) => ({ origin: 0, source })),
    setting,
  )) {
    expect(told).toEqual([SOURCES.length * 2]);
    if ('document' in outcome) documents++;
  }
  expect(documents).toBe(SOURCES.length);
});
