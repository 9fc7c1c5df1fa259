import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean.js';
import { withoutNoscriptTags } from '../../src/read/noscript.js';

const POSTS = [
  'I have a small boat with an old lamp, and the lamp goes out whenever the boat turns into the wind. What do you do against that?',
  'Mine did the same for a year. It was the wire behind the mast, which had come loose and touched the rail now and then.',
  'Before you take the mast down, look at the fuse: on boats of that age it sits in a wet corner, and it goes green in a winter.',
];
const forum = (inside: string, tag = 'noscript'): string =>
  `<html><head><title>The lamp goes out</title></head><body><div id="app"></div><script>start()</script><${tag}>${inside}</${tag}></body></html>`;
const THREAD = `<article>${POSTS.map((post) => `<div class="post-body"><p>${post}</p><p>${post.toUpperCase()}</p><p>${post.toLowerCase()}</p></div>`).join('')}</article>`;

describe('a page made of scripts', () => {
  it.each(['linkedom', 'jsdom', 'auto'] as const)('is read from its noscript element (%s)', async (engine) => {
    const { text, warnings = [] } = await clean({ html: forum(THREAD) }, { engine });
    for (const post of POSTS) expect(text).toContain(post);
    expect(warnings).toEqual([]);
  });

  it('is read whatever the case of its tags', async () => {
    expect((await clean({ html: forum(THREAD, 'NoScript') })).text).toContain(POSTS[0]);
  });

  it('has no article where it only asks for scripts', async () => {
    const { text, warnings = [] } = await clean({ html: forum('<p>Please enable JavaScript to run this app.</p>') });
    expect(text).not.toContain('JavaScript');
    expect(warnings.map(({ code }) => code)).toEqual(['no-article']);
  });
});

describe('withoutNoscriptTags', () => {
  it('makes plain elements of them where one is long', () => {
    const long = 'x'.repeat(1000);
    expect(withoutNoscriptTags(`<noscript>a</noscript><NOSCRIPT class="b">${long}</NOSCRIPT>`)).toBe(
      `<div>a</div><div class="b">${long}</div>`,
    );
    expect(withoutNoscriptTags(`<noscript>${long}`)).toBe(`<div>${long}`);
  });

  it('leaves a page alone whose notes are short', () => {
    expect(withoutNoscriptTags('<noscript>Please enable JavaScript.</noscript>'.repeat(100))).toBeUndefined();
    expect(withoutNoscriptTags('')).toBeUndefined();
  });

  it('takes linear time', () => {
    const start = performance.now();
    withoutNoscriptTags('<noscript>'.repeat(200_000));
    withoutNoscriptTags('<noscript></noscript>'.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
