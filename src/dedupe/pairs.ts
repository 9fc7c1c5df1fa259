/** Pairs of numbers in a list that grows: eight bytes a pair. */
export class Pairs {
  #numbers: Int32Array = new Int32Array(256);
  #length = 0;
  #taken = 0;
  readonly #most: number;
  readonly #take: (pairs: Pairs) => void;

  /**
   * @param most - once there are so many pairs, they are taken away; by default never
   * @param take - takes them away: the list is emptied when it returns
   */
  constructor(most: number = Number.POSITIVE_INFINITY, take: (pairs: Pairs) => void = () => {}) {
    this.#most = most;
    this.#take = take;
  }

  /** How many pairs there have been, with those that were taken away. */
  get total(): number {
    return this.#taken + this.count;
  }

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
    if (this.count < this.#most) return;
    this.#take(this);
    this.#taken += this.count;
    this.#length = 0;
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
