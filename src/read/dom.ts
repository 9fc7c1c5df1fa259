const ELEMENT = 1;
const TEXT = 3;

const BLOCK_TAGS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/**
 * Whether a node is an element. Engines have classes of their own, so it is asked by number.
 *
 * @param node - any node
 * @returns true for elements
 */
export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === ELEMENT;
}

/**
 * Whether a node is text.
 *
 * @param node - any node
 * @returns true for text
 */
export function isText(node: Node): boolean {
  return node.nodeType === TEXT;
}

/**
 * Whether an element begins and ends a line of its own.
 *
 * @param tag - its name, lower-case
 * @returns true for paragraphs, headings, cells …
 */
export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag);
}
