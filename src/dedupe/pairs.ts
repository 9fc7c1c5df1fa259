/** Pairs of numbers in a list that grows: eight bytes a pair. */
export class Pairs {
  #numbers: Int32Array = new Int32Array(256);
  #length = 0;

  /** How many pairs there are. */
  get count(): number {
    return this.#length / 2;
  }

  /**
   * Adds a pair at the end.
   *
   * @param a - one number
   * @param b - the other
   */
  add(a: number, b: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Int32Array(this.#length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length++] = a;
    this.#numbers[this.#length++] = b;
  }

  /**
   * The first number of a pair.
   *
   * @param index - of the pair
   * @returns the number
   */
  first(index: number): number {
    return this.#numbers[index * 2] ?? 0;
  }

  /**
   * The second number of a pair.
   *
   * @param index - of the pair
   * @returns the number
   */
  second(index: number): number {
    return this.#numbers[index * 2 + 1] ?? 0;
  }
}
