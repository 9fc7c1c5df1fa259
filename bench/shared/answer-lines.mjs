// The side of a program that answers as answers.mjs asks.
import readline from 'node:readline';

/** Answers each page that comes in on standard input with what `extract` makes of it. */
export async function answerLines(extract) {
  const tell = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
  // What a system prints itself must not come between the answers.
  for (const name of ['log', 'info', 'debug', 'warn', 'error']) console[name] = () => {};
  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const page = JSON.parse(line);
    const answer = { id: page.id };
    const start = performance.now();
    try {
      const told = await extract(page);
      Object.assign(answer, typeof told === 'object' ? told : { text: told ?? '' });
    } catch (error) {
      answer.error = String(error?.message ?? error).slice(0, 200);
    }
    answer.ms = performance.now() - start;
    tell(answer);
    // Else jsdom keeps every page: it ends a window in a later turn of the event loop.
    await new Promise((resolve) => setImmediate(resolve));
  }
  tell({ peakBytes: process.resourceUsage().maxRSS * 1024 });
}
