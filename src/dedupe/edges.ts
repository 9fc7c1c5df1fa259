import type { Containment } from './facts.js';

const CONTAINMENTS: readonly Containment[] = ['none', 'first', 'second', 'both'];
const VERBATIM = 4;

/** An edge: two different texts that are alike, by their numbers. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** Dice coefficient. */
  readonly similarity: number;
  /** A text that is contained in the other may go with nothing lost. */
  readonly contained: Containment;
  /** The contained text stands word for word in the other one, and may go however unlike they are. */
  readonly verbatim: boolean;
}

/** Edges in a list that grows: seventeen bytes an edge. */
export class Edges {
  #ends: Int32Array = new Int32Array(128);
  #similarity: Float64Array = new Float64Array(64);
  #contained: Uint8Array = new Uint8Array(64);
  #count = 0;

  /** How many edges there are. */
  get count(): number {
    return this.#count;
  }

  /**
   * Adds an edge at the end.
   *
   * @param edge - its texts and how alike they are
   */
  add({ a, b, similarity, contained, verbatim }: Edge): void {
    if (this.#count === this.#similarity.length) this.#grow();
    this.#ends[this.#count * 2] = a;
    this.#ends[this.#count * 2 + 1] = b;
    this.#similarity[this.#count] = similarity;
    this.#contained[this.#count++] = CONTAINMENTS.indexOf(contained) + (verbatim ? VERBATIM : 0);
  }

  /**
   * The edge at an index.
   *
   * @param index - from 0
   * @returns the edge
   */
  at(index: number): Edge {
    const contained = this.#contained[index] ?? 0;
    return {
      a: this.#ends[index * 2] ?? 0,
      b: this.#ends[index * 2 + 1] ?? 0,
      similarity: this.#similarity[index] ?? 0,
      contained: CONTAINMENTS[contained & (VERBATIM - 1)] ?? 'none',
      verbatim: contained >= VERBATIM,
    };
  }

  #grow(): void {
    const [ends, similarity, contained] = [this.#ends, this.#similarity, this.#contained];
    this.#ends = new Int32Array(ends.length * 2);
    this.#ends.set(ends);
    this.#similarity = new Float64Array(similarity.length * 2);
    this.#similarity.set(similarity);
    this.#contained = new Uint8Array(contained.length * 2);
    this.#contained.set(contained);
  }
}

/**
 * Whether a text of an edge says nothing that the other does not.
 *
 * @param edge - two texts
 * @param text - the number of one of them
 * @returns true if it may go with nothing lost
 */
export function isContained({ a, contained }: Pick<Edge, 'a' | 'contained'>, text: number): boolean {
  return contained === 'both' || contained === (text === a ? 'first' : 'second');
}
