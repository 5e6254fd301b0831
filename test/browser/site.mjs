// site.mjs SITE PICTURES: follows every link of the site of the documentation
// within the site, looks at the form of the others, and reads and searches it as
// a newcomer does.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { check, finish, open, same } from './browser.mjs';

const [site, pictures] = process.argv.slice(2);
const docs = resolve(dirname(fileURLToPath(import.meta.url)), '../../docs');

// --- links ---------------------------------------------------------------------

const files = (folder, end) => readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(end));
const pages = files(site, '.html').filter((file) => !file.startsWith('_'));
const html = new Map(pages.map((page) => [resolve(site, page), readFileSync(join(site, page), 'utf8')]));
const anchors = (page) => new Set([...html.get(page).matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
const plain = (text) => decodeURIComponent(text.replace(/&amp;/g, '&'));

function broken(page, link) {
  if (/^(https?|mailto|data):/.test(link)) return !URL.canParse(link);
  const [path, anchor] = plain(link).split('#');
  const target = path === '' ? page : resolve(dirname(page), path.split('?')[0]);
  if (!existsSync(target)) return true;
  return Boolean(anchor) && html.has(target) && !anchors(target).has(anchor);
}

function links() {
  for (const [page, text] of html) {
    const found = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => link);
    check(`${relative(site, page)} has links`, found.length > 0);
    same(`${relative(site, page)}: broken links`, found.filter((link) => link !== '#' && broken(page, link)), []);
    same(`${relative(site, page)}: loads nothing from elsewhere`,
      [...text.matchAll(/<(?:script|link|img)[^>]*\s(?:src|href)="((?:https?:)?\/\/[^"]*)"/g)].map(([, link]) => link), []);
  }
}

// --- reading -------------------------------------------------------------------

const wide = { viewport: { width: 1280, height: 900 } };
const url = (page) => pathToFileURL(join(resolve(site), page)).href;

function unspoilt({ asked, complaints }, name) {
  same(`${name}: nothing is asked of a network`, asked.filter((u) => !/^(file|data):/.test(u)), []);
  same(`${name}: no complaint`, complaints, []);
}

// From the first page, by the navigation, to every other.
async function navigation() {
  const window = await open(url('index.html'), wide);
  const { page } = window;
  const reached = await page.$$eval('.sidebar-tree a.reference.internal', (all) => all.map((a) => a.getAttribute('href').split('#')[0]));
  const written = files(docs, '.md')
    .filter((file) => !file.startsWith('site/') && file !== 'index.md')
    .map((file) => file.replace(/\.md$/, '.html'));
  same('the navigation reaches every page', reached.filter((href) => href !== '').sort(), written.sort());
  await page.click('.sidebar-tree a[href="gallery.html"]');
  await page.waitForLoadState();
  const broken = await page.$$eval('article img', (all) => all.filter((i) => !i.complete || i.naturalWidth === 0).map((i) => i.src));
  same('the gallery shows its pictures', broken, []);
  check('there are pictures', (await page.locator('article img').count()) > 0);
  await page.screenshot({ path: `${pictures}/gallery.png` });
  unspoilt(window, 'gallery');
  await window.close();
}

async function search() {
  const window = await open(url('index.html'), { ...wide, colorScheme: 'dark' });
  const { page } = window;
  await page.screenshot({ path: `${pictures}/start.png` });
  await page.fill('.sidebar-search', 'hhi_bounds');
  await page.press('.sidebar-search', 'Enter');
  await page.waitForSelector('#search-results li a');
  await page.screenshot({ path: `${pictures}/search.png` });
  await page.click('#search-results li:first-child a');
  await page.waitForURL(/reference\.html.*#/);
  const entry = decodeURIComponent(new URL(page.url()).hash.slice(1));
  check('the search leads to the entry in the reference', entry.startsWith('hhi-bounds'), entry);
  // the page glides there
  const seen = page.waitForFunction((id) => {
    const { top } = document.getElementById(id).getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  }, entry);
  check('which comes into view', await seen.then(() => true, () => false));
  await page.setViewportSize({ width: 375, height: 800 });
  check('reference: nothing sticks out of a phone', await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.screenshot({ path: `${pictures}/phone.png` });
  unspoilt(window, 'search');
  await window.close();
}

links();
await navigation();
await search();
await finish();
