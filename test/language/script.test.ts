import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countScripts, scriptsOf } from '../../src/language/script.js';

const counted = (text: string): Record<string, number> => Object.fromEntries(countScripts([text]));

describe('countScripts', () => {
  it('counts letters, and nothing else', () => {
    expect(counted('Жёлтый bus no. 7!')).toEqual({ Cyrl: 6, Latn: 5 });
    expect(counted('12.30 — 14,5 %')).toEqual({});
  });

  it.each([
    ['Η γέφυρα', { Grek: 8 - 1 }],
    ['הגשר', { Hebr: 4 }],
    ['الجسر', { Arab: 5 }],
    ['पुल', { Deva: 3 }],
    ['สะพาน', { Thai: 5 }],
    ['橋は', { Hani: 1, Jpan: 1 }],
    ['다리', { Kore: 2 }],
  ])('knows the script of %s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });

  it('counts the parts of a text as the whole, but for Latin, which is estimated', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const [a, b, both] = [countScripts([one]), countScripts([other]), countScripts([one + other])];
        for (const [script, count] of both)
          if (script !== 'Latn') expect((a.get(script) ?? 0) + (b.get(script) ?? 0)).toBe(count);
      }),
    );
  });
});

describe('scriptsOf', () => {
  it('puts the most frequent first and leaves out a name or a sign', () => {
    expect(scriptsOf(countScripts(['Мост через реку закрыт, says the mayor; he calls it 桥.']))).toEqual([
      'Latn',
      'Cyrl',
    ]);
    expect(scriptsOf(countScripts(['']))).toEqual([]);
  });

  it('does not depend on which script came first', () => {
    expect(scriptsOf(countScripts(['мост gate']))).toEqual(scriptsOf(countScripts(['gate мост'])));
  });
});
