import { closest } from 'fastest-levenshtein';
import * as v from 'valibot';
import { NOISE_KINDS, type NoiseKind } from './document.js';
import { ChaffinchError } from './errors.js';
import { languageTag } from './language/tag.js';
import { isObject } from './object.js';
import type { Rule } from './rule.js';
import type { ParagraphIndex } from './seen/index-types.js';

/** How sure a finding must be before it is cut; see `MINIMUM_CONFIDENCE` in noise/policy.ts. */
export const STRICTNESS = ['careful', 'balanced', 'thorough'] as const;
export type Strictness = (typeof STRICTNESS)[number];

/** The engines that parse HTML. `auto` is linkedom, with jsdom as a second opinion. */
export const ENGINES = ['auto', 'linkedom', 'jsdom'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Which of two alike paragraphs stays. */
export const PREFERENCES = ['earliest', 'longest', 'first'] as const;
export type Preference = (typeof PREFERENCES)[number];

/** Bounds on one document. */
export interface Limits {
  /** Size of the input in bytes (UTF-8). @defaultValue 100 MiB */
  readonly bytes?: number;
  /** Nesting of HTML elements. @defaultValue 1000 */
  readonly depth?: number;
  /** UTF-16 units in one line of text input: what is longer is no prose. @defaultValue 500 000 */
  readonly line?: number;
  /** Time for one document, looked at between its stages. @defaultValue 60 000 */
  readonly milliseconds?: number;
}

/** How near-identical paragraphs of different documents are found, and which of them stays. */
export interface DedupeOptions {
  /** Least Dice coefficient of two alike paragraphs, above 0 and at most 1. @defaultValue 0.85 */
  readonly threshold?: number;
  /**
   * Which paragraph stays: of the document published first, the longest, or the first of the input. Ties go by
   * publication, then id, then place in the document. @defaultValue 'earliest'
   */
  readonly prefer?: Preference;
  /**
   * What is done with a paragraph that a longer one of another document holds word for word, however much longer:
   * re-paragraphed wire copy, but also a quotation that is a paragraph of its own. `tell` tells such pairs, `cut` lets the
   * shorter one go. @defaultValue 'keep'
   */
  readonly contained?: 'keep' | 'tell' | 'cut';
  /**
   * Up to so many different paragraphs all pairs are compared, and none is missed; beyond, candidates are found by
   * MinHash, which finds nearly all from a threshold of 0.8 on and fewer below. @defaultValue 20 000
   */
  readonly allPairsUpTo?: number;
  /**
   * Whether `dedupe` tells the paragraphs that reach the threshold and contradict each other. @defaultValue false
   */
  readonly lookAlikes?: boolean;
}

/** Options of deduplication that were checked; those that are rarely given are left out where they are not. */
export type ResolvedDedupe = DedupeOptions & Required<Pick<DedupeOptions, 'threshold' | 'prefer'>>;

/** Options of `clean`, `cleanAll` and `createCleaner`. */
export interface Options {
  /** @defaultValue 'balanced' */
  readonly strictness?: Strictness;
  /** Kinds that are never cut. */
  readonly keep?: readonly NoiseKind[];
  /** Kinds that are cut although they are kept by default: `agency-credit`, `author-bio`. */
  readonly strip?: readonly NoiseKind[];
  /** A user's own rules; they run after those of the library. */
  readonly rules?: readonly Rule[];
  /** @defaultValue 'auto' */
  readonly engine?: EngineName;
  /** The language of documents that do not tell theirs, BCP 47. */
  readonly lang?: string;
  /** `false`: keep what other documents hold too. */
  readonly dedupe?: false | DedupeOptions;
  readonly limits?: Limits;
  /**
   * How many workers `cleanAll` and `cleanStream` use; 1: none, this thread does the work. @defaultValue 1
   */
  readonly jobs?: number;
  /**
   * What `cleanAll` and `cleanStream` have seen before, as `openIndex` opens it: what it knows goes, and what they keep is
   * added to it.
   */
  readonly index?: ParagraphIndex;
  /** Ends `cleanAll` and `cleanStream` with its reason. */
  readonly signal?: AbortSignal;
  /**
   * Told of each document that `cleanAll` and `cleanStream` cannot read; they go on with the rest. Without, the first
   * ends them.
   */
  readonly onError?: (error: ChaffinchError) => void;
  /** Told how far `cleanAll` and `cleanStream` are, after each document. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a run is. */
export interface Progress {
  /** `read`: documents are read; `clean`: the noise of pages is cut; `compare`: paragraphs are compared; `write`: documents are given. */
  readonly stage: 'read' | 'clean' | 'compare' | 'write';
  /** Documents that went through this stage. */
  readonly done: number;
  /** Documents that will, where it is known. */
  readonly total?: number;
  /** Documents that failed so far, in all stages. */
  readonly failed: number;
}

/** The options that are about a run and not about how a document is cleaned. */
export type RunOptions = Pick<Options, 'index' | 'signal' | 'onError' | 'onProgress'> & { readonly jobs: number };

/** Options with every default filled in. */
export interface ResolvedOptions {
  readonly strictness: Strictness;
  readonly keep: ReadonlySet<NoiseKind>;
  readonly strip: ReadonlySet<NoiseKind>;
  readonly rules: readonly Rule[];
  readonly engine: EngineName;
  readonly lang: string | undefined;
  readonly dedupe: false | ResolvedDedupe;
  readonly limits: Required<Limits>;
}

const positiveInteger = v.pipe(v.number(), v.integer(), v.minValue(1));

const dedupeSchema = v.strictObject({
  threshold: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1)), 0.85),
  prefer: v.optional(v.picklist(PREFERENCES), 'earliest'),
  contained: v.exactOptional(v.picklist(['keep', 'tell', 'cut'])),
  allPairsUpTo: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  lookAlikes: v.exactOptional(v.boolean()),
});

const limitsSchema = v.strictObject({
  bytes: v.optional(positiveInteger, 100 * 1024 * 1024),
  depth: v.optional(positiveInteger, 1000),
  line: v.optional(positiveInteger, 500_000),
  milliseconds: v.optional(positiveInteger, 60_000),
});

const optionsSchema = v.strictObject({
  strictness: v.optional(v.picklist(STRICTNESS), 'balanced'),
  keep: v.optional(v.array(v.picklist(NOISE_KINDS)), []),
  strip: v.optional(v.array(v.picklist(NOISE_KINDS)), []),
  rules: v.optional(v.array(v.custom<Rule>(isRule)), []),
  engine: v.optional(v.picklist(ENGINES), 'auto'),
  lang: v.optional(v.pipe(v.string(), v.check(isLanguageTag, 'a BCP 47 tag, as in en or pt-BR'))),
  // A union would hide which part of an object is wrong, so the object is checked on its own.
  dedupe: v.optional(v.custom<false | DedupeOptions>(isDedupe, 'false or an object'), {}),
  limits: v.optional(v.pipe(v.custom<object>(isObject, 'an object'), limitsSchema), {}),
  jobs: v.optional(positiveInteger, 1),
  index: v.exactOptional(v.custom<ParagraphIndex>(isIndex, 'an index, as openIndex opens it')),
  signal: v.exactOptional(v.instance(AbortSignal)),
  onError: v.exactOptional(v.custom<(error: ChaffinchError) => void>(isFunction, 'a function')),
  onProgress: v.exactOptional(v.custom<(progress: Progress) => void>(isFunction, 'a function')),
});

/** The names that stand at a place of the options, for "did you mean". */
const NAMES_AT: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['', Object.keys(optionsSchema.entries)],
  ['dedupe', Object.keys(dedupeSchema.entries)],
  ['limits', Object.keys(limitsSchema.entries)],
  ['strictness', STRICTNESS],
  ['engine', ENGINES],
  ['dedupe.prefer', PREFERENCES],
  ['keep', NOISE_KINDS],
  ['strip', NOISE_KINDS],
]);

/**
 * Checks options and fills in defaults.
 *
 * @param options - what a user gave
 * @returns every option with its value
 * @throws ChaffinchError `invalid-option` for an unknown name or a wrong value, naming the nearest valid one
 *
 * @example
 * resolveOptions({ strictness: 'careful' }).dedupe; // { threshold: 0.85, prefer: 'earliest' }
 * resolveOptions({ strictnes: 'careful' }); // throws: Unknown option "strictnes"; did you mean "strictness"?
 */
export function resolveOptions(options: Options = {}): ResolvedOptions {
  const {
    jobs: _jobs,
    index: _index,
    signal: _signal,
    onError: _onError,
    onProgress: _onProgress,
    ...parsed
  } = check(optionsSchema, options, []);
  const clash = parsed.keep.find((kind) => parsed.strip.includes(kind));
  if (clash !== undefined) throw new ChaffinchError('invalid-option', `"${clash}" is both in keep and in strip.`);
  return {
    ...parsed,
    keep: new Set(parsed.keep),
    strip: new Set(parsed.strip),
    lang: parsed.lang === undefined ? undefined : languageTag(parsed.lang),
    dedupe: resolveDedupe(parsed.dedupe),
  };
}

/**
 * Checks the same options, for what they say about a run.
 *
 * @param options - what a user gave
 * @returns those that are about the run
 * @throws ChaffinchError `invalid-option`
 */
export function resolveRun(options: Options = {}): RunOptions {
  const { jobs, index, signal, onError, onProgress, dedupe } = check(optionsSchema, options, []);
  if (index !== undefined && dedupe === false)
    throw new ChaffinchError('invalid-option', 'index: what was seen before goes by deduplication, which is off.');
  return {
    jobs,
    ...(index === undefined ? {} : { index }),
    ...(signal === undefined ? {} : { signal }),
    ...(onError === undefined ? {} : { onError }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
}

/**
 * Checks the options of deduplication and fills in defaults.
 *
 * @param options - what a user gave, `false` for none
 * @returns `false`, or every option with its value
 * @throws ChaffinchError `invalid-option`
 */
export function resolveDedupe(options: false | DedupeOptions): false | ResolvedDedupe {
  return options === false ? false : check(dedupeSchema, options, ['dedupe']);
}

function check<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  at: readonly string[],
): v.InferOutput<Schema> {
  // To valibot an array is an object too.
  if (Array.isArray(value))
    throw new ChaffinchError('invalid-option', `${at.join('.') || 'options'}: expected an object, got an array.`);
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new ChaffinchError('invalid-option', describe(result.issues[0], at));
}

function describe(issue: v.BaseIssue<unknown>, at: readonly string[]): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const names = [...at, ...keys.filter((key) => typeof key === 'string')];
  const place = names.join('.') || 'options';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `Unknown option "${place}"${nearest(names.at(-1) ?? '', NAMES_AT.get(names.slice(0, -1).join('.')))}`;
  }
  if (issue.type === 'picklist') {
    return `${place}: unknown value ${issue.received}${nearest(String(issue.input), NAMES_AT.get(place))}`;
  }
  if (place === 'rules' && issue.type === 'custom') return describeRule(issue.input, keys.at(-1));
  const wanted = issue.type === 'custom' || issue.expected === null ? issue.message : issue.expected;
  return `${place}: expected ${wanted}, got ${issue.received}.`;
}

function describeRule(rule: unknown, index: unknown): string {
  const name = isObject(rule) && typeof rule['id'] === 'string' ? `rule "${rule['id']}"` : `rules[${index}]`;
  if (isObject(rule) && typeof rule['kind'] === 'string' && !NOISE_KINDS.some((kind) => kind === rule['kind'])) {
    return `${name}: unknown kind "${rule['kind']}"${nearest(rule['kind'], NOISE_KINDS)}`;
  }
  return `${name}: a rule has id, kind and description, which are strings, and test, which is a function.`;
}

/**
 * The end of a message about an unknown name: the nearest of the known ones.
 *
 * @param name - the unknown one
 * @param known - the valid ones
 * @returns `'; did you mean "x"?'`, or a full stop where nothing is known
 */
export function nearest(name: string, known: readonly string[] = []): string {
  return known.length === 0 ? '.' : `; did you mean "${closest(name, known)}"?`;
}

function isRule(value: unknown): value is Rule {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    NOISE_KINDS.some((kind) => kind === value['kind']) &&
    typeof value['description'] === 'string' &&
    typeof value['test'] === 'function'
  );
}

function isDedupe(value: unknown): value is false | DedupeOptions {
  return value === false || isObject(value);
}

function isLanguageTag(tag: string): boolean {
  return languageTag(tag) !== undefined;
}

function isFunction(value: unknown): value is () => void {
  return typeof value === 'function';
}

function isIndex(value: unknown): value is ParagraphIndex {
  return typeof value === 'object' && value !== null && 'search' in value && 'add' in value;
}
