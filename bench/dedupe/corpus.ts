import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Dedupable } from '../../src/index.js';

/** Paragraphs of one document. */
const BLOCKS = 10;
/** Share of paragraphs that are edited copies of an earlier one. */
const COPIES = 0.3;
const SHORTEST = 8;

/** A number from 0 up to 1, the same ones in each run. */
export type Chance = () => number;

/**
 * A generator of numbers.
 *
 * @param seed - decides them
 * @returns the generator
 *
 * @see mulberry32 by Tommy Ettinger, public domain
 */
export function chance(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Real paragraphs to make others of.
 *
 * @param files - JSON Lines with `text`, gzipped or not; without any, the articles of the fixtures
 * @returns their lines of eight words or more
 */
export function realParagraphs(files: readonly string[]): readonly string[] {
  const texts = files.length === 0 ? fixtureTexts() : files.flatMap(textsIn);
  return texts.flatMap((text) => text.split('\n')).filter((line) => line.split(' ').length >= SHORTEST);
}

function textsIn(file: string): readonly string[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n');
  return lines.filter((line) => line !== '').flatMap((line) => stringAt(JSON.parse(line), 'text'));
}

function fixtureTexts(): readonly string[] {
  const folder = 'fixtures/languages/';
  return readdirSync(folder).flatMap((name) => {
    const { lines }: { readonly lines: readonly unknown[] } = JSON.parse(readFileSync(folder + name, 'utf8'));
    return lines.flatMap((line) => stringAt(line, 'text'));
  });
}

function stringAt(value: unknown, key: string): readonly string[] {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? [found] : [];
}

/**
 * Makes documents: new paragraphs are put together of runs of words from real ones, as long as real ones are; the others
 * are copies with one or two edits.
 *
 * @param real - paragraphs to take words from
 * @param count - paragraphs to make
 * @param seed - the same seed, the same documents
 * @returns documents of ten paragraphs
 */
export function corpus(real: readonly string[], count: number, seed = 1): readonly Dedupable[] {
  const next = chance(seed);
  const words = real.map((text) => text.split(' '));
  const any = <Value>(list: readonly Value[]): Value | undefined => list[Math.floor(next() * list.length)];
  const fresh = (): string => {
    const length = any(words)?.length ?? SHORTEST;
    const made: string[] = [];
    while (made.length < length) {
      const from = any(words) ?? [];
      const start = Math.floor(next() * Math.max(1, from.length - 4));
      made.push(...from.slice(start, start + 4 + Math.floor(next() * 9)));
    }
    return made.slice(0, length).join(' ');
  };
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    const source = i > 0 && next() < COPIES ? any(texts) : undefined;
    // Through bytes, so that it is one flat string and not a tree of parts.
    texts.push(Buffer.from(source === undefined ? fresh() : edited(source, next, any)).toString());
  }
  const documents: Dedupable[] = [];
  for (let at = 0; at < count; at += BLOCKS) {
    const blocks = texts.slice(at, at + BLOCKS).map((text, source) => ({ type: 'paragraph' as const, text, source }));
    documents.push({ id: `d${String(at / BLOCKS).padStart(7, '0')}`, blocks });
  }
  return documents;

  function edited(text: string, chanceOf: Chance, pick: typeof any): string {
    const once = edit(text, chanceOf, () => pick(pick(words) ?? []) ?? 'word');
    return chanceOf() < 0.2 ? edit(once, chanceOf, () => pick(pick(words) ?? []) ?? 'word') : once;
  }
}

type Edit = (words: string[], next: Chance, word: () => string) => void;

/** Edits as copies of articles have them, from a letter to a clause; a few make another fact. */
const EDITS: readonly Edit[] = [
  () => {},
  (words) => words.splice(0, words.length, words.join(' ').replaceAll("'", '’').replaceAll('"', '“')),
  (words) => words.splice(0, words.length, words.join(' ').toUpperCase()),
  (words, next) => {
    const slips = 1 + Math.floor((next() * words.length) / 2);
    for (let i = 0; i < slips; i++) {
      const at = Math.floor(next() * words.length);
      const word = words[at] ?? '';
      const place = Math.floor(next() * word.length);
      words[at] = word.slice(0, place) + String.fromCharCode(97 + Math.floor(next() * 26)) + word.slice(place + 1);
    }
  },
  (words, next, word) => {
    const changes = 1 + Math.floor((next() * words.length) / 4);
    for (let i = 0; i < changes; i++) words[Math.floor(next() * words.length)] = word();
  },
  (words, next) => words.splice(words.length - Math.floor((next() * words.length) / 7)),
  (words, next, word) => words.push(...Array.from({ length: Math.ceil((next() * words.length) / 7) }, word)),
  (words) => words.unshift('RIVERMOUTH', '(Wire)', '-'),
  (words, next, word) => {
    const at = Math.floor(next() * words.length);
    words.splice(at, 0, ...Array.from({ length: Math.ceil((next() * words.length) / 8) }, word));
  },
  (words, next) => words.splice(Math.floor(next() * words.length), 0, 'not'),
  (words, next) => words.splice(Math.floor(next() * words.length), 1, String(Math.floor(next() * 1000))),
  (words, next) => words.push(...words.splice(0, Math.floor(next() * words.length))),
];

function edit(text: string, next: Chance, word: () => string): string {
  const words = text.split(' ');
  EDITS[Math.floor(next() * EDITS.length)]?.(words, next, word);
  return words.join(' ');
}
