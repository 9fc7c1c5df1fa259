import type { Progress } from '../options.js';
import type { CleanCommand } from './arguments.js';
import type { Terminal } from './terminal.js';

/** A line on a terminal that tells how far the run is. */
export interface ProgressLine {
  /**
   * @param progress - where the run is
   * @param told - what it found so far
   */
  show(progress: Progress, told: { readonly cut: number; readonly duplicates: number }): void;
  /** Makes room for something else that is told; the line comes again. */
  clear(): void;
  /** Takes the line away. */
  end(): void;
}

const STAGES: Readonly<Record<Progress['stage'], string>> = {
  read: 'reading',
  clean: 'cleaning',
  compare: 'comparing',
  write: 'writing',
};
const TELLS = '{value} documents | {rate}/s | {cut} cut | {duplicates} duplicates | {failed} errors';
const CLEAR_LINE = '\r\x1b[K';

/**
 * Opens the line of progress.
 *
 * @param command - whether one is wanted
 * @param terminal - standard error: there is none if it is no terminal and nobody asked for one
 * @returns the line
 */
export async function openProgress(command: CleanCommand, { stderr }: Terminal): Promise<ProgressLine | undefined> {
  const wanted = command.progress ?? (stderr.isTTY === true && !command.quiet && !command.explain);
  if (!wanted) return undefined;
  const { SingleBar } = await import('cli-progress');
  let stage: Progress['stage'] | undefined;
  let since = 0;
  let bar: InstanceType<typeof SingleBar> | undefined;
  const start = ({ stage: next, total }: Progress): InstanceType<typeof SingleBar> => {
    bar?.stop();
    stage = next;
    since = Date.now();
    const format =
      total === undefined
        ? `${STAGES[next]} | ${TELLS}`
        : `${STAGES[next]} {bar} {percentage} % | ${TELLS} | {eta} s left`;
    const made = new SingleBar({ format, stream: stderr, noTTYOutput: true, clearOnComplete: true, hideCursor: null });
    made.start(total ?? 0, 0, { rate: 0, cut: 0, duplicates: 0, failed: 0 });
    return made;
  };
  return {
    show(progress, { cut, duplicates }) {
      if (progress.stage !== stage || bar === undefined) bar = start(progress);
      const seconds = Math.max(0.001, (Date.now() - since) / 1000);
      const rate = Math.round(progress.done / seconds);
      bar.update(progress.done, { rate, cut, duplicates, failed: progress.failed });
    },
    clear() {
      if (bar !== undefined && stderr.isTTY === true) stderr.write(CLEAR_LINE);
    },
    end() {
      bar?.stop();
      bar = undefined;
    },
  };
}
