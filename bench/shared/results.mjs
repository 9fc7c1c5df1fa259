// What a benchmark leaves behind: one file of plain data in bench/results, from which bench/report.mjs writes the
// documentation.
//
//   { date, machine, versions: { name: version }, tables: [{ title, note, columns, rows }], missing: [{ name, reason }] }
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { machine } from './machine.mjs';
import { RESULTS } from './paths.mjs';

/** Writes bench/results/NAME.json, with the date and the machine. */
export function writeResults(name, { versions, tables, missing, ...more }) {
  mkdirSync(RESULTS, { recursive: true });
  const results = { date: new Date().toISOString(), machine: machine(), versions, tables, missing, ...more };
  const file = path.join(RESULTS, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}

/** On the terminal, columns below each other. */
export function printTable({ title, note, columns, rows }) {
  console.log(`\n${title}`);
  if (note) console.log(note);
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  for (const row of cells)
    console.log(`  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`);
}

export function printMissing(missing) {
  for (const { name, reason } of missing) console.log(`missing: ${name}: ${reason}`);
}
