import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Hands, handsHere } from '../../src/corpus/hands.js';
import { openPool } from '../../src/corpus/pool.js';
import { cleanCorpus, cleanEach, type Outcome } from '../../src/corpus/run.js';
import { answerTasks } from '../../src/corpus/task.js';
import { openWorkplace } from '../../src/corpus/workplace.js';
import type { SourceDocument } from '../../src/document.js';
import { resolveOptions } from '../../src/options.js';
import { BRIDGE, MARKET, SCHOOL } from '../dedupe/texts.js';

const BROKEN = path.resolve(import.meta.dirname, 'broken-worker.mjs');
const OPTIONS = resolveOptions({ limits: { milliseconds: 300 } });
const page = (...texts: readonly string[]): string =>
  `<html><body><article>${texts.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const SOURCES: readonly SourceDocument[] = [
  { id: 'a', url: 'https://a.example/1', html: page(BRIDGE, MARKET) },
  { id: 'b', text: `${SCHOOL}\n\n${BRIDGE}\n\nShare this article` },
  { id: 'c', text: '' },
  { id: 'd', html: new TextEncoder().encode(page(SCHOOL, MARKET)) },
];

const opened: Hands[] = [];
afterEach(async () => {
  for (const hands of opened.splice(0)) await hands.close();
});

async function poolOf(jobs: number, file?: string): Promise<Hands> {
  const hands = file === undefined ? await openPool(resolveOptions(), jobs) : await openPool(OPTIONS, jobs, file);
  opened.push(hands);
  return hands;
}

async function ran(hands: Hands, sources: readonly SourceDocument[], clean = cleanCorpus): Promise<readonly string[]> {
  const given = sources.map((source, origin) => ({ origin, source }));
  const workplace = openWorkplace();
  const setting = { options: resolveOptions(), hands, workplace, nameOf: () => undefined };
  const outcomes: Outcome<number>[] = [];
  for await (const outcome of clean(given, setting)) outcomes.push(outcome);
  workplace.remove();
  return outcomes.map((outcome) =>
    'error' in outcome ? `${outcome.error.code}: ${outcome.error.message}` : JSON.stringify(outcome.document),
  );
}

describe('workers', () => {
  it('one or several give the bytes that this thread gives', async () => {
    const here = handsHere(resolveOptions());
    const [whole, each] = [await ran(here, SOURCES), await ran(here, SOURCES, cleanEach)];
    expect(whole).toHaveLength(4);
    await here.close();
    for (const jobs of [1, 2]) {
      const hands = await poolOf(jobs);
      expect(await ran(hands, SOURCES)).toEqual(whole);
      expect(await ran(hands, SOURCES, cleanEach)).toEqual(each);
    }
  });

  it('that end, break down or do not come back cost their document, and no other', async () => {
    const kinds = ['one', 'exit', 'two', 'hang', 'three', 'throw', 'four', 'refuse', 'fault', 'five'];
    const results = await ran(
      await poolOf(2, BROKEN),
      kinds.map((text) => ({ id: text, text })),
      cleanEach,
    );
    expect(results).toEqual([
      '{"text":"one"}',
      'worker-died: Document "exit": the worker that had it ended: worker exited with code: 3.',
      '{"text":"two"}',
      'too-slow: Document "hang" took longer than 300 ms; raise limits.milliseconds if that is right.',
      '{"text":"three"}',
      'worker-died: Document "throw": the worker that had it ended: out of the blue.',
      '{"text":"four"}',
      'empty-document: It is empty.',
      'unreadable-page: The document: a fault',
      '{"text":"five"}',
    ]);
  });

  it('that cannot start are told for each document', async () => {
    const [result] = await ran(await poolOf(1, '/nowhere/worker.mjs'), [{ id: 'a', text: BRIDGE }]);
    expect(result).toContain('worker-died: Document "a": the worker that had it ended');
  });

  it('cannot be given rules', async () => {
    const rule = { id: 'a/b', kind: 'share', description: 'no', test: () => undefined } as const;
    await expect(openPool(resolveOptions({ rules: [rule] }), 2)).rejects.toThrow('rules of your own are functions');
  });
});

describe('what a worker answers', () => {
  it('is what hands here give, or the failure in words', async () => {
    const begun = new Float64Array(1);
    const answer = answerTasks({ options: resolveOptions(), begun });
    const here = handsHere(resolveOptions());
    const source = { id: 'b', text: `${SCHOOL}\n\n${BRIDGE}` };
    const { page: json, site } = await here.read(source);
    const ask = (work: Parameters<typeof answer>[0]['work']): ReturnType<typeof answer> => answer({ slot: 0, work });
    expect(await ask({ kind: 'read', source, name: undefined })).toEqual({ result: [json, site] });
    expect(await ask({ kind: 'clean', page: json, recurring: [1] })).toEqual({ result: [await here.clean(json, [1])] });
    expect(await ask({ kind: 'both', source, name: undefined })).toEqual({ result: [await here.both(source)] });
    expect(await ask({ kind: 'both', source: { text: '' }, name: 'It' })).toEqual({
      failure: { code: 'empty-document', message: 'It holds no text.' },
    });
    expect(await ask({ kind: 'clean', page: '{', recurring: [] })).toMatchObject({ failure: { code: undefined } });
    expect([...begun]).toEqual([0]);
  });
});
