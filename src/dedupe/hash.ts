/**
 * Spreads a number over all 32 bits, so that near numbers become unlike ones.
 *
 * @param value - any integer
 * @returns a signed integer of 32 bits
 *
 * @see the finalizer of MurmurHash3 by Austin Appleby, public domain
 */
export function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * A digest of a text: 64 bits as two numbers. Not meant against forgers: whoever trusts it compares the texts too.
 *
 * @param text - any
 * @returns two unsigned integers of 32 bits
 *
 * @see FNV-1a by Fowler, Noll and Vo, twice, over UTF-16 units
 */
export function digest(text: string): readonly [high: number, low: number] {
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul((low ^ unit) + (low >>> 15), 0x5bd1e995);
  }
  return [mix(high) >>> 0, mix(low ^ text.length) >>> 0];
}
