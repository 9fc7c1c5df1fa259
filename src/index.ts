/**
 * chaffinch strips the noise of scraped articles, keeps near-identical paragraphs once, and says what was cut and why.
 *
 * @module
 */
export { clean } from './clean.js';
export { type Cleaner, createCleaner } from './cleaner.js';
export { cleanAll } from './corpus/clean-all.js';
export { cleanStream } from './corpus/clean-stream.js';
export { dedupe } from './dedupe/dedupe.js';
export type { Conflict, Containment } from './dedupe/facts.js';
export { type LeastAlike, leastAlike } from './dedupe/least-alike.js';
export {
  type Decision,
  type KeyedParagraph,
  matchParagraphs,
  type ParagraphKey,
  type ParagraphMatch,
  paragraphKeys,
  resolveMatches,
} from './dedupe/parts.js';
export type {
  ContainedPair,
  Dedupable,
  Deduped,
  DedupeReport,
  Deduplication,
  DuplicateGroup,
  GroupMember,
  LookAlike,
  ParagraphPlace,
} from './dedupe/result.js';
export { similarity } from './dedupe/similarity.js';
export {
  type Block,
  type BlockContext,
  type BlockType,
  type CleanDocument,
  type Duplicate,
  type Metadata,
  NOISE_KINDS,
  type NoiseKind,
  type PageBlock,
  type Relation,
  type Removal,
  type SourceDocument,
  type Warning,
  type WarningCode,
} from './document.js';
export { ChaffinchError, type ErrorCode } from './errors.js';
export type { PageLanguage } from './language/language.js';
export type { DedupeOptions, EngineName, Limits, Options, Preference, Progress, Strictness } from './options.js';
export type { Aside, BlockView, Ending, Evidence, PageView, PhraseForm, PhraseHit, ProseRange, Rule } from './rule.js';
export type { ParagraphIndex } from './seen/index-types.js';
export { openIndex } from './seen/open-index.js';
