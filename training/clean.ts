// Cleans the documents of standard input, one a line, as the command does without deduplication; in this thread, for the
// workers of the command have the weights of the package: `node training/build/dist-K/clean.js [OPTIONS as JSON] < FILE`.
import readline from 'node:readline';
import { createCleaner } from '../src/cleaner.js';
import type { SourceDocument } from '../src/document.js';
import type { Options } from '../src/options.js';

const options: Options = JSON.parse(process.argv[2] ?? '{}');
const cleaner = createCleaner(options);
for await (const line of readline.createInterface({ input: process.stdin })) {
  const source: SourceDocument = JSON.parse(line);
  const told = await cleaner.clean(source).catch((error: unknown) => {
    console.error(`${source.id}: ${String(error)}`);
    return undefined;
  });
  if (told !== undefined) console.log(JSON.stringify(told));
}
