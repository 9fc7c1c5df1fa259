// The chart of the report: for each set its best systems, each a dot at its F1 and a line for its 95 % interval. Written as
// SVG by hand, with its own background: it reads on light and on dark pages.

const MOST_SYSTEMS = 8;
const COLUMNS = 2;
const WIDTH = 470;
const LABELS = 190;
const VALUES = 52;
const PADDING = 16;
const LINE = 18;
const HEAD = 46;
const FOOT = 26;
const STEPS = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01];
const LEAST_TICKS = 3;
const LONGEST_LABEL = 30;
const RAISED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const STYLE = `
  .card { fill: #ffffff; stroke: #d0d7de }
  text { font: 12px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328 }
  .title { font-weight: 600; font-size: 13px }
  .faint { fill: #59636e; font-size: 11px }
  .grid { stroke: #d8dee4 }
  .peer { fill: #6e7781; stroke: #6e7781 }
  .own { fill: #bc4c00; stroke: #bc4c00 }
  text.own { stroke: none; font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .card { fill: #0d1117; stroke: #3d444d }
    text { fill: #e6edf3 }
    .faint { fill: #9198a1 }
    .grid { stroke: #30363d }
    .peer { fill: #9198a1; stroke: #9198a1 }
    .own { fill: #f0883e; stroke: #f0883e }
  }`;

const escaped = (text) => text.replace(/[&<>"]/g, (mark) => RAISED[mark]);
const round = (value) => Math.round(value * 10) / 10;
const written = (value) => value.toFixed(3).replace(/^0/, '');

/** `chart` as quality/tables.mjs makes it. */
export function chartOf(chart) {
  const panels = chart.map((set) => ({ ...set, systems: shown(set.systems) }));
  const rows = Array.from({ length: Math.ceil(panels.length / COLUMNS) }, (_, i) =>
    panels.slice(i * COLUMNS, (i + 1) * COLUMNS),
  );
  const parts = [];
  let top = PADDING;
  for (const row of rows) {
    for (const [column, panel] of row.entries()) parts.push(panelOf(panel, PADDING + column * (WIDTH + PADDING), top));
    top += HEAD + FOOT + LINE * Math.max(...row.map(({ systems }) => systems.length));
  }
  const width = PADDING + Math.min(COLUMNS, Math.max(1, panels.length)) * (WIDTH + PADDING);
  const height = top + FOOT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    '<title>F1 of chaffinch and its peers, with 95 % intervals</title>',
    `<style>${STYLE}\n</style>`,
    `<rect class="card" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    ...parts,
    `<text class="faint" x="${PADDING}" y="${height - 12}">Dots: F1 by each benchmark's own metric. Lines: 95 % bootstrap intervals over documents. The best ${MOST_SYSTEMS} of each set.</text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** The best, and this project in any case. */
function shown(systems) {
  const best = systems.slice(0, MOST_SYSTEMS);
  const own = systems.find((system) => system.own);
  return own === undefined || best.includes(own) ? best : [...best.slice(0, -1), own];
}

function panelOf({ set, documents, metric, systems }, left, top) {
  const low = Math.min(...systems.map((system) => system.low));
  const high = Math.max(...systems.map((system) => system.high));
  const { ticks, start, end } = scaleOf(low, high);
  const from = left + LABELS;
  const to = left + WIDTH - VALUES;
  const at = (value) => round(from + ((value - start) / (end - start)) * (to - from));
  const bottom = top + HEAD + LINE * systems.length;
  const lines = ticks.map(
    (tick) =>
      `<path class="grid" d="M${at(tick)} ${top + HEAD - 8}V${bottom}"/><text class="faint" text-anchor="middle" x="${at(tick)}" y="${bottom + 13}">${tick.toFixed(2).replace(/^0/, '')}</text>`,
  );
  return [
    `<text class="title" x="${left}" y="${top + 14}">${escaped(set)}</text>`,
    `<text class="faint" x="${left}" y="${top + 29}">${escaped(metric)}, ${documents} documents</text>`,
    ...lines,
    ...systems.map((system, i) => rowOf(system, left, top + HEAD + LINE * i + LINE / 2, at)),
  ].join('\n');
}

function rowOf({ label, own, value, low, high }, left, middle, at) {
  const kind = own ? 'own' : 'peer';
  const name = own ? ' class="own"' : '';
  return (
    `<text${name} x="${left}" y="${middle + 4}">${escaped(shortened(label))}</text>` +
    `<path class="${kind}" stroke-width="2" d="M${at(low)} ${middle}H${at(high)}"/>` +
    `<circle class="${kind}" cx="${at(value)}" cy="${middle}" r="4"/>` +
    `<text${name} text-anchor="end" x="${left + WIDTH}" y="${middle + 4}">${written(value)}</text>`
  );
}

/** `chaffinch (in fold: …)` keeps what matters: that it is in fold. */
function shortened(label) {
  const short = label.replace(/: [^)]*\)$/, ')');
  return short.length > LONGEST_LABEL ? `${short.slice(0, LONGEST_LABEL - 1)}…` : short;
}

/** Round ticks around the values; all of a figure of one panel is comparable, panels have scales of their own. */
function scaleOf(low, high) {
  const step = STEPS.find((one) => (high - low) / one >= LEAST_TICKS) ?? STEPS.at(-1);
  const start = Math.floor(low / step + 1e-9) * step;
  const end = Math.max(Math.ceil(high / step - 1e-9) * step, start + step);
  const count = Math.round((end - start) / step);
  return { start, end, ticks: Array.from({ length: count + 1 }, (_, i) => start + i * step) };
}
