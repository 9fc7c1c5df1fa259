import { expect, it } from 'vitest';
import { findNoise } from '../../src/noise/find.js';
import { loadMatcher } from '../../src/noise/lexicons.js';
import { decide } from '../../src/noise/policy.js';
import { resolveOptions } from '../../src/options.js';
import { articleWith, type Place, TITLE } from './page.js';

/** Lines by the language that their page declares. */
export type LinesByLanguage = Readonly<Record<string, readonly string[]>>;

/** What becomes of a line on a page of a language, with the phrases of that language: `kept`, or what cuts it. */
export async function judgeIn(lang: string, line: string, at: Place = 'middle'): Promise<string> {
  const page = articleWith(line, at, { title: TITLE, lang });
  const language = { tag: lang, scripts: [] };
  const knowledge = { language, matcher: await loadMatcher(language), recurring: new Set<number>() };
  const { removed } = decide(page, findNoise(page, [], knowledge), resolveOptions({}));
  return removed.length === 0 ? 'kept' : removed.map(({ rule }) => rule).join(', ');
}

/** One test for each line: on a page of its language, a rule cuts it. */
export function itCutsIn(rule: string, lines: LinesByLanguage, at: Place = 'middle'): void {
  for (const [lang, line] of flat(lines))
    it(`cuts "${line}" (${lang}) at the ${at}`, async () => expect(await judgeIn(lang, line, at)).toBe(rule));
}

/** One test for each line: on a page of its language, it is content. */
export function itKeepsIn(lines: LinesByLanguage, at: Place = 'middle'): void {
  for (const [lang, line] of flat(lines))
    it(`keeps "${line}" (${lang}) at the ${at}`, async () => expect(await judgeIn(lang, line, at)).toBe('kept'));
}

function flat(lines: LinesByLanguage): readonly (readonly [lang: string, line: string])[] {
  return Object.entries(lines).flatMap(([lang, list]) => list.map((line) => [lang, line] as const));
}
