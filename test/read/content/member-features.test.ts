import { describe, expect, it } from 'vitest';
import { MEMBER_FEATURES, writeMemberFeatures } from '../../../src/read/content/member-features.js';
import { linkedom } from '../../../src/read/engines/linkedom.js';
import { walk } from '../../../src/read/walk.js';
import { documentOf } from '../helpers.js';

const BODY =
  '<nav><p>Home</p></nav><main><p>The ferry is back.</p><p>Read also</p><p>The town is glad.</p></main><footer><p>Imprint</p></footer>';
const WIDTH = MEMBER_FEATURES.length + 1;

async function featuresOf(
  isMember: readonly boolean[],
): Promise<readonly Readonly<Record<string, number | undefined>>[]> {
  const document = await documentOf(linkedom, `<html><head></head><body>${BODY}</body></html>`);
  const walked = walk(document.body);
  const rows = new Float32Array(walked.drafts.length * WIDTH).fill(-1);
  writeMemberFeatures(walked, isMember, rows, WIDTH);
  return walked.drafts.map((_, index) => ({
    before: rows[index * WIDTH],
    ...Object.fromEntries(MEMBER_FEATURES.map((name, i) => [name, rows[index * WIDTH + 1 + i]])),
  }));
}

describe("what Readability's choice tells of a block", () => {
  it('is written behind the other features, which stay', async () => {
    const rows = await featuresOf([false, true, false, true, false]);
    expect(rows.map(({ before }) => before)).toEqual([-1, -1, -1, -1, -1]);
    expect(rows.map(({ isMember }) => isMember)).toEqual([0, 1, 0, 1, 0]);
  });

  it('tells how far it is to the blocks that it took', async () => {
    const rows = await featuresOf([false, true, false, true, false]);
    expect(rows.map(({ sinceMember }) => sinceMember)).toEqual([50, 0, 1, 0, 1]);
    expect(rows.map(({ toMember }) => toMember)).toEqual([1, 0, 1, 0, 50]);
    expect(rows[2]).toMatchObject({ 'next-1.isMember': 1, 'next1.isMember': 1, 'next2.isMember': 0 });
  });

  it('tells how much it took around each', async () => {
    const rows = await featuresOf([false, true, false, true, false]);
    expect(rows[2]).toMatchObject({ 'up0.members': 0, 'up1.members': 1, memberPlace: 0.5 });
    expect(rows[0]?.['up1.members']).toBe(0);
  });

  it('is nothing where it took nothing', async () => {
    const rows = await featuresOf([false, false, false, false, false]);
    expect(rows.every((row) => row['isMember'] === 0 && row['memberShare'] === 0 && row['toMember'] === 50)).toBe(true);
    expect(rows[0]?.['memberPlace']).toBeNaN();
  });
});
