import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { isoDate } from '../date.js';
import type { CheckTime } from '../deadline.js';
import type { Metadata, Page, SourceDocument, Warning } from '../document.js';
import { ChaffinchError } from '../errors.js';
import { languageTag } from '../language/tag.js';
import type { ResolvedOptions } from '../options.js';
import { present } from '../present.js';
import { decodePage, refuseBinary } from './decode.js';
import type { HtmlOptions } from './html.js';
import { type CheckedSource, checkSource } from './source.js';
import { findLongLine, textBlocks } from './text.js';

/**
 * Reads a source document into a page: the one way in, for HTML and for text.
 *
 * @param source - what a user gave
 * @param options - engine, language and limits
 * @param checkTime - throws when time is up
 * @param fallbackName - how messages name a document that has neither id nor address
 * @returns the page, with nothing cut
 * @throws ChaffinchError naming the document: `invalid-document`, `empty-document`, `binary-document`, `too-large`,
 * `too-deep`, `line-too-long`, `too-slow`, `unreadable-page`
 */
export async function readPage(
  source: SourceDocument,
  options: Pick<ResolvedOptions, 'engine' | 'lang' | 'limits'>,
  checkTime: CheckTime,
  fallbackName?: string,
): Promise<Page> {
  const { name, content, fields } = checkSource(source, fallbackName);
  refuseLarge(content.value, name, options.limits.bytes);
  const read =
    content.kind === 'text'
      ? readText(content.value, name, options.limits.line)
      : await readMarkup(content.value, fields, name, {
          engine: options.engine,
          depth: options.limits.depth,
          checkTime,
        });
  const known = knownMetadata(fields);
  const metadata: Metadata = {
    ...(options.lang === undefined ? {} : { lang: options.lang }),
    ...read.metadata,
    ...known.metadata,
  };
  return {
    id: fields.id ?? fields.url ?? hashOf(content.value),
    metadata,
    blocks: read.blocks,
    ...(read.types === undefined ? {} : { types: read.types }),
    warnings: [...known.warnings, ...read.warnings],
  };
}

type Read = Omit<Page, 'id'>;

function readText(text: string, name: string, longestLine: number): Read {
  if (text.includes('\0'))
    throw new ChaffinchError('binary-document', `${name} holds null characters: it is binary data, not text.`);
  const long = findLongLine(text, longestLine);
  if (long !== undefined) {
    throw new ChaffinchError(
      'line-too-long',
      `${name}: line ${long.number} has ${long.length} characters, more than ${longestLine}; break it into paragraphs, or raise limits.line.`,
    );
  }
  const blocks = textBlocks(text);
  if (blocks.length === 0) throw new ChaffinchError('empty-document', `${name} holds no text.`);
  return { metadata: {}, blocks, warnings: [] };
}

async function readMarkup(
  value: string | Uint8Array,
  { url, charset }: CheckedSource['fields'],
  name: string,
  options: Omit<HtmlOptions, 'url'>,
): Promise<Read> {
  const warnings: Warning[] = [];
  let html: string;
  if (typeof value === 'string') {
    html = value;
  } else {
    refuseBinary(value, name, 'html', charset);
    const decoded = await decodePage(value, charset);
    html = decoded.html;
    if (decoded.replaced)
      warnings.push({
        code: 'replaced-characters',
        message: 'The page says UTF-8, but some bytes are not; they were replaced by U+FFFD.',
      });
  }
  if (html.trim() === '') throw new ChaffinchError('empty-document', `${name} is empty.`);
  // The engines cost time to load: text input never pays for them.
  const { readHtml } = await import('./html.js');
  const content = await readHtml(html, name, { ...options, url });
  return { ...content, warnings: [...warnings, ...content.warnings] };
}

/** What the user knows, which wins over what the page says; and warnings of what has not the form that it must have. */
function knownMetadata({ url, title, lang, publishedAt }: CheckedSource['fields']): {
  readonly metadata: Metadata;
  readonly warnings: readonly Warning[];
} {
  const tag = lang === undefined ? undefined : languageTag(lang);
  const date = publishedAt === undefined ? undefined : isoDate(publishedAt);
  const warnings: Warning[] = [];
  const ignore = (what: string): void => {
    warnings.push({ code: 'ignored-field', message: `${what}; it was ignored.` });
  };
  if (lang !== undefined && tag === undefined) ignore(`lang "${lang}" is no language tag, as in en or pt-BR`);
  if (publishedAt !== undefined && date === undefined) {
    ignore(`publishedAt "${publishedAt}" is no date of ISO 8601, as in 2031-03-07`);
  }
  return { metadata: present({ url, title, lang: tag, publishedAt: date }), warnings };
}

function refuseLarge(value: string | Uint8Array, name: string, most: number): void {
  const bytes = typeof value === 'string' ? Buffer.byteLength(value) : value.byteLength;
  if (bytes > most)
    throw new ChaffinchError(
      'too-large',
      `${name} has ${bytes} bytes, more than ${most}; raise limits.bytes if that is right.`,
    );
}

/** 64 bits of SHA-256: the same content has the same id everywhere. */
function hashOf(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 16);
}
