import { isBlockTag, isElement, isText } from './dom.js';

const EMPTY_START = /^(?:[ \t]*\n)+/u;

/**
 * The text of a `<pre>`: line breaks and spaces stay, but for empty lines at both ends; a block in it has lines of its
 * own.
 *
 * @param element - the element
 * @returns its text
 */
export function preformatted(element: Element): string {
  let text = '';
  const beginLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const gather = (node: Node): void => {
    if (isText(node)) {
      text += node.nodeValue ?? '';
    } else if (isElement(node) && node.localName === 'br') {
      text += '\n';
    } else {
      const isBlock = node !== element && isElement(node) && isBlockTag(node.localName);
      if (isBlock) beginLine();
      for (let child = node.firstChild; child !== null; child = child.nextSibling) gather(child);
      if (isBlock) beginLine();
    }
  };
  gather(element);
  return text.replace(EMPTY_START, '').trimEnd();
}
