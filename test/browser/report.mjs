// report.mjs PAGE DATA TABLES PICTURES: opens the report as a reader does.  DATA is
// what it was made from, TABLES has what psql prints of each query, PICTURES takes screenshots and,
// for the gallery of the documentation, each chart as an SVG file.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { check, finish, open, same } from './browser.mjs';

const [file, data, tables, pictures] = process.argv.slice(2);
const url = pathToFileURL(file).href;
const charts = JSON.parse(readFileSync(data, 'utf8'));
const names = charts.map((chart) => chart.name);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');


// --- what psql prints, and what the page shows ---------------------------------

// psql separates by the ASCII unit separator and ends by the record separator
const psql = (chart) => readFileSync(`${tables}/${chart}`, 'utf8').trimEnd().split('\x1e').map((row) => row.split('\x1f'));

const plain = (cell) => (/^-?[\d,]+(\.\d+)?$/.test(cell) ? String(Number(cell.replace(/,/g, ''))) : cell);

const shown = (page, chart) =>
  page.$eval(`#${chart} table`, (table) =>
    [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent)));

// Positions that are a linear function of the values, to less than a pixel.
function linear(values, positions) {
  const [low, high] = [Math.min, Math.max].map((f) => values.indexOf(f(...values)));
  const scale = (positions[high] - positions[low]) / (values[high] - values[low]);
  return scale !== 0 && values.every((v, i) => Math.abs(positions[low] + scale * (v - values[low]) - positions[i]) < 0.7);
}

// For each mark that bears the name of a column: where its shapes are.
const marks = (page, chart) =>
  page.$$eval(`#${chart} svg g[aria-description]`, (groups) =>
    groups.map((group) => ({
      column: group.getAttribute('aria-description'),
      places: [...group.children].map((shape) => {
        const { x, y, width, height } = shape.getBBox();
        return [width, x + width, x + width / 2, y + height / 2];
      }),
    })));

async function numbers(page, chart) {
  const [header, ...rows] = psql(chart);
  same(`${chart}: the table is what psql prints`, (await shown(page, chart)).map((row) => row.map(plain)), rows.map((row) => row.map(plain)));
  const found = await marks(page, chart);
  check(`${chart}: a mark is drawn from a column`, found.length > 0);
  for (const { column, places } of found) {
    const values = rows.map((row) => Number(row[header.indexOf(column)]));
    same(`${chart}: a shape for each ${column}`, places.length, values.length);
    check(`${chart}: shapes stand where ${column} says`, places[0].some((_, i) => linear(values, places.map((place) => place[i]))));
  }
}

// --- how it looks ------------------------------------------------------------------

// Texts that leave their chart, are not painted, or stand on one another.
const unreadable = (page) =>
  page.$$eval('.chart svg', (charts) =>
    charts.flatMap((svg) => {
      const texts = [...svg.querySelectorAll('text')]
        .filter((t) => t.textContent)
        .map((t) => ({ text: t.textContent, box: t.getBoundingClientRect(), fill: getComputedStyle(t).fill }));
      const frame = svg.getBoundingClientRect();
      const outside = ({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1;
      const overlap = (a, b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5;
      return [
        ...texts.filter(outside).map((t) => `${t.text} (outside)`),
        ...texts.filter((t) => t.fill === 'none').map((t) => `${t.text} (not painted)`),
        ...texts.flatMap((a, i) => texts.slice(i + 1).filter((b) => overlap(a.box, b.box)).map((b) => `${a.text} (on ${b.text})`)),
      ];
    }));

async function accessible(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run());
  same(`${name}: axe finds nothing`, violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target)}`), []);
}

const openAll = (page) => page.$$eval('details', (all) => all.forEach((d) => (d.open = true)));

async function looks(name, options) {
  const { page, asked, complaints, close } = await open(url, options);
  same(`${name}: every chart is drawn`, await page.$$eval('.chart:has(svg)', (c) => c.map((e) => e.dataset.chart)), names);
  same(`${name}: texts are readable`, await unreadable(page), []);
  check(`${name}: nothing sticks out`, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  await openAll(page);
  await accessible(page, name);
  same(`${name}: nothing could be`, await page.$$eval('[src], [href]', (all) => all.map((e) => e.getAttribute('src') ?? e.getAttribute('href')).filter((u) => !/^(#|data:,$)/.test(u))), []);
  same(`${name}: nothing is asked of a network`, asked.filter((u) => u !== url && !u.startsWith('data:')), []);
  same(`${name}: no complaint`, complaints, []);
  await close();
}

// --- ways to use it ------------------------------------------------------------------

// By the tabulator alone: everything that can be used is reached, in its order.
async function keyboard() {
  const { page, close } = await open(url);
  await page.keyboard.press('Tab');
  same('keyboard: the skip link comes first', await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  check('keyboard: it skips to the charts', await page.evaluate(() => document.activeElement.closest('section')?.id === document.querySelector('section').id));
  await page.keyboard.press('Enter');
  check('keyboard: Enter opens the numbers', await page.evaluate(() => document.activeElement.parentElement.open));
  await openAll(page);
  await page.evaluate(() => { document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0); });
  const stops = await page.$$eval('a[href], summary, [tabindex="0"]', (all) => all.forEach((e, i) => (e.dataset.stop = i)) ?? all.length);
  await page.focus('.skip');
  const reached = [0];
  for (let i = 1; i < stops; i++) {
    await page.keyboard.press('Tab');
    reached.push(Number(await page.evaluate(() => document.activeElement.dataset.stop)));
  }
  same('keyboard: reaches everything in order', reached, [...Array(stops).keys()]);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  same('keyboard: the focus is seen', outline, 'solid');
  await close();
}

// Without waiting for anything; each page has the texts of its chart.
async function print() {
  const { page, close } = await open(url, { colorScheme: 'dark' });
  await page.pdf({ path: `${pictures}/print.pdf`, format: 'A4' });
  const pages = execFileSync('pdftotext', [`${pictures}/print.pdf`, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  same('print: the contents, and a page for each chart', pages.length, names.length + 1);
  for (const [i, name] of names.entries()) {
    // outlined texts are printed as shapes
    const texts = await page.$$eval(`#${name} svg text`, (all) => all.filter((t) => getComputedStyle(t).stroke === 'none').map((t) => t.textContent));
    check(`print: ${name} has texts`, texts.length > 5);
    same(`print: ${name} is drawn`, texts.filter((text) => !pages[i + 1]?.includes(text)), []);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  same('print: black on white', await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
  await close();
}

async function withoutScripts() {
  const { page, close } = await open(url, { javaScriptEnabled: false });
  same('without scripts: all tables are there', await page.locator('table').count(), names.length);
  await close();
}

// --- pictures for the documentation ----------------------------------------------------

async function gallery() {
  const { page, close } = await open(url, { viewport: { width: 792, height: 900 }, colorScheme: 'light' });
  for (const chart of names) {
    const svg = await page.$eval(`#${chart} svg`, (drawing) => {
      const copy = drawing.cloneNode(true);
      const colors = copy.outerHTML.match(/var\(--[a-z-]+\)/g) ?? [];
      const style = getComputedStyle(document.documentElement);
      copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
      copy.style.background = 'white';
      copy.style.fontFamily = 'sans-serif';
      return [...new Set(colors)].reduce((text, name) => text.replaceAll(name, style.getPropertyValue(name.slice(4, -1))), copy.outerHTML);
    });
    writeFileSync(`${pictures}/${chart}.svg`, `${svg}\n`);
  }
  await close();
}


same('every query is a chart', [...names].sort(), readdirSync(tables).sort());
await looks('light', { colorScheme: 'light' });
await looks('dark', { colorScheme: 'dark' });
await looks('phone', { viewport: { width: 375, height: 800 }, isMobile: true, hasTouch: true });
const { page, close } = await open(url);
for (const chart of names) await numbers(page, chart);
for (const { name, finding } of charts) same(`${name}: the sentence`, (await page.textContent(`#${name} .finding`)).replaceAll('\u00a0', ' '), finding);
await close();
await keyboard();
await print();
await withoutScripts();
await gallery();
await finish();
