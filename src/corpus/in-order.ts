/**
 * Works on items of a stream, several at a time, and gives the results in the order of the items. Reading, working and
 * taking results overlap; at most `width` items are under way or wait to be taken, so a slow reader slows the source.
 *
 * @param items - the stream; its errors are the stream's of results
 * @param width - how many items at a time
 * @param work - what is done with an item
 * @param signal - ends the stream with its reason
 * @returns results, in order; one that is there is given at once, even if the source is slow
 *
 * @example
 * for await (const length of inOrder(['a', 'bcd'], 2, async (word) => word.length)) console.log(length); // 1, 3
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
  signal?: AbortSignal,
): AsyncGenerator<Result> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const aborted = abortOf(signal);
  const queue: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | undefined;
  let ended = false;
  try {
    while (!ended || queue.length > 0) {
      signal?.throwIfAborted();
      if (!ended && queue.length < width) next ??= Promise.resolve(iterator.next());
      const isNext = await firstOf(next, queue[0], aborted.promise);
      if (isNext && next !== undefined) {
        const item = await next;
        next = undefined;
        if (item.done === true) ended = true;
        else queue.push(handled(work(item.value)));
      } else {
        const head = queue.shift();
        if (head !== undefined) yield await head;
      }
    }
  } finally {
    aborted.release();
    // A source that is being waited for may never answer: it is told to end, and not waited for.
    const ending = Promise.resolve(iterator.return?.());
    if (next === undefined) await ending;
    else handled(ending);
  }
}

/** Whether the next item, rather than the first result, is there; a result goes first. */
async function firstOf(
  next: Promise<unknown> | undefined,
  head: Promise<unknown> | undefined,
  aborted: Promise<never>,
): Promise<boolean> {
  const waits: Promise<boolean>[] = [aborted];
  if (head !== undefined) waits.push(head.then(() => false));
  if (next !== undefined) waits.push(next.then(() => true));
  return Promise.race(waits);
}

/** Who waits for a promise later must not be told before that it failed. */
function handled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

function abortOf(signal: AbortSignal | undefined): { readonly promise: Promise<never>; readonly release: () => void } {
  let release = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    const abort = (): void => reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    release = () => signal?.removeEventListener('abort', abort);
  });
  return { promise: handled(promise), release: () => release() };
}
