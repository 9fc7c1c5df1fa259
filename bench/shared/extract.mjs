// Extracts the text of pages with one system that runs on Node: `node extract.mjs SYSTEM`, JSON Lines as answers.mjs tells.
import { answerLines } from './answer-lines.mjs';
import { NODE_SYSTEMS } from './node-systems.mjs';

await answerLines(await NODE_SYSTEMS[process.argv[2]].load());
process.exitCode = 0;
