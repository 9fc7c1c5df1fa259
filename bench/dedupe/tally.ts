import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Counts which of the pairs that a system proposes are true, and how many of the true ones it proposes. */
export interface Tally {
  /** Counts a pair of numbers of texts; of pairs of which the truth is not known nothing is counted. */
  readonly propose: (one: number, other: number) => void;
  readonly counts: () => { readonly proposals: number; readonly hits: number; readonly truth: number };
}

/**
 * Lines of a file, read as they are needed.
 *
 * @param file - its path
 * @returns the lines
 */
export function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}

/**
 * Reads what truth.ts wrote.
 *
 * @param file - its path
 * @returns counts proposals by it
 */
export async function readTruth(file: string): Promise<Tally> {
  let asked: ReadonlySet<number> | undefined;
  const truth = new Map<number, Set<number>>();
  let count = 0;
  for await (const line of linesOf(file)) {
    const value = JSON.parse(line);
    if (!Array.isArray(value)) {
      asked = value.asked === null ? undefined : new Set(value.asked);
      continue;
    }
    const [i, j] = value;
    const partners = truth.get(i) ?? new Set();
    truth.set(i, partners.add(j));
    count++;
  }
  let [proposals, hits] = [0, 0];
  return {
    propose: (one, other) => {
      if (asked !== undefined && !asked.has(one) && !asked.has(other)) return;
      proposals++;
      if (truth.get(Math.min(one, other))?.has(Math.max(one, other)) === true) hits++;
    },
    counts: () => ({ proposals, hits, truth: count }),
  };
}

/**
 * The largest resident memory of this process.
 *
 * @returns bytes
 */
export function peakBytes(): number {
  try {
    // What resourceUsage tells may hold the size of the process that started this one.
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // There is no /proc on this system.
  }
  return process.resourceUsage().maxRSS * 1024;
}

/**
 * Seconds of processor time so far, of all threads, those of the garbage collector too: what other processes take does not
 * count.
 *
 * @returns seconds since the process began
 */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
