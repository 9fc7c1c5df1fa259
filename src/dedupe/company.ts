import type { Coverage, Resolvable } from './resolve.js';

/**
 * Leaves out what may stand in two articles by chance: a short paragraph, code or a table is a copy only in the
 * company of a paragraph that the same document covers. A block that is all of its document needs none.
 *
 * @param coverage - paragraphs that have a copy elsewhere
 * @param paragraphs - all of them, those of a document behind each other
 * @param isWhole - whether a document never had more than one block
 * @returns the same without those that stay
 */
export function inCompany(
  { by, edge, gone, place }: Coverage,
  { count, document, common }: Resolvable,
  isWhole: (document: number) => boolean,
): Coverage {
  /** For each paragraph that goes, the document that keeps it; −1 for others. */
  const keeper = new Int32Array(count).fill(-1);
  const documentOf = (paragraph: number): number => document[paragraph] ?? -1;
  const isNeedy = (paragraph: number): boolean => common[paragraph] === 1 && !isWhole(documentOf(paragraph));
  for (const paragraph of gone) if (!isNeedy(paragraph)) keeper[paragraph] = documentOf(by[paragraph] ?? -1);
  // Company is handed on along a run of neighbours: once from above, once from below.
  const join = (paragraph: number, neighbour: number): void => {
    const covering = by[paragraph] ?? -1;
    if (covering < 0 || keeper[paragraph] !== -1 || documentOf(neighbour) !== documentOf(paragraph)) return;
    if (keeper[neighbour] === documentOf(covering)) keeper[paragraph] = documentOf(covering);
  };
  for (let paragraph = 1; paragraph < count; paragraph++) join(paragraph, paragraph - 1);
  for (let paragraph = count - 2; paragraph >= 0; paragraph--) join(paragraph, paragraph + 1);
  return {
    by: by.map((covering, paragraph) => (keeper[paragraph] === -1 ? -1 : covering)),
    edge,
    gone: gone.filter((paragraph) => keeper[paragraph] !== -1),
    place,
  };
}
