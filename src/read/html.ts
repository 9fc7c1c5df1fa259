import type { CheckTime } from '../deadline.js';
import type { Metadata, PageBlock, Warning } from '../document.js';
import { ChaffinchError, messageOf } from '../errors.js';
import { bestThreshold } from '../model/threshold.js';
import type { EngineName } from '../options.js';
import { likelyBlocks } from './blocks.js';
import { estimate, loadContentModel } from './content/model.js';
import { askReadability, type PageSight } from './content/sight.js';
import { isDeeper } from './depth.js';
import type { Engine, ParsedPage } from './engines/engine.js';
import { jsdom } from './engines/jsdom.js';
import { linkedom } from './engines/linkedom.js';
import { linkedBody } from './linked-body.js';
import { withSight } from './see.js';

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
  /** See `Page`; absent where the page could not be looked at. */
  readonly types?: readonly number[];
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
  let found: Content | undefined;
  let failure: unknown;
  for (const engine of ENGINES[options.engine]) {
    try {
      const content = await readWith(engine, html, options);
      if (content.hasContent) return { ...content.page, warnings };
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
  return { ...found.page, blocks: [], warnings };
}

/** What an engine made of a page. */
interface Content {
  readonly page: Omit<HtmlContent, 'warnings'>;
  /** Whether there is any. */
  readonly hasContent: boolean;
}

/** Blocks that are less likely content are furniture of the page. */
const LEAST_LIKELY = 0.05;
/** The text that a page tells machines is taken where it is longer than what readers see of it, so many times. */
const MUCH_MORE = 2;

async function readWith(engine: Engine, html: string, options: HtmlOptions): Promise<Content> {
  const content = await withSight(engine, html, options, (page, sight) => choose(page, sight, options));
  return content ?? { page: { metadata: {}, blocks: [] }, hasContent: false };
}

async function choose({ document }: ParsedPage, sight: PageSight, { checkTime }: HtmlOptions): Promise<Content> {
  checkTime();
  const { walked, metadata } = sight;
  const { types, content } = estimate(sight, await loadContentModel(), () => askReadability(document, walked));
  checkTime();
  const threshold = bestThreshold(walked.drafts, content);
  const chosen = walked.drafts.filter((_, index) => (content[index] ?? 0) >= threshold);
  const told = linkedBody(sight.linkedText);
  if (told !== undefined && size(told) > size(chosen) * MUCH_MORE)
    return { page: { metadata, blocks: told }, hasContent: true };
  return {
    page: { metadata, blocks: likelyBlocks(walked, content, LEAST_LIKELY), types },
    hasContent: chosen.length > 0,
  };
}

function size(blocks: readonly { readonly text: string }[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
