import { ChaffinchError } from './errors.js';

/** Throws `too-slow` when a document has had its time. */
export type CheckTime = () => void;

/**
 * Starts the clock of a document. JavaScript cannot stop work that is under way, so the time is looked at between the
 * stages of the work.
 *
 * @param name - of the document, for the message
 * @param milliseconds - the time it may take
 * @returns a check that throws once the time is up
 */
export function startDeadline(name: string, milliseconds: number): CheckTime {
  const end = performance.now() + milliseconds;
  return () => {
    if (performance.now() <= end) return;
    throw new ChaffinchError(
      'too-slow',
      `${name} took longer than ${milliseconds} ms; raise limits.milliseconds if that is right.`,
    );
  };
}
