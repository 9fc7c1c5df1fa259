import type { Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml as serialize } from 'hast-util-to-html';

/** All that a clean article may hold: structure, and not one address. What is not named here goes, whoever put it in. */
const SCHEMA: Schema = {
  tagNames:
    'article h1 h2 h3 h4 h5 h6 p br ul ol li blockquote pre code table thead tbody tr th td figure figcaption'.split(
      ' ',
    ),
  attributes: {
    article: [
      ['lang', /^[a-z\d-]+$/iu],
      ['dir', 'auto'],
    ],
    ol: ['start'],
  },
  protocols: {},
  required: {},
  strip: ['script', 'style', 'title', 'textarea', 'template', 'noscript', 'iframe', 'svg', 'math'],
};

/**
 * A tree as HTML in which nothing can run and nothing is loaded: elements and attributes that a clean article does not
 * have are taken out.
 *
 * @param tree - any tree
 * @returns HTML; markup in a text stays text
 *
 * @example
 * safeHtml(h(null, [h('p', { onClick: 'alert(1)' }, ['<b>', h('script', 'alert(1)')])])); // '<p>&#x3C;b></p>'
 *
 * @see https://github.com/syntax-tree/hast-util-sanitize
 */
export function safeHtml(tree: Root): string {
  return serialize(sanitize(tree, SCHEMA));
}

const MARKUP = /[&<>"']/gu;

/**
 * A text that may stand in an attribute or an element of HTML.
 *
 * @param text - any text
 * @returns the text with references for all characters that could begin or end markup
 *
 * @example
 * escapeHtml('"a" < b'); // '&#34;a&#34; &#60; b'
 */
export function escapeHtml(text: string): string {
  return text.replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
}
