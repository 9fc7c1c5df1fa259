import { type Block, type CleanDocument, joinBlocks } from '../../src/document.js';

/** A clean document of some blocks; their `source` is their place. */
export function documentOf(
  blocks: readonly Omit<Block, 'source'>[],
  fields: Partial<CleanDocument> = {},
): CleanDocument {
  const placed = blocks.map((block, source): Block => ({ ...block, source }));
  return { schema: 1, id: 'a', text: joinBlocks(placed), blocks: placed, removed: [], duplicates: [], ...fields };
}

/** A clean document of paragraphs. */
export function paragraphs(texts: readonly string[], fields: Partial<CleanDocument> = {}): CleanDocument {
  return documentOf(
    texts.map((text) => ({ type: 'paragraph', text })),
    fields,
  );
}
