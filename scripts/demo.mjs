// Cleans the articles under fixtures/ with the built command, and shows what was cut, which paragraphs were kept once,
// and one article before and after.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const out = mkdtempSync(path.join(tmpdir(), 'chaffinch-demo-'));
const shown = 'a-1';

const args = ['fixtures/text', 'fixtures/html', '--explain', '--to', 'text', '--output', `${out}/`];
console.log(`$ clean ${args.join(' ')}\n`);
const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { stdio: ['ignore', 'inherit', 'inherit'] });

const before = readFileSync(`fixtures/text/${shown}.txt`, 'utf8');
const after = readFileSync(path.join(out, `${shown}.txt`), 'utf8');
console.log(`\nfixtures/text/${shown}.txt had ${before.length} characters, and ${after.length} when clean:\n`);
console.log(after.replace(/^/gm, '  '));

rmSync(out, { recursive: true });
process.exitCode = status ?? 1;
