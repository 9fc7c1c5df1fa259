// Files of JSON Lines, as the evaluation sets are.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** What the lines of a file hold, gunzipped if its name says so. */
export function jsonLines(file) {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
