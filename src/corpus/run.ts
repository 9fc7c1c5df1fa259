import { createHash } from 'node:crypto';
import { readParagraphs } from '../dedupe/columns.js';
import { coverageOf, orderOf } from '../dedupe/decide.js';
import { compareTexts } from '../dedupe/dedupe.js';
import { type Comparable, eachWithoutCovered } from '../dedupe/result.js';
import type { CleanDocument, SourceDocument } from '../document.js';
import { ChaffinchError, messageOf } from '../errors.js';
import { rememberSites } from '../noise/site.js';
import type { Progress, ResolvedDedupe, ResolvedOptions } from '../options.js';
import type { ParagraphIndex } from '../seen/index-types.js';
import { knownFirst, knownTo } from '../seen/known.js';
import { type Hands, unpackDocument, unpackPage } from './hands.js';
import { inOrder } from './in-order.js';
import { spillInto } from './spilled.js';
import type { Workplace } from './workplace.js';

/** A document of the input, and what the caller wants to know it by; or why it could not be read. */
export type Given<Origin> = { readonly origin: Origin } & (
  | { readonly source: SourceDocument }
  | { readonly error: ChaffinchError }
);

/** What became of it. */
export type Outcome<Origin> = { readonly origin: Origin } & (
  | { readonly document: CleanDocument }
  | { readonly error: ChaffinchError }
);

/** What a run works with. */
export interface RunSetting<Origin> {
  readonly options: ResolvedOptions;
  readonly hands: Hands;
  readonly workplace: Workplace;
  /** What was seen before; what this run keeps is added once all of it was taken. */
  readonly index?: ParagraphIndex;
  /** How messages name a document that has neither id nor address. */
  readonly nameOf: (origin: Origin) => string | undefined;
  /** Told when no document is left to clean, only paragraphs to compare: what hands hold may go. */
  readonly onCleaned?: () => Promise<void>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What a step made of a document. */
interface Done<Origin, Result> {
  readonly origin: Origin;
  readonly result: Result;
}

type Step<Origin, Result> = Done<Origin, Result> | { readonly origin: Origin; readonly error: ChaffinchError };

/** A document whose result stands in a log, and where. */
type Placed<Origin> = Done<Origin, number>;

/**
 * Cleans documents as they come, each by itself.
 *
 * @param given - the documents
 * @param setting - options, hands, workplace
 * @returns what became of each, in input order
 */
export async function* cleanEach<Origin>(
  given: AsyncIterable<Given<Origin>> | Iterable<Given<Origin>>,
  setting: RunSetting<Origin>,
): AsyncGenerator<Outcome<Origin>> {
  const tell = progressOf(setting.onProgress);
  for await (const step of inOrder(given, widthOf(setting), (item) => cleanWhole(item, setting), setting.signal)) {
    tell('write', 'error' in step);
    yield 'error' in step ? step : { origin: step.origin, document: unpackDocument(step.result) };
  }
}

/**
 * Cleans a corpus: each document by itself and with what its site repeats, then, unless deduplication is off, paragraphs
 * that several hold are kept once. Pages and documents are kept in the files of the workplace, so memory depends on how
 * many paragraphs there are, not on what they say.
 *
 * @param given - the documents
 * @param setting - options, hands, workplace
 * @returns what became of each, in input order; what failed is told as soon as it is known
 */
export async function* cleanCorpus<Origin>(
  given: AsyncIterable<Given<Origin>> | Iterable<Given<Origin>>,
  setting: RunSetting<Origin>,
): AsyncGenerator<Outcome<Origin>> {
  const { options, onCleaned } = setting;
  const tell = progressOf(setting.onProgress);
  const { cleaned, documents } = yield* cleanWithSites(given, setting, tell);
  await onCleaned?.();
  if (options.dedupe === false) return;
  tell('compare', false, documents.length);
  yield* withoutDuplicates(cleaned, documents, options.dedupe, setting, tell);
}

/** A function of its own, so that what sites repeat is forgotten before paragraphs are compared. */
async function* cleanWithSites<Origin>(
  given: AsyncIterable<Given<Origin>> | Iterable<Given<Origin>>,
  setting: RunSetting<Origin>,
  tell: Tell,
): AsyncGenerator<
  Outcome<Origin>,
  { readonly cleaned: readonly Placed<Origin>[]; readonly documents: readonly Comparable[] }
> {
  const { options, workplace } = setting;
  const sites = await rememberSites();
  const pages: Placed<Origin>[] = [];
  for await (const step of inOrder(given, widthOf(setting), (item) => read(item, setting), setting.signal)) {
    tell('read', 'error' in step);
    if ('error' in step) yield step;
    else {
      sites.add(unpackPage(entryOf(workplace, step.result).site));
      pages.push(step);
    }
  }
  const cleanIn = ({ origin, result: at }: Placed<Origin>): Promise<Step<Origin, number>> => {
    const { site, page, key } = entryOf(workplace, at);
    return clean(origin, page, key, [...sites.recurringIn(unpackPage(site))], setting);
  };
  const cleaned: Placed<Origin>[] = [];
  const { documents, add } = spillInto(workplace.texts);
  for await (const step of inOrder(pages, widthOf(setting), cleanIn, setting.signal)) {
    tell('clean', 'error' in step, pages.length);
    if ('error' in step) yield step;
    else if (options.dedupe === false) yield { origin: step.origin, document: loadDocument(workplace, step.result) };
    else {
      add(loadDocument(workplace, step.result));
      cleaned.push(step);
    }
  }
  return { cleaned, documents };
}

async function* withoutDuplicates<Origin>(
  cleaned: readonly Placed<Origin>[],
  documents: readonly Comparable[],
  options: ResolvedDedupe,
  { workplace, index, signal }: RunSetting<Origin>,
  tell: Tell,
): AsyncGenerator<Outcome<Origin>> {
  const known = index === undefined ? [] : knownTo(documents, index, options.threshold);
  const places = [...documents, ...known];
  const { paragraphs, texts } = readParagraphs(places);
  const { edges } = compareTexts(texts, options);
  const run = { documents: places, paragraphs, texts, edges };
  const order = knownFirst(orderOf(run, options.prefer), paragraphs.document, documents.length);
  const coverage = coverageOf(run, options.threshold, order);
  const loaded = function* (): Generator<CleanDocument> {
    for (const { result: at } of cleaned) yield loadDocument(workplace, at);
  };
  const results = (): Iterable<CleanDocument> => eachWithoutCovered(loaded(), places, paragraphs, edges, coverage);
  let number = 0;
  for (const document of results()) {
    signal?.throwIfAborted();
    const placed = cleaned[number++];
    if (placed === undefined) continue;
    tell('write', false, documents.length);
    yield { origin: placed.origin, document };
  }
  await index?.add(results());
}

/** So many that hands need not wait while the first of them is slow. */
function widthOf({ hands }: { readonly hands: Hands }): number {
  return hands.width === 1 ? 1 : hands.width * 4;
}

async function cleanWhole<Origin>(given: Given<Origin>, setting: RunSetting<Origin>): Promise<Step<Origin, string>> {
  const { hands, workplace, nameOf } = setting;
  return attempt(given, setting, async (source) => {
    const work = (): Promise<string> => hands.both(source, nameOf(given.origin));
    // What nobody comes back for need not be kept.
    if (!workplace.kept) return work();
    const key = keyOf(source, workplace);
    const known = workplace.documents.find(key);
    if (known !== undefined) return workplace.documents.read(known);
    const document = await work();
    workplace.documents.append(key, document);
    return document;
  });
}

async function read<Origin>(given: Given<Origin>, setting: RunSetting<Origin>): Promise<Step<Origin, number>> {
  const { hands, workplace, nameOf } = setting;
  return attempt(given, setting, async (source) => {
    const key = keyOf(source, workplace);
    const known = workplace.pages.find(key);
    if (known !== undefined) return known;
    const { site, page } = await hands.read(source, nameOf(given.origin));
    return workplace.pages.append(key, `${Buffer.from(key).toString('hex')}\n${site}\n${page}`);
  });
}

async function clean<Origin>(
  origin: Origin,
  page: string,
  key: string,
  recurring: readonly number[],
  setting: RunSetting<Origin>,
): Promise<Step<Origin, number>> {
  const { hands, workplace, nameOf } = setting;
  return attempt({ origin, source: {} }, setting, async () => {
    const entry = digestOf(key, JSON.stringify(recurring));
    return (
      workplace.documents.find(entry) ??
      workplace.documents.append(entry, await hands.clean(page, recurring, nameOf(origin)))
    );
  });
}

/** What a document does wrong is its outcome; what the run itself cannot do ends it. */
async function attempt<Origin, Result>(
  given: Given<Origin>,
  { nameOf, signal }: RunSetting<Origin>,
  work: (source: SourceDocument) => Promise<Result>,
): Promise<Step<Origin, Result>> {
  const { origin } = given;
  if ('error' in given) return { origin, error: given.error };
  try {
    return { origin, result: await work(given.source) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ChaffinchError && error.code === 'unwritable-file') throw error;
    if (error instanceof ChaffinchError) return { origin, error };
    const message = `${nameOf(origin) ?? 'The document'}: ${messageOf(error)}`;
    return { origin, error: new ChaffinchError('unreadable-page', message, { cause: error }) };
  }
}

/** An entry of a page: the key of its source, what stands for it in the memory of its site, the page. */
function entryOf(
  { pages }: Workplace,
  at: number,
): { readonly key: string; readonly site: string; readonly page: string } {
  const entry = pages.read(at);
  const [first, second] = [entry.indexOf('\n'), entry.indexOf('\n', entry.indexOf('\n') + 1)];
  return { key: entry.slice(0, first), site: entry.slice(first + 1, second), page: entry.slice(second + 1) };
}

function loadDocument({ documents }: Workplace, at: number): CleanDocument {
  return unpackDocument(documents.read(at));
}

/** By what a result is found again: the id and all else that a document says. */
function keyOf(source: SourceDocument, { kept }: Workplace): Uint8Array {
  if (!kept) return new Uint8Array(16);
  const { html, ...rest } = source ?? {};
  return digestOf(JSON.stringify(rest), typeof html === 'string' ? JSON.stringify(html) : (html ?? ''));
}

function digestOf(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest().subarray(0, 16);
}

type Tell = (stage: Progress['stage'], failed: boolean, total?: number) => void;

function progressOf(onProgress: RunSetting<unknown>['onProgress']): Tell {
  let stage: Progress['stage'] | undefined;
  let [done, failed] = [0, 0];
  return (now, hasFailed, total) => {
    if (now !== stage) [stage, done] = [now, 0];
    if (now !== 'compare') done++;
    if (hasFailed) failed++;
    onProgress?.({ stage: now, done, failed, ...(total === undefined ? {} : { total }) });
  };
}
