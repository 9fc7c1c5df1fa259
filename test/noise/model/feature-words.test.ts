import { describe, expect, it } from 'vitest';
import { featureInWords } from '../../../src/noise/model/feature-words.js';
import { NOISE_FEATURES } from '../../../src/noise/model/features.js';

describe('featureInWords', () => {
  it.each([
    ['linkDensity', 'share of text in links'],
    ['next-1.linkDensity', 'share of text in links of the block before'],
    ['next3.words', 'number of words of the block 3 behind'],
    ['content-5', 'the elements of the block 5 before'],
    ['contentWithin8', 'the elements of 8 blocks on each side'],
    ['page.forum', 'how much the page looks like one of type forum'],
  ])('tells %s as %j', (feature, words) => expect(featureInWords(feature)).toBe(words));

  it('has words for every feature, and no two alike', () => {
    const told = NOISE_FEATURES.map(featureInWords);
    for (const [i, words] of told.entries()) expect(words, NOISE_FEATURES[i]).not.toMatch(/[.]|[a-z][A-Z]/u);
    expect(new Set(told).size).toBe(told.length);
  });
});
