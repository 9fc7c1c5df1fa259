// What the figures were measured on.
import os from 'node:os';

const GIGABYTE = 1024 ** 3;

/** Plain data, to stand beside the figures of a run. */
export function machine() {
  const cpus = os.cpus();
  return {
    processor: cpus[0]?.model ?? 'unknown',
    cores: cpus.length,
    memoryGigabytes: Math.round(os.totalmem() / GIGABYTE),
    system: `${os.type()} ${os.release()}, ${os.arch()}`,
    node: process.version,
  };
}
