import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockType, PageBlock } from '../../../src/document.js';
import { unlikelyBlocks } from '../../../src/noise/model/choose.js';

const TEXT = 'The ferry is back after nine days, and the town is glad that it sails again.';
const paragraph: PageBlock = { type: 'paragraph', text: TEXT };
const blocksOf = (...types: readonly BlockType[]): readonly PageBlock[] => types.map((type) => ({ type, text: TEXT }));
const never = (): boolean => false;

describe('blocks that a model takes for noise', () => {
  it('are those below the threshold of the page', () => {
    expect(unlikelyBlocks([paragraph, paragraph, paragraph], [0.9, 0.8, 0.2], 1, never)).toEqual([2]);
  });

  it('are more or fewer by strictness', () => {
    const blocks = Array(5).fill(paragraph);
    const content = [0.95, 0.95, 0.6, 0.4, 0.1];
    expect(unlikelyBlocks(blocks, content, 0.3, never)).toEqual([4]);
    expect(unlikelyBlocks(blocks, content, 1, never)).toEqual([3, 4]);
    expect(unlikelyBlocks(blocks, content, 1.4, never)).toEqual([2, 3, 4]);
  });

  it('need more evidence where one stands alone between two that are surely content', () => {
    const blocks = Array(7).fill(paragraph);
    const before = [0.99, 0.99, 0.99, 0.99];
    expect(unlikelyBlocks(blocks, [...before, 0.9, 0.4, 0.9], 1, never)).toEqual([]);
    expect(unlikelyBlocks(blocks, [...before, 0.9, 0.2, 0.9], 1, never)).toEqual([5]);
    expect(unlikelyBlocks(blocks, [...before, 0.9, 0.4, 0.6], 1, never)).toEqual([5]);
  });

  it('need much more where a table or code stands within the content', () => {
    const blocks = blocksOf('paragraph', 'table', 'list-item', 'code', 'paragraph');
    expect(unlikelyBlocks(blocks, [0.9, 0.25, 0.25, 0.25, 0.9], 1, never)).toEqual([2]);
    expect(unlikelyBlocks(blocksOf('paragraph', 'paragraph', 'table'), [0.9, 0.9, 0.25], 1, never)).toEqual([2]);
  });

  it('need more evidence where they tell who is quoted, whatever follows', () => {
    const quoted = (name: number): readonly number[] =>
      unlikelyBlocks(
        blocksOf('paragraph', 'quote', 'quote', 'paragraph', 'paragraph'),
        [0.99, 0.9, name, 0.1, 0.99],
        1,
        never,
      );
    expect(quoted(0.4)).toEqual([3]);
    expect(quoted(0.2)).toEqual([2, 3]);
    const atEnd = blocksOf('paragraph', 'paragraph', 'quote', 'quote');
    expect(unlikelyBlocks(atEnd, [0.99, 0.99, 0.9, 0.4], 1, never)).toEqual([3]);
  });

  it('are none that go anyway, nor do these count as content beside others', () => {
    const blocks = Array(7).fill(paragraph);
    const content = [0.99, 0.99, 0.99, 0.99, 0.9, 0.4, 0.9];
    expect(unlikelyBlocks(blocks, content, 1, (block) => block === 6)).toEqual([5]);
  });

  it('are never as likely as those that stay, among plain paragraphs of one page', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (content) => {
        const cut = unlikelyBlocks(
          content.map(() => paragraph),
          content,
          1,
          never,
        );
        for (const block of cut) expect(content[block]).toBeLessThan(0.5);
        expect([...cut].sort((a, b) => a - b)).toEqual(cut);
      }),
    );
  });
});
