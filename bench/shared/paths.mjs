// Where the benchmarks find and keep their things.
import { fileURLToPath } from 'node:url';

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const ROOT = pathOf('../../');
export const BENCH = pathOf('../');
/** Tests write elsewhere, so that they take no figures from the report. */
export const RESULTS = process.env.CHAFFINCH_BENCH_RESULTS ?? pathOf('../results/');
/** Beside the checkout, on the machines of the people who work on this; others name a folder. */
export const SHARED_EVALUATION = pathOf('../../../shared/eval/');
