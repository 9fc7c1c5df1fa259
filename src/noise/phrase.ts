import type { NoiseKind } from '../document.js';
import type { PhraseForm } from '../rule.js';

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
