import { describe, expect, it } from 'vitest';
import { fewOf } from '../../src/corpus/few.js';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield i;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('fewOf', () => {
  it.each([
    [0, 0],
    [3, 3],
    [4, undefined],
    [9, undefined],
  ])('of 3: %i items are few: %s; none is lost', async (count, few3) => {
    const few = await fewOf(numbers(count), 3, 10_000);
    expect(few.count).toBe(few3);
    expect(await all(few.items)).toEqual([...Array(count).keys()]);
  });

  it('calls no stream short that has heavy items, and loses none', async () => {
    const few = await fewOf(numbers(3), 5, 10_000, (item) => item < 1);
    expect(few.count).toBeUndefined();
    expect(await all(few.items)).toEqual([0, 1, 2]);
    expect((await fewOf(numbers(3), 5, 10_000, (item) => item < 3)).count).toBe(3);
  });

  it('does not wait for a slow stream', async () => {
    let release = (): void => undefined;
    const slow = (async function* (): AsyncGenerator<number> {
      yield 0;
      await new Promise<void>((done) => {
        release = done;
      });
      yield 1;
    })();
    const few = await fewOf(slow, 3, 20);
    expect(few.count).toBeUndefined();
    release();
    expect(await all(few.items)).toEqual([0, 1]);
  });

  it('hands on an error at its place, and the end to the source', async () => {
    let ended = 0;
    const failing = (async function* (): AsyncGenerator<number> {
      try {
        yield 0;
        throw new Error('the line went dead');
      } finally {
        ended++;
      }
    })();
    const few = await fewOf(failing, 3, 1000);
    const seen: number[] = [];
    await expect(
      (async () => {
        for await (const item of few.items) seen.push(item);
      })(),
    ).rejects.toThrow('the line went dead');
    expect({ seen, ended }).toEqual({ seen: [0], ended: 1 });
  });
});
