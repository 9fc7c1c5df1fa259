import type { CheckTime } from '../deadline.js';
import type { Metadata, PageBlock, Warning } from '../document.js';
import { ChaffinchError, messageOf } from '../errors.js';
import type { EngineName } from '../options.js';
import { findArticle } from './article.js';
import { htmlBlocks } from './blocks.js';
import { isDeeper } from './depth.js';
import type { Engine, ParsedPage } from './engines/engine.js';
import { jsdom } from './engines/jsdom.js';
import { linkedom } from './engines/linkedom.js';
import { readMetadata } from './metadata.js';
import { withoutNoscriptTags } from './noscript.js';

/** The engines to ask, in order, until one finds an article. */
const ENGINES: Readonly<Record<EngineName, readonly Engine[]>> = {
  auto: [linkedom, jsdom],
  linkedom: [linkedom],
  jsdom: [jsdom],
};

/** How a page is read. */
export interface HtmlOptions {
  readonly url: string | undefined;
  readonly engine: EngineName;
  /** Greatest nesting of elements. */
  readonly depth: number;
  readonly checkTime: CheckTime;
}

/** What a page of HTML holds. */
export interface HtmlContent {
  readonly metadata: Metadata;
  readonly blocks: readonly PageBlock[];
  readonly warnings: readonly Warning[];
}

/**
 * Reads a page: its metadata, and its article as blocks.
 *
 * @param html - the page
 * @param name - of the document, for messages
 * @param options - see {@link HtmlOptions}
 * @returns metadata and blocks; no block and the warning `no-article` where no article was found
 * @throws ChaffinchError `unreadable-page` where no engine could parse it, `too-deep`, and what `checkTime` throws
 */
export async function readHtml(html: string, name: string, options: HtmlOptions): Promise<HtmlContent> {
  if (await isDeeper(html, options.depth)) {
    throw new ChaffinchError(
      'too-deep',
      `${name} nests elements more than ${options.depth} deep; raise limits.depth if that is right.`,
    );
  }
  const warnings: Warning[] = [];
  let found: Omit<HtmlContent, 'warnings'> | undefined;
  let failure: unknown;
  for (const engine of ENGINES[options.engine]) {
    try {
      const content = await readWith(engine, html, options);
      const withoutScripts = sizeOf(content) < LITTLE ? await readStatic(engine, html, options) : undefined;
      if (withoutScripts !== undefined && sizeOf(withoutScripts) > sizeOf(content))
        return { ...withoutScripts, warnings };
      if (content.blocks.length > 0) return { ...content, warnings };
      found ??= content;
    } catch (error) {
      if (error instanceof ChaffinchError) throw error;
      failure = error;
      warnings.push({ code: 'engine-failed', message: `${engine.name} could not read the page: ${messageOf(error)}` });
    }
    options.checkTime();
  }
  if (found === undefined) {
    throw new ChaffinchError('unreadable-page', `${name} could not be parsed as HTML: ${messageOf(failure)}`, {
      cause: failure,
    });
  }
  warnings.push({ code: 'no-article', message: 'No article was found in the page.' });
  return { ...found, warnings };
}

/** What Readability finds in the shell of an application is less. */
const LITTLE = 250;

/**
 * The page that an application made of scripts holds for readers without them, as forums do: in `noscript`, which
 * Readability throws away.
 */
async function readStatic(
  engine: Engine,
  html: string,
  options: HtmlOptions,
): Promise<Omit<HtmlContent, 'warnings'> | undefined> {
  const page = withoutNoscriptTags(html);
  return page === undefined ? undefined : readWith(engine, page, options);
}

function sizeOf({ blocks }: Pick<HtmlContent, 'blocks'>): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

async function readWith(
  engine: Engine,
  html: string,
  { url, checkTime }: HtmlOptions,
): Promise<Omit<HtmlContent, 'warnings'>> {
  const page: ParsedPage = await engine.parse(html, url);
  try {
    checkTime();
    if (page.document.documentElement === null) return { metadata: {}, blocks: [] };
    const metadata = readMetadata(page.document);
    const article = findArticle(page.document);
    checkTime();
    if (article === undefined) return { metadata, blocks: [] };
    const { root, ...guessed } = article;
    return { metadata: { ...guessed, ...metadata }, blocks: htmlBlocks(root) };
  } finally {
    await page.close();
  }
}
