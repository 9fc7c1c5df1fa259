import { describe, expect, it } from 'vitest';
import type { NoiseKind } from '../../../src/document.js';
import { englishMatcher } from '../../../src/noise/lexicons.js';
import { isOutweighed, resembledKind } from '../../../src/noise/model/model.js';
import { viewPage } from '../../../src/noise/view.js';
import type { BlockView, Finding } from '../../../src/rule.js';
import { named, pageOf } from '../page.js';

const finding = (kind: NoiseKind, confidence: number): Finding => ({
  kind,
  confidence,
  rule: `${kind}/test`,
  block: 0,
});

function blockOf(text: string, names: readonly string[] = [], linkDensity = 0): BlockView {
  const knowledge = { language: { scripts: [] }, matcher: englishMatcher(), recurring: new Set<number>() };
  const [block] = viewPage(pageOf([named(text, names, linkDensity)]), knowledge).blocks;
  if (block === undefined) throw new Error('The page has no block.');
  return block;
}

describe('the kind that a block resembles', () => {
  const block = blockOf('Some words that tell nothing.');

  it('is that of the surest rule', () => {
    expect(resembledKind(block, [finding('tags', 0.5), finding('share', 0.7)])).toBe('share');
  });

  it('is none that a rule only guesses', () => {
    expect(resembledKind(block, [finding('tags', 0.3)])).toBe('boilerplate');
  });

  it('is one that is cut only on request, where it may be: then it stays', () => {
    expect(resembledKind(block, [finding('author-bio', 0.5), finding('byline', 0.7)])).toBe('author-bio');
  });

  it('is told by the names of its elements', () => {
    expect(resembledKind(blockOf('Anna', ['post', 'commentlist']), [])).toBe('comment-prompt');
    expect(resembledKind(blockOf('Four prizes', ['teasers']), [])).toBe('related-link');
  });

  it('is that of a teaser where a headline is a link', () => {
    expect(resembledKind(blockOf('Council Votes on a Second Boat', [], 1), [])).toBe('related-link');
    expect(resembledKind(blockOf('Council Votes on a Second Boat', [], 0), [])).toBe('boilerplate');
  });

  it('is that of a caption by its element', () => {
    expect(resembledKind({ ...block, type: 'caption' }, [])).toBe('caption');
  });
});

describe('a rule against the model', () => {
  it('is outweighed where it is not quite sure and the model is', () => {
    expect(isOutweighed(finding('newsletter', 0.85), [0.8])).toBe(true);
    expect(isOutweighed(finding('newsletter', 0.85), [0.6])).toBe(false);
    expect(isOutweighed(finding('newsletter', 0.97), [0.99])).toBe(false);
  });

  it('is heard on what was said before, on what is cut only on request, and on a part of a block', () => {
    expect(isOutweighed(finding('site-template', 0.85), [0.99])).toBe(false);
    expect(isOutweighed(finding('author-bio', 0.85), [0.99])).toBe(false);
    expect(isOutweighed({ ...finding('read-more', 0.85), start: 5, end: 9 }, [0.99])).toBe(false);
  });
});
