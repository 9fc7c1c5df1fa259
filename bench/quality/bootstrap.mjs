// How much of a figure is chance: documents are drawn again, with replacement, a thousand times. All systems get the same
// draws, so differences between two are paired: page by page they had the same task.

const DRAWS = 1000;
const SEED = 20_480_211;
/** Of the draws, cut at each end: 95 % lie between. */
const TAIL = 0.025;

/** A small generator of numbers (mulberry32): the same seed gives the same intervals. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Which documents each draw takes. */
export function drawsOf(documents, count = DRAWS, seed = SEED) {
  const next = chance(seed);
  return Array.from({ length: count }, () =>
    Uint32Array.from({ length: documents }, () => Math.floor(next() * documents)),
  );
}

/** The metric's main figure in each draw. */
export function figuresOfDraws(metric, rows, draws) {
  const width = rows[0]?.length ?? 0;
  return draws.map((draw) => {
    const sum = new Array(width).fill(0);
    for (const document of draw) for (let i = 0; i < width; i++) sum[i] += rows[document][i];
    return metric.figures(sum)[metric.main];
  });
}

/** `[low, high]`, between which 95 % of the values lie. */
export function interval(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return [at(TAIL), at(1 - TAIL)];
}

export function differenceInterval(own, other) {
  return interval(own.map((value, i) => value - other[i]));
}
