import type { NoiseKind } from '../document.js';

/**
 * How a phrase stands in a line:
 * - `line`: it is the whole line
 * - `opening`: the line begins with it
 * - `lead-in`: it stands before a colon, bar or arrow, or in capitals before a headline, or alone
 * - `cue`: it stands anywhere; one alone proves nothing
 */
export type PhraseForm = 'line' | 'opening' | 'lead-in' | 'cue';

/** Phrases of one kind, form and source. They are written in lower case; `#` stands for any number. */
export interface PhraseGroup {
  readonly kind: NoiseKind;
  readonly form: PhraseForm;
  /** Where they were seen: a theme, a plugin, pages. */
  readonly source: string;
  readonly phrases: readonly string[];
  /** Whether the phrases are common words too, and prove something only in the right place or company. */
  readonly weak?: boolean;
}

/** The phrases of one language. */
export interface Lexicon {
  /** BCP 47. */
  readonly lang: string;
  readonly groups: readonly PhraseGroup[];
}

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
