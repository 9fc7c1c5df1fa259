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
    if (performance.now() > end) throw tooSlow(name, milliseconds);
  };
}

/**
 * The error of a document that had its time.
 *
 * @param name - of the document
 * @param milliseconds - the time it had
 * @returns an error that names it
 */
export function tooSlow(name: string, milliseconds: number): ChaffinchError {
  return new ChaffinchError(
    'too-slow',
    `${name} took longer than ${milliseconds} ms; raise limits.milliseconds if that is right.`,
  );
}
