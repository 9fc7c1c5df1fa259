import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { KeptWorkplace } from '../corpus/workplace.js';
import { ChaffinchError } from '../errors.js';
import type { CleanCommand } from './arguments.js';
import { VERSION } from './version.js';

/**
 * Where the work of a run is kept, so that `--resume` finds it: beside its output.
 *
 * @param command - the command line
 * @param isFolder - whether the output is a folder
 * @returns undefined where the output is a pipe or a device, beside which nothing can be kept
 * @throws ChaffinchError `invalid-option` for `--resume` without such an output
 */
export async function keptWork(command: CleanCommand, isFolder: boolean): Promise<KeptWorkplace | undefined> {
  const { output, resume, options } = command;
  if (output === undefined || !(isFolder || (await isPlainFile(output)))) {
    if (!resume) return undefined;
    throw new ChaffinchError(
      'invalid-option',
      '--resume goes on from the work that is kept beside the output; give --output, a file or a folder.',
    );
  }
  const { keep, strip, dedupe, ...others } = options;
  return {
    folder: isFolder ? path.join(output, '.chaffinch-work') : `${output}.work`,
    resume,
    madeBy: JSON.stringify({ version: VERSION, ...others, keep: [...keep].sort(), strip: [...strip].sort() }),
  };
}

/** Whether a path is that of a file, or of one that is not there yet. */
async function isPlainFile(target: string): Promise<boolean> {
  try {
    return (await stat(target)).isFile();
  } catch {
    // What is not there yet will be one.
    return true;
  }
}
