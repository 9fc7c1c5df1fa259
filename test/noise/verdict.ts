import { expect, it } from 'vitest';
import { judge, type Line, type Place } from './page.js';

const nameOf = (line: Line): string => (typeof line === 'string' ? line : `${line.text} <${line.type}>`);

/** One test for each line: in an article, a rule cuts it whole. */
export function itCuts(rule: string, lines: readonly Line[], at: Place = 'middle'): void {
  for (const line of lines)
    it(`cuts "${nameOf(line).slice(0, 70)}" at the ${at}`, () => expect(judge(line, at)).toBe(rule));
}

/** One test for each line: it is content, and nothing is said against it. */
export function itKeeps(lines: readonly Line[], at: Place = 'middle'): void {
  for (const line of lines)
    it(`keeps "${nameOf(line).slice(0, 70)}" at the ${at}`, () => expect(judge(line, at)).toBe('kept'));
}
