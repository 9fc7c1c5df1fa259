// What all pairs would take with string-similarity: too long to be run, so a sample of pairs is measured and multiplied.
import { compareTwoStrings } from 'string-similarity';

/** Microseconds of processor time a pair of `texts`, by so many pairs at random; `chance` gives numbers from 0 up to 1. */
export function microsecondsAPair(texts, pairs, chance) {
  const any = () => texts[Math.floor(chance() * texts.length)];
  const sample = Array.from({ length: pairs }, () => [any(), any()]);
  // Else other processes would count, and everything is multiplied.
  const before = process.cpuUsage();
  for (const [one, other] of sample) compareTwoStrings(one, other);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / pairs;
}

/** Seconds that all pairs of so many texts take. */
export function secondsForAllPairs(microseconds, count) {
  return (microseconds * count * (count - 1)) / 2 / 1e6;
}
