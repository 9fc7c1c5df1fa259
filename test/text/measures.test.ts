import { describe, expect, it } from 'vitest';
import { measureText, TEXT_MEASURES } from '../../src/text/measures.js';

const measure = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(measureText(text).map((value, i) => [TEXT_MEASURES[i] ?? '', value]));

describe('the measures of a text', () => {
  it('tell a sentence from a headline', () => {
    expect(measure('The ferry is back, and the town is glad.')).toMatchObject({ ends: 1, headline: 0, commas: 1 });
    expect(measure('Ferry Back After Nine Days At Sea')).toMatchObject({ ends: 0, headline: 1, capitalised: 1 });
  });

  it('tell how a text ends', () => {
    expect(measure('Read also:')).toMatchObject({ endsColon: 1, endsEllipsis: 0, endsQuestion: 0 });
    expect(measure('And then…')).toMatchObject({ endsColon: 0, endsEllipsis: 1 });
    expect(measure('船は戻ったか？')).toMatchObject({ endsQuestion: 1 });
  });

  it('tell prices and addresses', () => {
    expect(measure('Only €5 at www.harbour.example')).toMatchObject({ money: 1, address: 1 });
    expect(measure('Only 5 people')).toMatchObject({ money: 0, address: 0 });
  });

  it('are numbers for a text without any character', () => {
    expect(measureText('').every(Number.isFinite)).toBe(true);
    expect(measureText('')).toHaveLength(TEXT_MEASURES.length);
  });
});
