#!/usr/bin/env node
import { main } from './main.js';

// A reader that has gone, as `head` does, is no failure: what is left to say has nobody to hear it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), process);
