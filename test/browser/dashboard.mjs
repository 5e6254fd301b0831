// Drives the dashboard in headless Chromium: each chart must draw the numbers that
// plain SQL gives (expected/*.sql), at first and after each filter is changed, and
// nothing may be loaded from another host.
//
//   PASSWORD=... dashboard.mjs URL PICTURES

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, finish, open } from './browser.mjs';

const [base, pictures] = process.argv.slice(2);
const dashboard = fileURLToPath(new URL('../../dashboard/superset', import.meta.url));
const patience = 180_000;

// --- what plain SQL says -------------------------------------------------------

function sql(query, variables) {
  const set = Object.entries(variables).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
  const output = execFileSync('psql', ['-qXAt', '-v', 'ON_ERROR_STOP=1', '-d', 'demo', ...set], {
    input: `SELECT coalesce(json_agg(q), '[]') FROM (${query}) AS q`,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

const expected = Object.fromEntries(
  readdirSync(join(dashboard, 'expected')).map((file) => [
    basename(file, '.sql'),
    readFileSync(join(dashboard, 'expected', file), 'utf8'),
  ]),
);

// A row as text keys and numbers: {"Rare earths|mining": 61.0}.  Rows of SQL may hold
// an object of series; what is missing is the same as NULL.
function numbers(rows) {
  const found = new Map();
  for (const row of rows) {
    const cells = Object.entries(row).flatMap(([name, value]) =>
      value !== null && typeof value === 'object' ? Object.entries(value) : [[name, value]],
    );
    const key = cells.filter(([name, value]) => isKey(name, value)).map(([, value]) => value);
    for (const [name, value] of cells) {
      if (!isKey(name, value) && value !== null) found.set([...key, name].join('|'), value);
    }
  }
  return found;
}
const isKey = (name, value) => typeof value === 'string' || name === 'year';
const close = (a, b) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

// --- what the page shows ---------------------------------------------------------

// In the page: the numbers that a chart of ECharts was given to draw.
function drawn(holder) {
  const element = holder.querySelector('[_echarts_instance_]') ?? holder.querySelector('canvas')?.parentElement;
  const fiberOf = (node) => node && node[Object.keys(node).find((name) => name.startsWith('__reactFiber'))];
  let fiber;
  for (let node = element; node && !fiber; node = node.parentElement) fiber = fiberOf(node);
  while (fiber && !fiber.memoizedProps?.echartOptions) fiber = fiber.return;
  if (!fiber) return null;
  const within = (point) =>
    Array.isArray(point) ? point : [point?.value ?? point, (point?.children ?? []).map(within)].flat(Infinity);
  return fiber.memoizedProps.echartOptions.series.flatMap((series) =>
    (series.data ?? []).flatMap(within).filter((value) => typeof value === 'number'),
  );
}

// In the page: how many colours are on the canvas; a blank one has one.
function colours(holder) {
  const canvas = holder.querySelector('canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const seen = new Set();
  for (let i = 0; i < data.length; i += 4 * 7) seen.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
  return seen.size;
}

const formats = {
  largest_share_pct: { league_table: 1, import_hhi_bounds: 0, kpi_largest_share: 1 },
  top3_share_pct: { league_table: 1 },
  effective_suppliers: { league_table: 2, kpi_effective_suppliers: 2 },
  unattributed_pct: { import_hhi_bounds: 0 },
  left_without_largest_pct: { kpi_left: 1 },
};
function printed(chart, name, value) {
  if (value === null) return 'N/A';
  if (typeof value === 'string') return value;
  const digits = formats[name]?.[chart] ?? 0;
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

async function tableShows(chart, holder, rows) {
  const seen = await holder.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())),
  );
  const wanted = rows.slice(0, seen.length).map((row) => Object.entries(row).map(([name, value]) => printed(chart, name, value)));
  check(`${chart}: the page has rows`, seen.length > 0);
  check(`${chart}: the page shows the rows`, JSON.stringify(seen) === JSON.stringify(wanted),
    `\n  page ${JSON.stringify(seen)}\n  SQL  ${JSON.stringify(wanted)}`);
}

async function canvasShows(chart, holder, wanted) {
  const seen = (await holder.evaluate(drawn)) ?? [];
  const missing = wanted.filter((value) => !seen.some((other) => close(value, other)));
  check(`${chart}: the picture is drawn from the numbers`, seen.length > 0 && missing.length === 0, `missing: ${missing}`);
  check(`${chart}: there is a picture`, (await holder.evaluate(colours)) > 3);
}

// --- the browser -------------------------------------------------------------------

const { page } = await open('about:blank', { viewport: { width: 1600, height: 3550 } });
page.setDefaultTimeout(patience);

// Superset has a counting pixel in its page, which the settings forbid to load.
const abroad = [];
const foreign = (url) => /^https?:/.test(url) && new URL(url).origin !== base;
page.on('requestfinished', (request) => foreign(request.url()) && abroad.push(request.url()));
page.on('requestfailed', (request) => {
  if (foreign(request.url()) && request.failure().errorText !== 'csp') abroad.push(request.url());
});

const answers = new Map(); // id of a chart -> its last answer
let waiting = 0;
const isData = (request) => request.url().includes('/api/v1/chart/data') && request.postDataJSON()?.form_data?.slice_id;
page.on('request', (request) => (waiting += isData(request) ? 1 : 0));
page.on('requestfailed', (request) => (waiting -= isData(request) ? 1 : 0));
page.on('response', async (response) => {
  const request = response.request();
  if (!isData(request)) return;
  answers.set(request.postDataJSON().form_data.slice_id, await response.json());
  waiting -= 1;
});

async function settled() {
  let quiet = 0;
  for (const end = Date.now() + patience; quiet < 6; quiet += 1) {
    if (Date.now() > end) throw new Error('the page does not come to rest');
    await page.waitForTimeout(250);
    const loading = await page.locator('.loading, [data-test="loading-indicator"]').count();
    if (waiting > 0 || loading > 0) quiet = -1;
  }
  await page.waitForTimeout(1500); // the pictures grow
}

async function picture(name) {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

async function choose(filter, value) {
  await page.locator(`.ant-select[data-test="NATIVE_FILTER-${filter}"]`).click();
  await page.keyboard.type(value);
  await page.locator(`.ant-select-item-option[title="${value}"]`).click();
}

// --- the test ------------------------------------------------------------------------

async function verify(when, charts, variables) {
  for (const [chart, { id }] of Object.entries(charts)) {
    const name = `${when}: ${chart}`;
    const answer = answers.get(id);
    const rows = sql(expected[chart], variables);
    const holder = page.locator(`[data-test-chart-id="${id}"]`);
    check(`${name}: no error`, answer?.result && answer.result.every((r) => !r.error) &&
      (await holder.locator('[role="alert"], [data-test="error-message"]').count()) === 0, answer?.message);
    if (!answer?.result) continue;
    const seen = numbers(answer.result.flatMap((result) => result.data));
    const wanted = numbers(rows);
    const wrong = [...wanted].filter(([key, value]) => !(seen.has(key) && close(value, seen.get(key))));
    check(`${name}: SQL gives numbers`, wanted.size > 0);
    check(`${name}: the numbers of SQL`, wrong.length === 0 && seen.size === wanted.size,
      `${wanted.size} numbers, ${seen.size} seen, wrong: ${JSON.stringify(wrong.slice(0, 3))}`);
    if (chart.startsWith('kpi_')) {
      const [[measure, value]] = Object.entries(rows[0]);
      check(`${name}: the page shows it`, (await holder.innerText()).split('\n').includes(printed(chart, measure, value)));
    } else if (await holder.locator('table').count()) {
      // the order of the page, for equal values have none of their own
      await tableShows(chart, holder, answer.result[0].data);
    } else {
      await canvasShows(name, holder, [...wanted.values()]);
    }
  }
}

async function main() {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });

  await page.goto(`${base}/login/`);
  await page.fill('#username, input[name=username]', 'admin');
  await page.fill('#password, input[name=password]', process.env.PASSWORD);
  await page.click('[data-test="login-button"], button[type=submit], input[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('login'));

  await page.goto(`${base}/superset/dashboard/critical-minerals/`);
  await page.locator('[data-test-chart-id]').first().waitFor();
  await settled();

  // the charts by the names of their files in the bundle
  const { result } = await page.evaluate(async () => (await fetch('/api/v1/dashboard/critical-minerals/charts')).json());
  const titles = Object.fromEntries(readdirSync(join(dashboard, 'bundle/charts')).map((file) => [
    /^slice_name: (?:'(.*)'|(.*))$/m.exec(readFileSync(join(dashboard, 'bundle/charts', file), 'utf8')).slice(1).find(Boolean),
    basename(file, '.yaml'),
  ]));
  const charts = Object.fromEntries(result.map(({ id, slice_name: title }) => [titles[title], { id }]));
  check('every chart of the bundle is on the page, and has its SQL',
    Object.keys(charts).sort().join() === Object.values(titles).sort().join() &&
    Object.keys(charts).sort().join() === Object.keys(expected).sort().join());

  const variables = {
    material: 'Rare earths', product: 'mining, REO equivalent', year: 2024, importer: 'United States',
    traded_product: 'Permanent magnets, metal magnets',
  };
  await verify('at first', charts, variables);
  await picture('at_first');

  // the stage and form follow the commodity
  const steps = [
    ['year', '2023', { year: 2023 }],
    ['material', 'Copper', { material: 'Copper', product: 'mining' }],
    ['product', 'processing', { product: 'processing' }],
    ['importer', 'European Union', { importer: 'European Union' }],
    ['traded_product', 'Lithium, carbonate', { traded_product: 'Lithium, carbonate' }],
  ];
  for (const [filter, value, change] of steps) {
    const before = new Map(answers);
    await choose(filter, value);
    for (const [name, shown] of Object.entries(change)) {
      await page.locator(`.ant-select[data-test="NATIVE_FILTER-${name}"] .ant-select-selection-item[title="${shown}"]`).waitFor();
    }
    await page.locator('[data-test="filter-bar__apply-button"]').click();
    await settled();
    Object.assign(variables, change);
    const asked = Object.entries(charts).filter(([, { id }]) => answers.get(id) !== before.get(id));
    check(`${filter}: charts asked again`, asked.length > 0);
    for (const [chart, { id }] of asked) {
      check(`${filter} = ${value}: other numbers in ${chart}`,
        JSON.stringify(answers.get(id).result?.map((r) => r.data)) !== JSON.stringify(before.get(id)?.result?.map((r) => r.data)));
    }
    await verify(`${filter} = ${value}`, Object.fromEntries(asked), variables);
    await picture(filter);
  }

  check('nothing is loaded from another host', abroad.length === 0, abroad.join(' '));
}

try {
  await main();
} catch (error) {
  check('the test runs to its end', false, error.stack);
  await picture('failed').catch(() => {});
}
await finish();
