// What all pairs would take with string-similarity: too long to be run, so a sample of pairs is measured and multiplied.
import { compareTwoStrings } from 'string-similarity';

/** Microseconds a pair of `texts`, by so many pairs at random; `chance` gives numbers from 0 up to 1. */
export function microsecondsAPair(texts, pairs, chance) {
  const any = () => texts[Math.floor(chance() * texts.length)];
  const sample = Array.from({ length: pairs }, () => [any(), any()]);
  const start = performance.now();
  for (const [one, other] of sample) compareTwoStrings(one, other);
  return ((performance.now() - start) / pairs) * 1000;
}

/** Seconds that all pairs of so many texts take. */
export function secondsForAllPairs(microseconds, count) {
  return (microseconds * count * (count - 1)) / 2 / 1e6;
}
