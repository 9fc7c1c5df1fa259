// Where the benchmarks find and keep their things.
import { fileURLToPath } from 'node:url';

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const ROOT = pathOf('../../');
export const BENCH = pathOf('../');
export const RESULTS = pathOf('../results/');
/** Beside the checkout, on the machines of the people who work on this; others name a folder. */
export const SHARED_EVALUATION = pathOf('../../../shared/eval/');
