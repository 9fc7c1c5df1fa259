import type { Frame } from '../frame.js';
import type { Walked } from '../walk.js';
import { sectionOf } from './section.js';

/** Missing: the trees send it the way that was best in training. */
const NONE = Number.NaN;
/** Farther is far. */
const FARTHEST = 50;
const LEVELS_UP = 5;
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];

/** The names of the features, in the order of their values. */
export const MEMBER_FEATURES: readonly string[] = [
  ...['isMember', 'memberShare', 'memberCharacters', 'sinceMember', 'toMember', 'memberPlace'],
  ...Array.from({ length: LEVELS_UP }, (_, level) => `up${level}.members`),
  'section.members',
  ...NEIGHBOURS.map((step) => `next${step}.isMember`),
];

/**
 * What Readability's choice tells of the blocks of a page: which of them it took, and how many around each.
 *
 * @param walked - the page
 * @param isMember - for each block whether Readability's article has it
 * @param rows - rows of features, whose last are {@link MEMBER_FEATURES}: these are written
 * @param width - of a row
 */
export function writeMemberFeatures(
  { drafts, root }: Walked,
  isMember: readonly boolean[],
  rows: Float32Array,
  width: number,
): void {
  const membersBelow = new Map<Frame, number>();
  let members = 0;
  for (const [index, { letters, frame }] of drafts.entries()) {
    if (isMember[index] !== true) continue;
    members += letters;
    for (let at: Frame | undefined = frame; at !== undefined; at = at.parent)
      membersBelow.set(at, (membersBelow.get(at) ?? 0) + letters);
  }
  const [first, last] = [isMember.indexOf(true), isMember.lastIndexOf(true)];
  const toMember = distancesToNext(isMember);
  const ofMember = (index: number): number => (isMember[index] === true ? 1 : 0);
  let lastMember = Number.NEGATIVE_INFINITY;
  for (const [index, { frame }] of drafts.entries()) {
    if (isMember[index] === true) lastMember = index;
    const section = sectionOf(frame, root);
    const values = [
      ofMember(index),
      members / Math.max(1, root.characters),
      members,
      Math.min(FARTHEST, index - lastMember),
      toMember[index] ?? FARTHEST,
      last > first ? (index - first) / (last - first) : NONE,
      ...levelsUp(frame).map((at) => (at === undefined ? NONE : (membersBelow.get(at) ?? 0) / Math.max(1, members))),
      (membersBelow.get(section) ?? 0) / Math.max(1, section.characters),
      ...NEIGHBOURS.map((step) => (drafts[index + step] === undefined ? NONE : ofMember(index + step))),
    ];
    rows.set(values, (index + 1) * width - values.length);
  }
}

function levelsUp(frame: Frame): readonly (Frame | undefined)[] {
  const levels: (Frame | undefined)[] = [];
  let at: Frame | undefined = frame;
  for (let level = 0; level < LEVELS_UP; level++, at = at?.parent) levels.push(at);
  return levels;
}

function distancesToNext(isMember: readonly boolean[]): readonly number[] {
  const distances = isMember.map(() => FARTHEST);
  let next = Number.POSITIVE_INFINITY;
  for (let index = isMember.length - 1; index >= 0; index--) {
    if (isMember[index] === true) next = index;
    distances[index] = Math.min(FARTHEST, next - index);
  }
  return distances;
}
