import type { Texts } from './columns.js';
import { diceAtLeast } from './dice.js';
import type { Edges } from './edges.js';
import { mix } from './hash.js';
import { verifiable } from './verify.js';

/** A text is looked for by so many words at its beginning; what has fewer is not looked for. */
const OPENING_WORDS = 8;

/**
 * Adds an edge for each text that another, longer one holds word for word, however much longer: below the threshold of
 * likeness, one way only.
 *
 * @param texts - different normalised texts
 * @param edges - where the edges go; those of pairs that are there already are harmless
 *
 * @remarks Every run of eight words of every text is looked up among the beginnings of all: linear in words.
 */
export function addContained(texts: Texts, edges: Edges): void {
  const starts = new Map<number, number[]>();
  for (let text = 0; text < texts.count; text++) {
    if (texts.near[text] !== 1) continue;
    const words = wordsOf(texts, text);
    if (words.length < OPENING_WORDS) continue;
    const key = keyAt(words, 0);
    const known = starts.get(key);
    if (known === undefined) starts.set(key, [text]);
    else known.push(text);
  }
  for (let text = 0; text < texts.count; text++) {
    if (texts.near[text] !== 1) continue;
    const words = wordsOf(texts, text);
    const found = new Set<number>();
    for (let at = 0; at + OPENING_WORDS <= words.length; at++) {
      for (const shorter of starts.get(keyAt(words, at)) ?? []) {
        if (shorter === text || found.has(shorter) || !standsAt(words, at, wordsOf(texts, shorter))) continue;
        found.add(shorter);
      }
    }
    for (const shorter of found) edges.add(edgeBetween(texts, shorter, text));
  }
}

function wordsOf(texts: Texts, text: number): readonly string[] {
  return verifiable(texts.written(text)).facts().words;
}

function edgeBetween(texts: Texts, shorter: number, longer: number): Parameters<Edges['add']>[0] {
  const [a, b] = [verifiable(texts.written(shorter)), verifiable(texts.written(longer))];
  const similarity = diceAtLeast(a.bigrams, b.bigrams, 0) ?? 0;
  return { a: shorter, b: longer, similarity, contained: 'first', verbatim: true };
}

function keyAt(words: readonly string[], at: number): number {
  let key = 0;
  for (let i = at; i < at + OPENING_WORDS; i++) {
    const word = words[i] ?? '';
    for (let j = 0; j < word.length; j++) key = Math.imul(key, 31) + word.charCodeAt(j);
    key = mix(key);
  }
  return key;
}

function standsAt(words: readonly string[], at: number, shorter: readonly string[]): boolean {
  return (
    shorter.length < words.length &&
    at + shorter.length <= words.length &&
    shorter.every((word, i) => words[at + i] === word)
  );
}
