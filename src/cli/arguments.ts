import { parseArgs } from 'node:util';
import { NOISE_KINDS, type NoiseKind } from '../document.js';
import { ChaffinchError, messageOf } from '../errors.js';
import {
  ENGINES,
  nearest,
  type Options,
  PREFERENCES,
  type ResolvedOptions,
  resolveOptions,
  STRICTNESS,
} from '../options.js';
import { FORMATS, type Format } from '../write/write.js';
import { type FieldMap, parseFieldMap } from './formats/field-map.js';
import { INPUT_FORMATS, type InputFormat } from './formats/names.js';

/** What the command line asks for. `--help` is answered before it is read. */
export type Command = { readonly run: 'version' } | ({ readonly run: 'clean' } & CleanCommand);

/** A run over documents. */
export interface CleanCommand {
  /** Files, folders, globs, `-`; none: standard input. */
  readonly inputs: readonly string[];
  readonly from: InputFormat;
  /** Names that lines of JSON give the fields. */
  readonly fields: FieldMap;
  /** None: text for one document, JSON Lines for more. */
  readonly to: Format | undefined;
  readonly output: string | undefined;
  readonly url: string | undefined;
  readonly options: ResolvedOptions;
  /** How many workers; none: as many as there are processors, where there is enough to do. */
  readonly jobs: number | undefined;
  readonly resume: boolean;
  /** The folder of the index of what earlier runs kept. */
  readonly index: string | undefined;
  /** Where the summary goes, as JSON. */
  readonly summary: string | undefined;
  readonly explain: boolean;
  readonly rejects: string | undefined;
  readonly errors: string | undefined;
  readonly quiet: boolean;
  /** Whether progress is shown; none: on a terminal. */
  readonly progress: boolean | undefined;
}

/** More threads than any machine has use for. */
const MOST_JOBS = 256;

const FLAGS = {
  from: { type: 'string', short: 'f' },
  to: { type: 'string', short: 't' },
  output: { type: 'string', short: 'o' },
  field: { type: 'string', multiple: true },
  url: { type: 'string' },
  lang: { type: 'string' },
  strictness: { type: 'string' },
  keep: { type: 'string', multiple: true },
  strip: { type: 'string', multiple: true },
  engine: { type: 'string' },
  'no-dedupe': { type: 'boolean' },
  threshold: { type: 'string' },
  prefer: { type: 'string' },
  jobs: { type: 'string' },
  'time-limit': { type: 'string' },
  resume: { type: 'boolean' },
  index: { type: 'string' },
  summary: { type: 'string' },
  progress: { type: 'boolean' },
  'no-progress': { type: 'boolean' },
  explain: { type: 'boolean' },
  rejects: { type: 'string' },
  errors: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Reads a command line.
 *
 * @param argv - the arguments, without the names of program and script
 * @returns what it asks for
 * @throws ChaffinchError `invalid-option` for wrong use, naming the nearest valid flag or value
 */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parseFlags(argv);
  if (values.version === true) return { run: 'version' };
  // Checked here, before any input is read: wrong use is told at once.
  const options = resolveOptions(optionsOf(values));
  if (values.index !== undefined && options.dedupe === false)
    throw new ChaffinchError('invalid-option', '--index and --no-dedupe exclude each other.');
  if (values.url !== undefined && !URL.canParse(values.url)) {
    throw new ChaffinchError(
      'invalid-option',
      `--url: "${values.url}" is no address; give one as in https://example.org/page.`,
    );
  }
  return {
    run: 'clean',
    inputs: positionals,
    from: choice('--from', values.from, INPUT_FORMATS) ?? 'auto',
    fields: parseFieldMap(values.field),
    to: choice('--to', values.to, FORMATS),
    output: values.output,
    url: values.url,
    options,
    jobs: values.jobs === undefined ? undefined : jobsIn(values.jobs),
    resume: values.resume === true,
    index: values.index,
    summary: values.summary,
    progress: values.progress === true ? true : values['no-progress'] === true ? false : undefined,
    explain: values.explain === true,
    rejects: values.rejects,
    errors: values.errors,
    quiet: values.quiet === true,
  };
}

function parseFlags(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof FLAGS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true });
  } catch (cause) {
    const unknown = UNKNOWN.exec(messageOf(cause))?.[1];
    const message =
      unknown === undefined
        ? firstSentence(messageOf(cause))
        : `Unknown option ${unknown}${nearest(
            unknown,
            Object.keys(FLAGS).map((flag) => `--${flag}`),
          )}`;
    throw new ChaffinchError('invalid-option', message, { cause });
  }
}

const UNKNOWN = /Unknown option '(-[^']*)'/u;
const SENTENCE_BREAK = /\. /u;

function firstSentence(message: string): string {
  return `${message.split(SENTENCE_BREAK, 1)[0]?.replace(FULL_STOP, '') ?? message}.`;
}

const FULL_STOP = /\.$/u;

type Values = ReturnType<typeof parseFlags>['values'];

function optionsOf(values: Values): Options {
  const engine = choice('--engine', values.engine, ENGINES);
  const strictness = choice('--strictness', values.strictness, STRICTNESS);
  const prefer = choice('--prefer', values.prefer, PREFERENCES);
  const threshold = values.threshold === undefined ? undefined : numberIn('--threshold', values.threshold);
  const seconds = values['time-limit'] === undefined ? undefined : numberIn('--time-limit', values['time-limit']);
  return {
    ...(seconds === undefined ? {} : { limits: { milliseconds: Math.ceil(seconds * 1000) } }),
    keep: kinds('--keep', values.keep),
    strip: kinds('--strip', values.strip),
    ...(engine === undefined ? {} : { engine }),
    ...(strictness === undefined ? {} : { strictness }),
    ...(values.lang === undefined ? {} : { lang: values.lang }),
    dedupe:
      values['no-dedupe'] === true
        ? false
        : { ...(threshold === undefined ? {} : { threshold }), ...(prefer === undefined ? {} : { prefer }) },
  };
}

function choice<Value extends string>(
  flag: string,
  given: string | undefined,
  values: readonly Value[],
): Value | undefined {
  return given === undefined ? undefined : oneOf(flag, given, values);
}

function oneOf<Value extends string>(flag: string, given: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === given);
  if (found === undefined)
    throw new ChaffinchError('invalid-option', `${flag}: unknown value "${given}"${nearest(given, values)}`);
  return found;
}

function kinds(flag: string, given: readonly string[] = []): readonly NoiseKind[] {
  return given
    .flatMap((list) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => oneOf(flag, name, NOISE_KINDS));
}

function jobsIn(given: string): number {
  const jobs = numberIn('--jobs', given);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new ChaffinchError(
      'invalid-option',
      `--jobs: expected a number of workers from 1 to ${MOST_JOBS}, got ${given}.`,
    );
  return jobs;
}

function numberIn(flag: string, given: string): number {
  const value = Number(given);
  if (given.trim() === '' || Number.isNaN(value))
    throw new ChaffinchError('invalid-option', `${flag}: "${given}" is no number.`);
  return value;
}
