import { describe, expect, it } from 'vitest';
import { benchModule, type LineRules } from './bench-modules.js';

const { LINE_RULES, justextOfLines } = await benchModule<LineRules>('quality/line-rules.mjs');

function left(rule: string, lines: readonly string[]): readonly string[] {
  const text = LINE_RULES[rule]?.(lines.join('\n'));
  return text === '' || text === undefined ? [] : text.split('\n');
}

describe('the line rules of C4', () => {
  it('keep what ends as a sentence and has three words', () => {
    const kept = ['The ferry sails again.', 'Who would not be glad?', '"We are," she said, "all of us"'];
    const gone = [
      'Share',
      'Ferry returns to the harbour',
      'Read on here...',
      'Sails again.',
      'Please enable JavaScript now.',
    ];
    expect(left('C4, line rules', [...kept, ...gone, 'This site uses cookies, as they all do.'])).toEqual(kept);
  });

  it('take marks of citations out', () => {
    expect(left('C4, line rules', ['The ferry was built in 1911.[12] It sails again.[citation needed]'])).toEqual([
      'The ferry was built in 1911. It sails again.',
    ]);
  });
});

describe('the line-wise rules of RefinedWeb', () => {
  it('take out capitals, counters, numbers and single words', () => {
    const kept = ['The ferry sails again', '3 likely reasons'];
    const gone = ['FERRY RETURNS', '3 likes', '1.2K Shares', '2048', 'Share', '12,345 views'];
    expect(left('RefinedWeb, line-wise rules', [...kept, ...gone])).toEqual(kept);
  });

  it('take calls out of short lines', () => {
    expect(left('RefinedWeb, line-wise rules', ['The ferry is back Read more...', 'Sign-in to write'])).toEqual([
      'The ferry is back',
      'to write',
    ]);
  });
});

describe("jusText's rule", () => {
  const stopWords = new Set(['the', 'of', 'and', 'is', 'in', 'that', 'it', 'to', 'a', 'was']);
  const good = 'The ferry is back in the harbour of the town, and it is said that the crew was glad to see it. '
    .repeat(3)
    .trim();
  const near = good.slice(0, 119);
  const bad = 'Harbour Market Ferry Sports Weather Business Culture Opinion Letters Archive Contact Imprint Help';

  it('keeps long lines of many stop words, and short ones between them', () => {
    expect(justextOfLines([good, 'A short line', good].join('\n'), stopWords)).toBe(
      [good, 'A short line', good].join('\n'),
    );
  });

  it('cuts what has few, and short lines beside it', () => {
    expect(justextOfLines([bad, 'A short line', bad, '© The Courier', good].join('\n'), stopWords)).toBe(good);
  });

  it('lets neighbours decide what is nearly good', () => {
    expect(justextOfLines([bad, near, bad].join('\n'), stopWords)).toBe('');
    expect(justextOfLines([good, near, bad].join('\n'), stopWords)).toBe([good, near].join('\n'));
  });
});
