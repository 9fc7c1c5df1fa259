import type { Element, ElementContent, Properties } from 'hast';
import { describe, expect, it } from 'vitest';
import { escapeHtml, safeHtml } from '../../src/write/safe-html.js';

function element(tagName: string, properties: Properties, ...children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

const WORDS: ElementContent = { type: 'text', value: 'a <b> & c' };

function html(...children: readonly Element[]): string {
  return safeHtml({ type: 'root', children: [...children] });
}

describe('safe HTML', () => {
  it('keeps the structure of an article, and writes text as text', () => {
    expect(html(element('article', { lang: 'pt-BR', dir: 'auto' }, element('p', {}, WORDS)))).toBe(
      '<article lang="pt-BR" dir="auto"><p>a &#x3C;b> &#x26; c</p></article>',
    );
  });

  it.each(['script', 'style', 'svg', 'math', 'iframe', 'template', 'noscript', 'textarea', 'title', 'SCRIPT'])(
    'has no <%s>',
    (tag) => {
      expect(html(element('p', {}, element(tag, {}, WORDS)))).not.toMatch(new RegExp(`<${tag}`, 'iu'));
    },
  );

  it('leaves out elements that it does not know, and keeps their text', () => {
    expect(html(element('object', {}, element('p', {}, element('x-box', {}, WORDS))))).toBe(
      '<p>a &#x3C;b> &#x26; c</p>',
    );
  });

  it.each([
    { onClick: 'strike()' },
    { onclick: 'strike()' },
    { style: 'background:url(javascript:strike())' },
    { href: 'javascript:strike()' },
    { href: 'https://bugle.example' },
    { src: 'data:text/html,x' },
    { id: 'location' },
    { name: 'location' },
    { className: ['a'] },
    { lang: '"><b>' },
    { dir: 'x' },
  ])('has no attribute %j', (properties) => {
    expect(html(element('article', properties))).toBe('<article></article>');
  });

  it('has no comment and no raw markup', () => {
    expect(html(element('p', {}, { type: 'comment', value: '--><script>strike()</script>' }))).toBe('<p></p>');
    const raw: ElementContent = JSON.parse('{"type": "raw", "value": "<script>strike()</script>"}');
    expect(html(element('p', {}, raw))).toBe('<p></p>');
  });
});

describe('escapeHtml', () => {
  it('leaves nothing that begins or ends markup', () => {
    expect(escapeHtml(`<a href="b" title='c'>&amp;`)).toBe('&#60;a href=&#34;b&#34; title=&#39;c&#39;&#62;&#38;amp;');
  });

  it('leaves other text as it is', () => {
    expect(escapeHtml('مطر 🌧️ – “rain”')).toBe('مطر 🌧️ – “rain”');
  });
});
