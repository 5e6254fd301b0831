// What data.sh says of each chart, and what the comment at the head of its SQL
// file says: question, notes, unit and source, one paragraph each.
import { readFileSync } from 'node:fs';

export const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

function describe(chart) {
  const [, comment, statement] = read(`${chart.name}.sql`).match(/^((?:--.*\n)+)([^]*)/);
  const paragraphs = comment
    .replace(/^-- ?/gm, '')
    .replace(/\n(?=Source:)/, '\n\n')
    .trim()
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replace(/\n/g, ' '));
  const [question, notes, unit, source] = paragraphs;
  return { ...chart, question, notes, unit, source, statement };
}

// The charts, from the JSON on standard input.
export const charts = JSON.parse(readFileSync(0, 'utf8')).map(describe);
