import { conflictOf } from '../../src/dedupe/facts.js';
import { normalise } from '../../src/dedupe/normalise.js';
import { similarity } from '../../src/dedupe/similarity.js';
import type { Duplicate } from '../../src/document.js';
import type { Preference } from '../../src/options.js';
import type { Article } from './texts.js';

interface Place {
  readonly article: Article;
  readonly input: number;
  readonly source: number;
  readonly text: string;
}

/**
 * Deduplication as one would say it: take the paragraphs in order of preference, keep each unless a kept one of another
 * document covers it. For texts with spaces between words.
 *
 * @returns what goes of each article, in reading order
 */
export function expectedDuplicates(
  articles: readonly Article[],
  threshold: number,
  prefer: Preference,
): readonly (readonly Duplicate[])[] {
  const places = articles
    .flatMap((article, input) =>
      article.blocks
        .filter(({ type, text }) => type !== 'heading' && type !== 'caption' && normalise(text) !== '')
        .map(({ source, text }): Place => ({ article, input, source, text })),
    )
    .sort(prefer === 'first' ? byInput : prefer === 'longest' ? byLength : byDate);
  const kept: Place[] = [];
  const gone = new Map<Place, Duplicate>();
  for (const place of places) {
    let cover: Duplicate | undefined;
    for (const keeper of kept.filter(({ article }) => article !== place.article)) {
      const found = covers(keeper, place, threshold);
      if (found !== undefined && (cover === undefined || closeness(found) > closeness(cover))) cover = found;
    }
    if (cover === undefined) kept.push(place);
    else gone.set(place, cover);
  }
  return articles.map((article) =>
    [...gone]
      .filter(([place]) => place.article === article)
      .map(([, duplicate]) => duplicate)
      .sort((a, b) => a.source - b.source),
  );
}

function covers(keeper: Place, place: Place, threshold: number): Duplicate | undefined {
  const { text, source } = place;
  const of = { id: keeper.article.id, source: keeper.source };
  if (normalise(text) === normalise(keeper.text)) return { text, source, of, similarity: 1, relation: 'exact' };
  if (wordsIn(text) < 8 || wordsIn(keeper.text) < 8) return undefined;
  const alike = similarity(text, keeper.text);
  return alike >= threshold && conflictOf(text, keeper.text) === undefined
    ? { text, source, of, similarity: alike, relation: 'near' }
    : undefined;
}

/** An exact copy is closer than any other. */
function closeness({ similarity, relation }: Duplicate): number {
  return relation === 'exact' ? 2 : similarity;
}

function wordsIn(text: string): number {
  return normalise(text).split(' ').length;
}

function byInput(a: Place, b: Place): number {
  return a.input - b.input || a.source - b.source;
}

function byDate(a: Place, b: Place): number {
  const [x, y] = [moment(a), moment(b)];
  if (x !== y) return x < y ? -1 : 1;
  if (a.article.id !== b.article.id) return a.article.id < b.article.id ? -1 : 1;
  return a.source - b.source;
}

function byLength(a: Place, b: Place): number {
  return normalise(b.text).length - normalise(a.text).length || byDate(a, b);
}

function moment({ article }: Place): number {
  const milliseconds = Date.parse(article.publishedAt ?? '');
  return Number.isNaN(milliseconds) ? Number.POSITIVE_INFINITY : milliseconds;
}
