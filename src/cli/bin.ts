#!/usr/bin/env node
import { main } from './main.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has gone, as `head` does, is no failure: what is left to say has nobody to hear it.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`clean: standard output could not be written: ${error.message}\n`);
  process.exit(1);
});
// Whoever read what is told has gone: the work goes on.
process.stderr.on('error', () => undefined);
process.exitCode = await main(process.argv.slice(2), process);
