// Adds documents to an index until it is killed; says each on standard output once it was done.
import { openIndex } from '../../dist/index.js';

const index = await openIndex(process.argv[2]);
const text = 'The ferry to the island sails again on every day of the week since the new ramp was built, number ';
for (let n = Number(process.argv[3]); ; n++) {
  await index.add([{ id: `d${n}`, blocks: [{ type: 'paragraph', text: `${text}${n}.`, source: 0 }] }]);
  process.stdout.write(`${n}\n`);
}
