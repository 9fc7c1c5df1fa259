/** Fewer words stand by chance in any text: they are looked for in their place. */
const SHINGLE = 4;
const WORD = /[\p{L}\p{N}_]+/gu;
/** How far from a block its neighbours are asked. */
const NEAR = 4;

/**
 * The words of a text as the evaluation counts them.
 *
 * @param text - any text
 * @returns folded words in order
 */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/**
 * Labels blocks by aligning them with the gold text of their page. A block of four words or more has the share of its
 * shingles that stand in the gold text; where the page says a text more often than the gold text does, the copies
 * farthest from other content have none. Shorter blocks are content where the gold text has them between what stands
 * before and behind them.
 *
 * @param texts - the blocks of a page in reading order
 * @param gold - the text that a person marked
 * @returns for each block the share that is content, 0 to 1; undefined for a block without words
 */
export function labelBlocks(texts: readonly string[], gold: string): readonly (number | undefined)[] {
  const goldWords = wordsOf(gold);
  const blocks = texts.map(wordsOf);
  const places = placesOf(goldWords);
  const found = blocks.map((words) => (words.length < SHINGLE ? undefined : findIn(words, places)));
  const shares = found.map((block) => block?.share ?? 0);
  dropCopies(blocks, shares, goldWords);
  const isLong = (index: number): boolean => (blocks[index]?.length ?? 0) >= SHINGLE;
  const isContent = (index: number): boolean => isLong(index) && (shares[index] ?? 0) >= 0.5;
  const next = new Array<number>(blocks.length).fill(goldWords.length);
  for (let index = blocks.length - 2; index >= 0; index--)
    next[index] = isContent(index + 1) ? (found[index + 1]?.first ?? 0) : (next[index + 1] ?? goldWords.length);
  let before = 0;
  return blocks.map((words, index) => {
    if (words.length === 0) return undefined;
    if (isLong(index)) {
      if (isContent(index)) before = found[index]?.last ?? before;
      return shares[index] ?? 0;
    }
    const from = Math.max(0, before - 1);
    const to = Math.min(goldWords.length, Math.max(next[index] ?? 0, before) + 1);
    const at = indexOfRun(goldWords, words, from, to);
    if (at < 0) return 0;
    before = Math.max(before, at + words.length);
    return 1;
  });
}

/** Where each shingle stands. */
function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const shingle = words.slice(at, at + SHINGLE).join(' ');
    const known = places.get(shingle);
    if (known === undefined) places.set(shingle, [at]);
    else known.push(at);
  }
  return places;
}

interface Found {
  readonly share: number;
  /** Words of the gold text: the first that the block has, and the one behind the last. */
  readonly first: number;
  readonly last: number;
}

function findIn(words: readonly string[], places: ReadonlyMap<string, readonly number[]>): Found {
  let hits = 0;
  let first = -1;
  let last = -1;
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const known = places.get(words.slice(at, at + SHINGLE).join(' '));
    if (known === undefined) continue;
    hits++;
    if (first < 0) first = known[0] ?? 0;
    last = (known.at(-1) ?? 0) + SHINGLE;
  }
  return { share: hits / (words.length - SHINGLE + 1), first, last };
}

/** Of a text that the page says more often than the gold text, the copies with the least content around them go. */
function dropCopies(blocks: readonly (readonly string[])[], shares: number[], gold: readonly string[]): void {
  const copies = new Map<string, number[]>();
  for (const [index, words] of blocks.entries()) {
    if (words.length < SHINGLE || (shares[index] ?? 0) < 0.5) continue;
    const text = words.join(' ');
    copies.set(text, [...(copies.get(text) ?? []), index]);
  }
  const goldText = ` ${gold.join(' ')} `;
  const isContent = (index: number): boolean => (blocks[index]?.length ?? 0) >= SHINGLE && (shares[index] ?? 0) >= 0.5;
  for (const [text, indexes] of copies) {
    const wanted = Math.max(1, goldText.split(` ${text} `).length - 1);
    if (indexes.length <= wanted) continue;
    const company = (index: number): number => {
      let count = 0;
      for (let step = 1; step <= NEAR; step++)
        count += Number(isContent(index - step)) + Number(isContent(index + step));
      return count;
    };
    const ranked = indexes.map((index) => ({ index, company: company(index) }));
    ranked.sort((a, b) => b.company - a.company || a.index - b.index);
    for (const { index } of ranked.slice(wanted)) shares[index] = 0;
  }
}

function indexOfRun(words: readonly string[], run: readonly string[], from: number, to: number): number {
  for (let at = from; at + run.length <= to; at++) if (run.every((word, i) => words[at + i] === word)) return at;
  return -1;
}
