import { mix } from './hash.js';

/** Bands of a signature: two texts are candidates if they agree on one. */
export const BANDS = 50;
/** Hashes of a band that must all agree. */
export const ROWS = 4;
const BINS = BANDS * ROWS;

/** Characters of a shingle: of a script whose characters are words or syllables, fewer. */
const LONG_SHINGLE = 5;
const SYLLABLE_SHINGLE = 3;
const WORD_SHINGLE = 2;

// Scratch space, so that a signature costs no object.
let shingles = new Int32Array(1024);
const minima = new Uint32Array(BINS);
/** The round in which each bin was filled, from 1. */
const rounds = new Int32Array(BINS);

/**
 * The MinHash signature of a text, of which its band keys are made: two texts with one key in common may be alike. The
 * more shingles they share, the surer they have one: at a Jaccard coefficient J, with probability 1 − (1 − J⁴)⁵⁰.
 *
 * A shingle is five characters long, two in Han, three in kana and Hangul; its first character decides, so an edit
 * elsewhere changes nothing.
 *
 * @param units - UTF-16 units of a normalised text without spaces
 * @param length - how many of them
 * @returns `ROWS` minima a band; the array is used again for the next text
 *
 * @remarks The signature is filled in rounds, each with a hash function of its own that throws every shingle into one
 * bin; what a round left empty, the next one fills. It is as good as 200 hash functions at the price of a few.
 *
 * @see Broder, "On the Resemblance and Containment of Documents", 1997; Dahlgaard, Knudsen, Thorup, "Fast Similarity
 * Sketching", FOCS 2017; bands: Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3
 */
export function signatureOf(units: Uint16Array, length: number): Uint32Array {
  fillBins(readShingles(units, length));
  return minima;
}

/**
 * The key of a text in a band.
 *
 * @param signature - of the text: see `signatureOf`
 * @param band - from 0 up to `BANDS`
 * @returns 32 bits
 */
export function bandKey(signature: Uint32Array, band: number): number {
  let key = band;
  for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 31) + (signature[band * ROWS + row] ?? 0));
  return key >>> 0;
}

/** @returns how many there are: at least one */
function readShingles(units: Uint16Array, length: number): number {
  if (shingles.length < length) shingles = new Int32Array(length * 2);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const width = shingleLength(units[i] ?? 0);
    if (i + width > length && count > 0) continue;
    let hash = width;
    for (let j = i; j < i + width && j < length; j++) hash = Math.imul(hash, 0x01000193) ^ (units[j] ?? 0);
    shingles[count++] = mix(hash);
  }
  if (count === 0) shingles[count++] = 0;
  return count;
}

function shingleLength(unit: number): number {
  if (unit < 0x1100) return LONG_SHINGLE;
  if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) return WORD_SHINGLE;
  const isSyllable = (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0xac00 && unit <= 0xd7ff);
  return isSyllable ? SYLLABLE_SHINGLE : LONG_SHINGLE;
}

function fillBins(count: number): void {
  rounds.fill(0);
  let empty = BINS;
  // After BINS rounds chance has had its turn: then each round is for one bin, so that none is left out.
  for (let round = 1; empty > 0; round++) {
    const seed = Math.imul(round, 0x9e3779b1);
    const only = round > BINS ? round - BINS - 1 : -1;
    for (let i = 0; i < count; i++) {
      const hash = mix((shingles[i] ?? 0) ^ seed);
      const bin = only < 0 ? ((hash >>> 16) * BINS) >>> 16 : only;
      const filled = rounds[bin] ?? 0;
      if (filled !== 0 && filled !== round) continue;
      // The half that does not choose the bin comes first.
      const value = ((hash << 16) | (hash >>> 16)) >>> 0;
      if (filled === 0) {
        rounds[bin] = round;
        minima[bin] = value;
        empty--;
      } else if (value < (minima[bin] ?? 0)) minima[bin] = value;
    }
  }
}
