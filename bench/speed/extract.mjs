// One system that runs on Node: `node extract.mjs SYSTEM`, JSON Lines as ../shared/answers.mjs tells.
import { answerLines } from '../shared/answer-lines.mjs';
import { SPEED_SYSTEMS } from './systems.mjs';

await answerLines(await SPEED_SYSTEMS[process.argv[2]].load());
process.exitCode = 0;
