import { availableParallelism } from 'node:os';

/**
 * Does what need not wait for each other, as much at a time as there are processors.
 *
 * @param {readonly (() => Promise<void>)[]} tasks - what is to be done, begun in this order
 * @throws what the first task throws that fails
 */
export async function runEach(tasks) {
  const waiting = [...tasks];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
