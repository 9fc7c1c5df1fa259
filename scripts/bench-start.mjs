// How long the command takes to be there, against a Node that does nothing: npm run bench:start
import { startTimes } from './measure/start.mjs';

const { nothing, help, small } = startTimes(Number(process.argv[2] ?? 15));
const times = (milliseconds) => `${Math.round(milliseconds)} ms, ${(milliseconds / nothing).toFixed(2)} times`;
console.log(`node -e 0: ${Math.round(nothing)} ms\nclean --help: ${times(help)}\nclean page.txt: ${times(small)}`);
process.exitCode = help <= 2 * nothing && small <= 4 * nothing ? 0 : 1;
