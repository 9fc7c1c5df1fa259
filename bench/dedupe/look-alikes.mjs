// Paragraphs with edited copies that must go and look-alikes that must stay: the dedupe set of ../shared. What went is
// scored as its score.mjs does: right if it went because of a paragraph of its own cluster.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { dedupe } from '../../dist/index.js';
import { jsonLines } from '../shared/json-lines.mjs';
import { SHARED_EVALUATION } from '../shared/paths.mjs';

const SET = path.join(SHARED_EVALUATION, 'sets/dedupe');
export const LOOK_ALIKE_INPUTS = path.join(SET, 'inputs.jsonl.gz');

/** The documents with their gold, in the order of the input; undefined where the set is not there. */
export function lookAlikeSet() {
  if (!existsSync(LOOK_ALIKE_INPUTS)) return undefined;
  const gold = new Map(jsonLines(path.join(SET, 'gold.jsonl.gz')).map((document) => [document.id, document]));
  return jsonLines(LOOK_ALIKE_INPUTS).map(({ id, text }) => ({ ...gold.get(id), id, text }));
}

/** What this project takes out: pairs of indexes, the second stayed. */
export async function removedByUs(set) {
  const { documents } = await dedupe(
    set.map(({ id, text }) => ({ id, blocks: [{ type: 'paragraph', text, source: 0 }] })),
  );
  const at = new Map(set.map(({ id }, i) => [id, i]));
  return documents.flatMap(({ duplicates }, i) => duplicates.map(({ of }) => [i, at.get(of.id)]));
}

/** What goes where each paragraph in turn goes that is alike to one that stayed before it. */
export function removedInOrder(count, pairs) {
  const partners = new Map();
  for (const [i, j] of pairs) partners.set(j, [...(partners.get(j) ?? []), i]);
  const gone = new Set();
  const removed = [];
  for (let j = 0; j < count; j++) {
    const kept = (partners.get(j) ?? []).filter((i) => !gone.has(i));
    if (kept.length === 0) continue;
    gone.add(j);
    removed.push([j, Math.min(...kept)]);
  }
  return removed;
}

/** `{ precision, recall, wrong }`: `wrong` tells how many look-alikes went, by what makes them another paragraph. */
export function scoreRemoved(set, removed) {
  const sizes = new Map();
  for (const { cluster } of set) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const removable = set.length - sizes.size;
  const wrong = new Map();
  let right = 0;
  for (const [i, j] of removed) {
    if (set[i].cluster === set[j].cluster) {
      right++;
      continue;
    }
    const edit = set[i].edit === 'original' ? set[j].edit : set[i].edit;
    wrong.set(edit, (wrong.get(edit) ?? 0) + 1);
  }
  return { precision: removed.length === 0 ? 1 : right / removed.length, recall: right / removable, wrong };
}
