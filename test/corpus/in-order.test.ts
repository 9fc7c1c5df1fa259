import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/corpus/in-order.js';

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('inOrder', () => {
  it('gives results in the order of the items, and never has more than its width under way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (times, width) => {
        let under = 0;
        let most = 0;
        const work = async (time: number): Promise<number> => {
          most = Math.max(most, ++under);
          await wait(time);
          under--;
          return time;
        };
        expect(await all(inOrder(times, width, work))).toEqual(times);
        expect(most).toBeLessThanOrEqual(width);
      }),
      { numRuns: 30 },
    );
  });

  it('lets a slow reader slow the source', async () => {
    let read = 0;
    const source = (function* (): Generator<number> {
      for (;;) yield read++;
    })();
    for await (const item of inOrder(source, 3, async (number) => number)) {
      expect(read - item).toBeLessThanOrEqual(4);
      if (item === 20) break;
    }
    expect(source.next().done).toBe(true);
  });

  it('gives what is there while the source is slow', async () => {
    let release = (): void => undefined;
    const source = (async function* (): AsyncGenerator<string> {
      yield 'first';
      await new Promise<void>((done) => {
        release = done;
      });
      yield 'second';
    })();
    const results = inOrder(source, 4, async (word) => word);
    expect(await results.next()).toEqual({ done: false, value: 'first' });
    release();
    expect(await all(results)).toEqual(['second']);
  });

  it('ends with the error of the source or of the work', async () => {
    const source = (function* (): Generator<string> {
      yield 'fine';
      throw new Error('the line went dead');
    })();
    await expect(all(inOrder(source, 2, async (word) => word))).rejects.toThrow('the line went dead');
    const failing = inOrder(['a', 'b'], 2, async (word) => Promise.reject(new Error(word)));
    await expect(all(failing)).rejects.toThrow('a');
  });

  it('ends with the reason of its signal, even while it waits for the source', async () => {
    const abort = new AbortController();
    let ended = false;
    const source: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => undefined),
        return: async () => {
          ended = true;
          return { done: true, value: undefined };
        },
      }),
    };
    const results = all(inOrder(source, 2, async (word) => word, abort.signal));
    abort.abort(new Error('enough'));
    await expect(results).rejects.toThrow('enough');
    expect(ended).toBe(true);
  });
});
