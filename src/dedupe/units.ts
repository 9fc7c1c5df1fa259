const SPACE = 0x20;

let buffer = new Uint16Array(4096);

/**
 * The UTF-16 units of a normalised text without its spaces, as bigrams and shingles are made of them.
 *
 * @param normalised - see `normalise`: its only white space is the space
 * @returns the units, and how many of them count; the array is used again for the next text
 */
export function unitsOf(normalised: string): { readonly units: Uint16Array; readonly length: number } {
  if (buffer.length < normalised.length) buffer = new Uint16Array(normalised.length * 2);
  let length = 0;
  for (let i = 0; i < normalised.length; i++) {
    const unit = normalised.charCodeAt(i);
    if (unit !== SPACE) buffer[length++] = unit;
  }
  return { units: buffer, length };
}
