/**
 * The list that a map holds for a key; an empty one is put in where there is none.
 *
 * @param map - lists by key
 * @param key - whose list
 * @returns the list in the map, to add to
 */
export function listIn<Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const list: Value[] = [];
  map.set(key, list);
  return list;
}
