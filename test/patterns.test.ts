import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Patterns that may look at a character more than once, the files they stand in, and how much they are ever given: their
 * callers look at the length first. On so little a square is nothing.
 */
const GIVEN_LITTLE: readonly (readonly [file: string, start: string, given: string])[] = [
  ['dedupe/vocabulary.ts', '(\\S+) (\\d+)', "the library's own tables"],
  ['noise/view.ts', '(?<=[\\p{L}\\p{M}"\'”’»)])', 'the last 60 characters of a block'],
  ['noise/rules/byline.ts', '^[\\p{Script=Hangul}=\\s]', 'a line of up to 120 characters'],
  ['noise/rules/byline.ts', '\\s*[,|•·@]\\s*', 'a line of up to 160 characters'],
  ['noise/rules/byline.ts', '\\s*(?:[|•]|\\bon', 'a line of up to 120 characters'],
  ['noise/rules/navigation.ts', '\\s*[|•·»›/]\\s*', 'a block of up to 400 characters'],
  ['noise/rules/timestamp.ts', '^(?:https?:', 'a line of up to 100 characters'],
  ['noise/trailing-credit.ts', '(?:(?<=[.!?…”"])', 'the last 130 characters of a block'],
  ['noise/trailing-credit.ts', '(?<=[.!?…”")]\\s+)', 'the last 130 characters of a block'],
  ['read/metadata/byline.ts', '\\s*(?:[|•∙·@(\\d]', 'a name of up to 300 characters'],
  ['read/metadata/byline.ts', '^[\\s,;:|&–—-]+', 'a name of up to 300 characters'],
  ['read/metadata/byline.ts', '\\S\\/\\S|^www', 'a name of up to 300 characters'],
  ['read/metadata/site.ts', '^([\\s\\S]+?)(?:', 'a title of up to 500 characters'],
  ['read/metadata/site.ts', '^([\\s\\S]+)(?:', 'a title of up to 500 characters'],
];

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every literal pattern of the library. */
function patterns(): readonly Pattern[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('weights.ts'),
  );
  return files.flatMap((file) => {
    const found: Pattern[] = [];
    const look = (node: ts.Node): void => {
      const [, source, flags] = ts.isRegularExpressionLiteral(node)
        ? (/^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [])
        : [];
      if (source !== undefined && flags !== undefined)
        found.push({ file: file.replaceAll(path.sep, '/'), source, flags });
      ts.forEachChild(node, look);
    };
    look(ts.createSourceFile(file, readFileSync(path.join('src', file), 'utf8'), ts.ScriptTarget.Latest, true));
    return found;
  });
}

/** Whether backtracking may cost more than one look at each character; see https://github.com/RunDevelopment/scslre. */
const mayBacktrack = ({ source, flags }: Pattern): boolean => analyse({ source, flags }).reports.length > 0;

describe('the patterns of the library', () => {
  const all = patterns();
  const slow = all.filter(mayBacktrack);
  const isGivenLittle = ({ file, source }: Pattern): boolean =>
    GIVEN_LITTLE.some(([known, start]) => file === known && source.startsWith(start));

  it('take time in proportion to what they are given, or are given little', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(slow.filter((pattern) => !isGivenLittle(pattern))).toEqual([]);
  });

  it('never take exponential time', () => {
    const exponential = slow.filter(({ source, flags }) =>
      analyse({ source, flags }).reports.some(({ exponential: grows }) => grows),
    );
    expect(exponential).toEqual([]);
  });

  it('are excused only while they need it', () => {
    for (const [file, start] of GIVEN_LITTLE)
      expect(
        slow.filter((pattern) => pattern.file === file && pattern.source.startsWith(start)),
        start,
      ).toHaveLength(1);
  });
});
