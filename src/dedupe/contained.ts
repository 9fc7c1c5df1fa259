import type { Texts } from './columns.js';
import { diceAtLeast } from './dice.js';
import type { Edges } from './edges.js';
import { mix } from './hash.js';
import { factsOf } from './tokens.js';
import { verifiable } from './verify.js';

/** A text is looked for by so many words at its beginning; what has fewer is not looked for. */
const OPENING_WORDS = 8;

/** The words of texts as hashes, those of a text behind each other: none where a text may not be near another. */
interface Words {
  readonly hashes: Int32Array;
  /** For each text the place of its first word, and one more. */
  readonly first: Int32Array;
}

/**
 * Adds an edge for each text that another, longer one holds word for word, however much longer: one way only, and below
 * the threshold of likeness too.
 *
 * @param texts - different normalised texts
 * @param edges - where the edges go, the shorter text first; those of pairs that are there already are harmless
 *
 * @remarks Every run of eight words of every text is looked up among the beginnings of all, by the hash of the run:
 * linear in words, unless many texts begin alike.
 */
export function addContained(texts: Texts, edges: Edges): void {
  const words = readWords(texts);
  const { hashes, first } = words;
  const runs = runHashes(hashes);
  // A hash table of the texts by their beginnings: heads of chains, and the next of each text.
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(texts.count + 1))).fill(-1);
  const next = new Int32Array(texts.count).fill(-1);
  const slotOf = (place: number): number => (runs[place] ?? 0) & (heads.length - 1);
  const [from, to] = [(text: number): number => first[text] ?? 0, (text: number): number => first[text + 1] ?? 0];
  for (let text = 0; text < texts.count; text++) {
    if (to(text) - from(text) < OPENING_WORDS) continue;
    const slot = slotOf(from(text));
    next[text] = heads[slot] ?? -1;
    heads[slot] = text;
  }
  for (let text = 0; text < texts.count; text++) {
    const found = new Set<number>();
    for (let place = from(text); place + OPENING_WORDS <= to(text); place++) {
      for (let shorter = heads[slotOf(place)] ?? -1; shorter >= 0; shorter = next[shorter] ?? -1) {
        const length = to(shorter) - from(shorter);
        const fits = length < to(text) - from(text) && place + length <= to(text);
        if (fits && runs[from(shorter)] === runs[place] && areEqual(hashes, from(shorter), place, length)) {
          found.add(shorter);
        }
      }
    }
    for (const shorter of found) addEdge(texts, edges, shorter, text);
  }
}

function readWords(texts: Texts): Words {
  const first = new Int32Array(texts.count + 1);
  let hashes = new Int32Array(1024);
  let count = 0;
  for (let text = 0; text < texts.count; text++) {
    for (const word of texts.near[text] === 1 ? wordsOf(texts, text) : []) {
      if (count === hashes.length) {
        const longer = new Int32Array(count * 2);
        longer.set(hashes);
        hashes = longer;
      }
      hashes[count++] = hashOf(word);
    }
    first[text + 1] = count;
  }
  return { hashes: hashes.subarray(0, count), first };
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return mix(hash);
}

/** For each word the hash of the run that begins with it. */
function runHashes(hashes: Int32Array): Int32Array {
  return hashes.map((_, place) => {
    let hash = 0;
    for (let i = place; i < place + OPENING_WORDS; i++) hash = Math.imul(hash, 0x9e3779b1) + (hashes[i] ?? 0);
    return mix(hash);
  });
}

function areEqual(hashes: Int32Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (hashes[a + i] !== hashes[b + i]) return false;
  return true;
}

/** Hashes found it; the words decide. */
function addEdge(texts: Texts, edges: Edges, shorter: number, longer: number): void {
  const spelled = (text: number): string => ` ${wordsOf(texts, text).join(' ')} `;
  if (!spelled(longer).includes(spelled(shorter))) return;
  const [a, b] = [verifiable(texts.written(shorter)), verifiable(texts.written(longer))];
  const similarity = diceAtLeast(a.bigrams, b.bigrams, 0) ?? 0;
  edges.add({ a: shorter, b: longer, similarity, contained: 'first', verbatim: true });
}

function wordsOf(texts: Texts, text: number): readonly string[] {
  return factsOf(texts.written(text)).words;
}
