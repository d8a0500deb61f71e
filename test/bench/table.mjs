// The table that `npm run bench` prints.

const HEAD = ['measure', 'app', 'reference', 'ratio', 'goal', 'verdict'];

/** @param {readonly import('./numbers.mjs').Row[]} rows */
export function table(rows) {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  const [head = [], ...body] = lines;
  return [head, rule, ...body].map((line) => draw(line, widths)).join('\n');
}

/** @param {import('./numbers.mjs').Row} row */
function cells({ measure, app, reference, ratio, goal, met }) {
  const verdict = met === undefined ? '–' : met ? 'ok' : 'over';
  return [measure, app, reference, `${ratio.toFixed(2)}×`, goal, verdict];
}

/** Words to the left, figures to the right. @param {readonly string[]} line @param {readonly number[]} widths */
function draw(line, widths) {
  const padded = line.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column === 0 || column === HEAD.length - 1 ? cell.padEnd(width) : cell.padStart(width);
  });
  return `| ${padded.join(' | ')} |`;
}
