/**
 * Words of a language that make another fact of a sentence: re-typed facts of grammar, no text of anybody. All of them in
 * lower case and without apostrophes, as tokens are. In each list forms of one word are divided by `/`; `*` stands for
 * any letters, so that endings need no list; `-` is a gap.
 */
export interface FactWords {
  /** BCP 47. */
  readonly language: string;
  /** Words by which a text of the language is known: frequent, short, and few of them shared with its neighbours. */
  readonly frequent: string;
  /** Words that turn a statement round. */
  readonly negations: string;
  /** Beginnings that turn a word round, as in likely and unlikely. */
  readonly negatingPrefixes?: string;
  /** One to nineteen, in order. */
  readonly numbers: string;
  /** A one that is the article, too: it counts only where nothing else does. */
  readonly articles?: string;
  /** Twenty to ninety, in order. */
  readonly tens?: string;
  /** Powers of ten and their like, with the exponent behind each: `hundred 2 thousand 3`. */
  readonly magnitudes: string;
  /** January to December. */
  readonly months: string;
  /** Monday to Sunday. */
  readonly weekdays: string;
  /** Second, minute, hour, day, week, month, year; then any others. */
  readonly units: string;
  /** Words that exclude each other. */
  readonly opposites: string;
}
