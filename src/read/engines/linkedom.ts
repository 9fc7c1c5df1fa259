import type { Engine } from './engine.js';

/** What may stand before the root of a page. */
const PROLOGUE = /\s+|<!--[\s\S]*?-->|<!doctype[^>]*>|<\?[^>]*>/iuy;
const ROOT = /<html(?:\s[^>]*)?>/iuy;
const HEAD = /<head[\s>][\s\S]*?<\/head\s*>/iuy;
const IN_HEAD =
  /\s+|<!--[\s\S]*?-->|<(?:meta|link|base)\b[^>]*>|<(title|style|script|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>/iuy;
const BODY = /<body[\s>]/iuy;
const LINE_BREAKS = /\r\n?/gu;

/** The fast engine: 4 to 7 times jsdom, with the same Readability text. Loaded when first needed. */
export const linkedom: Engine = {
  name: 'linkedom',
  async parse(html) {
    const { parseHTML } = await import('linkedom');
    const characters = html.includes('\0') ? html.replaceAll('\0', '') : html;
    const lines = characters.includes('\r') ? characters.replace(LINE_BREAKS, '\n') : characters;
    const { document } = parseHTML(withRoot(withoutSections(lines)));
    settleHead(document);
    return { document, close: async () => undefined };
  },
};

/**
 * A page without the marks of CDATA sections. In HTML such a mark is a comment up to the next `>`; linkedom takes all
 * that follows for one section, and a page without its end for empty.
 */
function withoutSections(html: string): string {
  return html.includes('<![CDATA[') ? html.replace(SECTION, '') : html;
}

/** Not the rest up to the `>`: inside scripts the data goes on behind the mark. */
const SECTION = /<!\[CDATA\[/gu;

/**
 * Moves to the body what stands in the head and does not belong there, with all behind it: by the HTML standard, such
 * an element begins the body.
 */
function settleHead({ head, body }: Document): void {
  if (head === null || body === null) return;
  let stray = head.firstElementChild;
  while (stray !== null && OF_HEAD.has(stray.localName)) stray = stray.nextElementSibling;
  const first = body.firstChild;
  for (let node: Node | null = stray; node !== null; ) {
    const next: Node | null = node.nextSibling;
    body.insertBefore(node, first);
    node = next;
  }
}

const OF_HEAD = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);

/**
 * A page with its root, head and body. The HTML standard lets a page leave them out; linkedom then takes the first
 * element for the root, and loses what stands beside it.
 */
function withRoot(html: string): string {
  const start = after(PROLOGUE, html, 0);
  const rootEnd = matchAt(ROOT, html, start);
  const root = rootEnd === undefined ? '<html>' : html.slice(start, rootEnd);
  const headStart = after(PROLOGUE, html, rootEnd ?? start);
  const wholeHead = matchAt(HEAD, html, headStart);
  const headEnd = wholeHead ?? after(IN_HEAD, html, headStart);
  const bodyStart = after(PROLOGUE, html, headEnd);
  const hasBody = matchAt(BODY, html, bodyStart) !== undefined;
  if (rootEnd !== undefined && wholeHead !== undefined && hasBody) return html;
  const inHead = html.slice(headStart, headEnd);
  const head = wholeHead === undefined ? `<head>${inHead}</head>` : inHead;
  const rest = html.slice(bodyStart);
  return `<!doctype html>${root}${head}${hasBody ? rest : `<body>${rest}`}`;
}

/** The offset after all that a pattern matches from an offset on, again and again. */
function after(pattern: RegExp, text: string, from: number): number {
  let at = from;
  for (let end = matchAt(pattern, text, at); end !== undefined; end = matchAt(pattern, text, at)) at = end;
  return at;
}

/** The offset after a match at an offset. */
function matchAt(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
