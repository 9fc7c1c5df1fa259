import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NoiseKind, SourceDocument } from '../src/index.js';

const ROOT = path.resolve(import.meta.dirname, '../fixtures');

/** An article under fixtures/, with what its writer says of every line. */
export interface Fixture {
  readonly name: string;
  readonly source: SourceDocument;
  readonly labels: Labels;
}

/** What is content and what is noise; white space is collapsed. */
export interface Labels {
  readonly title: string;
  readonly content: readonly string[];
  readonly noise: readonly {
    readonly text: string;
    readonly kind: NoiseKind;
    /** Why no rule finds it yet: it has no fixed phrase, or its language no lexicon. */
    readonly missed?: string;
  }[];
  /** Kinds that are kept by default. */
  readonly optional: readonly { readonly text: string; readonly kind: NoiseKind; readonly missed?: string }[];
}

/** A paragraph as it stands in one article. */
export interface Copy {
  readonly article: string;
  readonly text: string;
}

/** Paragraphs that stand in several articles, and pairs that only look alike. */
export interface Shared {
  readonly duplicates: readonly { readonly paragraphs: readonly Copy[]; readonly difference: string }[];
  readonly lookalikes: readonly { readonly paragraphs: readonly Copy[]; readonly difference: string }[];
}

/** Every article, sorted by name. */
export function readFixtures(): readonly Fixture[] {
  const files = ['text', 'html'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder)).map((file) => path.join(ROOT, folder, file)),
  );
  return files
    .map((file) => {
      const name = path.parse(file).name;
      const source = file.endsWith('.html')
        ? { id: name, html: readFileSync(file) }
        : { id: name, text: readFileSync(file, 'utf8') };
      return { name, source, labels: readJson<Labels>(path.join(ROOT, 'labels', `${name}.json`)) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Which paragraphs the articles share. */
export function readShared(): Shared {
  return readJson(path.join(ROOT, 'labels', 'shared.json'));
}

/** Where the golden output of an article stands. */
export function goldenPath(name: string): string {
  return path.join(ROOT, 'expected', `${name}.json`);
}

/** White space collapsed, as in the labels. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function readJson<Shape>(file: string): Shape {
  const value: Shape = JSON.parse(readFileSync(file, 'utf8'));
  return value;
}
