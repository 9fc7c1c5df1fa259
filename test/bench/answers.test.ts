import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Asking, benchModule, type EvaluationSet, type OwnAnswers } from './bench-modules.js';

const { ask } = await benchModule<Asking>('shared/answers.mjs');
const { ownAnswers } = await benchModule<OwnAnswers>('quality/answers.mjs');

const folder = mkdtempSync(path.join(tmpdir(), 'chaffinch-answers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A system that dies at one page, never ends at another, and says of a third that it cannot. */
const SYSTEM = path.join(folder, 'system.mjs');
writeFileSync(
  SYSTEM,
  `import readline from 'node:readline';
for await (const line of readline.createInterface({ input: process.stdin })) {
  const { id, html } = JSON.parse(line);
  if (html === 'die') { console.error('out of luck'); process.exit(3); }
  if (html === 'hang') for (;;);
  console.log(JSON.stringify(html === 'fail' ? { id, error: 'cannot' } : { id, text: html.toUpperCase(), ms: 1 }));
}
console.log(JSON.stringify({ peakBytes: 5 }));
`,
);
const COMMAND = [process.execPath, SYSTEM];

describe('a system that is asked about pages', () => {
  it('answers those behind a page that it cannot read', async () => {
    const pages = ['one', 'die', 'two', 'hang', 'three', 'fail', 'four'].map((html) => ({ id: html, html }));
    const { answers, failures, peakBytes } = await ask(COMMAND, pages, { seconds: 5 });
    expect(failures).toBe(3);
    expect(peakBytes).toBe(5);
    expect(pages.map(({ id }) => answers.get(id)?.text ?? answers.get(id)?.error)).toEqual([
      'ONE',
      'the program ended (3): out of luck',
      'TWO',
      'no answer within 5 s',
      'THREE',
      'cannot',
      'FOUR',
    ]);
  });

  it('fails on every page if it is not there', async () => {
    const pages = ['one', 'two'].map((html) => ({ id: html, html }));
    const { failures, answers } = await ask(['/nowhere/system'], pages);
    expect(failures).toBe(2);
    expect(answers.get('one')?.error).toContain('ENOENT');
  });
});

describe('what this project answers', () => {
  const set: EvaluationSet = {
    name: 'invented',
    title: 'Invented',
    kind: 'html',
    metrics: ['words'],
    trained: 'all',
    documents: ['one', 'two'].map((html) => ({ id: html, html })),
    golds: ['one', 'two'].map((text) => ({ id: text, text })),
  };

  it('is in fold if it comes from the package, and says so', async () => {
    const { label, fold, answers } = await ownAnswers({ command: COMMAND }, set, path.join(folder, 'none'));
    expect(fold).toBe('in');
    expect(label).toBe('chaffinch (in fold: its models have seen these sites)');
    expect(answers.get('one')?.text).toBe('ONE');
    const partly = await ownAnswers({ command: COMMAND }, { ...set, trained: 'partly' }, folder);
    expect(partly.label).toContain('in part in fold');
    const ofRules = await ownAnswers({ command: COMMAND }, { ...set, kind: 'text', trained: 'rules' }, folder);
    expect(ofRules).toMatchObject({ label: 'chaffinch', fold: 'rules' });
  });

  it('is out of fold if it was written so; what is lacking there is a failure', async () => {
    writeFileSync(
      path.join(folder, 'invented.jsonl'),
      `${JSON.stringify({ id: 'one', title: 'A title', text: 'Uno' })}\n`,
    );
    const { label, fold, answers, failures } = await ownAnswers({ command: COMMAND }, set, folder);
    expect({ label, fold, failures }).toEqual({ label: 'chaffinch (out of fold)', fold: 'out', failures: 1 });
    expect(answers.get('one')).toEqual({ id: 'one', title: 'A title', text: 'Uno' });
  });

  it('needs no fold where nothing was learned', async () => {
    const { label } = await ownAnswers({ command: COMMAND }, { ...set, trained: 'none' }, folder);
    expect(label).toBe('chaffinch');
  });
});
