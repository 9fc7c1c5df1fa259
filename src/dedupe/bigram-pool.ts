/** Room for so many numbers is there at first. */
const LEAST_ROOM = 1 << 14;

/**
 * Memory for the bigrams of texts that are verified together. An array of its own for each text would be garbage outside
 * of the heap, which the collector does not see in time.
 */
export class BigramPool {
  #room: Uint32Array = new Uint32Array(LEAST_ROOM);
  #used = 0;

  /**
   * Takes some of it.
   *
   * @param count - of numbers
   * @returns room for them, until `clear`; what was there before is still there
   */
  readonly take = (count: number): Uint32Array => {
    if (this.#used + count > this.#room.length) {
      // Those who have some of the old room keep it.
      this.#room = new Uint32Array(Math.max(this.#room.length * 2, count));
      this.#used = 0;
    }
    this.#used += count;
    return this.#room.subarray(this.#used - count, this.#used);
  };

  /** Lets what was taken be taken again. */
  clear(): void {
    this.#used = 0;
  }
}
