import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

const SCRIPT = path.resolve(import.meta.dirname, '../../scripts/accept-corpus.mjs');

it('a run of a corpus does what it promises from end to end; npm run accept:corpus does it with 20,000 documents', async () => {
  const child = spawn(process.execPath, [SCRIPT, '60'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told = await text(child.stdout);
  expect(told.split('\n').map((line) => line.split(' ', 1)[0])).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok', '']);
}, 300_000);
