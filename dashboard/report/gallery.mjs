// gallery.mjs FILE: reads the JSON of data.sh and writes the gallery of the
// documentation, whose pictures are the charts.
import { writeFileSync } from 'node:fs';
import { charts } from './chart.mjs';

const entry = ({ name, question, finding, notes, unit, source, statement }) => `
## ${question}

${finding}

![${question}](images/gallery/${name}.svg)

${notes}

<!-- doctest: skip -->
\`\`\`sql
${statement.trimEnd()}
\`\`\`

${unit}

${source}
`;

writeFileSync(
  process.argv[2],
  `# Gallery

Questions of analysts, each with a picture, the SQL behind it and what it says. They are asked of public data that \`make demo\` loads into a database of its own; \`make report\` writes them with all numbers into one HTML file that needs no network. The same columns are there for your own tables: see [loading](loading.md).

<!-- Written by "make gallery" from dashboard/report/*.sql; "make report-test" compares. -->
${charts.map(entry).join('')}`,
);
