// From the figures of systems on sets to the tables and the chart of the report.
import { differenceInterval, drawsOf, figuresOfDraws, interval } from './bootstrap.mjs';
import { figuresOf, METRICS, rowsOf } from './metrics.mjs';

const EXTRA = { exact: 'exact', lost: 'lost', accuracy: 'accuracy' };
const DECIMALS = { lost: 4 };
const NONE = '–';

/** .974, as papers write it. */
export function written(value, decimals = 3) {
  if (value === undefined || Number.isNaN(value)) return NONE;
  return value.toFixed(decimals).replace(/^(-?)0\./, '$1.');
}

const signed = (value) => (value < 0 ? written(value).replace('-', '−') : `+${written(value)}`);
const range = ([low, high]) => `${signedRange(low)} to ${signedRange(high)}`;
const signedRange = (value) => written(value).replace('-', '−');

/**
 * Figures of all systems on one set by one metric, best first. `answered`: [{ label, own, answers, failures }]. `ahead` is
 * how far this project is before a system, with the interval of the paired difference.
 */
export function scored(set, metricName, answered) {
  const metric = METRICS[metricName];
  const draws = drawsOf(set.golds.length);
  const all = answered.map(({ label, own = false, answers, failures }) => {
    const rows = rowsOf(metric, set.golds, answers);
    const figures = figuresOf(metric, rows);
    const drawn = figuresOfDraws(metric, rows, draws);
    return { label, own, failures, figures, drawn, main: figures[metric.main], range: interval(drawn) };
  });
  const own = all.find((one) => one.own);
  const systems = all
    .map(({ drawn, ...one }) =>
      one.own || own === undefined
        ? one
        : { ...one, ahead: { by: own.main - one.main, range: differenceInterval(own.drawn, drawn) } },
    )
    .sort((a, b) => b.main - a.main);
  return { set: set.name, title: set.title, documents: set.golds.length, metric: metricName, systems };
}

export function tableOf(result, note) {
  const metric = METRICS[result.metric];
  const extra = Object.keys(EXTRA).filter((name) => result.systems[0]?.figures[name] !== undefined);
  return {
    title: `${result.set}: ${metric.name}`,
    note,
    columns: ['system', metric.main, '95 %', 'P', 'R', ...extra, 'failed', 'chaffinch is ahead by', '95 % (paired)'],
    rows: result.systems.map(({ label, figures, range: own, failures, ahead }) => [
      label,
      written(figures[metric.main]),
      range(own),
      written(figures.P),
      written(figures.R),
      ...extra.map((name) => written(figures[name], DECIMALS[name])),
      failures,
      ahead === undefined ? NONE : signed(ahead.by),
      ahead === undefined ? NONE : range(ahead.range),
    ]),
  };
}

/** One row a system, one column a set, by each set's own metric. Labels of this project differ by set, so it is one row. */
export function overview(title, note, results, ownName) {
  const nameOf = ({ own, label }) => (own ? ownName : label);
  const names = [...new Set(results.flatMap(({ systems }) => systems.map(nameOf)))];
  const value = (result, name) => result.systems.find((system) => nameOf(system) === name)?.main;
  const mean = (name) => results.reduce((sum, result) => sum + (value(result, name) ?? 0), 0) / results.length;
  const rows = names
    .map((name) => ({ name, mean: mean(name) }))
    .sort((a, b) => b.mean - a.mean)
    .map(({ name, mean: all }) => [name, ...results.map((result) => written(value(result, name))), written(all)]);
  return { title, note, columns: ['system', ...results.map(({ set }) => set), 'mean'], rows };
}

/** What a set holds by kind of page, or language, if it tells. */
export function typeTable(set, metricName, answered) {
  const metric = METRICS[metricName];
  const types = [...new Set(set.golds.map(({ type }) => type).filter(Boolean))].sort();
  if (types.length < 2) return undefined;
  const ofType = (type) => set.golds.filter((gold) => gold.type === type);
  const rows = answered.map(({ label, answers }) => [
    label,
    ...types.map((type) => figuresOf(metric, rowsOf(metric, ofType(type), answers))[metric.main]),
  ]);
  const mean = (row) => row.slice(1).reduce((a, b) => a + b, 0);
  return {
    title: `${set.name}, by kind`,
    note: `${metric.name}; in brackets how many documents.`,
    columns: ['system', ...types.map((type) => `${type} (${ofType(type).length})`)],
    rows: rows.sort((a, b) => mean(b) - mean(a)).map(([label, ...values]) => [label, ...values.map((v) => written(v))]),
  };
}

/** What the chart shows: for each set its systems with their interval. */
export function chartOf(results) {
  return results.map(({ set, title, documents, metric, systems }) => ({
    set,
    title,
    documents,
    metric: METRICS[metric].name,
    systems: systems.map(({ label, own, main, range: [low, high] }) => ({ label, own, value: main, low, high })),
  }));
}
