import type { Frame } from '../frame.js';
import type { Walked } from '../walk.js';
import { sectionOf } from './section.js';

/** Missing: the trees send it the way that was best in training. */
const NONE = Number.NaN;
/** Elements around a block that tell what it is. */
const LANDMARKS =
  'article main header footer nav aside figure form ul table blockquote section li dl details address td'.split(' ');
const LANDMARK_OF_ROLE: Readonly<Record<string, string>> = {
  banner: 'header',
  complementary: 'aside',
  contentinfo: 'footer',
  main: 'main',
  navigation: 'nav',
};
const BODY_PROPERTY = /articleBody|text/iu;
const DESCRIPTION_PROPERTY = /description/iu;
const LEVELS_UP = 5;
/** Names of so many elements around a block are asked. */
const NAMED_LEVELS = 8;

const OF_LEVEL = ['share', 'linkDensity', 'meanLength', 'blocks', 'prose', 'group', 'groupShare', 'groupMean'];
const OF_SECTION = ['share', 'linkDensity', 'blocks', 'prose', 'start'];

/** The names of the features, in the order of their values. */
export const FRAME_FEATURES: readonly string[] = [
  ...['highest', 'lowest', 'mean', 'sum', 'nearest'].map((name) => `names.${name}`),
  ...LANDMARKS.map((tag) => `in.${tag}`),
  ...Array.from({ length: LEVELS_UP }, (_, level) => OF_LEVEL.map((name) => `up${level}.${name}`)).flat(),
  ...OF_SECTION.map((name) => `section.${name}`),
  'hidden',
  'depth',
  'property',
  'siblings',
  'ordinal',
  'article',
];

/** What is known of a page when its frames are measured. */
export interface FramesOfPage {
  readonly walked: Walked;
  /** How much a name speaks for content: log odds. */
  readonly nameScores: ReadonlyMap<string, number>;
}

/** Measures the elements around blocks; blocks of one element share the result. */
export class FrameMeasures {
  private readonly known = new Map<Frame, Float32Array>();
  private readonly landmarks = new Map<Frame, readonly number[]>();
  private readonly articles = new Map<Frame, number>();

  constructor(private readonly page: FramesOfPage) {}

  /**
   * @param frame - the innermost element around a block
   * @returns a number for each of {@link FRAME_FEATURES}
   */
  of(frame: Frame): Float32Array {
    let values = this.known.get(frame);
    if (values === undefined) {
      values = Float32Array.from([
        ...this.scoresOf(frame),
        ...this.landmarksOf(frame),
        ...this.levelsOf(frame),
        ...this.sectionOf(frame),
        frame.isHidden ? 1 : 0,
        frame.depth,
        propertyOf(frame),
        frame.parent?.children ?? 0,
        frame.ordinal,
        this.articleOf(frame),
      ]);
      this.known.set(frame, values);
    }
    return values;
  }

  /** What the names around a block say, as the model learned it. */
  private scoresOf(frame: Frame): readonly number[] {
    const scores: number[] = [];
    const seen = new Set<string>();
    let at: Frame | undefined = frame;
    for (let level = 0; level < NAMED_LEVELS && at !== undefined; level++, at = at.parent) {
      for (const name of at.names) {
        if (seen.has(name)) continue;
        seen.add(name);
        const score = this.page.nameScores.get(name);
        if (score !== undefined) scores.push(score);
      }
    }
    if (scores.length === 0) return [NONE, NONE, NONE, NONE, NONE];
    const sum = scores.reduce((all, score) => all + score, 0);
    return [Math.max(...scores), Math.min(...scores), sum / scores.length, sum, scores[0] ?? NONE];
  }

  /** The steps up to the landmarks around a block. */
  private landmarksOf(frame: Frame): readonly number[] {
    const known = this.landmarks.get(frame);
    if (known !== undefined) return known;
    const around = frame.parent === undefined ? LANDMARKS.map(() => NONE) : this.landmarksOf(frame.parent);
    const own = frame.tag === 'ol' ? 'ul' : frame.tag;
    const byRole = LANDMARK_OF_ROLE[frame.role];
    const steps = LANDMARKS.map((tag, i) => (tag === own || tag === byRole ? 0 : (around[i] ?? NONE) + 1));
    this.landmarks.set(frame, steps);
    return steps;
  }

  private levelsOf(frame: Frame): readonly number[] {
    const total = Math.max(1, this.page.walked.root.characters);
    const values: number[] = [];
    let at: Frame | undefined = frame;
    for (let level = 0; level < LEVELS_UP; level++, at = at?.parent) {
      if (at === undefined) {
        for (const _ of OF_LEVEL) values.push(NONE);
        continue;
      }
      const { characters, linked, blocks, prose, group } = at;
      values.push(
        characters / total,
        linked / Math.max(1, characters),
        characters / Math.max(1, blocks),
        blocks,
        prose / Math.max(1, characters),
        group.size,
        group.characters / total,
        group.characters / Math.max(1, group.blocks),
      );
    }
    return values;
  }

  private sectionOf(frame: Frame): readonly number[] {
    const { root, drafts } = this.page.walked;
    const { characters, linked, blocks, prose, first } = sectionOf(frame, root);
    return [
      characters / Math.max(1, root.characters),
      linked / Math.max(1, characters),
      blocks,
      prose / Math.max(1, characters),
      first / Math.max(1, drafts.length),
    ];
  }

  /** The number of the article element around a block, from 1; 0 where there is none. */
  private articleOf(frame: Frame): number {
    let at: Frame | undefined = frame;
    while (at !== undefined && at.tag !== 'article') at = at.parent;
    if (at === undefined) return 0;
    const known = this.articles.get(at) ?? this.articles.size + 1;
    this.articles.set(at, known);
    return known;
  }
}

/** What microdata says of the text: 0 nothing, 1 the body of an article, 2 a description, 3 something else. */
function propertyOf(frame: Frame): number {
  let at: Frame | undefined = frame;
  while (at !== undefined && at.property === '') at = at.parent;
  if (at === undefined) return 0;
  if (BODY_PROPERTY.test(at.property)) return 1;
  return DESCRIPTION_PROPERTY.test(at.property) ? 2 : 3;
}
