// Results of the benchmarks as Markdown. All parts have the same shape, see shared/results.mjs.

const OWN = /^chaffinch\b/;
const PIPE = /\|/g;

/** `parts`: [{ title, command, results }], `results` undefined where a part was not run. */
export function reportOf(parts, chartFile) {
  return [
    '# Benchmarks',
    '',
    '<!-- Written by bench/report.mjs from what the benchmarks measured. Do not edit: run `npm run bench`. -->',
    '',
    'Side by side with peers, in one run: `npm run bench` measures again and writes this page. CONTRIBUTING.md tells how.',
    '',
    ...parts.flatMap((part) => [...partOf(part, chartFile), '']),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n+$/, '\n');
}

function partOf({ title, command, results }, chartFile) {
  if (results === undefined) return [`## ${title}`, '', `Not run. \`${command}\` measures it.`];
  const { date, versions, tables, missing, sample, chart } = results;
  return [
    `## ${title}`,
    '',
    `Measured on ${date.slice(0, 10)} by \`${command}\`, on ${machineOf(results.machine)}.`,
    ...(sample === undefined ? [] : ['', `**A sample only: ${sample} documents of each set.**`]),
    ...(chart === undefined || chart.length === 0 ? [] : ['', `![${altOf(chart)}](${chartFile})`]),
    ...tables.flatMap((table) => ['', ...tableOf(table)]),
    '',
    '### Versions',
    '',
    `${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join('; ')}.`,
    ...missingOf(missing),
  ];
}

function machineOf({ processor, cores, memoryGigabytes, system, node }) {
  return `${processor}, ${cores} cores, ${memoryGigabytes} GB of memory, ${system}, Node ${node}`;
}

/** For those who do not see the chart: what it shows, and where the same stands in numbers. */
function altOf(chart) {
  const told = chart.map(({ set, systems }) => {
    const own = systems.find(({ own: mine }) => mine);
    const best = systems.find(({ own: mine }) => !mine);
    return `${set}: chaffinch ${own?.value.toFixed(3)}, ${best?.label} ${best?.value.toFixed(3)}`;
  });
  return `F1 with 95 % intervals, this project and the best peer of each set. ${told.join('; ')}`;
}

function tableOf({ title, note, columns, rows }) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replace(PIPE, '\\|')).join(' | ')} |`;
  return [
    `### ${title}`,
    '',
    ...(note ? [note, ''] : []),
    line(columns),
    `|${columns.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map((row) => line(OWN.test(row[0]) ? row.map((cell, i) => (i === 0 ? `**${cell}**` : cell)) : row)),
  ];
}

function missingOf(missing) {
  if (missing.length === 0) return [];
  return ['', '### Missing in this run', '', ...missing.map(({ name, reason }) => `- ${name}: ${reason}`)];
}
