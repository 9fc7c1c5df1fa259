// Stands for the command in the scorer: for each document on standard input, the output that was written before to FILE:
// `node replay.mjs FILE`.
import { readFileSync } from 'node:fs';
import readline from 'node:readline';

const outputs = new Map();
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  if (line !== '') outputs.set(JSON.parse(line).id, line);
}
for await (const line of readline.createInterface({ input: process.stdin })) {
  const output = outputs.get(JSON.parse(line).id);
  if (output !== undefined) console.log(output);
}
