import { BANDS, bandKey, signatureOf } from './min-hash.js';

/**
 * The keys of texts in some bands behind each other, band by band, and in the one after them, which splits oversized
 * buckets. After the last band comes the first.
 */
export class BandKeys {
  readonly #count: number;
  readonly #keys: Uint32Array;
  /** How many bands are gone through before others are read. */
  readonly held: number;
  #first = 0;

  /**
   * @param count - of texts
   * @param held - bands at once, up to `BANDS`: 4 bytes a text each
   */
  constructor(count: number, held: number) {
    this.#count = count;
    this.held = held;
    this.#keys = new Uint32Array(count * Math.min(BANDS, held + 1));
  }

  /**
   * Goes on to other bands: the keys of all texts have to be written for them.
   *
   * @param band - the first of them
   */
  moveTo(band: number): void {
    this.#first = band;
  }

  /**
   * Writes the keys of a text.
   *
   * @param rank - of the text
   * @param units - UTF-16 units of its normalised form without spaces
   * @param length - how many of them
   */
  write(rank: number, units: Uint16Array, length: number): void {
    const signature = signatureOf(units, length);
    for (let at = rank, band = this.#first; at < this.#keys.length; at += this.#count, band++) {
      this.#keys[at] = bandKey(signature, band % BANDS);
    }
  }

  /**
   * The keys of all texts in a band.
   *
   * @param band - one of those that are held
   * @returns for each rank its key
   */
  in(band: number): Uint32Array {
    const from = ((band - this.#first + BANDS) % BANDS) * this.#count;
    return this.#keys.subarray(from, from + this.#count);
  }
}
