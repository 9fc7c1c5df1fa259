/**
 * The fields that have something in them, trimmed. Where a type says `field?: string`, absent is not undefined.
 *
 * @param fields - strings, or none
 * @returns an object of the same order with only the strings that are not blank
 *
 * @example
 * present({ title: ' Rain ', byline: null, lang: '' }); // { title: 'Rain' }
 */
export function present<Key extends string>(
  fields: { readonly [K in Key]: string | null | undefined },
): { [K in Key]?: string } {
  const result: { [K in Key]?: string } = {};
  for (const key in fields) {
    const value = fields[key]?.trim();
    if (value !== undefined && value !== '') result[key] = value;
  }
  return result;
}
