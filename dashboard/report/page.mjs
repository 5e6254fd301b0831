// page.mjs FILE: reads the JSON of data.sh and writes the page, one file that
// holds everything it needs.
import { writeFileSync } from 'node:fs';
import { charts, read } from './chart.mjs';

const escape = (text) =>
  String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

// largest_share_pct: "Largest share, %"
function heading(column) {
  const words = column
    .replace(/_(pct|points|t)$/, (_, unit) => `, ${unit === 'pct' ? '%' : unit}`)
    .replace(/hhi/, 'HHI')
    .replace(/_/g, ' ');
  return words[0].toUpperCase() + words.slice(1);
}

// A column of numbers has the same decimals in all rows; only tonnes are grouped.
function printer(rows, column) {
  const values = rows.map((row) => row[column]).filter((v) => v !== null);
  if (!values.every((v) => typeof v === 'number')) return { print: (v) => v ?? '' };
  const decimals = Math.max(...values.map((v) => (String(v).split('.')[1] ?? '').length));
  const useGrouping = column.endsWith('_t');
  const print = (v) =>
    v === null ? '' : v.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping });
  return { print, number: ' class="number"' };
}

function table({ rows, question }) {
  const columns = Object.keys(rows[0]).map((name) => ({ name, ...printer(rows, name) }));
  // the first column of words names the row
  const naming = columns.find((c) => !c.number);
  const cell = (row) => (c) => {
    const tag = c === naming ? 'th scope="row"' : `td${c.number ?? ''}`;
    return `<${tag}>${escape(c.print(row[c.name]))}</${tag.slice(0, 2)}>`;
  };
  return `<table>
<caption>${escape(question)}</caption>
<thead><tr>${columns.map((c) => `<th scope="col"${c.number ?? ''}>${escape(heading(c.name))}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${columns.map(cell(row)).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
}

function section(chart) {
  const { name, question, finding, notes, unit, source, statement } = chart;
  return `<section id="${name}" aria-labelledby="${name}-question">
<h2 id="${name}-question">${escape(question)}</h2>
<p class="finding">${escape(finding).replace(/ %/g, '&nbsp;%')}</p>
<figure>
<div class="chart" role="img" data-chart="${name}" aria-label="Chart. ${escape(question)} ${escape(finding)} All numbers are in the table below."></div>
<figcaption><p>${escape(notes)}</p><p>${escape(unit)}</p><p>${escape(source)}</p></figcaption>
</figure>
<details>
<summary>The numbers<span class="hidden"> of: ${escape(question)}</span></summary>
<div class="scroll" role="region" tabindex="0" aria-label="Table: ${escape(question)}">
${table(chart)}
</div>
</details>
<details>
<summary>The SQL<span class="hidden"> of: ${escape(question)}</span></summary>
<div class="scroll" role="region" tabindex="0" aria-label="SQL: ${escape(question)}"><pre><code>${escape(statement)}</code></pre></div>
</details>
</section>`;
}

// Published libraries, unchanged, each with its licence.
const library = (folder, file) =>
  `<script>\n/*\n${read(`node_modules/${folder}/LICENSE`)}*/\n${read(`node_modules/${folder}/dist/${file}`)}\n</script>`;

const title = 'Who controls critical minerals?';
const data = JSON.stringify(Object.fromEntries(charts.map(({ name, rows }) => [name, rows])));

writeFileSync(
  process.argv[2],
  `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Concentration, dependency and ultimate origin of mineral supply, computed in PostgreSQL from public data.">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>
${read('page.css')}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the charts</a>
<header>
<h1>${title}</h1>
<p>Public data, read by SQL with the PostgreSQL extension resource_analytics. Every number and every sentence on this page is computed by the query that stands below its chart or from its rows.</p>
<nav aria-label="Questions">
<ol>
${charts.map((c) => `<li><a href="#${c.name}">${escape(c.question)}</a></li>`).join('\n')}
</ol>
</nav>
</header>
<main id="main" tabindex="-1">
${charts.map(section).join('\n')}
</main>
<footer>
<p>Drawn by Observable Plot and D3, which are part of this file. It needs no network.</p>
</footer>
<noscript><p>The charts need JavaScript; sentences, tables and SQL do not.</p></noscript>
<script type="application/json" id="rows">${data.replace(/</g, '\\u003c')}</script>
${library('d3', 'd3.min.js')}
${library('@observablehq/plot', 'plot.umd.min.js')}
<script>
${read('charts.js')}</script>
</body>
</html>
`,
);
