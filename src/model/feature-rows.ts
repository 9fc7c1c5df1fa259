/** Rows of features behind each other, filled value by value; what is left out is missing. */
export class FeatureRows {
  /** The rows; NaN is a missing value. */
  readonly values: Float32Array;
  private at = 0;

  /** @param size - features of all rows together */
  constructor(size: number) {
    this.values = new Float32Array(size).fill(Number.NaN);
  }

  /** @param value - of the next feature */
  add(value: number): void {
    this.values[this.at++] = value;
  }

  /** @param count - of features that are missing */
  skip(count: number): void {
    this.at += count;
  }
}
