import type { Metadata, NoiseKind, PageBlock } from './document.js';
import type { PageLanguage } from './language/language.js';

/**
 * How a phrase stands in a line:
 * - `line`: it is the whole line
 * - `opening`: the line begins with it
 * - `lead-in`: it stands before a colon, bar or arrow, or in capitals before a headline, or alone
 * - `cue`: it stands anywhere; one alone proves nothing
 */
export type PhraseForm = 'line' | 'opening' | 'lead-in' | 'cue';

/** A phrase that was found in a line. */
export interface PhraseHit {
  readonly kind: NoiseKind;
  readonly form: PhraseForm;
  readonly weak: boolean;
  /** The phrase, folded. */
  readonly phrase: string;
  /** Of a lead-in: the UTF-16 offset in the line's text at which the rest begins; equal to its length where none follows. */
  readonly rest: number;
}

/** What follows the last whole sentence of a block, where it is a phrase, or begins as a credit: `Read more`, `Photo: Anna Lind`. */
export interface Ending {
  /** UTF-16 offset at which it begins. */
  readonly start: number;
  readonly phrases: readonly PhraseHit[];
}

/** A part of a block in brackets that holds a phrase: `(Read also: …)`. */
export interface Aside {
  /** UTF-16 offsets of the brackets and what is in them. */
  readonly start: number;
  readonly end: number;
  readonly phrases: readonly PhraseHit[];
}

/** A block as rules see it: measured once, for all of them. */
export interface BlockView extends PageBlock {
  /** Its place in the page. */
  readonly index: number;
  /**
   * The text in lower case, with quotes, dashes and spaces made one, and no punctuation at its ends. Empty where the
   * block is too long to be a phrase.
   */
  readonly plain: string;
  /** The plain text with every number a `#`: so are phrases compared. */
  readonly folded: string;
  /** The phrases of the lexicon that it holds. */
  readonly phrases: readonly PhraseHit[];
  readonly ending?: Ending;
  readonly asides: readonly Aside[];
  /** Number of words; in scripts without spaces, counted by characters. */
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly endsSentence: boolean;
}

/** Where the prose of a page begins and ends, as indexes of blocks; a page without prose has its end before its start. */
export interface ProseRange {
  readonly first: number;
  readonly last: number;
}

/** A page as rules see it. */
export interface PageView {
  readonly prose: ProseRange;
  readonly metadata: Metadata;
  readonly language: PageLanguage;
  readonly blocks: readonly BlockView[];
  /** The title, plain; empty where there is none. */
  readonly plainTitle: string;
  /** The index of the first block with a plain text. */
  readonly firstByText: ReadonlyMap<string, number>;
  /** The words of the plain title. */
  readonly titleWords: ReadonlySet<string>;
  /** Indexes of the blocks that belong to the template of the site; empty where a page is cleaned by itself. */
  readonly recurring: ReadonlySet<number>;
}

/** What a rule says of a block: how sure it is, and which part it means. */
export interface Evidence {
  /** The share of such findings that are noise: 0 to 1. */
  readonly confidence: number;
  /** UTF-16 offsets into the block's text, where only a part is meant. */
  readonly start?: number;
  readonly end?: number;
}

/**
 * Finds one kind of noise. A rule never cuts: it looks at a block and its page and says how sure it is; the policy
 * decides. A rule is pure: it gives the same answer for the same page.
 *
 * @example
 * const hotline: Rule = {
 *   id: 'our-site/hotline',
 *   kind: 'advertisement',
 *   description: 'The line with our telephone number',
 *   test: (block) => (block.folded.startsWith('call our hotline') ? { confidence: 0.99 } : undefined),
 * };
 * await clean({ text }, { rules: [hotline] });
 */
export interface Rule {
  /** `family/name`, as in `share/phrase`. */
  readonly id: string;
  readonly kind: NoiseKind;
  /** One line for people: what it finds. */
  readonly description: string;
  test(block: BlockView, page: PageView): Evidence | undefined;
}

/** A rule's evidence, with its rule and place. */
export interface Finding extends Evidence {
  readonly kind: NoiseKind;
  readonly rule: string;
  /** The index of the block in its page. */
  readonly block: number;
  /** Of a finding of the model: the features that spoke most for it, the weightiest first. */
  readonly because?: readonly string[];
}

/**
 * Whether evidence, a finding or a removal means the whole of its block.
 *
 * @param part - with or without offsets
 * @returns false where it has one
 */
export function isWhole({ start, end }: Pick<Evidence, 'start' | 'end'>): boolean {
  return start === undefined && end === undefined;
}
