import type { CleanDocument, Removal } from '../document.js';
import type { Paint } from './terminal.js';

const LONGEST_QUOTE = 90;
const SPACES = /\s+/gu;

/**
 * What was cut of a document and why, for people.
 *
 * @param document - a clean document
 * @param name - of its file or line
 * @param paint - colours
 * @returns lines; the last ends with a line break
 */
export function explain(document: CleanDocument, name: string, paint: Paint): string {
  const lines = [`${paint('bold', name)}${document.title === undefined ? '' : `  ${quote(document.title)}`}`];
  for (const { message } of document.warnings ?? []) lines.push(`  ${paint('yellow', `warning: ${message}`)}`);
  const cut = document.removed.map((removal) => noiseLine('cut ', removal, paint));
  const kept = (document.noted ?? []).map((removal) => noiseLine('kept', removal, paint));
  const elsewhere = document.duplicates.map(
    ({ text, similarity, relation, of }) =>
      `  ${paint('cyan', 'dup ')} ${relation.padEnd(15)} ${percent(similarity)}  ${quote(text)} ${paint('dim', `kept in ${of.id}`)}`,
  );
  lines.push(...cut, ...kept, ...elsewhere);
  if (cut.length + elsewhere.length === 0) lines.push(paint('dim', '  nothing cut'));
  return `${lines.join('\n')}\n`;
}

function noiseLine(what: string, removal: Removal, paint: Paint): string {
  const { kind, rule, confidence, text, start, because = [] } = removal;
  const part = start === undefined ? '' : ' (a part)';
  return `  ${paint(what === 'kept' ? 'dim' : 'green', what)} ${kind.padEnd(15)} ${percent(confidence)}  ${quote(text)}${part} ${paint('dim', [rule, ...because].join(', '))}`;
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`.padStart(5);
}

function quote(text: string): string {
  const line = text.replace(SPACES, ' ').trim();
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}”`;
}
