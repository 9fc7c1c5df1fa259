// Cleans the documents of standard input, one a line, as the command does without deduplication, what a site repeats on
// its pages included; in this thread, for the workers of the command have the weights of the package:
// `node training/build/dist-K/clean.js [OPTIONS as JSON] < FILE`.
import readline from 'node:readline';
import { cleanAll } from '../src/corpus/clean-all.js';
import type { SourceDocument } from '../src/document.js';
import type { Options } from '../src/options.js';

const options: Options = JSON.parse(process.argv[2] ?? '{}');
const sources: SourceDocument[] = [];
for await (const line of readline.createInterface({ input: process.stdin })) sources.push(JSON.parse(line));
const onError = (error: Error): void => console.error(error.message);
const documents = await cleanAll(sources, { dedupe: false, ...options, jobs: 1, onError });
for (const document of documents) console.log(JSON.stringify(document));
