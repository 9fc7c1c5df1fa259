// The benchmarks are plain scripts without types; what the tests use of them is told here.

export interface Gold {
  readonly id: string;
  readonly type?: string;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly lines?: readonly { readonly text: string; readonly label: 'content' | 'noise' | 'skip' }[];
}

export interface Answer {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly error?: string;
}

export type Answers = ReadonlyMap<string, Answer>;

type Row = readonly number[];

export interface Metric {
  readonly main: string;
  figures(sum: Row): Readonly<Record<string, number>>;
}

export interface Metrics {
  readonly METRICS: Readonly<Record<'shingles' | 'words' | 'segments' | 'lines', Metric>>;
  rowsOf(metric: Metric, golds: readonly Gold[], answers: Answers): readonly Row[];
  figuresOf(metric: Metric, rows: readonly Row[]): Readonly<Record<string, number>>;
}

export interface Bootstrap {
  drawsOf(documents: number, count?: number, seed?: number): readonly Uint32Array[];
  figuresOfDraws(metric: Metric, rows: readonly Row[], draws: readonly Uint32Array[]): readonly number[];
  interval(values: readonly number[]): readonly [number, number];
  differenceInterval(own: readonly number[], other: readonly number[]): readonly [number, number];
}

export interface EvaluationSet {
  readonly name: string;
  readonly title: string;
  readonly kind: 'html' | 'text';
  readonly metrics: readonly string[];
  readonly trained: 'all' | 'partly' | 'rules' | 'none';
  readonly absent?: number;
  readonly documents: readonly {
    readonly id: string;
    readonly url?: string;
    readonly html?: string;
    readonly text?: string;
  }[];
  readonly golds: readonly Gold[];
}

export interface Clones {
  readonly CLONES: Readonly<Record<'scrapinghub' | 'wcxb' | 'trafilatura', (folder: string) => EvaluationSet>>;
}

export interface LineRules {
  readonly LINE_RULES: Readonly<Record<string, (text: string) => string>>;
  justextOfLines(text: string, stopWords: ReadonlySet<string>): string;
}

export interface Asking {
  ask(
    command: readonly string[],
    pages: readonly { readonly id: string; readonly html: string }[],
    options?: { readonly seconds?: number },
  ): Promise<{ readonly answers: Answers; readonly failures: number; readonly peakBytes?: number }>;
}

export interface OwnAnswers {
  ownAnswers(
    system: { readonly command: readonly string[] },
    set: EvaluationSet,
    outOfFold: string,
  ): Promise<{ readonly label: string; readonly fold: string; readonly answers: Answers; readonly failures: number }>;
}

type Removal = readonly [gone: number, because: number];

export interface LookAlikes {
  removedInOrder(count: number, pairs: readonly (readonly [number, number])[]): readonly Removal[];
  scoreRemoved(
    set: readonly { readonly cluster: string; readonly edit: string }[],
    removed: readonly Removal[],
  ): { readonly precision: number; readonly recall: number; readonly wrong: ReadonlyMap<string, number> };
}

export interface Askers {
  readonly Asker: new (
    command: readonly string[],
  ) => {
    ask(page: {
      readonly id: string;
      readonly html: string;
    }): Promise<{ readonly ms?: number; readonly error?: string }>;
    close(): Promise<number>;
  };
}

interface Table {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

interface Scored {
  readonly set: string;
  readonly systems: readonly {
    readonly label: string;
    readonly main: number;
    readonly range: readonly [number, number];
    readonly ahead?: { readonly by: number; readonly range: readonly [number, number] };
  }[];
}

export interface Tables {
  scored(
    set: EvaluationSet,
    metric: string,
    answered: readonly {
      readonly label: string;
      readonly own?: boolean;
      readonly answers: Answers;
      readonly failures: number;
    }[],
  ): Scored;
  tableOf(result: Scored, note: string): Table;
  chartOf(results: readonly Scored[]): readonly object[];
}

export interface Results {
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly tables: readonly Table[];
  readonly missing: readonly { readonly name: string; readonly reason: string }[];
  readonly sample?: number;
  readonly chart?: readonly object[];
}

export interface Markdown {
  reportOf(
    parts: readonly { readonly title: string; readonly command: string; readonly results: Results | undefined }[],
    chart: string,
  ): string;
}

export interface Chart {
  chartOf(chart: readonly object[]): string;
}

export interface FixtureSets {
  readonly FIXTURE_SETS: Readonly<Record<string, () => EvaluationSet>>;
}

/** A script under bench/, by its path there. */
export async function benchModule<T>(name: string): Promise<T> {
  const loaded: T = await import(new URL(`../../bench/${name}`, import.meta.url).href);
  return loaded;
}

export const answersOf = (answers: readonly Answer[]): Answers => new Map(answers.map((answer) => [answer.id, answer]));
