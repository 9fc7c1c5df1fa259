import type { Metadata, Page, PageBlock } from '../../src/document.js';
import { findNoise } from '../../src/noise/find.js';
import { type Decision, decide } from '../../src/noise/policy.js';
import { type Options, resolveOptions } from '../../src/options.js';
import type { Rule } from '../../src/rule.js';

/** A paragraph where only the text matters. */
export type Line = string | PageBlock;

/** The title of the article that lines are put into. */
export const TITLE = 'Ferry returns to Lindholm after a week of storms';

/** Six paragraphs of prose: no line of noise is more than half of them. */
export const ARTICLE: readonly string[] = [
  'The ferry to Lindholm sailed again on Monday morning, six days after the storm that tore its ramp from the quay and left the island cut off.',
  'Some four hundred islanders had waited for the boat, many of them with empty shelves and full post bags, and they cheered when it came round the point.',
  'The harbour master said the new ramp would hold for the winter, but a larger one must be built before the spring tides reach the old wall.',
  'Fishing crews brought bread and medicine across in the meantime, at no charge, whenever the sea was calm enough for their smaller boats.',
  'The council meets on Thursday to decide who pays for the repair, which engineers put at nearly twice the sum that was set aside.',
  'Until then the boat will cross four times a day, and cars must be booked at the office on the mainland at least one day ahead.',
];

/** Where a line stands in the article: before it, after its third paragraph, after its last. */
export type Place = 'head' | 'middle' | 'tail';
const INDEX: Readonly<Record<Place, number>> = { head: 0, middle: 3, tail: ARTICLE.length };

/** A page of text lines, or of blocks where more than their text matters. */
export function pageOf(lines: readonly Line[], metadata: Metadata = {}): Page {
  return { id: 'page', metadata, warnings: [], blocks: lines.map(toBlock) };
}

function toBlock(line: Line): PageBlock {
  return typeof line === 'string' ? { type: 'paragraph', text: line } : line;
}

/** A paragraph from HTML, inside elements with these class words; `linkDensity` of it is links. */
export function named(text: string, names: readonly string[], linkDensity = 0): PageBlock {
  return { type: 'paragraph', text, context: { path: ['div', 'p'], names, linkDensity } };
}

/** The article with one more line in it. */
export function articleWith(line: Line, at: Place = 'middle', metadata: Metadata = { title: TITLE }): Page {
  const lines: Line[] = [...ARTICLE];
  lines.splice(INDEX[at], 0, line);
  return pageOf(lines, metadata);
}

/** What the library makes of a page once it is read. */
export function cleaned(page: Page, options: Options = {}): Decision {
  const resolved = resolveOptions(options);
  return decide(page, findNoise(page, resolved.rules), resolved);
}

/** The texts that stay. */
export function keptOf(page: Page, options: Options = {}): string[] {
  return cleaned(page, options).blocks.map(({ text }) => text);
}

/** What goes, as `rule: text`. */
export function cutsOf(page: Page, options: Options = {}): string[] {
  return cleaned(page, options).removed.map(({ rule, text }) => `${rule}: ${text}`);
}

/**
 * What becomes of one line in the article: `kept`, `noted share/phrase`, or the rule that cut it. A part of the line
 * that is cut follows its rule in brackets; a cut elsewhere in the article would be listed too.
 */
export function judge(line: Line, at: Place = 'middle', options: Options = {}, metadata?: Metadata): string {
  const { removed, noted } = cleaned(articleWith(line, at, metadata), options);
  const verdicts = removed.map(({ rule, source, start, text }) => {
    const where = source === INDEX[at] ? '' : `block ${source} by `;
    return `${where}${rule}${start === undefined ? '' : ` [${text}]`}`;
  });
  verdicts.push(...noted.map(({ rule }) => `noted ${rule}`));
  return verdicts.length === 0 ? 'kept' : verdicts.join(', ');
}

/** A rule of a user that finds a text wherever it stands, as a part of its block. */
export function ownRule(word: string, confidence = 0.99): Rule {
  return {
    id: `own/${word}`,
    kind: 'advertisement',
    description: `The word ${word}`,
    test: ({ text }) => {
      const start = text.indexOf(word);
      return start < 0 ? undefined : { confidence, start, end: start + word.length };
    },
  };
}
