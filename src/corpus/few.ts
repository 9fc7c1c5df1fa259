/** The beginning of a stream. */
export interface Few<Item> {
  /** How many items there are, where there are no more than was asked for. */
  readonly count: number | undefined;
  /** All items, the beginning included. */
  readonly items: AsyncIterable<Item>;
}

/**
 * Looks whether a stream is short, without waiting long for a slow one.
 *
 * @param items - the stream
 * @param most - how many items are few
 * @param milliseconds - how long to wait for its end
 * @param isLight - whether an item is little work; one that is not makes the stream no short one
 * @returns how many it has, if it ended in time with few items, all of them light; and all of them
 */
export async function fewOf<Item>(
  items: AsyncIterable<Item>,
  most: number,
  milliseconds: number,
  isLight: (item: Item) => boolean = () => true,
): Promise<Few<Item>> {
  const iterator = items[Symbol.asyncIterator]();
  const results: Promise<IteratorResult<Item>>[] = [];
  const end = Date.now() + milliseconds;
  let isAll = false;
  while (!isAll && results.length <= most && Date.now() < end) {
    const result = Promise.resolve(iterator.next());
    results.push(result);
    const seen = await before(result, end);
    if (seen === undefined || (seen.done !== true && !isLight(seen.value))) break;
    isAll = seen.done === true;
  }
  // The last of the results says that there are no more.
  return { count: isAll ? results.length - 1 : undefined, items: replay(results, iterator) };
}

/** What a promise gives, or nothing where it takes too long. What it fails with is told to whoever takes the item. */
async function before<Value>(promise: Promise<Value>, end: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, end - Date.now()), undefined);
  });
  try {
    return await Promise.race([promise.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function* replay<Item>(
  results: Promise<IteratorResult<Item>>[],
  iterator: AsyncIterator<Item>,
): AsyncGenerator<Item> {
  try {
    for (let next = results.shift() ?? iterator.next(); ; next = results.shift() ?? iterator.next()) {
      const result = await next;
      if (result.done === true) return;
      yield result.value;
    }
  } finally {
    await iterator.return?.();
  }
}
