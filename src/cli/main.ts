import { ChaffinchError, messageOf } from '../errors.js';
import { HELP } from './help.js';
import { isClosedPipe, type Terminal, tell, writeTo } from './terminal.js';

/**
 * The command `clean`. What a run needs is loaded when it is known that there is one.
 *
 * @param argv - the arguments, without the names of program and script
 * @param terminal - standard streams and environment
 * @returns the exit status: 0 all done, 1 some records failed or the result could not be written, 2 wrong use
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  if (asksFor(argv, '--help', '-h')) {
    await writeTo(terminal.stdout, HELP);
    return 0;
  }
  try {
    const { parseCommand } = await import('./arguments.js');
    const command = parseCommand(argv);
    if (command.run === 'version') {
      const { VERSION } = await import('./version.js');
      await writeTo(terminal.stdout, `${VERSION}\n`);
      return 0;
    }
    const { run } = await import('./run.js');
    return await run(command, terminal);
  } catch (error) {
    // The reader of standard output has gone: nothing is wrong.
    if (isClosedPipe(error)) return 0;
    const misuse = error instanceof ChaffinchError && error.code === 'invalid-option';
    await tell(terminal.stderr, `clean: ${messageOf(error)}\n${misuse ? "Try 'clean --help'.\n" : ''}`);
    return misuse ? 2 : 1;
  }
}

function asksFor(argv: readonly string[], ...flags: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).some((argument) => flags.includes(argument));
}
