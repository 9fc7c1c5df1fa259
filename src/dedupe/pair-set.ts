import { mix } from './hash.js';

/** At first there is room for so many numbers, two a pair; a power of two. */
const LEAST_ROOM = 1024;

/** A set of pairs of different numbers from 0, the smaller first: open addressing, some sixteen bytes a pair. */
export class PairSet {
  /** The second number of a pair is never 0: there is none. */
  #pairs: Int32Array = new Int32Array(LEAST_ROOM);
  #size = 0;

  /**
   * Adds a pair.
   *
   * @param a - the smaller number
   * @param b - the other
   */
  add(a: number, b: number): void {
    const at = this.#placeOf(a, b);
    if (this.#pairs[at + 1] !== 0) return;
    this.#pairs[at] = a;
    this.#pairs[at + 1] = b;
    // Three quarters full: chains of more than a few are rare.
    if (++this.#size * 8 > this.#pairs.length * 3) this.#grow();
  }

  /**
   * Whether a pair was added.
   *
   * @param a - the smaller number
   * @param b - the other
   * @returns true if it was
   */
  has(a: number, b: number): boolean {
    return this.#pairs[this.#placeOf(a, b) + 1] !== 0;
  }

  /** Where a pair stands, or would. */
  #placeOf(a: number, b: number): number {
    const pairs = this.#pairs;
    const mask = pairs.length - 1;
    let at = (mix(Math.imul(a, 0x9e3779b1) ^ b) << 1) & mask;
    while (pairs[at + 1] !== 0 && (pairs[at] !== a || pairs[at + 1] !== b)) at = (at + 2) & mask;
    return at;
  }

  #grow(): void {
    const pairs = this.#pairs;
    this.#pairs = new Int32Array(pairs.length * 2);
    for (let i = 0; i < pairs.length; i += 2) {
      const [a = 0, b = 0] = [pairs[i], pairs[i + 1]];
      if (b === 0) continue;
      const at = this.#placeOf(a, b);
      this.#pairs[at] = a;
      this.#pairs[at + 1] = b;
    }
  }
}
