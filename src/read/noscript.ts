const TAG = /<(\/?)noscript\b/giu;
const OPENING = '<noscript';
const CLOSING = '</noscript';

/** A note that asks for scripts is shorter, and a picture behind a tracker too: in UTF-16 units of HTML. */
const LEAST = 1000;

/**
 * A page with its `noscript` elements as plain ones, where one of them may hold a page of its own.
 *
 * @param html - the page
 * @returns the page with `div` for `noscript`; undefined where no such element is long enough to hold a page
 *
 * @example
 * withoutNoscriptTags('<noscript>Please enable JavaScript.</noscript>'); // undefined
 */
export function withoutNoscriptTags(html: string): string | undefined {
  const lower = html.toLowerCase();
  let longest = 0;
  for (let start = lower.indexOf(OPENING); start >= 0; ) {
    const end = lower.indexOf(CLOSING, start);
    longest = Math.max(longest, (end < 0 ? lower.length : end) - start);
    start = end < 0 ? -1 : lower.indexOf(OPENING, end);
  }
  return longest < LEAST ? undefined : html.replace(TAG, '<$1div');
}
