// The text of an element as people see it: lines break at the borders of blocks, and nowhere else. `textContent` glues the
// words of neighbouring blocks, which would make peers look worse than they choose.
const BLOCKS = new Set(
  (
    'address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);
const ELEMENT = 1;
const TEXT = 3;
const SPACES = /\s+/g;

/** Without recursion: pages nest as deep as they like. */
export function blockText(root) {
  const parts = [];
  const stack = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeType === TEXT) parts.push(node.nodeValue.replace(SPACES, ' '));
    else if (node.nodeType === ELEMENT || node === root) open(node, parts, stack);
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(SPACES, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function open(node, parts, stack) {
  const name = node.nodeName.toLowerCase();
  if (UNSEEN.has(name)) return;
  if (name === 'br') parts.push('\n');
  if (BLOCKS.has(name)) {
    parts.push('\n');
    stack.push('\n');
  }
  const children = [...node.childNodes];
  for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]);
}
