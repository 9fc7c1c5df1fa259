// What a worker does that is not as it should be: a document says by its text how it goes wrong.
import { workerData } from 'node:worker_threads';

export default async function answer({ slot, work }) {
  workerData.begun[slot] = Date.now();
  const { text } = work.source;
  if (text === 'exit') process.exit(3);
  if (text === 'throw') {
    setTimeout(() => {
      throw new Error('out of the blue');
    });
    await new Promise((done) => setTimeout(done, 5000));
  }
  if (text === 'hang') for (;;);
  if (text === 'fault') return { failure: { code: undefined, message: 'a fault' } };
  if (text === 'refuse') return { failure: { code: 'empty-document', message: 'It is empty.' } };
  return { result: [JSON.stringify({ text })] };
}
