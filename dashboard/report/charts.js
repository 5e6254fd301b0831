// Draws the rows of each query into its figure, in the width that there is.
// Numbers come from the queries; here they only get a place and a colour.  A mark
// that draws a column bears its name.

const accent = 'var(--accent)';
const ink = 'var(--ink)';
const soft = 'var(--soft)';
const paper = 'var(--paper)';

// The names of rows stand to the left, or, on a phone, above their bars.
const base = (width) => ({ width, style: { fontSize: '12px', background: 'none', color: ink, fontFamily: 'inherit' } });
const isNarrow = (width) => width < 560;

function rowLabels(rows, name, width) {
  return isNarrow(width)
    ? Plot.text(rows, { y: name, text: name, frameAnchor: 'left', textAnchor: 'start', dy: -18, fill: ink })
    : Plot.axisY({ tickSize: 0, label: null, lineWidth: 17 });
}
const rowLayout = (rows, names, width) => ({
  ...base(width),
  marginLeft: isNarrow(width) ? 4 : 205,
  marginBottom: 36,
  height: names.length * (isNarrow(width) ? 40 : 24) + 70,
  y: { domain: names, padding: isNarrow(width) ? 0.55 : 0.22, axis: null, label: null },
});

const grid = { stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 };
const bottomAxis = (label) => Plot.axisX({ ticks: 5, tickSize: 3, label, labelAnchor: 'right', labelArrow: 'none' });
const halo = { stroke: paper, strokeWidth: 4, paintOrder: 'stroke' };

const charts = {
  league(rows, width) {
    const parts = { largest_share_pct: accent, next_two_pct: 'var(--second)', other_named_pct: 'var(--third)', not_named_pct: 'var(--fourth)' };
    const before = (row, column) => Object.keys(parts).slice(0, Object.keys(parts).indexOf(column)).reduce((sum, c) => sum + row[c], 0);
    return Plot.plot({
      ...rowLayout(rows, rows.map((row) => row.product), width),
      marginTop: 34,
      marginRight: 84,
      x: { domain: [0, 100] },
      marks: [
        Object.entries(parts).map(([column, fill]) =>
          Plot.barX(rows, { x1: (row) => before(row, column), x2: (row) => before(row, column) + row[column], y: 'product', fill, ariaDescription: column })),
        Plot.text(rows, {
          x: 0, y: 'product', dx: 6, textAnchor: 'start', fill: 'var(--on-accent)', fontWeight: 600,
          text: (row) => `${row.largest_supplier} ${row.largest_share_pct.toFixed(1)} %`,
        }),
        rowLabels(rows, 'product', width),
        Plot.text(rows, {
          x: 100, y: 'product', dx: 80, textAnchor: 'end', fill: ink, fontVariant: 'tabular-nums',
          text: (row) => (row.hhi_from_points === row.hhi_to_points ? `${row.hhi_from_points}` : `${row.hhi_from_points}–${row.hhi_to_points}`),
        }),
        Plot.text(['HHI'], { frameAnchor: 'top-right', dx: 80, dy: -20, textAnchor: 'end', fill: soft }),
        Plot.text(['Largest country'], { frameAnchor: 'top-left', dy: -20, fill: accent, fontWeight: 600 }),
        Plot.text(['next two, others, not named'], { frameAnchor: 'top-left', dx: 112, dy: -20, fill: soft }),
        bottomAxis('percent'),
      ],
    });
  },

  production_shares(rows, width) {
    const suppliers = [...new Set(rows.map((row) => row.supplier))];
    const colors = [accent, 'var(--second)', 'var(--third)', 'var(--second)', 'var(--fourth)'];
    const years = [...new Set(rows.map((row) => row.year))];
    const estimated = new Set(rows.filter((row) => row.basis === 'estimated').map((row) => row.year));
    const last = rows.filter((row) => row.year === years.at(-1));
    return Plot.plot({
      ...base(width),
      height: 400,
      marginLeft: 34,
      marginRight: 145,
      x: { type: 'linear', domain: [years[0], years.at(-1)], label: null },
      y: { domain: [0, 100] },
      color: { domain: suppliers, range: colors },
      marks: [
        Plot.areaY(rows, { x: 'year', y1: (row) => row.cumulative_share_pct - row.share_pct, y2: 'cumulative_share_pct', fill: 'supplier', stroke: paper }),
        Plot.dot(rows, { ariaDescription: 'cumulative_share_pct', x: 'year', y: 'cumulative_share_pct', r: 2.5, fill: paper }),
        years.slice(0, isNarrow(width) ? 1 : -1).map((year, i) =>
          Plot.text(rows.filter((row) => row.rank === 1 && row.year === year), {
            x: 'year', y: 'cumulative_share_pct', dx: i ? 0 : 6, dy: 14, textAnchor: i ? 'middle' : 'start',
            text: (row) => row.share_pct.toFixed(1), fill: 'var(--on-accent)', fontWeight: 600,
          })),
        [true, false].map((first) =>
          Plot.text(last.filter((row) => row.rank === 1 === first), {
            x: 'year', y: (row) => row.cumulative_share_pct - row.share_pct / 2, dx: 8, textAnchor: 'start',
            fill: first ? accent : ink, fontWeight: first ? 600 : 400, text: (row) => `${row.supplier} ${row.share_pct.toFixed(1)} %`,
          })),
        Plot.axisX({ ticks: years, tickFormat: (year) => `${year}${estimated.has(year) ? 'e' : ''}` }),
        Plot.axisY({ ticks: 5, label: 'percent', labelArrow: 'none' }),
      ],
    });
  },

  pareto(rows, width) {
    const first = rows.filter((row) => row.rank === 1);
    const top = first[0].material;
    const ranks = [...new Set(rows.map((row) => row.rank))];
    return Plot.plot({
      ...base(width),
      height: 420,
      marginLeft: 126,
      marginRight: 44,
      marginBottom: 42,
      x: { domain: [1, Math.max(...ranks)], label: 'number of countries, the largest first', labelAnchor: 'center', labelArrow: 'none' },
      y: { domain: [0, 100] },
      marks: [
        Plot.gridY(grid),
        Plot.ruleY([200 / 3], { stroke: ink, strokeDasharray: '4 3' }),
        Plot.text(['two thirds'], { x: Math.max(...ranks), y: 200 / 3, dx: -4, dy: -8, textAnchor: 'end', fill: ink, ...halo }),
        Plot.axisY({ anchor: 'right', ticks: 5, tickSize: 0, label: 'percent', labelArrow: 'none' }),
        Plot.axisX({ ticks: ranks, tickFormat: 'd', label: 'number of countries, the largest first', labelAnchor: 'center', labelArrow: 'none' }),
        Plot.line(rows, { x: 'rank', y: 'cumulative_share_pct', z: 'material', stroke: (row) => (row.material === top ? accent : 'var(--second)'), strokeWidth: 2 }),
        Plot.dot(rows, { ariaDescription: 'cumulative_share_pct', x: 'rank', y: 'cumulative_share_pct', fill: (row) => (row.material === top ? accent : 'var(--second)'), r: 3 }),
        Plot.text(first, {
          x: 'rank', y: 'cumulative_share_pct', dx: -10, textAnchor: 'end', fill: (row) => (row.material === top ? accent : ink),
          text: (row) => `${row.material} ${row.share_pct.toFixed(1)} %`,
        }),
      ],
    });
  },

  mining_processing(rows, width) {
    const narrow = isNarrow(width);
    // names near the edge stand to the left of it
    const labels = (stage, options) =>
      [false, true].map((edge) =>
        Plot.text(rows.filter((row) => row[`${stage}_largest_share_pct`] > 80 === edge), {
          x: `${stage}_largest_share_pct`, y: 'mineral', textAnchor: edge ? 'end' : 'middle', dx: edge ? 8 : 0, ...halo, ...options,
          text: (row) => `${row[`${stage}_largest`]} ${row[`${stage}_largest_share_pct`].toFixed(1)} %`,
        }));
    return Plot.plot({
      ...rowLayout(rows, rows.map((row) => row.mineral), width),
      height: rows.length * (narrow ? 70 : 52) + 80,
      y: { domain: rows.map((row) => row.mineral), padding: 0.5, axis: null, label: null },
      marginLeft: narrow ? 4 : 150,
      marginRight: narrow ? 16 : 60,
      marginTop: 44,
      x: { domain: [0, 100] },
      marks: [
        Plot.gridX(grid),
        bottomAxis('percent'),
        Plot.arrow(rows, { x1: 'mining_largest_share_pct', x2: 'refining_largest_share_pct', y: 'mineral', stroke: 'var(--second)', strokeWidth: 2, headLength: 0, inset: 4 }),
        Plot.dot(rows, { ariaDescription: 'mining_largest_share_pct', x: 'mining_largest_share_pct', y: 'mineral', r: 6, fill: paper, stroke: ink, strokeWidth: 2 }),
        Plot.dot(rows, { ariaDescription: 'refining_largest_share_pct', x: 'refining_largest_share_pct', y: 'mineral', r: 6, fill: accent }),
        labels('mining', { fill: ink, dy: 16 }),
        labels('refining', { fill: accent, fontWeight: 600, dy: -15 }),
        narrow
          ? Plot.text(rows, { y: 'mineral', text: 'mineral', frameAnchor: 'left', textAnchor: 'start', fill: ink, fontWeight: 600, ...halo })
          : Plot.axisY({ tickSize: 0, label: null }),
        Plot.text(['○ largest in mining'], { frameAnchor: 'top-left', dy: -34, fill: ink }),
        Plot.text(['● largest in refining'], { frameAnchor: 'top-left', dx: 136, dy: -34, fill: accent, fontWeight: 600 }),
      ],
    });
  },

  import_sources(rows, width) {
    const narrow = isNarrow(width);
    const label = { y: 'material', fill: ink, ...halo, text: (row) => `${row.largest_source} ${row.largest_share_pct} %` };
    return Plot.plot({
      ...rowLayout(rows, rows.map((row) => row.material), width),
      marginTop: narrow ? 62 : 40,
      marginRight: 28,
      x: { domain: [0, 10000] },
      marks: [
        Plot.gridX(grid),
        bottomAxis('HHI, points'),
        Plot.barX(rows, { ariaDescription: 'hhi_to_points', x1: 'hhi_from_points', x2: 'hhi_to_points', y: 'material', fill: 'var(--third)', insetTop: 4, insetBottom: 4 }),
        Plot.dot(rows, { ariaDescription: 'hhi_from_points', x: 'hhi_from_points', y: 'material', r: 4.5, fill: (row) => (row.largest_share_pct > 50 ? accent : 'var(--second)') }),
        Plot.text(rows.filter((row) => row.hhi_to_points < 6000), { x: 'hhi_to_points', dx: 9, textAnchor: 'start', ...label }),
        Plot.text(rows.filter((row) => row.hhi_to_points >= 6000), { x: 'hhi_from_points', dx: -9, textAnchor: 'end', ...label }),
        Plot.text(['● more than half from one source'], { frameAnchor: 'top-left', dy: -26, fill: accent, fontWeight: 600 }),
        Plot.text(['▬ what the sources not named could add'], { frameAnchor: 'top-left', dx: narrow ? 0 : 245, dy: narrow ? -40 : -26, fill: soft }),
        rowLabels(rows, 'material', width),
      ],
    });
  },

  supply_risk(rows, width) {
    const top = Math.ceil(Math.max(...rows.flatMap((row) => [row.computed, row.published])));
    const critical = (row) => row.critical === 'yes';
    const labelled = rows.filter((row) => row.computed > 2.6);
    // to the left where the right is taken by a neighbour or the edge
    const leftward = (row) =>
      row.published > 0.8 * top ||
      labelled.some((other) => other.published > row.published && Math.abs(other.computed - row.computed) < 0.3);
    return Plot.plot({
      ...base(width),
      height: Math.min(width, 560),
      marginLeft: 40,
      marginBottom: 42,
      marginRight: 20,
      x: { domain: [0, top] },
      y: { domain: [0, top] },
      marks: [
        Plot.gridX(grid),
        Plot.gridY(grid),
        Plot.axisX({ ticks: 5, label: 'published supply risk', labelAnchor: 'center', labelArrow: 'none' }),
        Plot.axisY({ ticks: 5, label: 'computed supply risk', labelArrow: 'none' }),
        Plot.link([0], { x1: 0, y1: 0, x2: top, y2: top, stroke: soft, strokeDasharray: '4 3' }),
        Plot.text(['equal'], { x: top * 0.93, y: top * 0.97, fill: soft, textAnchor: 'end' }),
        Plot.dot(rows, { ariaDescription: 'computed', x: 'published', y: 'computed', r: 4.5, fill: (row) => (critical(row) ? accent : paper), stroke: (row) => (critical(row) ? accent : ink), strokeWidth: 1.5 }),
        [false, true].map((left) =>
          Plot.text(labelled.filter((row) => leftward(row) === left), {
            x: 'published', y: 'computed', text: 'material', dx: left ? -8 : 8, textAnchor: left ? 'end' : 'start', fill: ink, ...halo,
          })),
        Plot.text(['● critical'], { frameAnchor: 'top-left', dx: 8, dy: 8, fill: accent, fontWeight: 600 }),
        Plot.text(['○ not critical'], { frameAnchor: 'top-left', dx: 76, dy: 8, fill: ink }),
      ],
    });
  },

  n_minus_1(rows, width) {
    const narrow = isNarrow(width);
    const without = (row) => `without ${[...new Set([row.largest_2024, row.largest_2035])].join(', then ')}`;
    const named = rows.map((row) => ({ ...row, name: `${row.mineral}, ${row.stage}${narrow ? `, ${without(row)}` : ''}` }));
    return Plot.plot({
      ...rowLayout(named, named.map((row) => row.name), width),
      marginTop: 34,
      marginRight: narrow ? 40 : 175,
      x: { domain: [0, 100] },
      marks: [
        Plot.gridX(grid),
        bottomAxis('percent'),
        Plot.barX(named, { ariaDescription: 'left_2024_pct', x: 'left_2024_pct', y: 'name', fill: 'var(--third)' }),
        Plot.tickX(named, { ariaDescription: 'left_2035_pct', x: 'left_2035_pct', y: 'name', stroke: accent, strokeWidth: 3, insetTop: -2, insetBottom: -2 }),
        Plot.text(named, {
          x: (row) => Math.max(row.left_2024_pct, row.left_2035_pct), y: 'name', dx: 7, textAnchor: 'start', fill: ink, ...halo,
          text: (row) => `${row.left_2024_pct.toFixed(1)} → ${row.left_2035_pct.toFixed(1)} %${narrow ? '' : ` ${without(row)}`}`,
        }),
        rowLabels(named, 'name', width),
        Plot.text(['left in 2024'], { frameAnchor: 'top-left', dy: -20, fill: soft, fontWeight: 600 }),
        Plot.text(['| left in 2035'], { frameAnchor: 'top-left', dx: 85, dy: -20, fill: accent, fontWeight: 600 }),
      ],
    });
  },

  origin(rows, width) {
    return Plot.plot({
      ...rowLayout(rows, rows.map((row) => row.importer), width),
      marginLeft: isNarrow(width) ? 18 : 130,
      marginTop: 34,
      marginRight: 50,
      x: { domain: [0, 100] },
      marks: [
        Plot.gridX(grid),
        bottomAxis('percent'),
        Plot.link(rows, { x1: 'direct_pct', x2: 'ultimate_pct', y: 'importer', stroke: 'var(--second)', strokeWidth: 2 }),
        Plot.dot(rows, { ariaDescription: 'direct_pct', x: 'direct_pct', y: 'importer', r: 6, fill: paper, stroke: ink, strokeWidth: 2 }),
        Plot.dot(rows, { ariaDescription: 'ultimate_pct', x: 'ultimate_pct', y: 'importer', r: 6, fill: accent }),
        Plot.text(rows, { x: 'direct_pct', y: 'importer', dx: -11, textAnchor: 'end', text: (row) => row.direct_pct.toFixed(1), fill: ink, ...halo }),
        Plot.text(rows, { x: 'ultimate_pct', y: 'importer', dx: 11, textAnchor: 'start', text: (row) => row.ultimate_pct.toFixed(1), fill: accent, fontWeight: 600, ...halo }),
        rowLabels(rows, 'importer', width),
        Plot.text([`○ bought from ${rows[0].maker}`], { frameAnchor: 'top-left', dy: -22, fill: ink }),
        Plot.text([`● made in ${rows[0].maker}`], { frameAnchor: 'top-left', dx: 150, dy: -22, fill: accent, fontWeight: 600 }),
      ],
    });
  },
};

const rows = JSON.parse(document.getElementById('rows').textContent);

// Only another width needs another drawing.
const widths = new WeakMap();

function draw(figure) {
  const width = figure.clientWidth;
  if (width === 0 || width === widths.get(figure)) return;
  widths.set(figure, width);
  const name = figure.dataset.chart;
  const drawing = charts[name](rows[name], width);
  drawing.ariaHidden = true; // the figure speaks for it
  figure.replaceChildren(drawing);
}

const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => draw(target)));
for (const figure of document.querySelectorAll('[data-chart]')) {
  draw(figure); // at once: whoever prints does not wait for an observer
  observer.observe(figure);
}
