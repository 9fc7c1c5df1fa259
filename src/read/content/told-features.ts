import { plain, wordsIn } from '../../text/fold.js';

/** Missing: the page tells nothing to compare with. */
const NONE = Number.NaN;
/** Words that must stand together. */
const SHINGLE = 3;
/** As much of a block is compared, in characters. */
const LONGEST = 1500;

/** The names of the features, in the order of their values. */
export const TOLD_FEATURES: readonly string[] = ['told', 'excerpt', 'ofExcerpt'];

/** What a page tells machines of its text. */
export interface Told {
  /** The text of the article, see `linkedText`. */
  readonly body: string | undefined;
  readonly excerpt: string | undefined;
}

/** Compares blocks with what their page tells machines: some sites tell the whole article, most of them an excerpt. */
export class ToldMeasures {
  private readonly body: Shingled | undefined;
  private readonly excerpt: Shingled | undefined;

  constructor({ body, excerpt }: Told) {
    this.body = body === undefined ? undefined : shingle(wordsIn(plain(body)));
    this.excerpt = excerpt === undefined ? undefined : shingle(wordsIn(plain(excerpt)));
  }

  /**
   * @param text - a block
   * @param words - of its plain form; none where it is too long to be compared with other blocks
   * @returns a number for each of {@link TOLD_FEATURES}: the share of the block's shingles of words that the article and
   *   the excerpt have, and the share of the excerpt's that the block has
   */
  of(text: string, words: readonly string[]): readonly number[] {
    const { body, excerpt } = this;
    if (body === undefined && excerpt === undefined) return NOTHING_TOLD;
    const compared = words.length > 0 || text.length < LONGEST ? words : wordsIn(plain(text.slice(0, LONGEST)));
    // Most blocks share nothing with an excerpt, and need no shingles of their own.
    if (body === undefined && excerpt !== undefined && sharesNothing(compared, excerpt)) return NOTHING_SHARED;
    const block = shingle(compared);
    return [shareOf(block, body), shareOf(block, excerpt), shareOf(excerpt, block)];
  }
}

const NOTHING_TOLD: readonly number[] = TOLD_FEATURES.map(() => NONE);
const NOTHING_SHARED: readonly number[] = [NONE, 0, 0];

/** A text by the words that stand together in it. */
interface Shingled {
  /** Its words, a space before and behind each. */
  readonly spaced: string;
  readonly shingles: ReadonlySet<string>;
  /** The words that shingles begin with. */
  readonly starts: ReadonlySet<string>;
}

function shingle(words: readonly string[]): Shingled {
  const shingles = new Set<string>();
  const starts = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    shingles.add(words.slice(i, i + SHINGLE).join(' '));
    starts.add(words[i] ?? '');
  }
  return { spaced: ` ${words.join(' ')} `, shingles, starts };
}

/** Whether two texts of three words at least have no shingle in common. */
function sharesNothing(words: readonly string[], { shingles, starts }: Shingled): boolean {
  if (words.length < SHINGLE || shingles.size === 0) return false;
  for (let i = 0; i + SHINGLE <= words.length; i++)
    if (starts.has(words[i] ?? '') && shingles.has(words.slice(i, i + SHINGLE).join(' '))) return false;
  return true;
}

/** How much of one text another has; a text of few words it has or has not. */
function shareOf(part: Shingled | undefined, whole: Shingled | undefined): number {
  if (part === undefined || whole === undefined || part.spaced.length < SHINGLE) return NONE;
  if (part.shingles.size === 0) return whole.spaced.includes(part.spaced) ? 1 : 0;
  let shared = 0;
  for (const one of part.shingles) if (whole.shingles.has(one)) shared++;
  return shared / part.shingles.size;
}
