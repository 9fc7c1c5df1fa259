/**
 * The types that flow: a {@link SourceDocument} is read into a {@link Page}, findings turn the page into a
 * {@link CleanDocument}, and deduplication takes clean documents to clean documents. All of them are plain,
 * readonly data.
 *
 * @module
 */

/** The kinds of noise, in the order in which summaries list them. */
export const NOISE_KINDS = [
  'comment-prompt',
  'related-link',
  'read-more',
  'newsletter',
  'consent',
  'share',
  'follow',
  'tags',
  'attribution',
  'agency-credit',
  'photo-credit',
  'caption',
  'breadcrumb',
  'navigation',
  'most-read',
  'advertisement',
  'paywall',
  'app-promo',
  'media-control',
  'byline',
  'timestamp',
  'author-bio',
  'copyright',
  'repeated-title',
  'repeated-block',
  'site-template',
  'boilerplate',
] as const;

/**
 * What a piece of noise is. `boilerplate` is what only a learned model sees, `site-template` what a site repeats on its
 * pages: no rule finds these two yet.
 */
export type NoiseKind = (typeof NOISE_KINDS)[number];

/** What goes in: exactly one of `html` and `text`. Known metadata wins over what the page says. */
export interface SourceDocument {
  /** Default: `url`, else a hash of the content. */
  readonly id?: string;
  readonly url?: string;
  /** A whole page or a part of one. Bytes are decoded by byte order mark, `charset`, `<meta>`. */
  readonly html?: string | Uint8Array;
  /** Text that another scraper already extracted, one paragraph a line or with blank lines between. */
  readonly text?: string;
  readonly title?: string;
  /** BCP 47, as in `en` or `pt-BR`. */
  readonly lang?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  /** The charset label of the HTTP `Content-Type` header, where `html` is bytes. */
  readonly charset?: string;
}

/** What a block is in the structure of the page. */
export type BlockType = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'code' | 'table' | 'caption';

/** A kept block. */
export interface Block {
  readonly type: BlockType;
  /** Lines of a table are rows, their cells apart by tabs; otherwise a line break is one of the page. */
  readonly text: string;
  /** Headings: 1 to 6. List items: depth from 1. */
  readonly level?: number;
  /** The index of the block in the page as it was read, before anything was cut. */
  readonly source: number;
}

/** Something that was cut as noise, and why. */
export interface Removal {
  readonly kind: NoiseKind;
  /** The rule that found it, as in `share/phrase`. */
  readonly rule: string;
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** The index of the block in the page as it was read. */
  readonly source: number;
  /** Where only a part of the block was cut: UTF-16 offsets into the text of the block as it was read. */
  readonly start?: number;
  readonly end?: number;
  /** Where the model found it: what it asked that spoke most for noise, in words, the weightiest first. */
  readonly because?: readonly string[];
}

/** How a paragraph that went relates to the one that stayed: the same, alike, or alike and saying nothing that it does not. */
export type Relation = 'exact' | 'near' | 'contained';

/** A paragraph that was cut because another document keeps it. */
export interface Duplicate {
  readonly text: string;
  /** The index of the block in the page as it was read. */
  readonly source: number;
  /** The paragraph that stayed. */
  readonly of: { readonly id: string; readonly source: number };
  /** Dice coefficient of the two, as `similarity` gives it: 0 to 1. */
  readonly similarity: number;
  readonly relation: Relation;
}

/** What a user should know of a document that was cleaned all the same. */
export type WarningCode = 'no-article' | 'mostly-noise' | 'engine-failed' | 'replaced-characters' | 'ignored-field';

/** A remark on a document; never a reason to fail. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
}

/** What a document says of itself. */
export interface Metadata {
  readonly title?: string;
  readonly byline?: string;
  readonly siteName?: string;
  /** BCP 47. */
  readonly lang?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly excerpt?: string;
  /** Its address: as given, else the canonical one. */
  readonly url?: string;
}

/** What comes out. Plain JSON. */
export interface CleanDocument extends Metadata {
  /** The version of this shape. */
  readonly schema: 1;
  readonly id: string;
  /** The kept blocks joined by `"\n\n"`; the title is not part of it. */
  readonly text: string;
  /** Kept, in reading order. */
  readonly blocks: readonly Block[];
  /** All that was cut as noise, and why, in reading order. */
  readonly removed: readonly Removal[];
  /** Paragraphs that were cut because another document keeps them, in reading order. */
  readonly duplicates: readonly Duplicate[];
  /** Noise that was found and kept: kinds that are cut only on request, and those that the user keeps. */
  readonly noted?: readonly Removal[];
  readonly warnings?: readonly Warning[];
}

/** Where a block stood in its HTML page. Text input has none. */
export interface BlockContext {
  /** Tag names from the article's root to the block, as in `['div', 'figure', 'figcaption']`. */
  readonly path: readonly string[];
  /** The words of class and id attributes along the path, lower-case, outermost first. */
  readonly names: readonly string[];
  /** Share of the block's characters that stand inside links: 0 to 1. */
  readonly linkDensity: number;
  /** How likely the block is content, by all that the page shows around it: 0 to 1. */
  readonly content?: number;
}

/** The types of pages that are told apart, in the order of the alphabet. */
export const PAGE_TYPES = ['article', 'collection', 'documentation', 'forum', 'listing', 'product', 'service'] as const;

/** What a page is. */
export type PageType = (typeof PAGE_TYPES)[number];

/** A block of a page as it was read. */
export interface PageBlock {
  readonly type: BlockType;
  readonly text: string;
  readonly level?: number;
  readonly context?: BlockContext;
}

/** A page as it was read: text and HTML input meet here, and nothing later knows where a page came from. */
export interface Page {
  readonly id: string;
  readonly metadata: Metadata;
  /** In reading order. */
  readonly blocks: readonly PageBlock[];
  /** How likely the page is of each type, where it came from HTML: 0 to 1, in the order of {@link PAGE_TYPES}. */
  readonly types?: readonly number[];
  readonly warnings: readonly Warning[];
}

/**
 * The text of blocks.
 *
 * @param blocks - kept blocks in reading order
 * @returns their texts, apart by empty lines
 */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}
