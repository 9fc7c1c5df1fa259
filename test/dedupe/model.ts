import { conflictOf } from '../../src/dedupe/facts.js';
import { normalise } from '../../src/dedupe/normalise.js';
import { similarity } from '../../src/dedupe/similarity.js';
import { factsOf } from '../../src/dedupe/tokens.js';
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
  leaveOutStrangers(gone, places);
  return articles.map((article) =>
    [...gone]
      .filter(([place]) => place.article === article)
      .map(([, duplicate]) => duplicate)
      .sort((a, b) => a.source - b.source),
  );
}

/** A few words go only beside a paragraph of their document that goes to the same keeper, or as all of a document. */
function leaveOutStrangers(gone: Map<Place, Duplicate>, places: readonly Place[]): void {
  const inCompany = new Set<Place>();
  const isNeighbour = (place: Place, other: Place): boolean => {
    const siblings = places.filter(({ article }) => article === place.article).sort((a, b) => a.source - b.source);
    return Math.abs(siblings.indexOf(place) - siblings.indexOf(other)) === 1;
  };
  for (let size = -1; size < inCompany.size; ) {
    size = inCompany.size;
    for (const [place, { of }] of gone) {
      const isAlone = place.article.blocks.length === 1;
      const friends = [...inCompany].filter((other) => other.article === place.article && isNeighbour(place, other));
      if (wordsIn(place.text) >= 8 || isAlone || friends.some((friend) => gone.get(friend)?.of.id === of.id))
        inCompany.add(place);
    }
  }
  for (const place of [...gone.keys()]) if (!inCompany.has(place)) gone.delete(place);
}

function covers(keeper: Place, place: Place, threshold: number): Duplicate | undefined {
  const { text, source } = place;
  const of = { id: keeper.article.id, source: keeper.source };
  if (normalise(text) === normalise(keeper.text)) return { text, source, of, similarity: 1, relation: 'exact' };
  if (wordsIn(text) < 8 || wordsIn(keeper.text) < 8) return undefined;
  const alike = similarity(text, keeper.text);
  if (alike < threshold || conflictOf(factsOf(text), factsOf(keeper.text)) !== undefined) return undefined;
  return { text, source, of, similarity: alike, relation: holds(keeper.text, text) ? 'contained' : 'near' };
}

/** Whether the words of one text stand in another, in the same order. */
function holds(text: string, part: string): boolean {
  const words = factsOf(part).words;
  let found = 0;
  for (const word of factsOf(text).words) if (word === words[found]) found++;
  return found === words.length;
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
