import { startDeadline } from './deadline.js';
import { type CleanDocument, joinBlocks, type Page, type SourceDocument } from './document.js';
import { languageOf } from './language/language.js';
import { findNoise } from './noise/find.js';
import { loadMatcher } from './noise/lexicons.js';
import { loadNoiseModel, type NoiseModel } from './noise/model/model.js';
import { mayHaveTail } from './noise/model/tail.js';
import { decide } from './noise/policy.js';
import { type Options, type ResolvedOptions, resolveOptions } from './options.js';
import { present } from './present.js';
import { readPage } from './read/read.js';
import { nameOf } from './read/source.js';

/**
 * Cleans one document: reads it, finds its noise, cuts what is sure enough, and says what was cut and why.
 *
 * @param source - a page of HTML, or text that another scraper extracted
 * @param options - see {@link Options}
 * @returns the clean document; of a page in which no article is found one with empty text and a warning
 * @throws ChaffinchError naming the document or the option that is wrong
 *
 * @example
 * const { title, text, removed } = await clean({
 *   text: `Ferry returns to the harbour\n\nThe ferry is back after a week, and everybody in the town is glad that it sails again.\n\nShare post:`,
 * });
 * title; // 'Ferry returns to the harbour'
 * text; // 'The ferry is back after a week, and everybody in the town is glad that it sails again.'
 * removed.map(({ rule }) => rule); // ['repeated-title/same', 'share/phrase']
 */
export async function clean(source: SourceDocument, options: Options = {}): Promise<CleanDocument> {
  return cleanResolved(source, resolveOptions(options));
}

/**
 * The same with options that were checked before.
 *
 * @param source - a source document
 * @param options - every option with its value
 * @param fallbackName - how messages name a document that has neither id nor address
 * @returns the clean document
 * @throws ChaffinchError naming the document
 */
export async function cleanResolved(
  source: SourceDocument,
  options: ResolvedOptions,
  fallbackName?: string,
): Promise<CleanDocument> {
  return cleanPage(await readSource(source, options, fallbackName), options);
}

/**
 * The first half of cleaning: reads a document.
 *
 * @param source - a source document
 * @param options - every option with its value
 * @param fallbackName - how messages name a document that has neither id nor address
 * @returns its blocks
 * @throws ChaffinchError naming the document
 */
export async function readSource(
  source: SourceDocument,
  options: ResolvedOptions,
  fallbackName?: string,
): Promise<Page> {
  return readPage(
    source,
    options,
    startDeadline(nameOf(source, fallbackName), options.limits.milliseconds),
    fallbackName,
  );
}

/**
 * The second half: finds the noise of a page and cuts what is sure enough.
 *
 * @param page - as `readSource` gives it
 * @param options - every option with its value
 * @param recurring - indexes of the blocks that belong to the template of its site
 * @returns the clean document
 * @throws ChaffinchError `too-slow`, naming the document; `invalid-option` for a user's rule that throws
 */
export async function cleanPage(
  page: Page,
  options: ResolvedOptions,
  recurring: ReadonlySet<number> = new Set(),
): Promise<CleanDocument> {
  const checkTime = startDeadline(nameOf(page), options.limits.milliseconds);
  const language = await languageOf(page);
  const matcher = await loadMatcher(language);
  const model = await modelFor(page);
  const noise = findNoise(page, options.rules, { language, matcher, recurring, ...model });
  const { blocks, removed, noted, warnings } = decide(page, noise, options);
  checkTime();
  // Picked one by one: the order of fields is part of the output's bytes.
  const {
    url,
    title = noise.title,
    byline = noise.byline,
    siteName,
    lang = language.tag,
    publishedAt,
    excerpt,
  } = page.metadata;
  const allWarnings = [...page.warnings, ...warnings];
  return {
    schema: 1,
    id: page.id,
    ...present({ url, title, byline, siteName, lang, publishedAt, excerpt }),
    text: joinBlocks(blocks),
    blocks,
    removed,
    duplicates: [],
    ...(noted.length === 0 ? {} : { noted }),
    ...(allWarnings.length === 0 ? {} : { warnings: allWarnings }),
  };
}

async function modelFor(page: Page): Promise<{ readonly model?: NoiseModel }> {
  if (page.types !== undefined) return { model: await loadNoiseModel('html') };
  return mayHaveTail(page) ? { model: await loadNoiseModel('text') } : {};
}
