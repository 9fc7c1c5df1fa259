/**
 * Whether a value is an object with fields, of which nothing is known yet.
 *
 * @param value - anything
 * @returns false for null and arrays
 */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
