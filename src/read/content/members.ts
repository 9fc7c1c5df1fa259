/** Where a text stands in a page. */
interface Places {
  /** Ascending. */
  readonly at: number[];
  /** The first of them that lies behind the last block that was found. */
  next: number;
  /** The first of them that no block of the article took. */
  free: number;
}

/**
 * Which blocks of a page belong to an article that was taken out of it and changed on the way. Readability moves,
 * renames and makes elements anew, so blocks are known by their text, in their order. Takes linear time.
 *
 * @param page - the texts of the page's blocks
 * @param article - the texts of the article's blocks
 * @returns for each block of the page whether the article has it
 *
 * @example
 * findMembers(['Menu', 'One', 'Two', 'Menu'], ['One', 'Two']); // [false, true, true, false]
 */
export function findMembers(page: readonly string[], article: readonly string[]): readonly boolean[] {
  const places = new Map<string, Places>();
  for (const [index, text] of page.entries()) {
    const known = places.get(text);
    if (known === undefined) places.set(text, { at: [index], next: 0, free: 0 });
    else known.at.push(index);
  }
  const isMember = page.map(() => false);
  let last = -1;
  for (const text of article) {
    const known = places.get(text);
    if (known === undefined) continue;
    const index = placeBehind(known, last) ?? freePlace(known, isMember);
    if (index === undefined) continue;
    isMember[index] = true;
    last = Math.max(last, index);
  }
  return isMember;
}

function placeBehind(places: Places, last: number): number | undefined {
  while ((places.at[places.next] ?? Number.POSITIVE_INFINITY) <= last) places.next++;
  return places.at[places.next];
}

/** Of a block that Readability moved up. */
function freePlace(places: Places, isTaken: readonly boolean[]): number | undefined {
  while (isTaken[places.at[places.free] ?? -1] === true) places.free++;
  return places.at[places.free];
}
