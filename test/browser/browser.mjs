// What the tests in headless Chromium share: checks that are counted, and pages
// that tell what they asked for and complained about.
import { chromium } from 'playwright-core';

let passed = 0;
let failed = 0;

export function check(name, ok, detail = '') {
  if (ok) passed++;
  else {
    failed++;
    console.log(`${name}: not so ${detail}`);
  }
}

export function same(name, got, want) {
  const [g, w] = [got, want].map((v) => JSON.stringify(v));
  check(name, g === w, `\n  expected: ${w}\n       got: ${g}`);
}

// Debian's Chromium; it must not look for hosts by itself.
export const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

// A page in a window of its own; its requests and complaints are collected.
export async function open(url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options });
  const page = await context.newPage();
  const asked = [];
  const complaints = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return { page, asked, complaints, close: () => context.close() };
}

export async function finish() {
  await browser.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
